/** The six official languages of the United Nations, in the order their English names are listed. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_NAMES: Record<Language, string> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** BCP 47 tags for `Intl`: Latin digits in every language, so that figures can be compared across versions. */
const LOCALES: Record<Language, string> = {
  ar: 'ar-u-nu-latn-ca-gregory',
  zh: 'zh-Hans',
  en: 'en-GB',
  fr: 'fr',
  ru: 'ru',
  es: 'es',
};
export const localeOf = (language: Language): string => LOCALES[language];

/** How much a language version of a content field may be relied upon. */
export const VERSION_STATUSES = ['original', 'official', 'unofficial', 'machine', 'pending'] as const;
export type VersionStatus = (typeof VERSION_STATUSES)[number];

export interface LanguageVersion {
  readonly text: string;
  readonly status: VersionStatus;
}

/** A content field that people read: at most one version a language. Missing languages are pending. */
export type Localized = { readonly [L in Language]?: LanguageVersion };

const FALLBACKS: readonly Language[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

/**
 * The version to show a reader of `language`: hers where it exists, else the original, else English and
 * the rest in a fixed order. `fallback` says that the text is not in her language and must be marked so.
 */
export function versionFor(
  field: Localized,
  language: Language,
): (LanguageVersion & { language: Language; fallback: boolean }) | undefined {
  const own = field[language];
  if (own && own.status !== 'pending') return { ...own, language, fallback: false };
  const original = LANGUAGES.find((candidate) => field[candidate]?.status === 'original');
  for (const candidate of original ? [original, ...FALLBACKS] : FALLBACKS) {
    const version = field[candidate];
    if (version && version.status !== 'pending') return { ...version, language: candidate, fallback: true };
  }
  return undefined;
}

/**
 * The language of a request: an explicit choice (`?lang=`, then the cookie), else the best match of
 * `Accept-Language` (RFC 9110 §12.5.4), else English.
 */
export function chooseLanguage(chosen: readonly (string | undefined)[], acceptLanguage?: string): Language {
  for (const choice of chosen) if (isLanguage(choice)) return choice;
  if (!acceptLanguage) return 'en';
  const known = bestMatches.get(acceptLanguage);
  if (known) return known;
  const best = bestMatch(acceptLanguage.slice(0, 1000));
  // Browsers send few different headers, and send them with every request.
  if (bestMatches.size >= MOST_MATCHES) bestMatches.clear();
  if (acceptLanguage.length <= 200) bestMatches.set(acceptLanguage, best);
  return best;
}

const MOST_MATCHES = 500;
const bestMatches = new Map<string, Language>();

function bestMatch(acceptLanguage: string): Language {
  const ranked = acceptLanguage
    .split(',')
    .map((part, position) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find(Boolean);
      return { base: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), position };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.position - b.position);
  return ranked.map(({ base }) => base).find(isLanguage) ?? 'en';
}
