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
      slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      symbol text unique,
      -- Text order of this column is the natural order of symbols; documents without one come last.
      sort_key text collate "C" not null,
      kind text not null,
      body text,
      session integer,
      dated text collate "C" not null,
      languages text[] not null,
      search tsvector not null,
      record jsonb not null,
      catalogued_at timestamptz(3) not null
    )`.execute(db);
  await sql`create unique index on library.documents (sort_key)`.execute(db);
  await sql`create index on library.documents (dated desc, sort_key)`.execute(db);
  await sql`create index on library.documents (body, session)`.execute(db);
  await sql`create index on library.documents using gin (search)`.execute(db);
  await sql`
    create table library.relations (
      document text not null references library.documents (slug),
      place integer not null,
      kind text not null,
      target_kind text not null check (target_kind in ('symbol', 'document', 'mechanism', 'meeting')),
      target text not null,
      primary key (document, place)
    )`.execute(db);
  await sql`create index on library.relations (target_kind, target)`.execute(db);
}
