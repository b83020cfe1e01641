import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import type { Reach } from './reach.ts';
import { compileTerms, type CompiledTerm, readSearch } from './search-query.ts';
import { languagesOf } from './tokens.ts';

/** Edits between two words: letters put in, left out, exchanged, or two neighbours swapped; more than `most` is not counted on. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

const MOST_TRIED = 6;
/** Each is compared with the words of all texts: somebody who mistypes more than these has not typed words. */
const MOST_MISTYPED = 4;

/** How many more words of a search are compared with those of all texts. */
export interface Patience {
  left: number;
}
export const patience = (): Patience => ({ left: MOST_MISTYPED });

/** and, for, in, as, so: written in one with the word after them. */
const ARABIC_PARTICLES = /^[وف]?[لبكف](?=.{3})/u;

export interface NearWord {
  readonly word: string;
  /** None: the word itself, without the particle before it. */
  readonly edits: number;
  /** In how many texts that the asker may read. */
  readonly count: number;
  /** Whether it is a word of the reader's language. */
  readonly isReaders: boolean;
}

/**
 * For a word that no text holds, the nearest ones that texts do hold, the nearest first; none for a word that is held. Only words of
 * texts the asker may read are named, so that nothing leaks from the others.
 */
export async function nearestWords(db: Reading, { term, query }: CompiledTerm, reach: Reach, reader: Language, tries: Patience): Promise<NearWord[]> {
  if (term.not || term.what.kind !== 'words' || term.what.tokens.length !== 1) return [];
  const [token] = term.what.tokens;
  // Of a script that no language of the texts is written in, no text holds words.
  if (!token || languagesOf(token.script).length === 0 || token.script === 'han' || token.script === 'number' || token.folded.length < 4 || (await countOf(db, query, reach.readable)) > 0) return [];
  tries.left -= 1;
  if (tries.left < 0) return [];
  const countOfWord = async (word: string): Promise<number> => {
    const [compiled] = await compileTerms(db, readSearch(word), reach);
    return compiled ? countOf(db, compiled.query, reach.readable) : 0;
  };
  const bare = token.script === 'arabic' ? token.word.replace(ARABIC_PARTICLES, '') : token.word;
  const bareCount = bare === token.word ? 0 : await countOfWord(bare);
  if (bareCount > 0) return [{ word: bare, edits: 0, count: bareCount, isReaders: true }];
  const most = token.folded.length <= 5 ? 1 : 2;
  // Hardly anybody mistypes both ends of a word: the others need not be read.
  const { rows } = await sql<{ word: string; folded: string; isReaders: boolean }>`
    select word, folded, bool_or(language = ${reader}) as "isReaders" from ${reach.words} as w
    where language = any(${languagesOf(token.script)}::text[]) and char_length(folded) between ${token.folded.length - most}::int and ${token.folded.length + most}::int
    and (left(folded, 1) = ${token.folded.slice(0, 1)} or right(folded, 2) = ${token.folded.slice(-2)})
    group by word, folded`.execute(db);
  const near = rows.map((row) => ({ word: row.word, isReaders: row.isReaders, edits: editsBetween(token.folded, row.folded, most) })).filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits || Number(b.isReaders) - Number(a.isReaders) || (a.word < b.word ? -1 : 1)).slice(0, MOST_TRIED);
  const tried: NearWord[] = [];
  for (const one of near) {
    const count = await countOfWord(one.word);
    if (count > 0) tried.push({ ...one, count });
  }
  return tried.sort((a, b) => a.edits - b.edits || Number(b.isReaders) - Number(a.isReaders) || b.count - a.count);
}

/** What a search may have meant, for each of its words that no text holds: the nearest words that texts do hold, put in its place. */
export async function suggestFor(db: Reading, typed: string, reach: Reach, reader: Language): Promise<string[]> {
  const suggestions: string[] = [];
  const tries = patience();
  for (const compiled of await compileTerms(db, readSearch(typed), reach)) {
    const near = await nearestWords(db, compiled, reach, reader, tries);
    suggestions.push(...near.slice(0, 2).map(({ word }) => replaced(typed, compiled.term, word)));
  }
  return [...new Set(suggestions)].slice(0, 4);
}

const replaced = (typed: string, term: CompiledTerm['term'], word: string): string => typed.normalize('NFC').replace(term.typed, word);

async function countOf(db: Reading, query: string, readable: RawBuilder<boolean>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from floor.matching(${query}::tsquery) x join floor.statements s on s.id = x.statement where ${readable}`.execute(db);
  return rows[0]!.n;
}
