import type { ComponentChildren } from 'preact';
import { directionOf, type Language, LANGUAGE_NAMES, LANGUAGES, localeOf, type Localized, versionFor } from '#platform/languages.ts';
import { fontScriptOf, useSetting } from './setting.ts';

/** A language's name in the reader's language: `French`, `français`, `法语`. */
export const languageName = (language: Language, reader: Language): string =>
  new Intl.DisplayNames([localeOf(reader)], { type: 'language' }).of(language) ?? LANGUAGE_NAMES[language];

/**
 * A content field in the reader's language, or in the nearest there is. A version that is not hers, or that
 * nobody has checked, is marked in words after it.
 */
export function LocalizedText({ field, language, as: Element = 'span', mark = true }: {
  readonly field: Localized;
  /** By default the page's. */
  readonly language?: Language;
  readonly as?: 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'div' | 'blockquote' | 'cite' | 'td' | 'dd';
  /** Without the mark only where one stands beside it already. */
  readonly mark?: boolean;
}) {
  const { language: pages, say, need } = useSetting();
  const reader = language ?? pages;
  const version = versionFor(field, reader);
  if (!version) return <Element class="missing">{say('pending')}</Element>;
  const foreign = version.language !== pages;
  if (foreign) need?.font(fontScriptOf(version.language));
  // A field may hold several paragraphs; as one it keeps its line ends, see the stylesheet.
  return (
    <Element class="localized" lang={foreign ? version.language : undefined} dir={foreign ? directionOf(version.language) : undefined}>
      {version.text}
      {mark && <VersionMark shown={version.language} status={version.status} fallback={version.fallback} reader={reader} />}
    </Element>
  );
}

function VersionMark({ shown, status, fallback, reader }: {
  readonly shown: Language;
  readonly status: 'original' | 'official' | 'unofficial' | 'machine' | 'pending';
  readonly fallback: boolean;
  readonly reader: Language;
}) {
  const { language, say } = useSetting();
  const said: ComponentChildren[] = [];
  if (fallback) said.push(say('notYetIn', { language: languageName(shown, language), own: languageName(reader, language) }));
  if (status === 'machine' || status === 'unofficial') said.push(say(status));
  if (said.length === 0) return null;
  return (
    <>
      {' '}
      <span class="version-mark" lang={language} dir={directionOf(language)}>
        {said.map((one, index) => [index > 0 && ' · ', one])}
      </span>
    </>
  );
}

/** In which languages a field can be read, and how far each version may be relied upon. */
export function LanguageVersions({ field }: { readonly field: Localized }) {
  const { language, say } = useSetting();
  return (
    <ul class="versions">
      {LANGUAGES.map((one) => {
        const status = field[one]?.status ?? 'pending';
        return (
          <li key={one} data-status={status}>
            <span lang={one}>{LANGUAGE_NAMES[one]}</span> <span class="version-mark" lang={language}>{say(status)}</span>
          </li>
        );
      })}
    </ul>
  );
}
