import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { Head } from '#platform/journal.ts';
import type { Streams } from '#platform/stream.ts';
import { isAnyOf } from './record.ts';

/** The heads of the public streams that have grown since they were last signed, by name. */
export async function grownHeads(db: Reading, { publicPatterns }: Streams): Promise<Head[]> {
  const { rows } = await sql<Head>`
    select s.name as stream, s.number, s.hash from journal.streams s left join journal.signed_up_to u on u.stream = s.name
    where s.number > coalesce(u.number, 0) and s.name like ${isAnyOf(publicPatterns)} order by s.name`.execute(db);
  return rows;
}

/** When the oldest public entry was recorded that stands under no signature; undefined where each is signed. */
export async function unsignedSince(db: Reading, { publicPatterns }: Streams): Promise<Date | undefined> {
  const { rows } = await sql<{ since: Date | null }>`
    select min(e.at) as since from journal.streams s left join journal.signed_up_to u on u.stream = s.name
    join journal.entries e on e.stream = s.name and e.number = coalesce(u.number, 0) + 1
    where s.number > coalesce(u.number, 0) and s.name like ${isAnyOf(publicPatterns)}`.execute(db);
  return rows[0]?.since ?? undefined;
}
