import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { compress } from 'hono/compress';
import { serveStatic } from '@hono/node-server/serve-static';
import { chooseLanguage, type Language } from '#platform/languages.ts';
import type { Hub } from '#platform/live.ts';
import { createLiveRights } from '#platform/live-rights.ts';
import type { AnyPage, Reader } from '#platform/page.ts';
import { type Database, refusalFrom } from '#platform/database.ts';
import { signingMetrics, signingStanding } from '#journal/standing.ts';
import { refuse } from '#platform/refusals.ts';
import type { Spine } from '#platform/spine.ts';
import type { Assets } from '#ui/assets.ts';
import { renderProblem } from '#ui/document.tsx';
import { mountApi, problem } from './api.ts';
import { type BodyLimits, takeBodies } from './bodies.ts';
import { connectionOf, type TrustedProxies } from './connection.ts';
import { createHealth } from './health.ts';
import { createLineCount } from './lines-per-address.ts';
import { describeMetrics } from './metrics.ts';
import { createPageKeeper, type PageKeeper } from './page-keeper.ts';
import { createPlaces, isGone } from './places.ts';
import { mountPage, rememberLanguage, screenOf } from './pages.ts';
import { saySafely } from './safe-headers.ts';
import { FAILURE, FAILURE_DETAIL } from './words.ts';
import { type Env, WANTS_DATA } from './request.ts';

export interface AppParts {
  readonly spine: Spine;
  /** A connection of its own to the database, on which `/health` asks: it answers while all others are taken. By default among those. */
  readonly watch?: Database;
  readonly hub: Hub;
  readonly pages: readonly AnyPage[];
  readonly assets: Assets;
  readonly buildFolder: string;
  /** The public address, without a final slash. */
  readonly origin: string;
  /** Who asks: from the session or the token of a request. A bad token is refused, never ignored. */
  readonly identify: (request: Request, address: string, language: Language) => Promise<Reader>;
  readonly log: (line: string) => void;
  /** Shared with what answers ahead of this; by default one of its own. */
  readonly keeper?: PageKeeper;
  /** By default none but one on this machine. */
  readonly proxies?: TrustedProxies;
  /** Live lines that one address may have; by default any number. */
  readonly linesPerAddress?: number;
  readonly bodyLimits?: BodyLimits;
}

const DRAWN_FILE = /\.(?:csv|svg)$/;
const FOR_PROGRAMS = /^\/(api|live)\//;
const OWN_JSON = new Set(['/api/openapi.json', '/journal/heads.json']);

const addressOf = (c: Context<Env>): string => c.env?.incoming?.socket?.remoteAddress ?? '';

