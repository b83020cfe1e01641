import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { canonicalSymbol, findSymbols } from '#library/for-other-slices.ts';
import type { Reach } from './reach.ts';
import { simplified } from './simplified.ts';
import { stemmerOf } from './stemmer.ts';
import { hanLexeme, learnStems, lexemesInAll, type Stems, symbolLexeme } from './stems.ts';
import { isJoined, isStopWord, languagesOf, type Token, tokensOf } from './tokens.ts';

/** One thing a text must hold, or must not. */
export interface Term {
  /** As it was typed. */
  readonly typed: string;
  readonly not: boolean;
  readonly what:
    | { readonly kind: 'words'; readonly text: string; readonly tokens: readonly Token[] }
    | { readonly kind: 'beginning'; readonly token: Token }
    | { readonly kind: 'symbol'; readonly canonical: string; readonly beginning: boolean };
}

export interface CompiledTerm {
  readonly term: Term;
  /** A part of a tsquery; undefined where nothing in the language of texts can be it. */
  readonly query: string;
  /** The part that tells how well a text matches, in place of it: shorter, where the whole would take long to look for. */
  readonly ranked: string;
  /** What is marked in the text where it is found. */
  readonly lexemes: ReadonlySet<string>;
}

export const MOST_TERMS = 16;
const MOST_ENDINGS = 60;
const MOST_RANKED_ENDINGS = 6;
const QUOTED = /(-?)(?:"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|「([^」]*)」)/gu;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

export const isStop = (token: Token): boolean => languagesOf(token.script).some((language) => isStopWord(token, language));

/**
 * Reads what somebody typed: words, "phrases in quotation marks" of any language, -words to leave out, begin*
 * for what begins so, and document symbols. Function words do not count, unless there is nothing else.
 */
export function readSearch(typed: string): Term[] {
  const text = typed.normalize('NFC');
  const terms: Term[] = [];
  const rest = text.replace(QUOTED, (whole, not: string, ...groups: unknown[]) => {
    const inside = groups.slice(0, 5).find((group) => typeof group === 'string') as string | undefined;
    const tokens = tokensOf(inside ?? '');
    if (tokens.length > 0) terms.push({ typed: whole, not: not === '-', what: { kind: 'words', text: inside!, tokens } });
    return ' ';
  });
  const without = rest.replace(/(?<![\p{L}\p{N}])-(?=\S)/gu, '\u0001');
  const symbols = findSymbols(without);
  let reached = 0;
  let plain = '';
  for (const { start, end, symbol, printed } of symbols) {
    const not = without[start - 1] === '\u0001';
    plain += `${without.slice(reached, start)} `;
    reached = end;
    const beginning = /^\/?\*/.test(without.slice(end));
    terms.push({ typed: printed, not, what: { kind: 'symbol', canonical: canonicalSymbol(symbol), beginning } });
  }
  plain += without.slice(reached);
  for (const piece of plain.split(/\s+/)) {
    const not = piece.startsWith('\u0001');
    const bare = piece.replaceAll('\u0001', '');
    terms.push(...termsOf(bare).map((what) => ({ typed: bare, not, what })));
  }
  const telling = once(terms).filter(isTelling);
  return (telling.some(({ not }) => !not) ? telling : once(terms).filter(({ not }) => !not)).slice(0, MOST_TERMS);
}

/** What was typed several times is looked for once. */
const once = (terms: readonly Term[]): Term[] =>
  [...new Map(terms.map((term) => [JSON.stringify([term.not, term.what.kind, 'tokens' in term.what ? term.what.tokens.map(({ folded }) => folded) : 'token' in term.what ? term.what.token.folded : term.what]), term])).values()];

/** Whether a term says anything of what is looked for: a function word does not, nor do several. */
export const isTelling = ({ what }: Term): boolean => what.kind !== 'words' || !what.tokens.every(isStop);

/** What one piece without spaces asks for. Joined words (`co-operation`, `10.7.1`) are found side by side; Chinese word by word. */
function termsOf(piece: string): Term['what'][] {
  const tokens = tokensOf(piece);
  if (tokens.length === 0) return [];
  if (tokens.length === 1 && piece.endsWith('*') && tokens[0]!.script !== 'han' && tokens[0]!.folded.length >= 2) return [{ kind: 'beginning', token: tokens[0]! }];
  const found: Term['what'][] = [];
  let run: Token[] = [];
  const close = (): void => {
    if (run.length > 0) found.push({ kind: 'words', text: piece, tokens: run });
    run = [];
  };
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before && (!isJoined(piece, before, token) || (before.script === 'han') !== (token.script === 'han'))) close();
    run.push(token);
  }
  close();
  return found.flatMap((what) => (what.kind === 'words' && what.tokens[0]!.script === 'han' ? chineseWords(piece, what.tokens) : what.kind === 'words' ? withoutElision(what) : [what]));
}

