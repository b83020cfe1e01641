import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema programme`.execute(db);
  await sql`
    create table programme.sessions (
      id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      mechanism text not null,
      title jsonb not null,
      theme jsonb,
      starts_on text not null,
      ends_on text,
      place jsonb,
      time_zone text not null default 'UTC',
      online boolean not null default false,
      content jsonb not null default '{}',
      planned_at timestamptz(3) not null
    )`.execute(db);
  await sql`create index on programme.sessions (mechanism, starts_on)`.execute(db);
  await sql`
    create table programme.meetings (
      id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      session text not null references programme.sessions (id),
      place_in_programme integer not null,
      title jsonb not null,
      form text not null,
      day date,
      starts_at timestamptz(3),
      ends_at timestamptz(3),
      room jsonb,
      rule_set text,
      note jsonb,
      planned_at timestamptz(3) not null,
      unique (session, place_in_programme)
    )`.execute(db);
}
