import { sql } from 'kysely';
import { canonical } from './canonical.ts';
import type { Reading } from './database.ts';
import { asStored, type EntryRow } from './journal.ts';

/** Reading entries by their kind, in portions: for comparing tables with them. */

export type Recorded = Pick<EntryRow, 'stream' | 'number' | 'kind' | 'at' | 'data'>;

const AT_ONCE = 500;

/** All entries of these kinds, in the order of writing. */
export async function* recorded(db: Reading, kinds: readonly string[]): AsyncGenerator<Recorded> {
  for (let after = 0; ; ) {
    const rows = await db.selectFrom('journal.entries').select(['position', 'stream', 'number', 'kind', 'at', 'data'])
      .where('kind', 'in', [...kinds]).where('position', '>', after).orderBy('position').limit(AT_ONCE).execute();
    yield* rows;
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.position;
  }
}

/** Of each stream the newest entry of these kinds, by the names of the streams. */
export async function* newestOfEach(db: Reading, kinds: readonly string[]): AsyncGenerator<Recorded> {
  for (let after = ''; ; ) {
    const { rows } = await sql<Recorded>`
      select distinct on (stream) stream, number, kind, at, data from journal.entries
      where kind = any(${[...kinds]}::text[]) and stream > ${after} order by stream, number desc limit ${AT_ONCE}`.execute(db);
    yield* rows;
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.stream;
  }
}

/** Whether two values are the same as JSON: what is undefined is not there. */
export const isSameJson = (one: unknown, other: unknown): boolean => canonical(asStored({ it: one })) === canonical(asStored({ it: other }));

/** Names of those of `expected` that `actual` says otherwise. A name that is null here and left out there is the same. */
export const differing = (expected: Readonly<Record<string, unknown>>, actual: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(expected).filter((name) => !isSameJson(expected[name] ?? null, actual[name] ?? null));
