import { type Language, localeOf } from './languages.ts';

/** One phrase in one language: a sentence, or its plural forms by the categories of `Intl.PluralRules`. */
export type Phrase = string | ({ readonly other: string } & { readonly [C in Intl.LDMLPluralRule]?: string });

/** One phrase in all six languages. A language left out does not compile. */
export type Word = Readonly<Record<Language, Phrase>>;
export type Words = Readonly<Record<string, Word>>;

/** Values for the `{names}` of a phrase. `{n}` also chooses the plural form; numbers are formatted for the language. */
export type WordValues = Readonly<Record<string, string | number>>;

export type Say<W extends Words> = (key: keyof W & string, values?: WordValues) => string;

/** Declares a slice's visible words, six languages side by side, so that a key is typed wherever it is said. */
export const defineWords = <const W extends Words>(words: W): W => words;

const pluralRules = new Map<Language, Intl.PluralRules>();
const numberFormats = new Map<Language, Intl.NumberFormat>();

function kept<V>(cache: Map<Language, V>, language: Language, make: (locale: string) => V): V {
  const known = cache.get(language);
  if (known) return known;
  const made = make(localeOf(language));
  cache.set(language, made);
  return made;
}

export const formatNumber = (language: Language, value: number): string =>
  kept(numberFormats, language, (locale) => new Intl.NumberFormat(locale)).format(value);

/** Says one phrase in one language. A value that is missing stays visible as `{name}`, never as `undefined`. */
export function sayPhrase(phrase: Phrase, language: Language, values: WordValues = {}): string {
  const text =
    typeof phrase === 'string'
      ? phrase
      : (phrase[kept(pluralRules, language, (locale) => new Intl.PluralRules(locale)).select(Number(values['n'] ?? 0))] ??
        phrase.other);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(language, value) : value;
  });
}

/** A speaker of one slice's words in one language: `say('ask')`. */
export const speaker =
  <W extends Words>(words: W, language: Language): Say<W> =>
  (key, values) => {
    const word = words[key];
    if (!word) throw new Error(`No word is declared under "${key}".`);
    return sayPhrase(word[language], language, values);
  };

/** One language of a catalogue, to hand to a screen that keeps rendering in the browser. */
export function wordsIn<W extends Words>(words: W, language: Language): { readonly [K in keyof W & string]: Phrase } {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word[language]])) as never;
}
