import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
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

/**
 * What a search may have meant, for each of its words that no text holds: the nearest words that texts do hold, put in
 * its place. Only words of texts the asker may read (`readable`) are named, so that nothing leaks from the others.
 */
export async function suggestFor(db: Reading, typed: string, readable: RawBuilder<boolean>): Promise<string[]> {
  const suggestions: string[] = [];
  for (const { term, query } of await compileTerms(db, readSearch(typed))) {
    if (term.not || term.what.kind !== 'words' || term.what.tokens.length !== 1) continue;
    const [token] = term.what.tokens;
    if (!token || token.script === 'han' || token.script === 'number' || token.folded.length < 4 || (await countOf(db, query, readable)) > 0) continue;
    const most = token.folded.length <= 5 ? 1 : 2;
    const rows = await db.selectFrom('floor.statement_words').select(['word', 'folded']).distinct()
      .where('language', 'in', languagesOf(token.script)).where(sql<number>`char_length(folded)`, '>=', token.folded.length - most)
      .where(sql<number>`char_length(folded)`, '<=', token.folded.length + most)
      // Hardly anybody mistypes both ends of a word: the others need not be read.
      .where(sql<boolean>`(left(folded, 1) = ${token.folded.slice(0, 1)} or right(folded, 2) = ${token.folded.slice(-2)})`).execute();
    const near = rows.map(({ word, folded }) => ({ word, edits: editsBetween(token.folded, folded, most) })).filter(({ edits }) => edits <= most)
      .sort((a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1)).slice(0, MOST_TRIED);
    const tried: { word: string; edits: number; count: number }[] = [];
    for (const one of near) {
      const [compiled] = await compileTerms(db, readSearch(one.word));
      const count = compiled ? await countOf(db, compiled.query, readable) : 0;
      if (count > 0) tried.push({ ...one, count });
    }
    tried.sort((a, b) => a.edits - b.edits || b.count - a.count);
    suggestions.push(...tried.slice(0, 2).map(({ word }) => replaced(typed, term, word)));
  }
  return [...new Set(suggestions)].slice(0, 4);
}

const replaced = (typed: string, term: CompiledTerm['term'], word: string): string => typed.normalize('NFC').replace(term.typed, word);

async function countOf(db: Reading, query: string, readable: RawBuilder<boolean>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from floor.matching(${query}::tsquery) x join floor.statements s on s.id = x.statement where ${readable}`.execute(db);
  return rows[0]!.n;
}
