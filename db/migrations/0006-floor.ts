import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema floor`.execute(db);
  await sql`
    create table floor.floors (
      meeting text primary key references programme.meetings (id),
      state jsonb not null,
      changed_at timestamptz(3) not null
    )`.execute(db);
  await sql`
    create table floor.turns (
      id uuid primary key,
      meeting text not null references programme.meetings (id),
      party text not null,
      on_behalf_of text,
      capacity text not null,
      asked_at timestamptz(3) not null,
      begun_at timestamptz(3) not null,
      ended_at timestamptz(3) not null,
      limit_seconds integer,
      seconds integer not null check (seconds >= 0)
    )`.execute(db);
  await sql`create index on floor.turns (meeting, begun_at)`.execute(db);
  await sql`create index on floor.turns (party, begun_at)`.execute(db);
}
