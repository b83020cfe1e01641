import { setImmediate as othersTurn } from 'node:timers/promises';
import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { type Language, LANGUAGES, type Localized } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { namesOfParties } from '#parties/for-other-slices.ts';
import { type Counted, findStatements, type Found, type Matching } from '../statements/find-statements.ts';
import { reachOf } from '../statements/reach.ts';
import { type Stemmer, stemmerOf } from '../statements/stemmer.ts';
import { learnStems } from '../statements/stems.ts';
import { type Snippet, snippetOf } from '../statements/snippet.ts';
import { isTelling } from '../statements/search-query.ts';
import { suggestFor } from '../statements/suggest.ts';
import { tokensOf } from '../statements/tokens.ts';
import { isOpen } from '../statements/which-texts.ts';

export interface StatementFound {
  readonly statement: string;
  readonly party: string;
  readonly partyName: string;
  readonly onBehalfOf: string | null;
  readonly onBehalfOfName: string | null;
  readonly meeting: string;
  readonly meetingTitle: Localized;
  readonly dated: string;
  readonly isPublic: boolean;
  /** Language of the text that matches best, and all there are. */
  readonly textLanguage: Language;
  readonly languages: readonly Language[];
  readonly title: string | null;
  /** The passage that holds the most; null where the words are in its names or title alone, or nothing was typed. */
  readonly snippet: Snippet | null;
  readonly opening: string;
}

export interface Facet extends Counted {
  readonly label: string;
}

export interface SearchAnswer {
  /** `most`: no statement holds all the words; these hold the most telling of them. `few`: so do these, after the few that hold all, far apart. */
  readonly matching: Matching;
  readonly total: number;
  /** Nothing but function words was looked for, and they are in no index. */
  readonly onlyCommon: boolean;
  readonly statements: readonly StatementFound[];
  readonly counts: { readonly party: readonly Facet[]; readonly year: readonly Facet[]; readonly language: readonly Facet[]; readonly meeting: readonly (Counted & { readonly title: Localized })[] };
  /** Other spellings that find something, where a word is in no text. */
  readonly suggestions: readonly string[];
  /** Give it as `after` for the next page; null on the last. */
  readonly next: string | null;
}

