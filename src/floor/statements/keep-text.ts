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
export async function namesAsParts(db: Writing, { party, onBehalfOf, speaker, agendaItem }: Omit<Surroundings, 'meeting' | 'dated'>): Promise<Part[]> {
  const records = await Promise.all([party, ...(onBehalfOf === null ? [] : [onBehalfOf])].map((id) => partyOf(db, id)));
  const names = records.flatMap((one) => (one ? LANGUAGES.flatMap((language) => {
    const { short, formal, acronym } = one.record.names[language];
    return [short, ...(formal === undefined ? [] : [formal]), ...(acronym === undefined ? [] : [acronym])];
  }) : []));
  return [
    { text: [...new Set(names)].join(' ; '), weight: 'B' },
    ...(speaker === null ? [] : [{ text: speaker, weight: 'B' as const }]),
    ...(agendaItem === null ? [] : [{ text: agendaItem, weight: 'C' as const }]),
  ];
}

/** The year, the meeting and its session, in the languages they have. */
export async function placeAsParts(db: Writing, { meeting, dated }: Pick<Surroundings, 'meeting' | 'dated'>): Promise<Part[]> {
  const { title, session_title: session } = await meetingOf(db, meeting);
  const titles = [title, session].flatMap((field) => LANGUAGES.flatMap((language) => field[language]?.text ?? []));
  return [{ text: [dated.slice(0, 4), ...new Set(titles)].join(' ; '), weight: 'C' }];
}

type ToIndex = Pick<NewText, 'statement' | 'language' | 'title' | 'body'> & { readonly around: readonly Part[] };
const ROWS_AT_ONCE = 50;

/** Makes these texts what is found in their languages, in place of the ones before them. */
export async function indexTexts(db: Writing, texts: readonly ToIndex[]): Promise<void> {
  const words = new Map<string, { language: Language; word: string; folded: string }>();
  for (let from = 0; from < texts.length; from += ROWS_AT_ONCE) {
    const rows = [];
    for (const { statement, language, title, body, around } of texts.slice(from, from + ROWS_AT_ONCE)) {
      const parts: Part[] = [...(title === undefined ? [] : [{ text: title, weight: 'A' as const }]), ...around, { text: body, weight: 'D' }];
      rows.push({ statement, language, search: await searchVector(db, parts, language) });
      for (const one of vocabularyOf(`${title ?? ''} ${body}`, language)) words.set(`${language} ${one.word}`, { language, ...one });
    }
    await sql`insert into floor.statement_search (statement, language, search)
      select r.statement, r.language, r.search::tsvector from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (statement text, language text, search text)
      on conflict (statement, language) do update set search = excluded.search`.execute(db);
  }
  // In one order, so that two who file at once never wait for each other.
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
  await sql`insert into floor.statement_words (language, word, folded)
    select w.language, w.word, w.folded from jsonb_to_recordset(${JSON.stringify(sorted)}::jsonb) as w (language text, word text, folded text)
    on conflict do nothing`.execute(db);
}

/** Adds a text as the next version in its language; the ones before it stay. */
export async function keepText(db: Writing, text: NewText, around: Surroundings, now: Date): Promise<KeptText> {
  const last = await db.selectFrom('floor.statement_texts').select((eb) => eb.fn.max('version').as('version'))
    .where('statement', '=', text.statement).where('language', '=', text.language).executeTakeFirst();
  const row = textRow(text, (last?.version ?? 0) + 1, now);
  await db.insertInto('floor.statement_texts').values(row).execute();
  await indexTexts(db, [{ ...text, title: text.title, around: [...(await namesAsParts(db, around)), ...(await placeAsParts(db, around))] }]);
  return { language: row.language, version: row.version, sha256: row.sha256, words: row.words, characters: row.characters, looksLike: row.looks_like };
}
