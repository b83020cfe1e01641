import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { referenceTo } from '#platform/actor.ts';
import { directionOf, LANGUAGES } from '#platform/languages.ts';
import type { AnyPage, Place, Screen } from '#platform/page.ts';
import { problemOf } from '#platform/refusal.ts';
import { speaker, wordsIn } from '#platform/words.ts';
import { addressIn } from './address.ts';
import type { Assets } from './assets.ts';
import { Data } from './data.tsx';
import { Footer, Header, Skip } from './frame.tsx';
import { partWords } from './part-words.ts';
import { fontScriptOf, type FontScript, type RefusedForm, type Setting, SettingContext } from './setting.ts';
import { shellWords } from './words.ts';

/** What the html of a page needs from its surroundings. */
export interface Surroundings {
  readonly screen: Screen;
  readonly assets: Assets;
  /** The reader's time zone (IANA name), where known: her browser leaves it in the cookie `zone`. */
  readonly readerZone?: string;
}

export interface Rendering {
  readonly html: string;
  /** The page holds something made for this response alone (a form's submission number): do not keep it for others. */
  readonly once: boolean;
}

/** The whole html of a page. */
export const renderPage = (what: Surroundings & { readonly page: AnyPage; readonly data: unknown }): string => drawPage(what).html;

/** The whole html of a page, and whether it may be kept for other readers. */
export function drawPage({ page, data, screen, assets, readerZone }: Surroundings & { readonly page: AnyPage; readonly data: unknown }): Rendering {
  return drawDocument({
    screen,
    assets,
    readerZone,
    layout: page.layout ?? 'reading',
    title: page.title(data, screen),
    description: page.description?.(data, screen),
    linkedData: page.linkedData?.(data, screen),
    place: page.place?.(data, screen) ?? [],
    indexed: true,
    content: page.view(data, screen),
  });
}

/** The page of a refusal outside a form, of an address with nothing at it, or of a failure. */
export function renderProblem({ status, title, detail, ...around }: Surroundings & { readonly status: number; readonly title: string; readonly detail?: string }): string {
  const say = speaker(shellWords, around.screen.language);
  const { pathname, search } = around.screen.url;
  return drawDocument({
    ...around,
    layout: 'reading',
    title,
    place: [],
    indexed: false,
    content: (
      <>
        <p class="kicker">{say('problemNumber', { status: String(status) })}</p>
        <h1>{title}</h1>
        {detail && <p class="lede">{detail}</p>}
        <p>
          {status === 401 && (
            <>
              <a class="button" data-tone="primary" href={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>
                {say('toSignIn')}
              </a>{' '}
            </>
          )}
          <a href="/">{say('toFront')}</a>
        </p>
      </>
    ),
  }).html;
}

interface Draft extends Surroundings {
  readonly layout: 'reading' | 'desk' | 'wall';
  readonly title: string;
  readonly description?: string | undefined;
  readonly linkedData?: object | undefined;
  readonly place: readonly Place[];
  readonly indexed: boolean;
  readonly content: VNode;
}

/** A refusal of this page's form, said in the reader's language. */
export function refusedForm(screen: Screen): RefusedForm | undefined {
  if (!screen.refused) return undefined;
  const { command, refusal, typed } = screen.refused;
  const formKey = typed['form-key'];
  const { title, status, code, fields } = problemOf(refusal, screen.language);
  return { command, typed, problem: { title, status, code, ...(fields && { fields }) }, ...(typeof formKey === 'string' && { formKey }) };
}

function drawDocument(draft: Draft): Rendering {
  const { screen, assets, layout } = draft;
  const { language } = screen;
  const needs = { script: false, once: false, fonts: new Set<FontScript>([fontScriptOf(language)]), styles: new Set<string>(), counted: 0 };
  const refused = refusedForm(screen);
  const setting: Setting = {
    language,
    say: speaker(partWords, language),
    now: screen.now,
    ...(refused && { refused }),
    ...(draft.readerZone && { readerZone: draft.readerZone }),
    need: {
      script: () => void (needs.script = true),
      once: () => void (needs.once = true),
      font: (script) => void needs.fonts.add(script),
      style: (name) => void needs.styles.add(name),
      number: () => (needs.counted += 1),
    },
  };
  const body = renderToString(
    <SettingContext.Provider value={setting}>
      {layout === 'wall' ? (
        <main id="main">{draft.content}</main>
      ) : (
        <>
          <Skip language={language} />
          <Header screen={screen} place={draft.place} />
          <main id="main" tabIndex={-1}>
            {draft.content}
          </main>
          <Footer language={language} />
        </>
      )}
    </SettingContext.Provider>,
  );
  const title = refused ? speaker(shellWords, language)('refusedTitle', { title: draft.title }) : draft.title;
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === 'Parley' ? title : `${title} · Parley`}</title>
      <meta name="color-scheme" content={layout === 'wall' ? 'dark' : 'light dark'} />
      {draft.description && <meta name="description" content={draft.description} />}
      {draft.indexed ? <Addresses screen={screen} /> : <meta name="robots" content="noindex" />}
      {draft.description && (
        <>
          <meta property="og:title" content={title} />
          <meta property="og:description" content={draft.description} />
        </>
      )}
      {[...needs.fonts].flatMap((script) => assets.fontFiles[script]).map((file) => (
        <link rel="preload" href={file} as="font" type="font/woff2" crossOrigin="anonymous" key={file} />
      ))}
      <Stylesheet href={assets.style} />
      {[...needs.styles].map((name) => (
        <Stylesheet href={styleOf(assets, name)} key={name} />
      ))}
      {needs.fonts.has('latin') && <Stylesheet href={assets.fonts.latin} />}
      {needs.script && (
        <>
          {assets.preload.map((href) => (
            <link rel="modulepreload" href={href} key={href} />
          ))}
          <script type="module" src={assets.script} />
        </>
      )}
      {draft.linkedData && <Data type="application/ld+json">{draft.linkedData}</Data>}
    </head>,
  );
  const tail = renderToString(
    <>
      {needs.script && (
        <>
          <div id="outbox" class="outbox" role="status" />
          <Data type="application/json" id="page-setting">
            {{ language, now: screen.now.toISOString(), words: wordsIn(partWords, language), refused, reader: referenceTo(screen.reader.actor), readerZone: draft.readerZone }}
          </Data>
        </>
      )}
      {/* The large scripts' stylesheets stand last: the text is on the screen before they are fetched. */}
      {(['arabic', 'chinese'] as const).filter((script) => needs.fonts.has(script)).map((script) => (
        <Stylesheet href={assets.fonts[script]} key={script} />
      ))}
    </>,
  );
  return {
    html: `<!doctype html>\n<html lang="${language}" dir="${directionOf(language)}" data-layout="${layout}">${head}<body>${body}${tail}</body></html>\n`,
    once: needs.once,
  };
}

function styleOf(assets: Assets, name: string): string {
  const href = assets.styles[name];
  if (!href) throw new Error(`There is no built stylesheet of "${name}": src/${name}/styles.css is missing or was not built.`);
  return href;
}

const Stylesheet = ({ href }: { readonly href: string }) => <link rel="stylesheet" href={href} />;

const Addresses = ({ screen }: { readonly screen: Screen }) => (
  <>
    <link rel="canonical" href={screen.origin + addressIn(screen.url, screen.language)} />
    {LANGUAGES.map((language) => (
      <link rel="alternate" hreflang={language} href={screen.origin + addressIn(screen.url, language)} key={language} />
    ))}
    <link rel="alternate" hreflang="x-default" href={screen.origin + addressIn(screen.url, undefined)} />
  </>
);