/** `l’asile` asks for `asile`; `country’s` for `country`. */
function withoutElision(what: Extract<Term['what'], { kind: 'words' }>): Term['what'][] {
  const telling = what.tokens.filter((token) => token.folded.length > 1 || token.script === 'number' || token.script === 'han');
  const tokens = telling.length > 0 && /[’'ʼ]/u.test(what.text) ? telling : what.tokens;
  return [{ ...what, tokens }];
}

function chineseWords(piece: string, tokens: readonly Token[]): Term['what'][] {
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const cut = [...words.segment(piece.slice(first.start, last.end))].map(({ index, segment }) => {
    const [from, to] = [first.start + index, first.start + index + segment.length];
    return tokens.filter((token) => token.start >= from && token.end <= to);
  });
  const STOP = (word: readonly Token[]) => word.length === 1 && isStop(word[0]!);
  const telling = cut.filter((word) => word.length > 1 || (word.length === 1 && !STOP(word)));
  return (telling.length > 0 ? telling : [tokens]).map((word) => ({ kind: 'words', text: piece, tokens: word }));
}

const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
const anyOf = (lexemes: readonly string[]): string => `(${[...new Set(lexemes)].map(quoted).join(' | ')})`;

/** The words that begin so, in all languages: at most sixty, the shortest first. */
async function wordsBeginning(db: Reading, token: Token, { words: known }: Reach): Promise<Token[]> {
  const tongues = languagesOf(token.script);
  const { rows } = await sql<{ word: string }>`select distinct word from ${known} as w where folded >= ${token.folded} and folded < ${`${token.folded}\u{10ffff}`}
    and language = any(${tongues.length === 0 ? LANGUAGES : tongues}::text[]) limit 2000`.execute(db);
  return rows.map(({ word }) => word).sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_ENDINGS).flatMap(tokensOf);
}

/** These words side by side, as a part of a tsquery; what is to be marked is added to `lexemes`. Undefined: nothing is left to look for. */
export function phrase(tokens: readonly Token[], stems: Stems, lexemes: Set<string>): string | undefined {
  const parts: { readonly at: number; readonly query: string }[] = [];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (token.script === 'han') {
      const before = tokens[index - 1];
      const isPair = next?.script === 'han' && next.start === token.end;
      const endsPair = before?.script === 'han' && before.end === token.start;
      if (!isPair && endsPair) continue;
      // Typed in traditional characters: the texts have the simplified ones.
      const characters = isPair ? token.folded + next.folded : token.folded;
      const all = [...new Set([characters, simplified(characters)])].map(hanLexeme);
      for (const lexeme of all) lexemes.add(lexeme);
      parts.push({ at: index, query: all.length === 1 ? quoted(all[0]!) : anyOf(all) });
      continue;
    }
    // A function word inside a phrase stands for any word: texts are indexed without them.
    if (isStop(token) && tokens.some((other) => !isStop(other))) continue;
    const all = lexemesInAll(token, stems);
    for (const lexeme of all) lexemes.add(lexeme);
    parts.push({ at: index, query: anyOf(all) });
  }
  if (parts.length === 0) return undefined;
  return parts.map(({ at, query }, index) => (index === 0 ? query : `<${at - parts[index - 1]!.at}> ${query}`)).join(' ');
}

/** Each term as a part of a tsquery over all six languages at once. Beginnings of words are those of words in reach. */
export async function compileTerms(db: Reading, terms: readonly Term[], reach: Reach): Promise<CompiledTerm[]> {
  const stems = await learnStems(stemmerOf(db), terms.flatMap(({ what }) => (what.kind === 'words' ? what.tokens : what.kind === 'beginning' ? [what.token] : [])));
  const compiled: CompiledTerm[] = [];
  for (const term of terms) {
    const lexemes = new Set<string>();
    if (term.what.kind === 'symbol') {
      const lexeme = symbolLexeme(term.what.canonical);
      lexemes.add(lexeme);
      const query = quoted(lexeme) + (term.what.beginning ? ':*' : '');
      compiled.push({ term, lexemes, query, ranked: query });
    } else if (term.what.kind === 'beginning') {
      const endings = await wordsBeginning(db, term.what.token, reach);
      const ofEndings = await learnStems(stemmerOf(db), endings);
      const all = [...endings.flatMap((token) => lexemesInAll(token, ofEndings)), ...lexemesInAll(term.what.token, stems)];
      for (const lexeme of all) lexemes.add(lexeme);
      compiled.push({
        term, lexemes, query: `(${[...new Set(all)].map(quoted).join(' | ')} | ${quoted(`x:${term.what.token.folded}`)}:*)`, ranked: anyOf(all.slice(0, MOST_RANKED_ENDINGS)),
      });
    } else {
      const query = phrase(term.what.tokens, stems, lexemes);
      if (query !== undefined) compiled.push({ term, lexemes, query: `(${query})`, ranked: `(${query})` });
    }
  }
  return compiled;
}
