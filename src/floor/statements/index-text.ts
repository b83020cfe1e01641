import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import { canonicalSymbol, findSymbols } from '#library/for-other-slices.ts';
import { hanLexeme, learnStems, lexemesOf, type Stems, symbolLexeme } from './stems.ts';
import { isStopWord, NATIVE_SCRIPT, type Token, tokensOf } from './tokens.ts';

/** A part of what can be found, with its weight: A for titles, B for who speaks and where, D for the text. */
export interface Part {
  readonly text: string;
  readonly weight: 'A' | 'B' | 'C' | 'D';
}

/** Limits of PostgreSQL's tsvector. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
/** Between parts, so that no phrase is found across them. */
const GAP = 20;

const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Every lexeme of a text with the index of the token it stands at, and over how many tokens it reaches. */
export function* placedLexemes(text: string, tokens: readonly Token[], language: Language, stems: Stems): Generator<readonly [lexeme: string, place: number, width: number]> {
  for (const [place, token] of tokens.entries()) {
    if (token.script === 'han') {
      yield [hanLexeme(token.folded), place, 1];
      const next = tokens[place + 1];
      if (next?.script === 'han' && next.start === token.end) yield [hanLexeme(token.folded + next.folded), place, 2];
    } else if (!isStopWord(token, language)) {
      for (const lexeme of lexemesOf(token, language, stems)) yield [lexeme, place, 1];
    }
  }
  let place = 0;
  for (const { start, end, symbol } of findSymbols(text)) {
    while (place < tokens.length && tokens[place]!.start < start) place += 1;
    let after = place;
    while (after < tokens.length && tokens[after]!.start < end) after += 1;
    if (after > place) yield [symbolLexeme(canonicalSymbol(symbol)), place, after - place];
  }
}

/** The value of the column `search`, as PostgreSQL reads a tsvector. */
export async function searchVector(db: Reading, parts: readonly Part[], language: Language): Promise<string> {
  const cut = parts.map((part) => ({ ...part, tokens: tokensOf(part.text) }));
  const stems = await learnStems(db, cut.flatMap(({ tokens }) => tokens), [language]);
  const places = new Map<string, string[]>();
  let offset = 1;
  for (const { text, weight, tokens } of cut) {
    for (const [lexeme, place] of placedLexemes(text, tokens, language, stems)) {
      const at = `${Math.min(offset + place, LAST_POSITION)}${weight}`;
      const before = places.get(lexeme);
      if (!before) places.set(lexeme, [at]);
      else if (before.length < MOST_POSITIONS && before.at(-1) !== at) before.push(at);
    }
    offset += tokens.length + GAP;
  }
  return [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(',')}`).join(' ');
}

/** The distinct words of a text in its own script, for searches by beginnings and for mistyped words. */
export function vocabularyOf(text: string, language: Language): { word: string; folded: string }[] {
  const words = new Map<string, string>();
  for (const token of tokensOf(text)) {
    if (token.script === NATIVE_SCRIPT[language] && language !== 'zh' && token.word.length >= 3 && token.word.length <= 40 && !isStopWord(token, language)) {
      words.set(token.word, token.folded);
    }
  }
  return [...words].map(([word, folded]) => ({ word, folded }));
}
