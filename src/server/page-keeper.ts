import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { sha256 } from '#platform/canonical.ts';
import { chooseLanguage, type Language } from '#platform/languages.ts';
import type { Hub } from '#platform/live.ts';
import type { AnyPage } from '#platform/page.ts';
import { WANTS_DATA } from './pages.ts';
import type { Env } from './request.ts';

type Encoding = 'br' | 'gzip' | 'identity';
type Bytes = Uint8Array<ArrayBuffer>;
type Headers = Readonly<Record<string, string>>;

export interface Kept {
  readonly key: string;
  readonly beginnings: readonly string[];
  readonly tag: string;
  readonly bodies: { readonly identity: Bytes; br?: Bytes; gzip?: Bytes };
  /** As the page gave them. */
  readonly headers: Headers;
  /** As they left, with what every layer on the way out added; known after the first time. */
  left?: Partial<Record<Encoding, Headers>>;
}

/** Marks a rendering that holds something for this response alone; it never leaves the process. */
export const MADE_ONCE = 'x-parley-made-once';

const MOST_PAGES = 2000;
/** Of html: anybody can ask for one page under any number of addresses (`?x=1`, `?x=2` …). */
const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_KEY = 500;

/**
 * Keeps the rendering of public reading pages for strangers until the record grows where the page reads it.
 * While the line to the journal is down nothing is kept: a page may be slow, never old.
 */
export interface PageKeeper {
  /**
   * Comes before every other middleware: answers from what is kept, with the headers that the page left with before,
   * where the request cannot be from anybody but a stranger. A conference's worth of readers then costs what a static
   * page costs.
   */
  readonly atOnce: MiddlewareHandler<Env>;
  keep(c: Context<Env>, page: AnyPage, render: () => Promise<Response>): Promise<Response>;
}

/** What a rendering depends on beside the record: its language, the reader's time zone and the address. */
const keyOf = (language: Language, zone: string | undefined, url: string): string =>
  `${language} ${zone ?? ''} ${url.slice(url.indexOf('/', url.indexOf('//') + 2))}`;

/** Cookies by which nobody can be known. */
const IMPERSONAL = /^(?:(?:lang|zone)=[^;]*(?:;\s*|$))*$/;

/** The key under which a request may be answered at once; undefined where somebody may be behind it, or `lang` is to be remembered. */
function keyAtOnce(c: Context<Env>): string | undefined {
  const { method, url } = c.req;
  if (method !== 'GET' || /[?&]lang=/.test(url) || c.req.header('authorization') !== undefined || c.req.header(WANTS_DATA)) return undefined;
  const cookies = c.req.header('cookie');
  if (cookies !== undefined && !IMPERSONAL.test(cookies)) return undefined;
  return keyOf(chooseLanguage([getCookie(c, 'lang')], c.req.header('accept-language')), getCookie(c, 'zone'), url);
}

const encodingFor = (accepted: string | undefined): Encoding =>
  accepted === undefined ? 'identity' : /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';

function bodyIn({ bodies }: Kept, encoding: Encoding): Bytes {
  if (encoding === 'identity') return bodies.identity;
  // A Uint8Array: the server sends that without a stream around it.
  return (bodies[encoding] ??= new Uint8Array(
    encoding === 'br' ? brotliCompressSync(bodies.identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : gzipSync(bodies.identity),
  ));
}

export function createPageKeeper(hub: Hub): PageKeeper {
  const pages = new Map<string, Kept>();
  // Raised whenever anything is thrown away: a page rendered across such a moment is shown but not kept.
  let generation = 0;
  let bytes = 0;
  hub.watch({
    grown(stream) {
      generation += 1;
      for (const kept of pages.values()) {
        if (kept.beginnings.some((beginning) => stream.startsWith(beginning))) forget(kept);
      }
    },
    lost() {
      generation += 1;
      pages.clear();
      bytes = 0;
    },
  });

  function remember(kept: Kept): void {
    const before = pages.get(kept.key);
    if (before) forget(before);
    pages.set(kept.key, kept);
    bytes += kept.bodies.identity.length;
    while (pages.size > MOST_PAGES || bytes > MOST_BYTES) forget(pages.values().next().value!);
  }

  function forget(kept: Kept): void {
    if (pages.delete(kept.key)) bytes -= kept.bodies.identity.length;
  }

  function found(key: string): Kept | undefined {
    const kept = pages.get(key);
    if (kept) {
      // Moved to the end: the map's order is the order of use.
      pages.delete(key);
      pages.set(key, kept);
    }
    return kept;
  }

  function answer(c: Context<Env>, kept: Kept): Response {
    c.set('kept', kept);
    if (c.req.header('if-none-match') === kept.tag) return c.body(null, 304, kept.headers);
    const encoding = encodingFor(c.req.header('accept-encoding'));
    const headers = encoding === 'identity' ? kept.headers : { ...kept.headers, 'content-encoding': encoding };
    return c.body(bodyIn(kept, encoding), 200, headers);
  }

  return {
    async atOnce(c, next) {
      const key = keyAtOnce(c);
      const encoding = encodingFor(c.req.header('accept-encoding'));
      const known = key === undefined ? undefined : pages.get(key)?.left?.[encoding];
      if (key !== undefined && known) {
        const kept = found(key)!;
        if (c.req.header('if-none-match') !== kept.tag) return new Response(bodyIn(kept, encoding), { headers: known });
        const { 'content-encoding': _, ...headers } = known;
        return new Response(null, { status: 304, headers });
      }
      await next();
      const kept = c.get('kept');
      if (!kept || kept.key !== key || c.res.status !== 200) return undefined;
      // Whoever accepts deflate alone is compressed for on the way out, and that is not how it was asked for here.
      if ((c.res.headers.get('content-encoding') ?? 'identity') !== encoding) return undefined;
      (kept.left ??= {})[encoding] = Object.fromEntries(c.res.headers);
      return undefined;
    },
    async keep(c, page, render) {
      // Read as the page itself reads it: under one key stands what that key says and nothing else.
      const key = keyOf(c.get('language'), getCookie(c, 'zone'), c.req.url);
      if (!page.keptUntil || c.get('reader').actor.kind !== 'stranger' || key.length > LONGEST_KEY) return render();
      const known = found(key);
      if (known) return answer(c, known);
      const begun = generation;
      const response = await render();
      if (response.status !== 200 || response.headers.has(MADE_ONCE)) return response;
      const identity = new Uint8Array(await response.arrayBuffer());
      const tag = `"${sha256(identity).slice(0, 32)}"`;
      // A cookie is this reader's own: it is set again on each answer, beside what is kept.
      const { 'set-cookie': _, vary, ...shared } = Object.fromEntries(response.headers);
      const kept: Kept = {
        key, tag,
        beginnings: page.keptUntil(c.req.param() as Record<string, string>),
        bodies: { identity },
        headers: { ...shared, etag: tag, vary: vary === undefined ? 'accept-encoding' : `${vary}, accept-encoding` },
      };
      if (generation === begun && hub.listening) remember(kept);
      return answer(c, kept);
    },
  };
}
