import { type Language, localeOf } from '#platform/languages.ts';
import { compareUnEnglish } from './collation.ts';

const collators = new Map<Language, Intl.Collator>();

/** The order in which a list of names stands: in English as the United Nations lists its Members, else as the language sorts. */
export function comparerOf(language: Language): (a: string, b: string) => number {
  if (language === 'en') return compareUnEnglish;
  let collator = collators.get(language);
  if (!collator) collators.set(language, (collator = new Intl.Collator(localeOf(language), { sensitivity: 'base', ignorePunctuation: true })));
  return collator.compare;
}
