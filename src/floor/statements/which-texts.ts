import { sql } from 'kysely';
import type { Reading, Writing } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import { hashWithTitle } from './keep-text.ts';

/**
 * Which texts of a statement become public with it: the last one filed in each language ("check against delivery"), and
 * what is added after delivery. Drafts that were replaced or withdrawn before anybody outside the room could read them
 * are kept back for good; what everybody has read stays.
 */

/** The condition that a text (`floor.statement_texts as t`) is not kept back. */
export const isOpen = sql<boolean>`not exists (select 1 from floor.statement_texts_kept_back k where k.statement = t.statement and k.language = t.language and k.version = t.version)`;

/** Keeps back the texts that there are: of one language, or all. */
export async function keepBack(db: Writing, statement: string, language?: Language): Promise<void> {
  await sql`insert into floor.statement_texts_kept_back (statement, language, version)
    select t.statement, t.language, t.version from floor.statement_texts t
    where t.statement = ${statement} and ${language === undefined ? sql`true` : sql`t.language = ${language}`} on conflict do nothing`.execute(db);
}

export interface OpenText {
  readonly language: Language;
  readonly version: number;
  readonly sha256: string;
  readonly sha256WithTitle: string;
  readonly words: number;
  readonly characters: number;
}

/** How entries name the texts that become public, by statement: what proves each without telling it. */
export async function openTextsOf(db: Reading, statements: readonly string[]): Promise<ReadonlyMap<string, readonly OpenText[]>> {
  const texts = new Map<string, OpenText[]>(statements.map((id) => [id, []]));
  if (statements.length === 0) return texts;
  const rows = await db.selectFrom('floor.statement_texts as t').select(['t.statement', 't.language', 't.version', 't.sha256', 't.words', 't.characters', 't.title', 't.body'])
    .where('t.statement', 'in', statements).where(isOpen).orderBy('t.language').orderBy('t.version').execute();
  for (const { statement, title, body, ...text } of rows) texts.get(statement)!.push({ ...text, sha256WithTitle: hashWithTitle(title, body) });
  return texts;
}
