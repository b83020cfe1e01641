import { directionOf, type Language, LANGUAGE_NAMES, LANGUAGES } from '#platform/languages.ts';
import type { Place, Screen } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { addressIn } from './address.ts';
import { shellWords } from './words.ts';

export const Skip = ({ language }: { readonly language: Language }) => (
  <a class="skip" href="#main">
    {speaker(shellWords, language)('skip')}
  </a>
);

/** Where one is, in which language, and as whom. */
export function Header({ screen, place }: { readonly screen: Screen; readonly place: readonly Place[] }) {
  const say = speaker(shellWords, screen.language);
  return (
    <header class="head">
      <nav class="place" aria-label={say('place')}>
        <ol>
          {[{ label: say('parley'), href: '/' }, ...place].map(({ label, href }) => (
            <li key={href}>
              <a href={href} aria-current={href === screen.url.pathname ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <nav class="languages" aria-label={say('language')}>
        <ul>
          {LANGUAGES.map((language) => (
            <li key={language}>
              <a
                href={addressIn(screen.url, language)}
                hreflang={language}
                lang={language}
                dir={directionOf(language)}
                rel="alternate"
                aria-current={language === screen.language ? 'true' : undefined}
              >
                {LANGUAGE_NAMES[language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav class="account" aria-label={say('account')}>
        <Account screen={screen} />
      </nav>
    </header>
  );
}

function Account({ screen }: { readonly screen: Screen }) {
  const say = speaker(shellWords, screen.language);
  const { reader, url } = screen;
  if (reader.actor.kind === 'stranger') {
    return <a href={`/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`}>{say('signIn')}</a>;
  }
  return (
    <a href="/me">
      <bdi>{reader.name ?? say('me')}</bdi>
      {reader.roles && reader.roles.length > 0 && <span class="roles">{reader.roles.join(' · ')}</span>}
    </a>
  );
}

export function Footer({ language }: { readonly language: Language }) {
  const say = speaker(shellWords, language);
  const links = [
    ['/mechanisms', 'mechanisms'],
    ['/documents', 'documents'],
    ['/journal', 'journal'],
    ['/api/openapi.json', 'api'],
    ['/about', 'about'],
    ['/about/accessibility', 'accessibility'],
    ['/about#licence', 'licence'],
  ] as const;
  return (
    <footer class="foot">
      <nav aria-label={say('about')}>
        <ul>
          {links.map(([href, word]) => (
            <li key={href}>
              <a href={href}>{say(word)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
