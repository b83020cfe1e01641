import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema journal`.execute(db);
  await sql`
    create table journal.streams (
      name text primary key check (name ~ '^[a-z][a-z0-9/._:-]{0,200}$'),
      number bigint not null,
      hash char(64) not null
    )`.execute(db);
  await sql`
    create table journal.submissions (
      id uuid primary key,
      actor text not null,
      command text not null,
      fingerprint char(64) not null,
      answer jsonb,
      at timestamptz(3) not null
    )`.execute(db);
  await sql`
    create table journal.entries (
      position bigint generated always as identity unique,
      stream text not null references journal.streams (name),
      number bigint not null check (number > 0),
      kind text not null,
      at timestamptz(3) not null,
      actor text not null,
      submission uuid references journal.submissions (id),
      data jsonb not null,
      previous char(64) not null,
      hash char(64) not null,
      primary key (stream, number)
    )`.execute(db);
  await sql`create index on journal.entries (kind, position)`.execute(db);
  await sql`
    create table journal.signed_heads (
      day date primary key,
      body jsonb not null,
      signature text not null,
      key_id text not null,
      signed_at timestamptz(3) not null
    )`.execute(db);
}
