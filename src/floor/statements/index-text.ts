import type { Language } from '#platform/languages.ts';
import { canonicalSymbol, findSymbols } from '#library/for-other-slices.ts';
import { hanLexeme, learnStems, lexemesOf, type Stems, symbolLexeme } from './stems.ts';
import type { Stemmer } from './stemmer.ts';
import { isStopWord, NATIVE_SCRIPT, type Token, tokensOf } from './tokens.ts';

/** A part of what can be found, with its weight: A for titles, B for who speaks and where, D for the text. */
export interface Part {
  readonly text: string;
  readonly weight: 'A' | 'B' | 'C' | 'D';
}

/** Limits of PostgreSQL's tsvector. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
/** It takes a megabyte; what it does not count by itself is left some room. */
const MOST_BYTES = 1_000_000;
/** Between parts, so that no phrase is found across them. */
const GAP = 20;

const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Every lexeme of a text with the index of the token it stands at, and over how many tokens it reaches. */
export function* placedLexemes(text: string, tokens: readonly Token[], language: Language, stems: Stems): Generator<readonly [lexeme: string, place: number, width: number]> {
  let place = 0;
  for (const { start, end, symbol } of findSymbols(text)) {
    while (place < tokens.length && tokens[place]!.start < start) place += 1;
    let after = place;
    while (after < tokens.length && tokens[after]!.start < end) after += 1;
    if (after > place) yield [symbolLexeme(canonicalSymbol(symbol)), place, after - place];
  }
  for (const [place, token] of tokens.entries()) {
    if (token.script === 'han') {
      yield [hanLexeme(token.folded), place, 1];
      const next = tokens[place + 1];
      if (next?.script === 'han' && next.start === token.end) yield [hanLexeme(token.folded + next.folded), place, 2];
    } else if (!isStopWord(token, language)) {
      for (const lexeme of lexemesOf(token, language, stems)) yield [lexeme, place, 1];
    }
  }
}

/**
 * The value of the column `search`, as PostgreSQL reads a tsvector. Where there are more different words than it can hold, the last
 * ones are left out: a text of 200,000 characters is as long as that only where hardly any comes twice.
 */
export async function searchVector(stemmer: Stemmer, parts: readonly Part[], language: Language): Promise<string> {
  const cut = parts.map((part) => ({ ...part, tokens: tokensOf(part.text) }));
  const stems = await learnStems(stemmer, cut.flatMap(({ tokens }) => tokens), [language]);
  const places = new Map<string, string[]>();
  let bytes = 0;
  let offset = 1;
  for (const { text, weight, tokens } of cut) {
    for (const [lexeme, place] of placedLexemes(text, tokens, language, stems)) {
      const at = `${Math.min(offset + place, LAST_POSITION)}${weight}`;
      if (bytes > MOST_BYTES) break;
      const before = places.get(lexeme);
      if (before && (before.length === MOST_POSITIONS || before.at(-1) === at)) continue;
      // Two bytes a place, and two that count them; a word is filled up to an even number.
      bytes += before ? 2 : Buffer.byteLength(lexeme) + 5;
      if (before) before.push(at);
      else places.set(lexeme, [at]);
    }
    offset += tokens.length + GAP;
  }
  return [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(',')}`).join(' ');
}

export interface VocabularyWord {
  readonly word: string;
  readonly folded: string;
}

/** Different words of one text that searches are helped by: all of them, but where hardly any comes twice. */
const MOST_WORDS = 10_000;

/** The distinct words of a text in its own script, for searches by beginnings and for mistyped words. */
export function vocabularyOf(text: string, language: Language): VocabularyWord[] {
  const words = new Map<string, string>();
  for (const token of tokensOf(text)) {
    if (token.script === NATIVE_SCRIPT[language] && language !== 'zh' && token.word.length >= 3 && token.word.length <= 40 && !isStopWord(token, language)) {
      words.set(token.word, token.folded);
      if (words.size === MOST_WORDS) break;
    }
  }
  return [...words].map(([word, folded]) => ({ word, folded }));
}
