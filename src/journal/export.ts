import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Database } from '#platform/database.ts';
import type { EntryRow, Head } from '#platform/journal.ts';
import type { Catalogue } from '#platform/slice.ts';
import { KEYS_STREAM, recordedKey, type RecordedKey } from './keys.ts';
import { inWords } from './reading.ts';
import { entriesOf, signedDays, signedHeadsByStream, type Verification } from './record.ts';
import { checkSignedDays, compareWithPublished, createStreamCheck, type SignedHeads } from './verify.ts';

const ENTRIES = 'journal.jsonl';
const HEADS = 'heads.jsonl';
const SIGNED = 'signed-heads.json';
/** All that a line says; each but the last is covered by its hash. */
const SAID = new Set(['stream', 'number', 'kind', 'at', 'actor', 'submission', 'data', 'previous', 'hash']);

const READ_ME = `# A public record, exported by Parley

- \`journal.jsonl\`: every entry of the public record, one JSON object a line, by stream and number.
- \`heads.jsonl\`: where each stream stood when this was written.
- \`signed-heads.json\`: the heads of each day with their Ed25519 signatures and the public key.
- \`record/\`: each stream as a text to read (Markdown).
- the other folders: the published content (Markdown and JSON).

To verify without Parley: the hash of an entry is the SHA-256 (hexadecimal) of the canonical JSON (RFC 8785) of
{stream, number, kind, at, actor, submission, data, previous}, where \`previous\` is the hash of the entry before it
in the stream (64 zeros for the first). A signature is over the canonical JSON of a day's \`body\`.
With Parley: \`bin/parley verify --export FOLDER\`.
`;

async function writeInto(folder: string, file: string, text: string): Promise<void> {
  const target = path.join(folder, ...file.split('/'));
  if (!path.resolve(target).startsWith(path.resolve(folder) + path.sep)) throw new Error(`"${file}" is outside the export.`);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}

const exported = ({ stream, number, kind, at, actor, submission, data, previous, hash }: EntryRow) => ({
  stream, number, kind, at: at.toISOString(), actor, submission, data, previous, hash,
});

/**
 * Writes the whole public record as a folder that can be read without Parley.
 * @throws Error where the folder holds something already.
 */
export async function exportRecord(
  db: Database, catalogue: Catalogue, folder: string, publicKey: string,
): Promise<{ streams: number; entries: number; files: number }> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`The folder ${folder} is not empty. Name a new one.`);
  const counts = { streams: 0, entries: 0, files: 4 };
  // One snapshot: commands that arrive meanwhile are in the next export.
  await db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async (tx) => {
    const heads = (await tx.selectFrom('journal.streams').select(['name as stream', 'number', 'hash']).orderBy('name').execute())
      .filter((head) => catalogue.streams.isPublic(head.stream) && head.number > 0);
    const journal = await open(path.join(folder, ENTRIES), 'w');
    try {
      for (const head of heads) {
        const lines = [`# ${head.stream}`, '', `${head.number} entries; the last has the hash \`${head.hash}\`.`, ''];
        let batch: EntryRow[] = [];
        const flush = async () => {
          for (const entry of await inWords(tx, catalogue, batch, 'en')) {
            lines.push(`${entry.number}. ${entry.at} — ${entry.words.replace(/\s+/g, ' ')}`);
          }
          await journal.write(batch.map((entry) => `${JSON.stringify(exported(entry))}\n`).join(''));
          batch = [];
        };
        for await (const entry of entriesOf(tx, head.stream)) {
          batch.push(entry);
          counts.entries += 1;
          if (batch.length >= 500) await flush();
        }
        if (batch.length > 0) await flush();
        await writeInto(folder, `record/${head.stream.replaceAll(':', '_')}.md`, `${lines.join('\n')}\n`);
        counts.files += 1;
      }
    } finally {
      await journal.close();
    }
    counts.streams = heads.length;
    await writeInto(folder, HEADS, heads.map((head) => `${JSON.stringify(head)}\n`).join(''));
    const days = (await signedDays(tx)).map(({ day, body, signature, key_id }) => ({ day, body, signature, key_id }));
    await writeInto(folder, SIGNED, `${JSON.stringify({ public_key: publicKey, days }, null, 1)}\n`);
    await writeInto(folder, 'README.md', READ_ME);
    for (const slice of catalogue.slices) {
      for await (const file of slice.publish?.({ db: tx }) ?? []) {
        await writeInto(folder, file.path, file.text);
        counts.files += 1;
      }
    }
  });
  return counts;
}

