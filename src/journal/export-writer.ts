import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { canonical } from '#platform/canonical.ts';

/** What the list of files says of one. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in lower-case hexadecimal, 64 characters. */
  readonly sha256: string;
}

export interface OpenFile {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Writes the files of an export and lists each with its size and its hash as it is written: nothing is read again. */
export interface ExportWriter {
  write(file: string, text: string): Promise<void>;
  /** For a file too large to be held. */
  open(file: string): Promise<OpenFile>;
  /** Closes the list. @returns how many files it names, and what it is itself. */
  finish(): Promise<ListedFile & { readonly count: number }>;
}

/** The list of all files but itself and the manifest, a line each. */
export const FILES = 'files.jsonl';

async function openHashed(folder: string, file: string): Promise<OpenFile & { readonly listed: () => ListedFile }> {
  const target = path.join(folder, ...file.split('/'));
  if (!path.resolve(target).startsWith(path.resolve(folder) + path.sep)) throw new Error(`"${file}" is outside the export.`);
  await mkdir(path.dirname(target), { recursive: true });
  // Not over another one: two names may be one on a disk that knows no capitals.
  const handle: FileHandle = await open(target, 'wx');
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    async write(text) {
      const data = Buffer.from(text);
      hash.update(data);
      bytes += data.length;
      await handle.writeFile(data);
    },
    close: () => handle.close(),
    listed: () => ({ path: file, bytes, sha256: hash.copy().digest('hex') }),
  };
}

export async function openExportWriter(folder: string): Promise<ExportWriter> {
  const list = await openHashed(folder, FILES);
  let count = 0;
  const openListed = async (file: string): Promise<OpenFile> => {
    const opened = await openHashed(folder, file);
    return {
      write: opened.write,
      async close() {
        await opened.close();
        count += 1;
        await list.write(`${canonical(opened.listed())}\n`);
      },
    };
  };
  return {
    open: openListed,
    async write(file, text) {
      const opened = await openListed(file);
      await opened.write(text);
      await opened.close();
    },
    async finish() {
      await list.close();
      return { ...list.listed(), count };
    },
  };
}
