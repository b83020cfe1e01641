import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { Localized } from '#platform/languages.ts';
import { findSymbols } from './find-symbols.ts';
import { canonicalSymbol, parseSymbol } from './symbols.ts';

type Profile = Awaited<ReturnType<typeof profilesThatHold>>[number]['record'];

/** Where a mechanism's profile cites a document. */
export interface Citation {
  readonly mechanism: string;
  readonly name: Localized;
  /** It is among the mandates; the paragraphs that are named. */
  readonly mandate: { readonly paragraphs: readonly string[] } | null;
  readonly meetings: readonly { readonly slug: string; readonly title: Localized }[];
  /** In its text, or among its outcomes, documents or sources. */
  readonly elsewhere: boolean;
}

const profilesThatHold = (db: Reading, spellings: readonly string[]) =>
  db.selectFrom('mechanisms.profiles').select(['slug', 'record'])
    .where((eb) => eb.or(spellings.map((spelling) => sql<boolean>`strpos(record::text, ${spelling}) > 0`)))
    .orderBy('place_in_list').execute();

/** What the registry's profiles cite under a symbol, in whatever of the two spellings they write it. */
export async function citationsOf(db: Reading, symbol: string): Promise<Citation[]> {
  const parsed = parseSymbol(symbol);
  if (!parsed.ok) return [];
  const wanted = canonicalSymbol(parsed.symbol);
  const rows = await profilesThatHold(db, [...new Set([wanted, symbol])]);
  return rows.flatMap(({ slug, record }) => {
    const citation = { mechanism: slug, name: record.name, ...citedIn(record, wanted) };
    return citation.mandate || citation.meetings.length > 0 || citation.elsewhere ? [citation] : [];
  });
}

function citedIn(profile: Profile, wanted: string): Omit<Citation, 'mechanism' | 'name'> {
  const is = (written: string | undefined): boolean => {
    if (written === undefined) return false;
    if (written === wanted) return true;
    const parsed = parseSymbol(written);
    return parsed.ok && canonicalSymbol(parsed.symbol) === wanted;
  };
  const mandates = profile.mandates.filter((mandate) => is(mandate.symbol));
  return {
    mandate: mandates.length > 0 ? { paragraphs: mandates.flatMap(({ paragraph }) => paragraph ?? []) } : null,
    meetings: profile.meetings.filter((meeting) => meeting.documents.some(is)).map(({ slug, title }) => ({ slug, title })),
    elsewhere:
      profile.outcomes.some(({ documents }) => documents.some(is)) ||
      profile.documents.some((document) => is(document.symbol)) ||
      profile.sources.some((source) => is(source.symbol)) ||
      profile.lists.some((list) => is(list.source?.symbol)) ||
      textsIn(profile).some((text) => findSymbols(text).some(({ symbol }) => canonicalSymbol(symbol) === wanted)),
  };
}

/** The running texts of a profile that hold anything that could be a symbol. Mandates and meetings are told of apart. */
function textsIn({ mandates: _mandates, meetings: _meetings, ...rest }: Profile): string[] {
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.includes('/')) texts.push(value);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(rest);
  return texts;
}
