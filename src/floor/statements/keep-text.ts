import { sql } from 'kysely';
import { canonical, sha256 } from '#platform/canonical.ts';
import type { Writing } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import type { PreparedText } from './prepare-text.ts';
import type { FileFormat, Stage } from './tables.ts';
import { publishWords } from './vocabulary.ts';
import type { IndexedText } from './work-on-text.ts';

/** What is kept of a text beside what was reckoned of it. */
export interface TextTold {
  readonly stage: Stage;
  readonly title?: string | undefined;
  readonly fileName?: string | undefined;
  readonly format: FileFormat;
  readonly note?: string | undefined;
}

/** How a text is described in an entry. */
export interface KeptText {
  readonly language: Language;
  readonly version: number;
  readonly sha256: string;
  readonly sha256WithTitle: string;
  readonly words: number;
  readonly characters: number;
  readonly looksLike: Language | null;
}

/** The hash that proves a title together with its text: SHA-256 of the canonical JSON of both. `title`: null where there is none. */
export const hashWithTitle = (title: string | null, text: string): string => sha256(canonical({ text, title }));

/** A text as a row. */
export const textRow = (statement: string, text: PreparedText, { stage, title, fileName, format, note }: TextTold, version: number, now: Date) => ({
  statement, version, language: text.language, stage, title: title ?? null, body: text.body, sha256: text.sha256, words: text.words, characters: text.characters,
  file_name: fileName ?? null, file_format: format, looks_like: text.looksLike, note: note ?? null, filed_at: now,
});

const ROWS_AT_ONCE = 50;

/** Makes these texts what is found in their languages, in place of the ones before them. Who may find them is told by their statements. */
export async function keepIndex(db: Writing, texts: readonly (IndexedText & { readonly statement: string; readonly language: Language })[], now: Date): Promise<void> {
  for (let from = 0; from < texts.length; from += ROWS_AT_ONCE) {
    const rows = texts.slice(from, from + ROWS_AT_ONCE).map(({ statement, language, search, vocabulary }) => ({ statement, language, search, vocabulary }));
    await sql`insert into floor.statement_search (statement, language, search, words_to_come)
      select r.statement, r.language, r.search::tsvector, r.vocabulary
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (statement text, language text, search text, vocabulary jsonb)
      on conflict (statement, language) do update set search = excluded.search, words_to_come = excluded.words_to_come`.execute(db);
  }
  await publishWords(db, texts.map(({ statement }) => statement), now);
}

/** Adds a text as the next version in its language; the ones before it stay. */
export async function keepText(db: Writing, statement: string, text: PreparedText, told: TextTold, now: Date): Promise<KeptText> {
  const { language } = text;
  const last = await db.selectFrom('floor.statement_texts').select((eb) => eb.fn.max('version').as('version'))
    .where('statement', '=', statement).where('language', '=', language).executeTakeFirst();
  const row = textRow(statement, text, told, (last?.version ?? 0) + 1, now);
  await db.insertInto('floor.statement_texts').values(row).execute();
  await keepIndex(db, [{ ...text, statement }], now);
  return {
    language, version: row.version, sha256: row.sha256, sha256WithTitle: hashWithTitle(row.title, row.body), words: row.words, characters: row.characters,
    looksLike: row.looks_like,
  };
}
