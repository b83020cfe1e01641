import { type Language, localeOf, type Localized, versionFor } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import { mechanismWords } from './words.ts';

export const sayIn = (language: Language) => speaker(mechanismWords, language);
export type SayMechanisms = ReturnType<typeof sayIn>;

/** The text of a field alone, where a mark of its language cannot stand: titles, addresses, pictures, files. */
export const textIn = (field: Localized | null | undefined, language: Language): string => (field ? (versionFor(field, language)?.text ?? '') : '');

const lists = new Map<Language, Intl.ListFormat>();

/** "A, B and C" as the language writes it: 、 in Chinese, و in Arabic. */
export function listed(items: readonly string[], language: Language): string {
  let format = lists.get(language);
  if (!format) lists.set(language, (format = new Intl.ListFormat(localeOf(language), { type: 'conjunction' })));
  return format.format(items);
}

/** What a mechanism is called where there is little room: its acronym, else its name. */
export const shortNameOf = (mechanism: { readonly name: Localized; readonly acronym?: Localized | null | undefined }, language: Language): string =>
  textIn(mechanism.acronym, language) || textIn(mechanism.name, language);

export const mechanismHref = (slug: string): string => `/mechanisms/${slug}`;
