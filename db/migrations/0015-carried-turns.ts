import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // A turn that was not reached leaves a meeting once, whichever meeting takes it over.
  await sql`
    create table floor.carried_turns (
      from_meeting text not null references programme.meetings (id),
      turn uuid not null,
      to_meeting text not null references programme.meetings (id),
      party text not null,
      on_behalf_of text,
      primary key (from_meeting, turn)
    )`.execute(db);
  await sql`create index on floor.carried_turns (turn)`.execute(db);
  await sql`create index on floor.carried_turns (to_meeting)`.execute(db);
}
