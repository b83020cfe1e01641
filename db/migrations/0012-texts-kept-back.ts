import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table floor.statements
      -- What becomes of the text where the turn is not reached.
      add column if_not_reached text not null default 'keep' check (if_not_reached in ('keep', 'publish')),
      -- Published without having been read out; delivered_at is then the moment of that.
      add column in_writing boolean not null default false,
      add column withdrawn_at timestamptz(3)`.execute(db);
  // Texts that never become public: replaced or withdrawn before anybody outside the room could read them.
  await sql`
    create table floor.statement_texts_kept_back (
      statement text not null,
      language text not null,
      version integer not null,
      primary key (statement, language, version),
      foreign key (statement, language, version) references floor.statement_texts (statement, language, version)
    )`.execute(db);
  // Of statements that are public by now everything has been read.
  await sql`
    insert into floor.statement_texts_kept_back (statement, language, version)
    select t.statement, t.language, t.version from floor.statement_texts t join floor.statements s on s.id = t.statement
    where (s.public_from is null or s.public_from > now()) and exists (
      select 1 from floor.statement_texts newer where newer.statement = t.statement and newer.language = t.language and newer.version > t.version)`.execute(db);
  // What matches a search. The planner does not know what reading a whole text through costs, and would do it for every text
  // where a word is common: here it always asks the index.
  await sql`
    create function floor.matching(sought tsquery) returns table (statement text, language text)
    language sql stable rows 500 set enable_seqscan = off
    as $$ select s.statement, s.language from floor.statement_search s where s.search @@ sought $$`.execute(db);
}
