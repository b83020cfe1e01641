import { mkdir, readdir, readFile } from 'node:fs/promises';
import type { Database, Reading } from '#platform/database.ts';
import { namerOf } from '#platform/entry-words.ts';
import type { EntryRow, Head } from '#platform/journal.ts';
import type { Catalogue } from '#platform/slice.ts';
import { type ExportWriter, openExportWriter } from './export-writer.ts';
import { signHeads } from './jobs/sign-heads.ts';
import { SOFTWARE, writeManifest } from './manifest.ts';
import { entriesOf } from './record.ts';
import { beginText, NAMES, pathOfText, rememberNames, sayText } from './record-texts.ts';
import { hashOfBody, signedHeads } from './signed-heads.ts';
import type { SigningKey } from './signing.ts';

export const ENTRIES = 'journal.jsonl';
export const HEADS = 'heads.jsonl';
export const SIGNED = 'signed-heads.json';
/** What an outsider needs to check an export goes with it. */
const GUIDES = ['record-format.md', 'verify-record.py'] as const;
const LINES_AT_ONCE = 500;

const READ_ME = `# A public record, exported by Parley

- \`journal.jsonl\`: every entry of the public record, one JSON object a line, by stream and number.
- \`heads.jsonl\`: where each stream stood when this was written.
- \`signed-heads.json\`: heads with their Ed25519 signatures, and the public key.
- \`manifest.json\`, \`files.jsonl\`: every file with its size and SHA-256, under one signature.
- \`record/\`: each stream as a text to read (Markdown), made of the entries and of the names in \`names.json\`.
- the other folders: the published content (Markdown and JSON).
- \`record-format.md\`: how each hash and signature is made, for whoever writes a program that checks them.
- \`verify-record.py\`: such a program (Python 3, nothing else needed).

To check it, with a public key that you have from elsewhere:

- without Parley: \`python3 verify-record.py FOLDER --key PEM-FILE\` (take the program from elsewhere too, or read it first)
- with Parley: \`bin/parley verify --export FOLDER --key PEM-FILE\`
`;

const exported = ({ stream, number, kind, at, actor, submission, data, previous, hash }: EntryRow) => ({
  stream, number, kind, at: at.toISOString(), actor, submission, data, previous, hash,
});

export interface Exported {
  readonly streams: number;
  readonly entries: number;
  readonly files: number;
  /** Whether the whole is under a signature. */
  readonly signed: boolean;
}

/** By whom and when an export is made. */
interface Making {
  /** Signs the heads and the list of files; left out where it is not at hand. */
  readonly key?: SigningKey | undefined;
  /** PEM of the key that signs the record; null where it was never signed. */
  readonly publicKey: string | null;
  readonly now: Date;
}

/**
 * Writes the whole public record as a folder that can be read, and checked, without Parley.
 * @throws Error where the folder holds something already.
 */
export async function exportRecord(db: Database, catalogue: Catalogue, folder: string, { key, publicKey, now }: Making): Promise<Exported> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`The folder ${folder} is not empty. Name a new one.`);
  if (key) await signHeads({ db, catalogue }, key, now);
  const writer = await openExportWriter(folder);
  // One snapshot: commands that arrive meanwhile are in the next export.
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async (tx) => {
    const heads = (await tx.selectFrom('journal.streams').select(['name as stream', 'number', 'hash']).orderBy('name').execute())
      .filter((head) => catalogue.streams.isPublic(head.stream) && head.number > 0);
    const entries = await writeEntries(tx, catalogue, writer, heads);
    await writer.write(HEADS, heads.map((head) => `${JSON.stringify(head)}\n`).join(''));
    const signed = await signedHeads(tx);
    const days = signed.map(({ number, day, body, signature, key_id }) => JSON.stringify({ number, day, body, signature, key_id }));
    await writer.write(SIGNED, `{"public_key": ${JSON.stringify(publicKey)}, "days": [\n${days.join(',\n')}\n]}\n`);
    for (const slice of catalogue.slices) {
      for await (const file of slice.publish?.({ db: tx }) ?? []) await writer.write(file.path, file.text);
    }
    await writer.write('README.md', READ_ME);
    for (const guide of GUIDES) await writer.write(guide, await readFile(new URL(`../../docs/${guide}`, import.meta.url), 'utf8'));
    const files = await writer.finish();
    // The signature of the whole covers also what was recorded since the heads were signed, a moment ago.
    await writeManifest(folder, { format: 2, made_at: now.toISOString(), software: SOFTWARE, files, previous: hashOfBody(signed.at(-1)?.body) }, key);
    return { streams: heads.length, entries, files: files.count + 2, signed: key !== undefined };
  });
}

async function writeEntries(tx: Reading, catalogue: Catalogue, writer: ExportWriter, heads: readonly Head[]): Promise<number> {
  const { namer, names } = rememberNames(namerOf(tx, catalogue, 'en'));
  const journal = await writer.open(ENTRIES);
  let count = 0;
  for (const head of heads) {
    const text = await writer.open(pathOfText(head.stream));
    await text.write(beginText(head));
    let batch: EntryRow[] = [];
    const flush = async () => {
      await text.write(await sayText(catalogue, namer, batch));
      await journal.write(batch.map((entry) => `${JSON.stringify(exported(entry))}\n`).join(''));
      count += batch.length;
      batch = [];
    };
    for await (const entry of entriesOf(tx, head.stream)) {
      if (batch.push(entry) >= LINES_AT_ONCE) await flush();
    }
    if (batch.length > 0) await flush();
    await text.close();
  }
  await journal.close();
  await writer.write(NAMES, `${JSON.stringify(names(), null, 1)}\n`);
  return count;
}
