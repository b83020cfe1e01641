import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import { sha256 } from '#platform/canonical.ts';
import type { Clock } from '#platform/clock.ts';
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
  /** When it changes by the clock, in milliseconds; `Infinity` where it does not. */
  readonly until: number;
  readonly tag: string;
  readonly bodies: { readonly identity: Bytes; br?: Bytes; gzip?: Bytes };
  /** As the page gave them. */
  readonly headers: Headers;
  /** As they left, with what every layer on the way out added, name after value; known after the first time. */
  left?: Partial<Record<Encoding, { readonly whole: string[]; readonly unchanged: string[] }>>;
}

/** What a page says about the rendering it has just made. */
export interface Drawn {
  /** It holds something for this response alone. */
  readonly once: boolean;
  /** When it next changes by the clock, if it does. */
  readonly until: Date | undefined;
}

const MOST_PAGES = 2000;
/** Of html: anybody can ask for one page under any number of addresses (`?x=1`, `?x=2` …). */
const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_KEY = 500;

/**
 * Keeps the rendering of public reading pages for strangers until the record grows where the page reads it, or until the
 * clock changes it. While the line to the journal is down nothing is kept: a page may be slow, never old.
 */
export interface PageKeeper {
  /**
   * Answers from what is kept, with the headers that the page left with before, where the request cannot be from anybody but
   * a stranger. It comes before everything else, so that a conference's worth of readers costs what a static page costs.
   * @returns false where it did not answer, and has touched nothing.
   */
  atOnce(incoming: IncomingMessage, outgoing: ServerResponse): boolean;
  /** Sees with which headers a page leaves; comes before every middleware that adds some. */
  readonly watchLeaving: MiddlewareHandler<Env>;
  keep(c: Context<Env>, page: AnyPage, render: () => Promise<Response>): Promise<Response>;
  readonly counts: { readonly pages: number; readonly bytes: number; readonly atOnce: number };
}

/** What a rendering depends on beside the record: its language, the reader's time zone and the address. */
const keyOf = (language: Language, zone: string | undefined, url: string): string =>
  `${language} ${zone ?? ''} ${url.startsWith('/') ? url : url.slice(url.indexOf('/', url.indexOf('//') + 2))}`;

/** Cookies by which nobody can be known. */
const IMPERSONAL = /^(?:(?:lang|zone)=[^;]*(?:;\s*|$))*$/;

interface Asked {
  readonly method: string | undefined;
  /** Absolute or from the path on. */
  readonly url: string;
  header(name: string): string | undefined;
}

/** The key under which a request may be answered at once; undefined where somebody may be behind it, or `lang` is to be remembered. */
function keyAtOnce({ method, url, header }: Asked): string | undefined {
  if (method !== 'GET' || /[?&]lang=/.test(url) || header('authorization') !== undefined || header(WANTS_DATA)) return undefined;
  const cookies = header('cookie');
  if (cookies !== undefined && !IMPERSONAL.test(cookies)) return undefined;
  const cookie = (name: string): string | undefined => (cookies === undefined ? undefined : parse(cookies, name)[name]);
  return keyOf(chooseLanguage([cookie('lang')], header('accept-language')), cookie('zone'), url);
}

