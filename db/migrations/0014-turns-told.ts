import { type Kysely, sql } from 'kysely';

/** What was spoken moves from the state of the floor, which is written anew with each act, to a row a turn. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table floor.turns add column place integer, add column told json`.execute(db);
  await sql`
    update floor.turns as t set place = s.place, told = s.told::json
    from floor.floors f, jsonb_array_elements(f.state -> 'spoken') with ordinality as s (told, place)
    where t.meeting = f.meeting and t.id = (s.told ->> 'id')::uuid`.execute(db);
  await sql`alter table floor.turns alter column place set not null, alter column told set not null, add unique (meeting, place)`.execute(db);
  await sql`update floor.floors set state = state - 'spoken'`.execute(db);
}
