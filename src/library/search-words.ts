import { LANGUAGES, type Language, type Localized } from '#platform/languages.ts';

/** PostgreSQL's text search configurations, which know the endings of words. Chinese has none: pairs of characters serve. */
export const CONFIGURATIONS: Readonly<Record<Language, string>> = {
  ar: 'arabic', zh: 'simple', en: 'english', fr: 'french', ru: 'russian', es: 'spanish',
};

/**
 * The words of a text as they are indexed and looked for: lower case, without accents and vowel signs, Chinese
 * in overlapping pairs of characters. Only letters and figures are left.
 */
export function searchWords(text: string): string[] {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => run.split(/(\p{Script=Han}+)/u).filter(Boolean).flatMap(pairs)).map(withoutArticle);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    // The breve makes й another letter than и; all other marks may be left out by who types.
    .replace(/(?!\u0306)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0640]/g, '')
    .replace(/ى/g, 'ي')
    .replace(/œ/g, 'oe');
}

/** Arabic writes the article, and “and”, “by”, “to” before it, as one with the word. */
const withoutArticle = (word: string): string => word.replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{3})/u, '');

function pairs(run: string): string[] {
  if (!/^\p{Script=Han}/u.test(run)) return [run];
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(1).map((character, index) => characters[index]! + character);
}

/** What of a document can be found: its symbol and its titles, each with the configuration of its language. */
export function textsToIndex(symbol: string | undefined, titles: Localized): readonly (readonly [configuration: string, text: string])[] {
  const texts = LANGUAGES.flatMap((language) => {
    const title = titles[language]?.text;
    return title === undefined ? [] : [[CONFIGURATIONS[language], searchWords(title).join(' ')] as const];
  });
  // Once more as they are, so that the beginning of a word finds it.
  return [['simple', [...searchWords(symbol ?? ''), ...texts.map(([, text]) => text)].join(' ')], ...texts.filter(([configuration]) => configuration !== 'simple')];
}