/** Whether a reader has it already (RFC 9110, 13.1.2); a proxy that compresses makes a tag weak on its way. */
export const isKnown = (tag: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch !== undefined && ifNoneMatch.split(/,\s*/).some((known) => known.replace(/^W\//, '') === tag);

/** A way of compressing that is named with the weight 0 is refused (RFC 9110, 12.4.2). */
const REFUSED = /[^,]*;\s*q=0(?:\.0*)?\s*(?:,|$)/gi;

function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  const rest = accepted.includes('=0') ? accepted.replace(REFUSED, '') : accepted;
  return /\bbr\b/.test(rest) ? 'br' : /\bgzip\b/.test(rest) ? 'gzip' : 'identity';
}

function bodyIn({ bodies }: Kept, encoding: Encoding): Bytes {
  if (encoding === 'identity') return bodies.identity;
  // A Uint8Array: the server sends that without a stream around it.
  return (bodies[encoding] ??= new Uint8Array(
    encoding === 'br' ? brotliCompressSync(bodies.identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : gzipSync(bodies.identity),
  ));
}

export function createPageKeeper(hub: Pick<Hub, 'watch' | 'listening'>, now: Clock): PageKeeper {
  const pages = new Map<string, Kept>();
  // Raised whenever anything is thrown away: a page rendered across such a moment is shown but not kept.
  let generation = 0;
  let bytes = 0;
  let atOnce = 0;
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
    if (!kept) return undefined;
    if (kept.until <= now().getTime()) {
      forget(kept);
      return undefined;
    }
    // Moved to the end: the map's order is the order of use.
    pages.delete(key);
    pages.set(key, kept);
    return kept;
  }

  function answer(c: Context<Env>, kept: Kept): Response {
    c.set('kept', kept);
    if (isKnown(kept.tag, c.req.header('if-none-match'))) return c.body(null, 304, kept.headers);
    const encoding = encodingFor(c.req.header('accept-encoding'));
    const headers = encoding === 'identity' ? kept.headers : { ...kept.headers, 'content-encoding': encoding };
    return c.body(bodyIn(kept, encoding), 200, headers);
  }

  return {
    get counts() {
      return { pages: pages.size, bytes, atOnce };
    },
    atOnce(incoming, outgoing) {
      const { headers, url = '' } = incoming;
      // What comes in another form is for those who read addresses with more care.
      if (!url.startsWith('/') || headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false;
      const key = keyAtOnce({ method: incoming.method, url, header: (name) => headers[name] as string | undefined });
      if (key === undefined) return false;
      const kept = found(key);
      const encoding = encodingFor(headers['accept-encoding'] as string | undefined);
      const left = kept?.left?.[encoding];
      if (!kept || !left) return false;
      atOnce += 1;
      if (isKnown(kept.tag, headers['if-none-match'])) outgoing.writeHead(304, left.unchanged).end();
      else outgoing.writeHead(200, left.whole).end(bodyIn(kept, encoding));
      return true;
    },
    async watchLeaving(c, next) {
      await next();
      const kept = c.get('kept');
      if (!kept || c.res.status !== 200 || kept.key !== keyAtOnce({ method: c.req.method, url: c.req.url, header: (name) => c.req.header(name) })) return;
      const encoding = encodingFor(c.req.header('accept-encoding'));
      // Whoever accepts deflate alone is compressed for on the way out, and that is not how it was asked for here.
      if ((c.res.headers.get('content-encoding') ?? 'identity') !== encoding) return;
      // `?l%61ng=fr` chooses a language too, and a cookie is one reader's own.
      if (c.res.headers.has('set-cookie')) return;
      const headers = [...c.res.headers].filter(([name]) => name !== 'content-length');
      (kept.left ??= {})[encoding] = {
        whole: [...headers.flat(), 'content-length', String(bodyIn(kept, encoding).length)],
        unchanged: headers.filter(([name]) => name !== 'content-encoding').flat(),
      };
    },
    async keep(c, page, render) {
      // Read as the page itself reads it: under one key stands what that key says and nothing else.
      const key = keyOf(c.get('language'), getCookie(c, 'zone'), c.req.url);
      if (!page.keptUntil || c.get('reader').actor.kind !== 'stranger' || key.length > LONGEST_KEY) return render();
      const known = found(key);
      if (known) return answer(c, known);
      const begun = generation;
      const response = await render();
      const drawn = c.get('drawn');
      if (response.status !== 200 || drawn?.once) return response;
      const identity = new Uint8Array(await response.arrayBuffer());
      const tag = `"${sha256(identity).slice(0, 32)}"`;
      // A cookie is this reader's own: it is set again on each answer, beside what is kept.
      const { 'set-cookie': _, vary, ...shared } = Object.fromEntries(response.headers);
      const kept: Kept = {
        key, tag,
        beginnings: page.keptUntil(c.req.param() as Record<string, string>),
        until: drawn?.until?.getTime() ?? Infinity,
        bodies: { identity },
        headers: { ...shared, etag: tag, vary: vary === undefined ? 'accept-encoding' : `${vary}, accept-encoding` },
      };
      if (generation === begun && hub.listening) remember(kept);
      return answer(c, kept);
    },
  };
}
