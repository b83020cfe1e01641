import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table floor.notes (
      id uuid primary key,
      meeting text not null references programme.meetings (id),
      -- The turn it is about; null: about the meeting at that moment.
      turn uuid,
      body text not null check (body <> ''),
      author text not null,
      written_at timestamptz(3) not null
    )`.execute(db);
  await sql`create index on floor.notes (meeting, written_at)`.execute(db);
}
