import { type Kysely, sql } from 'kysely';

const LANGUAGES = { ar: 'arabic', en: 'english', es: 'spanish', fr: 'french', ru: 'russian' } as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table floor.statements (
      id text primary key,
      meeting text not null references programme.meetings (id),
      party text not null,
      on_behalf_of text,
      -- 1, 2 … : the first, the second statement of the party at the meeting.
      number integer not null check (number >= 1),
      speaker text,
      agenda_item text,
      turn uuid,
      check_against_delivery boolean not null,
      embargo text not null check (embargo in ('until-delivered', 'until-time', 'none')),
      -- From when everybody may read it; null: not before it is delivered.
      public_from timestamptz(3),
      delivered_at timestamptz(3),
      recording text,
      starts_at_second integer check (starts_at_second >= 0),
      ends_at_second integer check (ends_at_second >= starts_at_second),
      -- As exact as it is known: 2006, 2006-09 or 2006-09-20.
      dated text collate "C" not null,
      source text,
      filed_at timestamptz(3) not null,
      unique nulls not distinct (meeting, party, on_behalf_of, number)
    )`.execute(db);
  await sql`create index on floor.statements (party, dated)`.execute(db);
  await sql`create index on floor.statements (dated desc, id desc)`.execute(db);
  await sql`create index on floor.statements (public_from)`.execute(db);
  await sql`
    create table floor.statement_texts (
      statement text not null references floor.statements (id),
      language text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
      version integer not null check (version >= 1),
      stage text not null check (stage in ('filed', 'delivered', 'corrected')),
      title text,
      body text not null,
      sha256 text not null,
      words integer not null,
      characters integer not null,
      file_name text,
      file_format text not null check (file_format in ('docx', 'pdf', 'text')),
      looks_like text,
      note text,
      filed_at timestamptz(3) not null,
      primary key (statement, language, version)
    )`.execute(db);
  // What was filed is never overwritten: not by a fault of ours either.
  await sql`
    create function floor.keep_statement_text() returns trigger language plpgsql as $$
    begin
      raise exception 'A text of a statement is never changed: file a newer version.';
    end $$`.execute(db);
  await sql`
    create trigger never_overwritten before update on floor.statement_texts
    for each row execute function floor.keep_statement_text()`.execute(db);
  // The newest text of each language, as it is searched.
  await sql`
    create table floor.statement_search (
      statement text not null references floor.statements (id),
      language text not null,
      search tsvector not null,
      primary key (statement, language)
    )`.execute(db);
  await sql`create index on floor.statement_search using gin (search)`.execute(db);
  // Words that texts hold: for searches by the beginning of a word, and for what a mistyped word may mean.
  await sql`
    create table floor.statement_words (
      language text not null,
      word text collate "C" not null,
      folded text collate "C" not null,
      primary key (language, word)
    )`.execute(db);
  await sql`create index on floor.statement_words (folded)`.execute(db);
  // PostgreSQL's own stemmers without its lists of stop words, which drop nouns too (Spanish "estado").
  for (const [language, stemmer] of Object.entries(LANGUAGES)) {
    await sql.raw(`create text search dictionary floor.stem_${language} (template = snowball, language = ${stemmer})`).execute(db);
  }
}
