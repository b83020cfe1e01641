import { LANGUAGES, type Language, type LanguageVersion } from '#platform/languages.ts';

export type SixLanguages = Readonly<Record<Language, string>>;
export type InSixLanguages = Record<Language, LanguageVersion>;

/**
 * A content field in the six languages. English is the original; the languages in `official` carry the
 * form the United Nations or IOM itself uses; the rest are translations that wait for a human reviewer.
 */
export function words(versions: SixLanguages, official: readonly Language[] = []): InSixLanguages {
  const status = (language: Language) =>
    language === 'en' ? 'original' : official.includes(language) ? 'official' : 'machine';
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, { text: versions[language], status: status(language) }]),
  ) as InSixLanguages;
}

/** For names whose form in all six languages is the organization's own. */
export const officialName = (versions: SixLanguages): InSixLanguages => words(versions, LANGUAGES);

/** An acronym that stays in Latin letters; a language that has its own form gives it. */
export const acronym = (latin: string, own: Partial<SixLanguages> = {}): InSixLanguages =>
  words({ ar: latin, zh: latin, en: latin, fr: latin, ru: latin, es: latin, ...own });

/** Says that a statement was not read again in its source for this profile; `document` is a symbol. */
export const checkAgainst = (document: string): InSixLanguages =>
  words({
    en: `Not read again in the source for this profile: check against ${document} before quoting.`,
    ar: `لم يُرجع إلى المصدر مجددا عند إعداد هذا البيان: يُتحقق من الوثيقة ${document} قبل الاقتباس.`,
    zh: `编写本简介时未重新核对原文：引用前请核对 ${document}。`,
    fr: `Non relu dans la source pour la présente fiche : vérifier dans ${document} avant de citer.`,
    ru: `При подготовке этого описания источник повторно не сверялся: перед цитированием проверьте по документу ${document}.`,
    es: `No se ha vuelto a leer en la fuente para esta ficha: compruébese en ${document} antes de citar.`,
  });

export const verifiedByTheScenario = { on: '2026-11-21', by: 'Parley scenario' };
