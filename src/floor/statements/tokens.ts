import type { Language } from '#platform/languages.ts';
import { STOP_WORDS } from './stop-words.ts';

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'number' | 'other';

/** One word, number or Chinese character of a text. Its place in the list of tokens is its position. */
export interface Token {
  /** UTF-16 indices into the text. */
  readonly start: number;
  readonly end: number;
  readonly script: Script;
  /** Small letters, without vowel signs and stretching; accents stay. What a stemmer is given. */
  readonly word: string;
  /** As `word`, without accents, one letter for the spellings that people mix. What is compared. */
  readonly folded: string;
  /** Written in capitals, two at least, among words that are not: an acronym. The WHO is no function word, and so is not the US. */
  readonly capitals: boolean;
}

const TOKEN = new RegExp(
  [
    '\\p{Script=Han}',
    // Figures as they are written: 3,000 and 10.7 and the targets 10.c and 4.b.
    '\\p{Nd}+(?:[.,\\u066b\\u066c]\\p{Nd}+)*(?:\\.[a-d](?![[\\p{L}\\p{N}]--\\p{Script=Han}]))?',
    '[\\p{L}--\\p{Script=Han}][[\\p{L}\\p{M}\\p{Nd}\\u0640\\u00ad\\u200c\\u200d]--\\p{Script=Han}]*',
  ].join('|'),
  'gv',
);

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  // Figures first: those of the Arabic script count as Arabic otherwise.
  ['number', /^\p{Nd}/u], ['latin', /^\p{Script=Latin}/u], ['cyrillic', /^\p{Script=Cyrillic}/u], ['arabic', /^\p{Script=Arabic}/u], ['han', /^\p{Script=Han}/u],
];
const scriptOf = (text: string): Script => SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';

/** Characters that stand for themselves, however they are folded. */
const COMMON_HAN = /^[\u4e00-\u9fff]$/;
const isPlain = /^[a-z0-9]*$/;
/** Vowel signs and marks of recitation, the stretching stroke, soft hyphens and joiners. */
const UNWRITTEN = /[\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u00ad\u200c\u200d]/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const LONGEST = 60;
/** Signs that are not always written stand between the letters; a longer run of them is no word, and ordering it costs its square. */
const LONGEST_WRITTEN = 4 * LONGEST;

/** The first characters of a text, without half of one at the end. */
const beginning = (text: string, length: number): string => (text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, ''));

/** Small letters without what is not always written. */
function lightly(text: string): string {
  const small = text.toLowerCase();
  if (isPlain.test(small)) return small;
  return small.normalize('NFC').replace(UNWRITTEN, '').replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf)).replaceAll('ё', 'е');
}

/** One spelling for what people write in several: without accents, one alef, one ya, ha for ta marbuta. */
export function fold(text: string): string {
  const word = lightly(text);
  if (isPlain.test(word)) return word;
  return word
    .normalize('NFD')
    // The breve makes й another letter than и, not an accent.
    .replace(/(?!\u0306)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[\u0622\u0623\u0625\u0671]/g, 'ا').replace(/[\u0649\u06cc]/g, 'ي').replace(/\u0629/g, 'ه').replace(/\u06a9/g, 'ك')
    .replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss');
}

const isInCapitals = (written: string): boolean => /^\p{Lu}{2,}$/u.test(written);

/** The tokens of a text in order, each with where it stands. Time grows with the length of the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    if (COMMON_HAN.test(written)) {
      tokens.push({ start: match.index, end: match.index + 1, script: 'han', word: written, folded: written, capitals: false });
      continue;
    }
    const script = scriptOf(written);
    const word = beginning(lightly(beginning(written, LONGEST_WRITTEN)), LONGEST);
    tokens.push({ start: match.index, end: match.index + written.length, script, word, folded: script === 'latin' && isPlain.test(word) ? word : fold(word), capitals: isInCapitals(written) });
  }
  return tokens.map((token, index) => {
    if (!token.capitals) return token;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isShouted = (before?.capitals && text.slice(before.end, token.start) === ' ') || (after?.capitals && text.slice(token.end, after.start) === ' ');
    return isShouted ? { ...token, capitals: false } : token;
  });
}

export const NATIVE_SCRIPT: Readonly<Record<Language, Script>> = { ar: 'arabic', zh: 'han', en: 'latin', fr: 'latin', ru: 'cyrillic', es: 'latin' };

/** The languages a token may be a word of, by its script. */
export const languagesOf = (script: Script): readonly Language[] =>
  script === 'latin' ? ['en', 'fr', 'es'] : script === 'cyrillic' ? ['ru'] : script === 'arabic' ? ['ar'] : script === 'han' ? ['zh'] : [];

export const isFunctionWord = (token: Token, language: Language): boolean => STOP_WORDS[language].has(token.folded);

/** Function words are not indexed. One in capitals is an acronym: the WHO, the US. */
export const isStopWord = (token: Token, language: Language): boolean => !token.capitals && isFunctionWord(token, language);

/** Whether two tokens stand in one word or figure to the eye: nothing or a joint between them, and no space. */
export const isJoined = (text: string, before: Token, after: Token): boolean => !/\s/.test(text.slice(before.end, after.start)) && after.start - before.end <= 1;
