import { execFile } from 'node:child_process';
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical, sha256 } from '#platform/canonical.ts';
import { append, chain, type EntryRow, hashEntry, lockStream } from '#platform/journal.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { exportRecord } from './export.ts';
import { publicKeyFrom } from './keys.ts';
import type { ManifestBody } from './manifest.ts';
import { nameTwice } from './read-json.ts';
import { hashOfBody, type HeadsBody } from './signed-heads.ts';
import { keyIdOf, openSigningKey, verifySignature } from './signing.ts';
import { verifyExport } from './verify-export.ts';
import { ROOMS, rooms } from './test-rooms.ts';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const page = await readFile(path.join(DOCS, 'record-format.md'), 'utf8');
interface Vectors {
  readonly key: { readonly seed: string; readonly public_key: string; readonly key_id: string };
  readonly entries: readonly { readonly entry: Record<string, unknown> & { readonly at: string; readonly hash: string }; readonly canonical: string }[];
  readonly signed_heads: { readonly body: HeadsBody; readonly canonical: string; readonly hash: string; readonly signature: string };
  readonly files_line: string;
  readonly manifest: { readonly body: ManifestBody; readonly canonical: string; readonly signature: string };
  readonly text: { readonly text: string; readonly title: string; readonly sha256: string; readonly canonical: string; readonly sha256WithTitle: string };
}
/** As `bin/parley key` writes it. */
const asWritten = ({ id, publicKey }: { readonly id: string; readonly publicKey: string }): string => `${JSON.stringify({ key_id: id, public_key: publicKey })}\n`;
const vectors = JSON.parse(/```json\n(.*?)\n```/s.exec(page)![1]!) as Vectors;

describe('the page on the format of the record', () => {
  const pkcs8 = Buffer.from(`302e020100300506032b657004220420${vectors.key.seed}`, 'hex');
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const signed = (text: string): string => sign(null, Buffer.from(text), privateKey).toString('base64');

  it('gives a key and its id', () => {
    expect(createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString().trim()).toBe(vectors.key.public_key);
    expect(keyIdOf(vectors.key.public_key)).toBe(vectors.key.key_id);
    for (const kept of [`${vectors.key.public_key}\n`, asWritten({ id: vectors.key.key_id, publicKey: vectors.key.public_key })]) expect(publicKeyFrom(kept)).toBe(vectors.key.public_key);
    expect(publicKeyFrom('{}')).toBeUndefined();
  });

  it('gives entries with the hashes that this program makes', () => {
    for (const { entry, canonical: text } of vectors.entries) {
      const { hash, ...rest } = entry;
      expect(canonical(rest)).toBe(text);
      expect(hashEntry({ ...rest, at: new Date(entry.at) } as unknown as EntryRow)).toBe(hash);
      expect(sha256(text)).toBe(hash);
    }
    expect(vectors.entries[1]!.entry['previous']).toBe(vectors.entries[0]!.entry.hash);
  });

  it('gives signed heads and a manifest, each with its signature', () => {
    const { signed_heads: heads, manifest } = vectors;
    expect([canonical(heads.body), hashOfBody(heads.body), signed(heads.canonical)]).toEqual([heads.canonical, heads.hash, heads.signature]);
    expect([canonical(manifest.body), signed(manifest.canonical)]).toEqual([manifest.canonical, manifest.signature]);
    for (const { canonical: text, signature } of [heads, manifest]) {
      expect(verifySignature(text, signature, vectors.key.public_key)).toBe(true);
      for (const otherwise of [`${signature}\n`, signature.replace(/=+$/, '')]) expect(verifySignature(text, otherwise, vectors.key.public_key)).toBe(false);
    }
    expect(manifest.body.previous).toBe(heads.hash);
    expect(manifest.body.files.sha256).toBe(sha256(`${vectors.files_line}\n`));
    expect(canonical(JSON.parse(vectors.files_line))).toBe(vectors.files_line);
  });

  it('gives the hashes of a text', () => {
    const { text, title, canonical: both, ...hashes } = vectors.text;
    expect(canonical({ text, title })).toBe(both);
    expect(hashes).toEqual({ sha256: sha256(text), sha256WithTitle: sha256(both) });
  });
});

describe('a name that stands twice', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'], ['{"a":{"b":1,"c":[{"d":1,"d":2}]}}', 'd'], ['{"a":1,"\\u0061":2}', 'a'], ['[{"x":"\\"x\\":","x" : 1}]', 'x'],
  ])('is found in %s', (text, name) => expect(nameTwice(text)).toBe(name));
  it.each(['{"a":{"a":1},"b":[{"a":1},{"a":2}]}', '{"a":"a\\":\\"a","b":"a"}', '[]', '"a"', '{"a":["a","a"],"b":"}{\\"a\\":1"}'])('is not where it only seems so: %s', (text) => expect(nameTwice(text)).toBeUndefined());
});

describe('the program in Python', async () => {
  const python = await promisify(execFile)('python3', ['--version']).then(() => true, () => false);
  let house: TestSpine;
  let folder: string;
  beforeAll(async () => {
    house = await openTestSpine({ slices: [rooms] });
    folder = await mkdtemp(path.join(tmpdir(), 'parley-format-'));
  });
  afterAll(async () => {
    await house.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('reads numbers, names and texts as this one does, however odd', async () => {
    const odd = {
      numbers: [0, -0, 1, -1, 1.5, 100, 1e20, 1e21, 123456789012345680000, 1.7976931348623157e308, 5e-324, 1e-6, 1e-7, 0.1, 1 / 3, 9007199254740992, -1234.5678],
      names: { '\ud83d\ude00': 1, '\uffff': 2, é: 3, e: 4, '10': 5, '9': 6, '': 7 },
      text: 'tab\t line\n feed\f back\b return\r nul-like \u0001 del \u007f line \u2028 paragraph \u2029 "quoted" \\ / \ud83d\ude00',
      rest: [null, true, false, {}, [], ''],
    };
    await house.db.transaction().execute(async (tx) => {
      const facts = [odd, { b: 1 }, odd].map((data) => ({ kind: 'test.said', data }));
      await append(tx, chain(await lockStream(tx, 'meeting/odd'), facts, { at: new Date('2026-05-20T10:00:00.120Z'), actor: 'system/test', submission: null }));
    });
    const key = await openSigningKey(path.join(folder, 'key'), undefined);
    const made = path.join(folder, 'export');
    await exportRecord(house.db, ROOMS, made, { key, publicKey: key.publicKey, now: new Date('2026-05-20T12:00:00Z') });
    expect(await verifyExport(made, { publicKey: key.publicKey }, ROOMS)).toMatchObject({ entries: 3, findings: [], unsigned: { entries: 0, files: false } });
    if (!python) return console.warn('There is no python3 here: docs/verify-record.py is not tried.');
    const pem = path.join(folder, 'key.pem');
    for (const kept of [key.publicKey, asWritten(key)]) {
      await writeFile(pem, kept);
      const { stdout } = await promisify(execFile)('python3', [path.join(DOCS, 'verify-record.py'), made, '--key', pem]);
      expect(stdout).toBe('3 entries: the record holds\n');
    }
    await writeFile(pem, 'no key at all\n');
    await expect(promisify(execFile)('python3', [path.join(DOCS, 'verify-record.py'), made, '--key', pem])).rejects.toMatchObject({
      code: 1, stdout: '', stderr: expect.stringContaining('holds no public key'),
    });
  });
});