async function* linesOf(file: string): AsyncGenerator<Record<string, unknown>> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line) as Record<string, unknown>;
    } catch {
      throw new Error(`${file}, line ${number}: not JSON.`);
    }
  }
}

const readIfThere = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);

/**
 * Verifies an export: its folder, or the journal file in it.
 * @param trustedKey PEM of the public key one trusts; without it the key inside the export is used, which only
 *   shows that the export agrees with itself.
 * @param published signed days as they were once published, to be found again.
 * @throws Error where there is no export at the path.
 */
export async function verifyExport(at: string, trustedKey?: string, published: readonly SignedHeads[] = []): Promise<Verification> {
  const isFolder = (await stat(at).catch(() => undefined))?.isDirectory();
  if (isFolder === undefined) throw new Error(`There is no export at ${at}.`);
  const file = isFolder ? path.join(at, ENTRIES) : at;
  const folder = path.dirname(file);
  const signedText = await readIfThere(path.join(folder, SIGNED));
  const signed = signedText === undefined ? undefined : (JSON.parse(signedText) as { public_key: string; days: SignedHeads[] });
  const days = signed?.days ?? [];
  const findings = [...compareWithPublished(days, published)];
  const keys: RecordedKey[] = [];
  const signedOf = signedHeadsByStream([...days, ...published]);
  const headsText = await readIfThere(path.join(folder, HEADS));
  // Without them nothing says where a stream ends: what was taken off its end would not show.
  if (isFolder && signedText === undefined) findings.push({ stream: SIGNED, says: 'is missing' });
  if (isFolder && headsText === undefined) findings.push({ stream: HEADS, says: 'is missing' });
  const heads = new Map(
    (headsText ?? '').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Head).map((head) => [head.stream, head]),
  );
  let entries = 0;
  let current: ReturnType<typeof createStreamCheck> | undefined;
  let stream = '';
  const seen = new Set<string>();
  const finish = () => {
    const finding = current?.finish(heads.get(stream));
    if (finding) findings.push(finding);
    else if (current && headsText !== undefined && !heads.has(stream)) findings.push({ stream, says: 'has entries and is not named in the heads' });
  };
  for await (const line of linesOf(file)) {
    const entry = { ...line, at: new Date(String(line['at'])) } as EntryRow;
    if (Number.isNaN(entry.at.getTime())) throw new Error(`${file}: an entry of ${entry.stream} has no date.`);
    // What the hash does not cover could say anything.
    const beside = Object.keys(line).find((name) => !SAID.has(name)) ?? (line['at'] === entry.at.toISOString() ? undefined : 'at');
    if (beside !== undefined) findings.push({ stream: entry.stream, number: entry.number, says: `says something that its hash does not cover (${beside})` });
    if (entry.stream !== stream || !current) {
      finish();
      stream = entry.stream;
      if (seen.has(stream)) findings.push({ stream, number: entry.number, says: 'its entries do not stand together' });
      seen.add(stream);
      current = createStreamCheck(stream);
      for (const wanted of signedOf.get(stream) ?? []) current.want(wanted.head, wanted.day);
    }
    current.take(entry);
    entries += 1;
    const key = entry.stream === KEYS_STREAM ? recordedKey(entry.number, entry.data) : undefined;
    if (key) keys.push(key);
  }
  finish();
  for (const known of new Set([...heads.keys(), ...signedOf.keys()])) {
    if (!seen.has(known)) findings.push({ stream: known, says: 'is named in the heads and has no entries here' });
  }
  // The keys of earlier days are known once the entries are read.
  findings.unshift(...checkSignedDays(days, trustedKey ?? signed?.public_key, keys));
  return { streams: seen.size, entries, days: days.length, findings };
}
