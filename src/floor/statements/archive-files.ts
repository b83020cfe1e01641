import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A file of an archive. `name` is relative to it, with forward slashes. */
export interface ArchiveFile {
  readonly name: string;
  readonly content: Buffer;
}

/** What somebody should know who asked for it: the archive cannot be read as it is. */
export class UnreadableArchive extends Error {}

const LARGEST_UNPACKED = 256 * 1024 * 1024;
const MOST_FILES = 50_000;
const isPacked = (name: string): boolean => /\.(?:tar\.gz|tgz|tar)$/i.test(name);
/** Files that systems and authors put beside the texts. */
const isBeside = (name: string): boolean => /(?:^|\/)(?:\.[^/]*|__MACOSX\/.*|readme[^/]*|licen[cs]e[^/]*|thumbs\.db)$/i.test(name);

/** The plain files of a tar archive (POSIX.1-1988 ustar). @throws UnreadableArchive where it is cut off. */
export function* filesOfTar(bytes: Buffer): Generator<ArchiveFile> {
  for (let at = 0; at + 512 <= bytes.length; ) {
    const header = bytes.subarray(at, at + 512);
    if (header[0] === 0) return;
    const textAt = (from: number, length: number): string => header.toString('utf8', from, from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(textAt(124, 12).trim(), 8);
    if (!Number.isInteger(size) || size < 0 || at + 512 + size > bytes.length) throw new UnreadableArchive('It is cut off, or no tar archive.');
    const type = textAt(156, 1);
    if (type === '0' || type === '') yield { name: [textAt(345, 155), textAt(0, 100)].filter(Boolean).join('/').replace(/^\.\//, ''), content: bytes.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function unpacked(name: string, bytes: Buffer): ArchiveFile[] {
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    return [...filesOfTar(isZipped ? gunzipSync(bytes, { maxOutputLength: LARGEST_UNPACKED }) : bytes)];
  } catch (error) {
    const why = error instanceof UnreadableArchive ? error.message : (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'It unpacks to more than 256 MB.' : 'It is damaged.';
    throw new UnreadableArchive(`${name}: ${why}`);
  }
}

async function* filesBelow(folder: string, within = ''): AsyncGenerator<string> {
  for (const entry of (await readdir(path.join(folder, within), { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, name);
    else if (entry.isFile()) yield name;
  }
}

/**
 * The files of an archive: a folder, with what is packed in it unpacked, or one packed file (tar, tar.gz, tgz).
 * Links are not followed. @throws UnreadableArchive
 */
export async function* filesOfArchive(at: string): AsyncGenerator<ArchiveFile> {
  const what = await stat(at).catch(() => undefined);
  if (!what) throw new UnreadableArchive(`There is nothing at ${at}.`);
  let count = 0;
  const counted = (file: ArchiveFile): ArchiveFile => {
    count += 1;
    if (count > MOST_FILES) throw new UnreadableArchive(`There are more than ${MOST_FILES} files in it. Load it in parts.`);
    return file;
  };
  const names = what.isDirectory() ? filesBelow(at) : [''];
  for await (const name of names) {
    const file = name === '' ? at : path.join(at, ...name.split('/'));
    if (isBeside(name)) continue;
    if (isPacked(file)) {
      for (const one of unpacked(name || path.basename(at), await readFile(file))) if (!isBeside(one.name)) yield counted(one);
    } else if (name === '') {
      throw new UnreadableArchive(`${path.basename(at)} is neither a folder nor a packed file (.tar, .tar.gz, .tgz).`);
    } else {
      yield counted({ name, content: await readAtMost(file) });
    }
  }
}

/** Of a file larger than any text may be, only so much as shows that. */
async function readAtMost(file: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of createReadStream(file, { end: 11 * 1024 * 1024 })) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