/** Everything Parley answers over HTTP: pages, API, live, assets, health and metrics. */
export function createApp(parts: AppParts): Hono<Env> {
  const { spine, hub, origin } = parts;
  const app = new Hono<Env>();
  const keeper = parts.keeper ?? createPageKeeper(hub, spine.now);
  const rights = createLiveRights(hub, parts.log);
  const secure = origin.startsWith('https:');
  const health = createHealth(parts.watch ?? spine.db);

  const places = createPlaces(spine);

  // Sees what all others add.
  app.use(keeper.watchLeaving);
  app.use(saySafely(secure));
  // Before everything else: answers even when sign-in or a page is broken.
  app.get('/health', async (c) => {
    c.header('cache-control', 'no-store');
    try {
      const wrong = await health();
      return wrong === undefined ? c.json({ status: 'ok', signing: await signingStanding({ db: parts.watch ?? spine.db, catalogue: spine.catalogue }, spine.now()) }) : c.json({ status: wrong }, 503);
    } catch {
      return c.json({ status: 'the database does not answer' }, 503);
    }
  });
  app.get('/metrics', async (c) => c.text(describeMetrics({ spine, hub, keeper, places, rights }) + (await signingMetrics(spine, spine.now()).catch(() => '')), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' }));

  app.use(
    '/assets/*',
    serveStatic({ root: parts.buildFolder, precompressed: true, onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable') }),
  );

  app.use(compress({ threshold: 1024 }));

  app.use(async (c, next) => {
    c.set('origin', origin);
    c.set('connection', connectionOf(addressOf(c), c.req.header('x-forwarded-for'), parts.proxies));
    // Chosen before the reader is known, so that even a refused token is refused in the right language.
    c.set('language', chooseLanguage([c.req.query('lang'), getCookie(c, 'lang')], c.req.header('accept-language')));
    c.set('reader', { actor: { kind: 'stranger' } });
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') insistOnOwnOrigin(c.req.raw, origin);
    const reader = await parts.identify(c.req.raw, addressOf(c), c.get('language'));
    c.set('reader', reader);
    // A browser always names languages, so there the person's own choice counts; a program that names one means it.
    const isChosen = c.req.query('lang') || getCookie(c, 'lang') || (c.req.header('authorization') && c.req.header('accept-language'));
    if (reader.language && !isChosen) c.set('language', reader.language);
    rememberLanguage(c, secure);
    await next();
  });
  app.use(takeBodies(parts.bodyLimits));
  // Pictures and tables are made for strangers as pages are; papers are set in a process of their own.
  app.use(async (c, next) => (DRAWN_FILE.test(c.req.path) ? places.take(c, next) : next()));

  mountApi(app, { ...parts, places, lines: createLineCount(parts.linesPerAddress ?? Infinity, parts.log), rights });
  for (const slice of spine.catalogue.slices) slice.mount?.(app as never, { spine, origin });
  for (const page of parts.pages) mountPage(app, page, { spine, assets: parts.assets, keeper, places });

  app.notFound((c) => {
    const url = new URL(c.req.url);
    if (c.req.method === 'GET' && url.pathname.endsWith('.json') && !OWN_JSON.has(url.pathname) && !c.req.header(WANTS_DATA)) {
      url.pathname = url.pathname === '/index.json' ? '/' : url.pathname.slice(0, -'.json'.length);
      const headers = new Headers(c.req.raw.headers);
      headers.set(WANTS_DATA, '1');
      headers.delete('accept-encoding');
      return app.fetch(new Request(url, { headers }), c.env);
    }
    throw refuse('not-there');
  });

  app.onError((error, c) => {
    const known = refusalFrom(error);
    // What is wrong now may be right in a moment, and is said in the language of one reader.
    c.header('cache-control', 'no-store');
    if (known?.status === 503) c.header('retry-after', String(known.values['n'] ?? 1));
    if (!known && !isGone(c)) parts.log(`error at ${c.req.method} ${c.req.path}: ${error.stack ?? String(error)}`);
    if (FOR_PROGRAMS.test(c.req.path) || c.req.header(WANTS_DATA)) {
      return known
        ? problem(c, known)
        : c.json({ type: 'about:blank', title: FAILURE[c.get('language') ?? 'en'], status: 500 }, 500);
    }
    const screen = screenOf(c, spine);
    const html = renderProblem({
      status: known?.status ?? 500,
      title: known?.in(screen.language) ?? FAILURE[screen.language],
      detail: known ? undefined : FAILURE_DETAIL[screen.language],
      screen,
      assets: parts.assets,
    });
    return c.html(html, known?.status ?? 500);
  });

  return app;
}

/**
 * A form or script on another site must not act in a reader's name. Browsers say where a request comes from;
 * programs with a token say nothing and carry no cookie that would matter.
 * @throws Refusal 403
 */
function insistOnOwnOrigin(request: Request, origin: string): void {
  if (request.headers.get('authorization')?.startsWith('Bearer ')) return;
  const site = request.headers.get('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') throw refuse('from-elsewhere');
  const from = request.headers.get('origin');
  const host = request.headers.get('host');
  if (from && from !== origin && (!host || URL.parse(from)?.host !== host)) throw refuse('from-elsewhere');
}
