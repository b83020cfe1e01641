import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema people`.execute(db);
  // An account that was erased keeps its number and its dates: entries of the journal refer to the number.
  await sql`
    create table people.accounts (
      id uuid primary key,
      email text unique check (email = lower(email)),
      email_verified boolean not null default false,
      name text,
      image text,
      language text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      erased_at timestamptz(3),
      check (erased_at is null or (email is null and name is null))
    )`.execute(db);
  await sql`create index on people.accounts (lower(coalesce(name, '')), id) where erased_at is null`.execute(db);
  // "token" is the SHA-256 of the cookie's secret. The address of the connection is not kept.
  await sql`
    create table people.sessions (
      id uuid primary key,
      account uuid not null references people.accounts (id) on delete cascade,
      token text not null unique,
      user_agent text,
      ip_address text,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      expires_at timestamptz(3) not null
    )`.execute(db);
  await sql`create index on people.sessions (account)`.execute(db);
  await sql`create index on people.sessions (expires_at)`.execute(db);
  await sql`
    create table people.links (
      id uuid primary key,
      purpose text not null check (purpose in ('sign-in', 'invitation', 'scenario', 'first-administrator')),
      account uuid references people.accounts (id) on delete cascade,
      token char(64) not null unique,
      next text,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3),
      used_at timestamptz(3),
      check ((purpose = 'first-administrator') = (account is null))
    )`.execute(db);
  await sql`create index on people.links (account)`.execute(db);
  await sql`
    create table people.passkeys (
      id uuid primary key,
      account uuid not null references people.accounts (id) on delete cascade,
      name text,
      credential_id text not null unique,
      public_key text not null,
      counter bigint not null,
      device_type text not null,
      backed_up boolean not null,
      transports text,
      aaguid text,
      created_at timestamptz(3)
    )`.execute(db);
  await sql`create index on people.passkeys (account)`.execute(db);
  // A passkey ceremony under way: what was asked of the device, until it answers.
  await sql`
    create table people.ceremonies (
      id uuid primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz(3) not null,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null
    )`.execute(db);
  await sql`create index on people.ceremonies (identifier)`.execute(db);
  // Signs the cookie of a ceremony, whichever process answers it. It guards nothing that is not in this database anyway.
  await sql`
    create table people.keys (name text primary key, value text not null)`.execute(db);
  await sql`
    insert into people.keys (name, value)
    values ('ceremonies', replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''))`.execute(db);
  await sql`
    create table people.tokens (
      id uuid primary key,
      account uuid not null references people.accounts (id) on delete cascade,
      name text not null,
      token char(64) not null unique,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      used_at timestamptz(3),
      revoked_at timestamptz(3)
    )`.execute(db);
  await sql`create index on people.tokens (account)`.execute(db);
  await sql`
    create table people.scopes (
      scope text primary key,
      within text references people.scopes (scope),
      check (within <> scope)
    )`.execute(db);
  await sql`
    create table people.grants (
      id uuid primary key,
      account uuid not null references people.accounts (id),
      role text not null check (role in ('administrator', 'secretariat', 'chair', 'co-chair', 'rapporteur', 'delegate',
        'delegate-without-floor', 'observer', 'civil-society', 'interpreter', 'technician')),
      scope text not null,
      party text,
      may_speak boolean not null generated always as (role in ('delegate', 'observer', 'civil-society')) stored,
      granted_at timestamptz(3) not null,
      granted_by text not null,
      ended_at timestamptz(3),
      ended_by text,
      check ((ended_at is null) = (ended_by is null)),
      check ((role = 'administrator') = (scope = '*')),
      check (party is not null or role not in ('delegate', 'delegate-without-floor', 'observer'))
    )`.execute(db);
  await sql`
    create unique index on people.grants (account, role, scope, coalesce(party, '')) where ended_at is null`.execute(db);
  await sql`create index on people.grants (scope, role) where ended_at is null`.execute(db);
  // "key" is the SHA-256 of what is counted, so that no address stands here.
  await sql`
    create table people.attempts (
      key char(64) primary key,
      began_at timestamptz(3) not null,
      count integer not null
    )`.execute(db);
  await sql`create index on people.attempts (began_at)`.execute(db);
  await sql`
    create table people.mails (
      id uuid primary key,
      account uuid references people.accounts (id) on delete cascade,
      language text not null,
      address text not null,
      subject text not null,
      body text,
      created_at timestamptz(3) not null,
      sent_at timestamptz(3)
    )`.execute(db);
  await sql`create index on people.mails (created_at desc, id)`.execute(db);
  await sql`create index on people.mails (account)`.execute(db);
}
