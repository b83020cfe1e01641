import type { Language } from '#platform/languages.ts';
import { placedLexemes } from './index-text.ts';
import type { Stems } from './stems.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A piece of the original text, as it is: the screen escapes it and marks what was found. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Snippet {
  readonly pieces: readonly Piece[];
  /** Number of the paragraph it begins in, from 1. */
  readonly paragraph: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of the query's terms it is. */
  readonly terms: readonly number[];
}

/** Characters of one snippet; Chinese says the same in a third. */
const LENGTH: Readonly<Record<Language, number>> = { ar: 260, zh: 100, en: 300, fr: 300, ru: 300, es: 300 };

/** Where the terms of a query stand in a text, whose stems are among `stems`. */
export function hitsIn(text: string, language: Language, terms: readonly ReadonlySet<string>[], stems: Stems, tokens: readonly Token[] = tokensOf(text)): Hit[] {
  const at = new Map<number, Set<number>>();
  for (const [lexeme, place, width] of placedLexemes(text, tokens, language, stems)) {
    for (const [index, lexemes] of terms.entries()) {
      if (!lexemes.has(lexeme)) continue;
      for (let offset = 0; offset < width; offset += 1) {
        const found = at.get(place + offset) ?? new Set<number>();
        found.add(index);
        at.set(place + offset, found);
      }
    }
  }
  return [...at].sort(([a], [b]) => a - b).map(([place, found]) => ({ start: tokens[place]!.start, end: tokens[place]!.end, terms: [...found] }));
}

/** Cuts a text into what is marked and what is not; hits that touch become one mark. */
export function piecesOf(text: string, from: number, to: number, hits: readonly Hit[]): Piece[] {
  const pieces: Piece[] = [];
  let reached = from;
  for (const { start, end } of hits) {
    if (end <= reached || start >= to) continue;
    if (start > reached) pieces.push({ text: text.slice(reached, start), marked: false });
    const last = pieces.at(-1);
    if (last?.marked && start === reached) pieces[pieces.length - 1] = { text: last.text + text.slice(start, end), marked: true };
    else pieces.push({ text: text.slice(Math.max(start, reached), end), marked: true });
    reached = end;
  }
  if (reached < to) pieces.push({ text: text.slice(reached, to), marked: false });
  return pieces;
}

/** The passage that holds the most of the terms, the nearest together, within one paragraph. */
export function snippetOf(text: string, language: Language, terms: readonly ReadonlySet<string>[], stems: Stems, tokens: readonly Token[] = tokensOf(text)): Snippet | undefined {
  const hits = hitsIn(text, language, terms, stems, tokens);
  if (hits.length === 0) return undefined;
  const length = LENGTH[language];
  // A term that is everywhere in the text tells little of where to look.
  const often = terms.map((_, index) => hits.filter((hit) => hit.terms.includes(index)).length);
  const telling = (term: number): number => 100 / (1 + Math.log(often[term]!));
  let best = { first: 0, last: 0, score: -1 };
  let first = 0;
  const counts = new Map<number, number>();
  for (let last = 0; last < hits.length; last += 1) {
    for (const term of hits[last]!.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    while (hits[last]!.end - hits[first]!.start > length || text.slice(hits[first]!.end, hits[last]!.start).includes('\n\n')) {
      for (const term of hits[first]!.terms) {
        const left = counts.get(term)! - 1;
        if (left === 0) counts.delete(term);
        else counts.set(term, left);
      }
      first += 1;
    }
    const score = [...counts.keys()].reduce((sum, term) => sum + telling(term), 0) + (last - first) - (hits[last]!.end - hits[first]!.start) / length;
    if (score > best.score) best = { first, last, score };
  }
  const [begin, end] = [hits[best.first]!.start, hits[best.last]!.end];
  const paragraphStart = text.lastIndexOf('\n\n', begin) < 0 ? 0 : text.lastIndexOf('\n\n', begin) + 2;
  const nextBreak = text.indexOf('\n\n', end);
  const paragraphEnd = nextBreak < 0 ? text.length : nextBreak;
  const spare = Math.max(0, length - (end - begin));
  let from = Math.max(paragraphStart, begin - Math.floor(spare / 2));
  let to = Math.min(paragraphEnd, end + spare - (begin - from));
  from = Math.max(paragraphStart, Math.min(from, to - length));
  // From one space to another, so that no word is cut; Chinese has none and may be cut anywhere.
  if (from > paragraphStart && language !== 'zh') from = Math.min(begin, text.indexOf(' ', from) + 1 || from);
  if (to < paragraphEnd && language !== 'zh') to = Math.max(end, text.lastIndexOf(' ', to));
  return {
    pieces: piecesOf(text, from, to, hits),
    paragraph: text.slice(0, from).split('\n\n').length,
    cutBefore: from > paragraphStart,
    cutAfter: to < paragraphEnd,
  };
}
