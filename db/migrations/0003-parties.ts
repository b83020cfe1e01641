import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema parties`.execute(db);
  await sql`
    create table parties.parties (
      id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      kind text not null,
      iso3 text unique,
      regional_group text,
      record jsonb not null,
      added_at timestamptz(3) not null,
      changed_at timestamptz(3) not null
    )`.execute(db);
  await sql`create index on parties.parties (kind)`.execute(db);
  await sql`
    create table parties.memberships (
      group_id text not null references parties.parties (id),
      party text not null references parties.parties (id),
      from_day date,
      to_day date,
      check (to_day is null or from_day is null or from_day < to_day)
    )`.execute(db);
  await sql`create unique index on parties.memberships (group_id, party, coalesce(from_day, '0001-01-01'))`.execute(db);
  await sql`create index on parties.memberships (party)`.execute(db);
}
