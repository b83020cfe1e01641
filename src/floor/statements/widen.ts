import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import { nameReader } from './party-names.ts';
import type { Reach } from './reach.ts';
import { type CompiledTerm, compileTerms, readSearch } from './search-query.ts';
import { type NearWord, nearestWords, patience } from './suggest.ts';
import type { Token } from './tokens.ts';

/** What was looked for, with what it may also mean: where no text holds it as it was typed. */
export interface Widened {
  readonly terms: readonly CompiledTerm[];
  /** Whether any word is looked for in another spelling: the reader is to be told. */
  readonly isRespelled: boolean;
}

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 7;
const MOST_SPELLINGS = 3;
/** Shorter words become others by two letters. */
const TWO_EDITS_FROM = 9;

/** Which of the nearest words are looked for unasked. In Arabic one letter makes another word or another form: there they are only suggested. */
function isSafe(token: Token, { edits }: NearWord): boolean {
  return edits === 0 || (token.script !== 'arabic' && edits <= (token.folded.length < TWO_EDITS_FROM ? 1 : 2));
}

/** What may be read otherwise: neither left out, nor in quotation marks, nor only the beginning of a word. */
const wordsOf = ({ term: { not, typed, what } }: CompiledTerm): readonly Token[] | undefined =>
  !not && what.kind === 'words' && typed === what.text ? what.tokens : undefined;

const widerThan = (of: CompiledTerm, others: readonly { readonly query: string; readonly lexemes: ReadonlySet<string> }[]): CompiledTerm => {
  const query = `(${[of.query, ...others.map((other) => other.query)].join(' | ')})`;
  return { term: of.term, query, ranked: query, lexemes: new Set([of, ...others].flatMap(({ lexemes }) => [...lexemes])) };
};

/** Several terms that are one name, as one. */
const joined = (terms: readonly CompiledTerm[]): CompiledTerm => {
  const text = terms.map(({ term }) => term.typed).join(' ');
  const tokens = terms.flatMap((one) => wordsOf(one) ?? []);
  const query = `(${terms.map((one) => one.query).join(' & ')})`;
  return { term: { typed: text, not: false, what: { kind: 'words', text, tokens } }, query, ranked: query, lexemes: new Set(terms.flatMap(({ lexemes }) => [...lexemes])) };
};

/** Names of parties, the longest first: under each term where one begins, how many terms it takes and what is looked for besides. */
async function withNames(db: Reading, terms: readonly CompiledTerm[]): Promise<{ terms: CompiledTerm[]; named: Set<CompiledTerm> }> {
  const runs = terms.flatMap((_, from) => {
    const own: { from: number; to: number; tokens: Token[] }[] = [];
    const tokens: Token[] = [];
    for (let to = from; to < Math.min(terms.length, from + LONGEST_NAME); to += 1) {
      const words = wordsOf(terms[to]!);
      if (!words) break;
      tokens.push(...words);
      own.unshift({ from, to: to + 1, tokens: [...tokens] });
    }
    return own;
  });
  const names = await (await nameReader(db))(runs.map(({ tokens }) => tokens));
  const [found, named]: [CompiledTerm[], Set<CompiledTerm>] = [[], new Set()];
  for (let at = 0; at < terms.length;) {
    const index = runs.findIndex(({ from }, place) => from === at && names[place]);
    const name = names[index];
    const to = runs[index]?.to ?? at + 1;
    const own = terms.slice(at, to);
    const one = name ? widerThan(own.length === 1 ? own[0]! : joined(own), [name]) : own[0]!;
    found.push(one);
    if (name) named.add(one);
    at = to;
  }
  return { terms: found, named };
}

/**
 * What was typed and is in no text, read as generously as can be: the names of parties under all their other names and in all
 * their cases, and mistyped words. Undefined where nothing more is to be looked for.
 */
export async function widened(db: Reading, terms: readonly CompiledTerm[], reach: Reach, reader: Language): Promise<Widened | undefined> {
  const { terms: found, named } = await withNames(db, terms);
  let [isChanged, isRespelled] = [named.size > 0, false];
  const wider: CompiledTerm[] = [];
  const tries = patience();
  for (const one of found) {
    const words = wordsOf(one);
    const near = named.has(one) || !words ? [] : (await nearestWords(db, one, reach, reader, tries)).filter((word) => isSafe(words[0]!, word));
    const nearest = near.filter(({ edits, isReaders }) => edits === near[0]!.edits && isReaders === near[0]!.isReaders).slice(0, MOST_SPELLINGS);
    const others = (await Promise.all(nearest.map(({ word }) => compileTerms(db, readSearch(word), reach)))).flatMap(([other]) => other ?? []);
    if (others.length > 0) isChanged = true;
    if (others.length > 0 && nearest.some(({ edits }) => edits > 0)) isRespelled = true;
    wider.push(others.length > 0 ? widerThan(one, others) : one);
  }
  return isChanged ? { terms: wider, isRespelled } : undefined;
}
