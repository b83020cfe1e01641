import { sql } from 'kysely';
import { sha256 } from '#platform/canonical.ts';
import type { Writing } from '#platform/database.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import { partyOf } from '#parties/for-other-slices.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { type Part, searchVector, vocabularyOf } from './index-text.ts';
import { detectLanguage } from './languages-of-texts.ts';
import { countHan, countWords } from './speaking-time.ts';
import type { FileFormat, Stage } from './tables.ts';

export interface NewText {
  readonly statement: string;
  readonly language: Language;
  readonly stage: Stage;
  readonly title?: string | undefined;
  readonly body: string;
  readonly fileName?: string | undefined;
  readonly format: FileFormat;
  readonly note?: string | undefined;
}

/** What of a statement is found beside its text. */
export interface Surroundings {
  readonly party: string;
  readonly onBehalfOf: string | null;
  readonly meeting: string;
  readonly speaker: string | null;
  readonly agendaItem: string | null;
  readonly dated: string;
}

/** How a text is described in an entry. */
export interface KeptText {
  readonly language: Language;
  readonly version: number;
  readonly sha256: string;
  readonly words: number;
  readonly characters: number;
  readonly looksLike: Language | null;
}

/** A text as a row, counted and hashed. The hash is over the UTF-8 of the text as it is kept. */
export function textRow(text: NewText, version: number, now: Date) {
  const detected = detectLanguage(text.body).language;
  const isChinese = text.language === 'zh';
  return {
    statement: text.statement, language: text.language, version, stage: text.stage, title: text.title ?? null, body: text.body, sha256: sha256(text.body),
    words: isChinese ? countHan(text.body) + 2 * countWords(text.body) : countWords(text.body) + countHan(text.body), characters: [...text.body].length,
    file_name: text.fileName ?? null, file_format: text.format, looks_like: detected !== undefined && detected !== text.language ? detected : null,
    note: text.note ?? null, filed_at: now,
  };
}

/** Names in six languages, of the party and the group: a statement is found under what its speaker is called in any of them. */
export async function surroundingsAsParts(db: Writing, around: Surroundings): Promise<Part[]> {
  const parties = await Promise.all([around.party, ...(around.onBehalfOf === null ? [] : [around.onBehalfOf])].map((id) => partyOf(db, id)));
  const names = parties.flatMap((party) => (party ? LANGUAGES.flatMap((language) => {
    const { short, formal, acronym } = party.record.names[language];
    return [short, ...(formal === undefined ? [] : [formal]), ...(acronym === undefined ? [] : [acronym])];
  }) : []));
  const { title, session_title: session } = await meetingOf(db, around.meeting);
  const titles = [title, session].flatMap((field) => LANGUAGES.flatMap((language) => field[language]?.text ?? []));
  return [
    { text: [...new Set(names)].join(' ; '), weight: 'B' },
    ...(around.speaker === null ? [] : [{ text: around.speaker, weight: 'B' as const }]),
    ...(around.agendaItem === null ? [] : [{ text: around.agendaItem, weight: 'C' as const }]),
    { text: [around.dated.slice(0, 4), ...new Set(titles)].join(' ; '), weight: 'C' },
  ];
}

/** Makes a text what is found in its language. */
export async function indexText(db: Writing, text: Pick<NewText, 'statement' | 'language' | 'title' | 'body'>, around: readonly Part[]): Promise<void> {
  const parts: Part[] = [...(text.title === undefined ? [] : [{ text: text.title, weight: 'A' as const }]), ...around, { text: text.body, weight: 'D' }];
  const vector = await searchVector(db, parts, text.language);
  await sql`insert into floor.statement_search (statement, language, search) values (${text.statement}, ${text.language}, ${vector}::tsvector)
    on conflict (statement, language) do update set search = excluded.search`.execute(db);
  const words = vocabularyOf(`${text.title ?? ''} ${text.body}`, text.language);
  if (words.length === 0) return;
  await sql`insert into floor.statement_words (language, word, folded)
    select ${text.language}, w.word, w.folded from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as w (word text, folded text)
    on conflict do nothing`.execute(db);
}

/** Adds a text as the next version in its language; the ones before it stay. */
export async function keepText(db: Writing, text: NewText, around: Surroundings, now: Date): Promise<KeptText> {
  const last = await db.selectFrom('floor.statement_texts').select((eb) => eb.fn.max('version').as('version'))
    .where('statement', '=', text.statement).where('language', '=', text.language).executeTakeFirst();
  const row = textRow(text, (last?.version ?? 0) + 1, now);
  await db.insertInto('floor.statement_texts').values(row).execute();
  await indexText(db, text, await surroundingsAsParts(db, around));
  return { language: row.language, version: row.version, sha256: row.sha256, words: row.words, characters: row.characters, looksLike: row.looks_like };
}