const cursor = {
  write: ({ rank, dated, id }: Found): string => Buffer.from(JSON.stringify([rank, dated, id])).toString('base64url'),
  read(text: string | undefined): { rank: number; dated: string; id: string } | undefined {
    if (text === undefined) return undefined;
    try {
      const [rank, dated, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
      const isCursor = typeof rank === 'number' && typeof dated === 'string' && /^[\d-]{4,10}$/.test(dated) && typeof id === 'string' && /^[a-z0-9-]+$/.test(id);
      return isCursor ? { rank, dated, id } : undefined;
    } catch {
      // A cursor that was cut off or made up leads to the first page.
      return undefined;
    }
  },
};

const MOST_FACETS = 40;
/** Characters of a search. */
export const LONGEST_SEARCH = 400;

export const searchStatements = defineQuery({
  name: 'floor.search-statements',
  summary: 'Searches statements in six languages at once: words, "phrases", -without, begin*, document symbols; narrowed by speaker, group, meeting, year and language.',
  input: z.strictObject({
    text: z.string().trim().max(LONGEST_SEARCH).default(''),
    party: slugText.optional(),
    /** Part of the name or title of who read it out. */
    speaker: z.string().trim().max(200).optional(),
    group: slugText.optional(),
    meeting: slugText.optional(),
    session: slugText.optional(),
    year: z.int().min(1900).max(2200).optional(),
    /** Language of the text. */
    textLanguage: z.enum(LANGUAGES).optional(),
    language: z.enum(LANGUAGES).default('en'),
    after: z.string().max(600).optional(),
    limit: z.int().min(1).max(50).default(10),
  }),
  allow: anyone,
  example: { text: 'remittances "labour migration"', language: 'en' },
  async run({ db, input, actor, now }): Promise<SearchAnswer> {
    const found = await findStatements(
      db, input.text, { ...input, language: input.textLanguage },
      { reader: input.language, after: cursor.read(input.after), limit: input.limit + 1, actor, now });
    const page = found.found.slice(0, input.limit);
    const suggestions = found.matching !== 'none' && (found.total === 0 || found.matching === 'most') ? await suggestFor(db, input.text, await reachOf(db, actor, now), input.language) : [];
    const ids = page.map(({ id }) => id);
    const rows = ids.length === 0 ? [] : await db.selectFrom('floor.statements as s').innerJoin('programme.meetings as m', 'm.id', 's.meeting')
      .select(['s.id', 's.party', 's.on_behalf_of', 's.meeting', 's.dated', 's.public_from', 'm.title']).where('s.id', 'in', ids).execute();
    const texts = ids.length === 0 ? [] : await db.selectFrom('floor.statement_texts as t').distinctOn(['t.statement', 't.language'])
      .select(['t.statement', 't.language', 't.title', 't.body']).where('t.statement', 'in', ids).where(isOpen).orderBy('t.statement').orderBy('t.language').orderBy('t.version', 'desc').execute();
    const facets = found.counts.party.slice(0, MOST_FACETS);
    const names = await namesOfParties(db, [...rows.flatMap((row) => [row.party, ...(row.on_behalf_of === null ? [] : [row.on_behalf_of])]), ...facets.map(({ value }) => value)], input.language);
    const nameOf = (id: string): string => names.get(id) ?? id;
    const meetings = found.counts.meeting.slice(0, MOST_FACETS);
    const titles = meetings.length === 0 ? [] : await db.selectFrom('programme.meetings').select(['id', 'title']).where('id', 'in', meetings.map(({ value }) => value)).execute();
    const wanted = found.terms.filter(({ term }) => !term.not).map(({ lexemes }) => lexemes);
    const shown = page.map(({ id, textLanguage }) => ({
      id, textLanguage, row: rows.find((one) => one.id === id)!, text: texts.find((one) => one.statement === id && one.language === textLanguage)!,
    }));
    const stemmer = stemmerOf(db);
    const statements: StatementFound[] = [];
    for (const { id, textLanguage, row, text } of shown) {
      // A page may hold fifty of the longest texts there are: others are answered between two.
      await othersTurn();
      statements.push({
        statement: id, party: row.party, partyName: nameOf(row.party), onBehalfOf: row.on_behalf_of, onBehalfOfName: row.on_behalf_of === null ? null : nameOf(row.on_behalf_of),
        meeting: row.meeting, meetingTitle: row.title, dated: row.dated, isPublic: row.public_from !== null && row.public_from <= now, textLanguage,
        languages: texts.filter(({ statement }) => statement === id).map(({ language }) => language), title: text.title,
        snippet: wanted.length > 0 ? ((await passageOf(stemmer, text.body, textLanguage, wanted)) ?? null) : null,
        opening: openingOf(text.body, textLanguage),
      });
    }
    const plain = (counts: readonly Counted[]): Facet[] => counts.map((one) => ({ ...one, label: one.value }));
    return {
      matching: found.matching, total: found.total, statements, suggestions,
      onlyCommon: found.total === 0 && found.terms.length > 0 && !found.terms.some(({ term }) => isTelling(term)),
      counts: {
        party: facets.map((one) => ({ ...one, label: nameOf(one.value) })), year: plain(found.counts.year), language: plain(found.counts.language),
        meeting: meetings.map((one) => ({ ...one, title: titles.find(({ id }) => id === one.value)?.title ?? {} })),
      },
      next: found.found.length > input.limit ? cursor.write(page.at(-1)!) : null,
    };
  },
});

async function passageOf(stemmer: Stemmer, body: string, language: Language, wanted: readonly ReadonlySet<string>[]): Promise<Snippet | undefined> {
  const tokens = tokensOf(body);
  return snippetOf(body, language, wanted, await learnStems(stemmer, tokens, [language]), tokens);
}

/** The beginning of a text, to a space. */
function openingOf(body: string, language: Language): string {
  const length = language === 'zh' ? 80 : 220;
  if (body.length <= length) return body;
  const cut = body.slice(0, length);
  return language === 'zh' ? cut : cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
}
