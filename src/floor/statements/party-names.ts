import type { Reading } from '#platform/database.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import { type Party, type Register, registerOf } from '#parties/for-other-slices.ts';
import { isStop, phrase } from './search-query.ts';
import { simplified } from './simplified.ts';
import { stemmerOf } from './stemmer.ts';
import { learnStems, lexemesOf, type Stems } from './stems.ts';
import { languagesOf, type Token, tokensOf } from './tokens.ts';

/** What a party is called in texts: its names in six languages, as a part of a tsquery. */
export interface NamedParty {
  readonly query: string;
  readonly lexemes: ReadonlySet<string>;
}

/** Tells what a run of words names: a party under any name or acronym in use, or once in use, in whatever case. */
export type NameReader = (tokens: readonly Token[], stems: Stems) => NamedParty | undefined;

interface Names {
  /** Ids by the stems of a name. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byId: ReadonlyMap<string, Party>;
}

const kept = new WeakMap<Register, Promise<Names>>();
/** A name of more parties than this tells nothing. */
const MOST_NAMED = 3;

/** A name by its stems, so that its cases are one. Undefined where it is made of function words alone. */
function keyOf(tokens: readonly Token[], language: Language, stems: Stems): string | undefined {
  const telling = tokens.filter((token) => !isStop(token) && (token.folded.length > 1 || token.script === 'han'));
  if (telling.length === 0) return undefined;
  return telling.map((token) => lexemesOf({ ...token, folded: simplified(token.folded) }, language, stems).at(-1)!).join(' ');
}

function* namesOf({ names, formerNames, otherNames, iso3 }: Party): Generator<readonly [string, Language | undefined]> {
  for (const language of LANGUAGES) {
    const { short, formal, acronym } = names[language];
    for (const name of [short, formal, acronym]) if (name !== undefined) yield [name, language];
  }
  for (const { name, lang } of [...formerNames, ...otherNames]) yield [name, lang];
  if (iso3 !== undefined) yield [iso3, undefined];
}

async function read(db: Reading, { parties, byId }: Register): Promise<Names> {
  const all = parties.flatMap((party) => [...namesOf(party)].map(([name, language]) => ({ id: party.id, language, tokens: tokensOf(name) })));
  const stems = await learnStems(stemmerOf(db), all.flatMap(({ tokens }) => tokens));
  const named = new Map<string, Set<string>>();
  for (const { id, language, tokens } of all) {
    for (const one of language === undefined ? languagesOf(tokens[0]?.script ?? 'other') : [language]) {
      const key = keyOf(tokens, one, stems);
      if (key !== undefined) named.set(key, (named.get(key) ?? new Set()).add(id));
    }
  }
  return { named, byId };
}

function called(party: Party, stems: Stems): NamedParty {
  const lexemes = new Set<string>();
  const names = new Set(LANGUAGES.map((language) => party.names[language].short));
  const phrases = [...names].flatMap((name) => phrase(tokensOf(name), stems, lexemes) ?? []);
  return { query: `(${phrases.join(' | ')})`, lexemes };
}

/** Reads names in what was typed; `typed` are all its words. */
export async function nameReader(db: Reading): Promise<(typed: readonly (readonly Token[])[]) => Promise<(NamedParty | undefined)[]>> {
  const register = await registerOf(db);
  const reading = kept.get(register) ?? read(db, register);
  kept.set(register, reading);
  reading.catch(() => kept.delete(register));
  const { named, byId } = await reading;
  return async (typed) => {
    const stems = await learnStems(stemmerOf(db), typed.flat());
    const found = typed.map((tokens) => {
      const keys = languagesOf(tokens[0]?.script ?? 'other').flatMap((language) => keyOf(tokens, language, stems) ?? []);
      const ids = new Set(keys.flatMap((key) => [...(named.get(key) ?? [])]));
      return ids.size > MOST_NAMED ? [] : [...ids].flatMap((id) => byId.get(id) ?? []);
    });
    const ofNames = await learnStems(stemmerOf(db), found.flat().flatMap(({ names }) => LANGUAGES.flatMap((language) => tokensOf(names[language].short))));
    return found.map((parties) => {
      if (parties.length === 0) return undefined;
      const all = parties.map((party) => called(party, ofNames));
      return { query: all.map(({ query }) => query).join(' | '), lexemes: new Set(all.flatMap(({ lexemes }) => [...lexemes])) };
    });
  };
}
