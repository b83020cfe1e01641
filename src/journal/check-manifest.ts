import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { opendir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { canonical } from '#platform/canonical.ts';
import { FILES, type ListedFile } from './export-writer.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import { jsonLines, readJson } from './read-json.ts';
import { keyIdOf, verifySignature } from './signing.ts';
import type { Finding } from './verify.ts';

export interface CheckedManifest {
  readonly findings: readonly Finding[];
  /** Undefined where it is not in a form that can be read. */
  readonly manifest: Manifest | undefined;
}

/** Size and hash of a file; undefined where there is none. */
export async function hashOf(file: string): Promise<{ bytes: number; sha256: string } | undefined> {
  if (!(await stat(file).catch(() => undefined))?.isFile()) return undefined;
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Paths below a folder, with `/` between their parts. */
export async function* filesBelow(folder: string, below = ''): AsyncGenerator<string> {
  for await (const entry of await opendir(path.join(folder, below))) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, name);
    else yield name;
  }
}

const isInside = (file: unknown): file is string =>
  typeof file === 'string' && file !== '' && !file.startsWith('/') && !file.includes('\\') && file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** Compares every file with the list, and the list with the manifest. Undefined where the folder holds no manifest. */
export async function checkFiles(folder: string): Promise<CheckedManifest | undefined> {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const findings: Finding[] = [];
  const find = (stream: string, says: string): void => void findings.push({ stream, says });
  const { value, twice } = readJson(text, path.join(folder, MANIFEST));
  const manifest = value as Manifest;
  if (twice !== undefined) find(MANIFEST, `says "${twice}" twice`);
  if (typeof manifest?.body?.files?.sha256 !== 'string' || manifest.body.format !== 2) {
    find(MANIFEST, 'is of another format than this program reads');
    return { findings, manifest: undefined };
  }
  if (Object.keys(manifest).sort().join() !== 'body,key_id,signature') find(MANIFEST, 'says something that its signature does not cover');
  const list = await hashOf(path.join(folder, FILES));
  if (!list) find(FILES, 'is missing');
  else if (list.sha256 !== manifest.body.files.sha256 || list.bytes !== manifest.body.files.bytes) find(FILES, 'is not the list of files that the manifest names');
  const listed = new Set([MANIFEST, FILES]);
  if (list) {
    for await (const { value: line, twice: name } of jsonLines(path.join(folder, FILES))) {
      const file = line as ListedFile;
      if (name !== undefined || !isInside(file.path) || listed.has(file.path)) {
        find(FILES, `lists ${String(file.path)} twice, or in a way that cannot be`);
        continue;
      }
      listed.add(file.path);
      const there = await hashOf(path.join(folder, ...file.path.split('/')));
      if (!there) find(file.path, 'is in the manifest and is missing');
      else if (there.sha256 !== file.sha256 || there.bytes !== file.bytes) find(file.path, 'was altered: it is not the file that the manifest names');
    }
    if (listed.size - 2 !== manifest.body.files.count) find(FILES, `lists ${listed.size - 2} files, though the manifest says ${manifest.body.files.count}`);
  }
  for await (const file of filesBelow(folder)) {
    if (!listed.has(file)) find(file, 'is not in the manifest');
  }
  return { findings, manifest };
}

/** Checks the signature of a manifest, by the key that is trusted, and that it stands on the heads that were signed last. */
export function checkManifestSignature({ body, signature, key_id: id }: Manifest, publicKey: string | undefined, previous: string): Finding | undefined {
  if (body.previous !== previous) return { stream: MANIFEST, says: 'does not stand on the heads that were signed last' };
  if (signature === null) return undefined;
  if (publicKey === undefined || id !== keyIdOf(publicKey)) return { stream: MANIFEST, says: `was signed with a key that is not at hand (${String(id)})` };
  return verifySignature(canonical(body), signature, publicKey) ? undefined : { stream: MANIFEST, says: 'the signature does not hold' };
}
