import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { EntryRow, Head } from '#platform/journal.ts';
import { keysOnRecord } from './keys.ts';
import { checkSignedDays, compareWithPublished, createStreamCheck, type Finding, type SignedHeads } from './verify.ts';

const ENTRIES_AT_ONCE = 500;

/** The entries of a stream in order, read in portions. */
export async function* entriesOf(db: Reading, stream: string, after = 0): AsyncGenerator<EntryRow> {
  for (let last = after; ; ) {
    const rows = await db.selectFrom('journal.entries').selectAll()
      .where('stream', '=', stream).where('number', '>', last).orderBy('number').limit(ENTRIES_AT_ONCE).execute();
    yield* rows;
    if (rows.length < ENTRIES_AT_ONCE) return;
    last = rows.at(-1)!.number;
  }
}

/** The signed days, the oldest first unless asked otherwise; `before` leaves out that day and all after it. */
export async function signedDays(
  db: Reading, { newestFirst = false, most, before }: { newestFirst?: boolean; most?: number; before?: string | undefined } = {},
): Promise<SignedHeads[]> {
  let days = db.selectFrom('journal.signed_heads').selectAll().orderBy('day', newestFirst ? 'desc' : 'asc');
  // As texts: PostgreSQL fails at a day that its calendar does not have.
  if (before !== undefined) days = days.where(sql<string>`day::text`, '<', before);
  if (most !== undefined) days = days.limit(most);
  return days.execute();
}

/** What was signed of each stream, day by day. */
export function signedHeadsByStream(days: readonly SignedHeads[]): ReadonlyMap<string, { head: Head; day: string }[]> {
  const signed = new Map<string, { head: Head; day: string }[]>();
  for (const { day, body } of days) {
    for (const head of body.heads) {
      if (head.number > 0) signed.set(head.stream, [...(signed.get(head.stream) ?? []), { head, day }]);
    }
  }
  return signed;
}

export interface Verification {
  readonly streams: number;
  readonly entries: number;
  readonly days: number;
  readonly findings: readonly Finding[];
}

/**
 * Recomputes every chain and every signature of a database. Findings come stream by stream in order of name,
 * each naming the first entry that fails. Entries of a stream that has no head are found too. Looks at one moment of the
 * record: what is recorded meanwhile is not looked at.
 * @param published signed days as they were once published, to be found again.
 */
export async function verifyDatabase(db: Reading, publicKey: string | undefined, published: readonly SignedHeads[] = []): Promise<Verification> {
  if (!db.isTransaction) {
    return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute((tx) => verifyDatabase(tx, publicKey, published));
  }
  const heads = await db.selectFrom('journal.streams').select(['name', 'number', 'hash']).orderBy('name').execute();
  const days = await signedDays(db);
  const findings = [...checkSignedDays(days, publicKey, await keysOnRecord(db)), ...compareWithPublished(days, published)];
  let entries = 0;
  const signed = signedHeadsByStream([...days, ...published]);
  const present = new Set(heads.map((head) => head.name));
  for (const stream of signed.keys()) {
    if (!present.has(stream)) findings.push({ stream, says: 'was signed and is no longer there' });
  }
  const { rows: headless } = await sql<{ stream: string }>`
    select distinct e.stream from journal.entries e
    where not exists (select from journal.streams s where s.name = e.stream) order by e.stream`.execute(db);
  for (const { stream } of headless) findings.push({ stream, says: 'has entries and no head' });
  for (const head of heads) {
    const check = createStreamCheck(head.name);
    for (const wanted of signed.get(head.name) ?? []) check.want(wanted.head, wanted.day);
    for await (const entry of entriesOf(db, head.name)) check.take(entry);
    entries += check.count;
    const stated: Head = { stream: head.name, number: head.number, hash: head.hash };
    const finding = check.finish(stated);
    if (finding) findings.push(finding);
  }
  return { streams: heads.length, entries, days: days.length, findings };
}
