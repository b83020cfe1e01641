import { sql } from 'kysely';
import { canonical, sha256 } from '#platform/canonical.ts';
import type { Reading, Writing } from '#platform/database.ts';
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
  /** As exact as it is known; left out, the day of the meeting tells. */
  readonly dated?: string | undefined;
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

/** A text counted and hashed. The hash is over the UTF-8 of the text as it is kept. */
export function countedText(text: Omit<NewText, 'statement'>) {
  const detected = detectLanguage(text.body).language;
  const isChinese = text.language === 'zh';
  return {
    language: text.language, stage: text.stage, title: text.title ?? null, body: text.body, sha256: sha256(text.body),
    words: isChinese ? countHan(text.body) + 2 * countWords(text.body) : countWords(text.body) + countHan(text.body), characters: [...text.body].length,
    file_name: text.fileName ?? null, file_format: text.format, looks_like: detected !== undefined && detected !== text.language ? detected : null,
    note: text.note ?? null,
  };
}
type CountedText = ReturnType<typeof countedText>;

/** A text as a row. */
export const textRow = (text: NewText, version: number, now: Date) => ({ statement: text.statement, ...countedText(text), version, filed_at: now });

/** Names in six languages, of the party and the group: a statement is found under what its speaker is called in any of them. */
export async function namesAsParts(db: Reading, { party, onBehalfOf, speaker, agendaItem }: Omit<Surroundings, 'meeting' | 'dated'>): Promise<Part[]> {
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
export async function placeAsParts(db: Reading, { meeting, dated }: Pick<Surroundings, 'meeting' | 'dated'>): Promise<Part[]> {
  const { title, session_title: session, day } = await meetingOf(db, meeting);
  const year = (dated ?? day ?? '').slice(0, 4);
  const titles = [title, session].flatMap((field) => LANGUAGES.flatMap((language) => field[language]?.text ?? []));
  return [{ text: [...(year === '' ? [] : [year]), ...new Set(titles)].join(' ; '), weight: 'C' }];
}

/** A text as it is searched, and the words it adds to what can be looked for. */
export interface IndexedText {
  readonly search: string;
  readonly words: readonly { readonly language: Language; readonly word: string; readonly folded: string }[];
}

/** Reckons how a text is searched. Takes long for a long text and writes nothing. */
export async function reckonIndex(db: Reading, { language, title, body }: Pick<NewText, 'language' | 'title' | 'body'>, around: readonly Part[]): Promise<IndexedText> {
  const parts: Part[] = [...(title === undefined ? [] : [{ text: title, weight: 'A' as const }]), ...around, { text: body, weight: 'D' }];
  return { search: await searchVector(db, parts, language), words: vocabularyOf(`${title ?? ''} ${body}`, language).map((word) => ({ language, ...word })) };
}

const ROWS_AT_ONCE = 50;

/** Makes these texts what is found in their languages, in place of the ones before them. */
export async function keepIndex(db: Writing, texts: readonly (IndexedText & { readonly statement: string; readonly language: Language })[]): Promise<void> {
  for (let from = 0; from < texts.length; from += ROWS_AT_ONCE) {
    const rows = texts.slice(from, from + ROWS_AT_ONCE).map(({ statement, language, search }) => ({ statement, language, search }));
    await sql`insert into floor.statement_search (statement, language, search)
      select r.statement, r.language, r.search::tsvector from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (statement text, language text, search text)
      on conflict (statement, language) do update set search = excluded.search`.execute(db);
  }
  const words = new Map(texts.flatMap((text) => text.words.map((word) => [`${word.language} ${word.word}`, word] as const)));
  // In one order, so that two who file at once never wait for each other.
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
  await sql`insert into floor.statement_words (language, word, folded)
    select w.language, w.word, w.folded from jsonb_to_recordset(${JSON.stringify(sorted)}::jsonb) as w (language text, word text, folded text)
    on conflict do nothing`.execute(db);
}

/** A text ready to be kept: counted, hashed, and with its index reckoned. */
export interface PreparedText {
  readonly counted: CountedText;
  readonly index: IndexedText;
}

/** All of the work on a text that needs no lock. Its names are looked up as they are now. */
export async function prepareText(db: Reading, text: Omit<NewText, 'statement'>, around: Surroundings): Promise<PreparedText> {
  const parts = [...(await namesAsParts(db, around)), ...(await placeAsParts(db, around))];
  return { counted: countedText(text), index: await reckonIndex(db, text, parts) };
}

/** Adds a text as the next version in its language; the ones before it stay. */
export async function keepText(db: Writing, statement: string, { counted, index }: PreparedText, now: Date): Promise<KeptText> {
  const { language } = counted;
  const last = await db.selectFrom('floor.statement_texts').select((eb) => eb.fn.max('version').as('version'))
    .where('statement', '=', statement).where('language', '=', language).executeTakeFirst();
  const row = { statement, ...counted, version: (last?.version ?? 0) + 1, filed_at: now };
  await db.insertInto('floor.statement_texts').values(row).execute();
  await keepIndex(db, [{ statement, language, ...index }]);
  return {
    language, version: row.version, sha256: row.sha256, sha256WithTitle: hashWithTitle(row.title, row.body), words: row.words, characters: row.characters,
    looksLike: row.looks_like,
  };
}
