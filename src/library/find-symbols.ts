import { parseSymbol } from './symbols/parse.ts';
import { printSymbol } from './symbols/print.ts';
import { LONGEST_SYMBOL, type DocumentSymbol } from './symbols/symbol.ts';
import { findResolutionNumbers } from './symbols/resolution-numbers.ts';
import { ORGANS } from './symbols/vocabulary.ts';

export interface FoundSymbol {
  /** UTF-16 indices into the text that was given: `text.slice(start, end)` is what was read. */
  readonly start: number;
  readonly end: number;
  readonly symbol: DocumentSymbol;
  /** The symbol as written, with plain spaces. */
  readonly printed: string;
  /** The text gives only a number (`resolution 58/208`): the organ is understood from the words around it. */
  readonly implied?: true;
}

/** A symbol may begin after anything but a letter, figure or the joints of a longer word or path. */
const INSIDE_WORD = /[\p{L}\p{N}\p{M}_/\\.@#=&-]/u;
/** Scripts written without spaces: a symbol may stand directly behind their letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;
const AFTER_LINK = /(?:undocs\.org|docs\.un\.org)\/(?:(?:ar|zh|en|fr|ru|es)\/)?$/i;
const FIRST_PART = /[A-Z]{1,6}(?=[/.])/y;
const RUN = /[A-Za-z0-9/.()*\u2010-\u2014-]+/y;
/** What may follow after a space and still belong to the symbol: letters, or a note in brackets. */
const LETTERS_NEXT = /[ \u00a0][A-Z](?:[-\u2010-\u2014][A-Z])?(?![\p{L}\p{N}\p{M}'’/-])/uy;
const NOTE_NEXT = /[ \u00a0]?\([A-Za-z0-9. \u00a0-]{1,30}\)/y;

/**
 * All symbols in a running text of any language, in order and without overlap: behind words, before
 * punctuation, in brackets and in links to the documents. Pinpoints (`, para. 6`) are not taken in. Where a
 * document bears two symbols, both are found. A bare resolution number counts only where the text calls it a
 * resolution, and a running number below 100 (`A/4`) never. Time grows with the length of the text.
 */
export function findSymbols(text: string): FoundSymbol[] {
  const found: FoundSymbol[] = [];
  let afterSymbol = -1;
  const capitals = /[A-Z]/g;
  for (let hit = capitals.exec(text); hit; hit = capitals.exec(text)) {
    const start = hit.index;
    const dashed = afterSymbol === start - 1 && /[-\u2010-\u2014]/.test(text[start - 1] ?? '');
    if (!dashed && !mayBegin(text, start)) continue;
    const symbol = longestSymbol(text, start);
    if (!symbol) {
      capitals.lastIndex = endOfWord(text, start);
      continue;
    }
    found.push(symbol);
    afterSymbol = symbol.end;
    capitals.lastIndex = symbol.end;
  }
  return withImplied(text, found);
}

function withImplied(text: string, found: readonly FoundSymbol[]): FoundSymbol[] {
  const implied: FoundSymbol[] = [];
  for (const { start, end, written } of findResolutionNumbers(text)) {
    const parsed = parseSymbol(written);
    if (parsed.ok) implied.push({ start, end, symbol: parsed.symbol, printed: printSymbol(parsed.symbol), implied: true });
  }
  const all = [...found, ...implied].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter(({ start, end }) => start >= reached && (reached = end) > 0);
}

function mayBegin(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text[start - 1]!;
  if (before === '/') return AFTER_LINK.test(text.slice(Math.max(0, start - 24), start));
  return !INSIDE_WORD.test(before) || UNSPACED.test(before);
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && /[A-Za-z0-9/.-]/.test(text[end]!)) end += 1;
  return end;
}

function longestSymbol(text: string, start: number): FoundSymbol | undefined {
  // Never look further than the longest symbol: otherwise a long run of symbol characters costs its square.
  const window = text.slice(start, start + LONGEST_SYMBOL + 1);
  FIRST_PART.lastIndex = 0;
  const organ = FIRST_PART.exec(window)?.[0];
  if (organ === undefined || !(ORGANS.has(organ) || organ === 'HIV')) return undefined;
  for (const length of endings(window)) {
    const parsed = parseSymbol(window.slice(0, length));
    if (parsed.ok && !parsed.symbol.joint && isLikely(parsed.symbol)) {
      return { start, end: start + length, symbol: parsed.symbol, printed: printSymbol(parsed.symbol) };
    }
  }
  return undefined;
}

/** `A/4` and `S/5` are symbols of 1946, but in a running text paper, sizes and grades. */
const isLikely = ({ components }: DocumentSymbol): boolean => components.length > 2 || (components[1]?.number ?? 0) >= 100;

/** How long the symbol at the beginning of `window` may be, the longest first: at most a dozen lengths. */
function endings(window: string): number[] {
  const matchAt = (pattern: RegExp, at: number): string => {
    pattern.lastIndex = at;
    return pattern.exec(window)?.[0] ?? '';
  };
  const run = matchAt(RUN, 0);
  let end = run.replace(/[./-]+$/, '').length;
  const ends = [end];
  // `A/RES/217 A (III)` and `A/62/PV.118 (Resumption 1)`: the run stops at a space, the symbol goes on.
  for (const pattern of [LETTERS_NEXT, NOTE_NEXT, NOTE_NEXT]) {
    const next = matchAt(pattern, end);
    if (next) ends.push((end += next.length));
  }
  const bracket = run.indexOf('(');
  if (bracket > 0) {
    // `A/79/6(Sect. 27)/Add.1`: the run stops inside the brackets.
    const closed = bracket + matchAt(NOTE_NEXT, bracket).length;
    ends.push(bracket, closed, closed + matchAt(RUN, closed).replace(/[./)-]+$/, '').length);
  }
  for (let closing = run.indexOf(')'), count = 0; closing > 0 && count < 4; closing = run.indexOf(')', closing + 1), count += 1) {
    ends.push(closing, closing + 1);
  }
  for (const mark of ['*', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '-']) {
    ends.push(run.indexOf(mark));
  }
  const trimmed = ends.filter((length) => length > 0).map((length) => window.slice(0, length).replace(/[./ -]+$/, '').length);
  return [...new Set(trimmed)].sort((a, b) => b - a);
}
