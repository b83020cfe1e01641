import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { Slice } from '#platform/slice.ts';
import { gatherStreams } from '#platform/stream.ts';
import { keysOnRecord } from './keys.ts';
import { entriesOf } from './record.ts';
import { signedHeads } from './signed-heads.ts';
import { createRecordCheck, type Measure, type Verification } from './verification.ts';

/**
 * Recomputes every chain and every signature of a database, and asks the slices whether their tables say what the record says.
 * Findings come stream by stream in order of name, each naming the first entry that fails. Entries of a stream that has no head
 * are found too. Looks at one moment of the record: what is recorded meanwhile is not looked at.
 * @param asOf the moment up to which a signature was due.
 */
export async function verifyDatabase(
  db: Reading, { slices = [], asOf, ...measure }: Measure & { readonly slices?: readonly Slice[]; readonly asOf?: Date },
): Promise<Verification> {
  if (!db.isTransaction) {
    return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute((tx) => verifyDatabase(tx, { slices, ...(asOf && { asOf }), ...measure }));
  }
  const heads = await db.selectFrom('journal.streams').select(['name as stream', 'number', 'hash']).orderBy('name').execute();
  const { isPublic } = gatherStreams(slices.flatMap(({ streams }) => streams));
  const signed = await signedHeads(db);
  const record = createRecordCheck(signed, measure);
  const present = new Set(heads.map(({ stream }) => stream));
  for (const stream of record.signedStreams) {
    if (!present.has(stream)) record.findings.push({ stream, says: 'was signed and is no longer there' });
  }
  const { rows: headless } = await sql<{ stream: string }>`
    select distinct e.stream from journal.entries e
    where not exists (select from journal.streams s where s.name = e.stream) order by e.stream`.execute(db);
  for (const { stream } of headless) record.findings.push({ stream, says: 'has entries and no head' });
  for (const head of heads) {
    const check = record.begin(head.stream);
    for await (const entry of entriesOf(db, head.stream)) check.take(entry);
    record.end(check, check.finish(head), isPublic(head.stream));
  }
  for (const slice of slices) {
    for await (const departure of slice.holds?.({ db }) ?? []) record.findings.push(departure);
  }
  return record.result(heads.length, await keysOnRecord(db), asOf);
}
