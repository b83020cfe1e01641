import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema mechanisms`.execute(db);
  await sql`
    create table mechanisms.profiles (
      slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      kind text not null,
      level text not null,
      place_in_list integer not null,
      record jsonb not null,
      published_at timestamptz(3) not null
    )`.execute(db);
  // Which parties take part, so that "which dialogues is this State in" is one look-up.
  await sql`
    create table mechanisms.participants (
      mechanism text not null references mechanisms.profiles (slug),
      party text not null,
      as_what text not null check (as_what in ('participant', 'partner')),
      primary key (mechanism, party, as_what)
    )`.execute(db);
  await sql`create index on mechanisms.participants (party)`.execute(db);
  await sql`
    create table mechanisms.proposals (
      id uuid primary key,
      source_name text not null,
      source_text text not null,
      report jsonb not null,
      proposed_by text not null,
      proposed_at timestamptz(3) not null,
      closed_at timestamptz(3),
      closed_as text check (closed_as in ('published', 'discarded')),
      mechanism text
    )`.execute(db);
  await sql`create schema library`.execute(db);
  await sql`
    create table library.documents (
      id text primary key,
      symbol text unique,
      kind text not null,
      body text,
      dated text,
      record jsonb not null,
      catalogued_at timestamptz(3) not null
    )`.execute(db);
  await sql`
    create table library.relations (
      document text not null references library.documents (id),
      kind text not null,
      target text not null,
      primary key (document, kind, target)
    )`.execute(db);
  await sql`create index on library.relations (target)`.execute(db);
}
