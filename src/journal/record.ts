import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { EntryRow } from '#platform/journal.ts';

const ENTRIES_AT_ONCE = 500;

/** For names of streams: `like any (array[…])` of PostgreSQL. */
export const isAnyOf = (patterns: readonly string[]) => sql<string>`any (${[...patterns]}::text[])`;

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
