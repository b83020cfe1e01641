import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Clock } from '#platform/clock.ts';
import type { Hub } from '#platform/live.ts';
import type { AnyPage } from '#platform/page.ts';
import { isKnown, tagOf } from './etag.ts';
import { bodyIn, encodingFor, type Kept, type Shared } from './kept-page.ts';
import { addressSeen, keyAtOnce, keyOf } from './page-address.ts';
import { isGone } from './places.ts';
import { zoneFrom } from './reader-zone.ts';
import type { Env } from './request.ts';

const MOST_PAGES = 2000;
const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_KEY = 500;
/** A line that is silent and not closed is asked again this long after it was last asked … */
const ASKED_AGAIN_MILLISECONDS = 1000;
/** … and what is kept is shown only where it answered a question that is no older than this. */
const OLDEST_MILLISECONDS = 2000;

/**
 * Keeps the rendering of public reading pages for strangers until the record grows where the page reads it, or until the
 * clock changes it. A page is never older than two seconds, also where the line to the journal is silent; while that is
 * down nothing is kept: a page may be slow, never old. Of many who ask for a page at once, one has it drawn for all.
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
  keep(c: Context<Env>, page: AnyPage, draw: Draw): Promise<Response>;
  readonly counts: { readonly pages: number; readonly bytes: number; readonly atOnce: number };
}

/** Draws a page when its turn has come, if anybody still waits for it by then. */
type Draw = (isWanted: () => boolean) => Promise<Response>;

/** A page that is being drawn for those who asked for it meanwhile. */
interface Drawing {
  readonly begunAt: number;
  readonly beginnings: readonly string[];
  readonly readers: Context<Env>[];
  /** Something that it reads has changed since: who asks from now on is not given it, and it is not kept. */
  isOutdated: boolean;
  /** Undefined where it holds something for one response alone. */
  shared: Promise<Shared | undefined>;
}

export function createPageKeeper(hub: Pick<Hub, 'watch' | 'listening' | 'heardUntil' | 'askLine'>, now: Clock): PageKeeper {
  const pages = new Map<string, Kept>();
  /** What the pages at these paths read of an address. */
  const readAt = new Map<string, readonly string[]>();
  const drawings = new Map<string, Drawing>();
  let bytes = 0;
  let atOnce = 0;
  const isReadIn = (stream: string, beginnings: readonly string[]): boolean => beginnings.some((beginning) => stream.startsWith(beginning));

  function outdate(key: string, drawing: Drawing): void {
    drawing.isOutdated = true;
    drawings.delete(key);
  }

  hub.watch({
    grown(stream) {
      for (const [key, drawing] of drawings) if (isReadIn(stream, drawing.beginnings)) outdate(key, drawing);
      for (const kept of pages.values()) if (isReadIn(stream, kept.beginnings)) forget(kept);
    },
    lost() {
      for (const [key, drawing] of drawings) outdate(key, drawing);
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

  /** Whether all that was recorded until two seconds ago has been heard of. Asks the line ahead of time, so that few ever wait. */
  function hears(): boolean {
    const age = performance.now() - hub.heardUntil;
    if (age > ASKED_AGAIN_MILLISECONDS) void hub.askLine();
    return hub.listening && age <= OLDEST_MILLISECONDS;
  }

  function answer(c: Context<Env>, shared: Shared): Response {
    if (shared.status === 200 && isKnown(shared.tag, c.req.header('if-none-match'))) return c.body(null, 304, shared.headers);
    // What is not a whole page may be empty, and is compressed on the way out where that is worth it.
    const encoding = shared.status === 200 ? encodingFor(c.req.header('accept-encoding')) : 'identity';
    const headers = encoding === 'identity' ? shared.headers : { ...shared.headers, 'content-encoding': encoding };
    return c.body(bodyIn(shared, encoding), shared.status as 200, headers);
  }

  const answerKept = (c: Context<Env>, kept: Kept): Response => {
    c.set('kept', kept);
    return answer(c, kept);
  };

  /** Draws for everybody who asks under this key until it is done. */
  function draw(c: Context<Env>, key: string, page: AnyPage, drawIt: Draw): { readonly drawing: Drawing; readonly own: Promise<Response> } {
    const drawing: Drawing = { begunAt: performance.now(), beginnings: page.keptUntil!(c.req.param() as Record<string, string>), readers: [c], isOutdated: false, shared: undefined as never };
    // Before it begins: what changes from here on outdates it.
    drawings.set(key, drawing);
    const own = drawIt(() => {
      const isWanted = drawing.readers.some((reader) => !isGone(reader));
      // Who comes from now on has it drawn anew.
      if (!isWanted) outdate(key, drawing);
      return isWanted;
    });
    drawing.shared = own.then(async (response) => {
      const drawn = c.get('drawn');
      if (drawn?.once) return undefined;
      const identity = new Uint8Array(await response.arrayBuffer());
      const tag = tagOf(identity);
      // A cookie is this reader's own: it is set again on each answer, beside what is shared.
      const { 'set-cookie': _, vary, ...headers } = Object.fromEntries(response.headers);
      const shared: Shared = { status: response.status, tag, bodies: { identity }, headers: { ...headers, ...(response.status === 200 && { etag: tag }), vary: vary === undefined ? 'accept-encoding' : `${vary}, accept-encoding` } };
      if (shared.status !== 200) return shared;
      const kept: Kept = { ...shared, key, beginnings: drawing.beginnings, until: drawn?.until?.getTime() ?? Infinity };
      if (!drawing.isOutdated && hub.listening) remember(kept);
      return kept;
    }).finally(() => {
      if (drawings.get(key) === drawing) drawings.delete(key);
    });
    return { drawing, own };
  }

  return {
    get counts() {
      return { pages: pages.size, bytes, atOnce };
    },
    atOnce(incoming, outgoing) {
      const { headers, url = '' } = incoming;
      // What comes in another form is for those who read addresses with more care.
      if (!url.startsWith('/') || headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false;
      const key = keyAtOnce({ method: incoming.method, address: url, header: (name) => headers[name] as string | undefined }, (path) => readAt.get(path));
      if (key === undefined) return false;
      const kept = found(key);
      const encoding = encodingFor(headers['accept-encoding'] as string | undefined);
      const left = kept?.left?.[encoding];
      if (!kept || !left || !hears()) return false;
      atOnce += 1;
      if (isKnown(kept.tag, headers['if-none-match'])) outgoing.writeHead(304, left.unchanged).end();
      else outgoing.writeHead(200, left.whole).end(bodyIn(kept, encoding));
      return true;
    },
    async watchLeaving(c, next) {
      await next();
      const kept = c.get('kept');
      if (!kept || c.res.status !== 200) return;
      const address = c.req.url.slice(c.req.url.indexOf('/', c.req.url.indexOf('//') + 2));
      if (kept.key !== keyAtOnce({ method: c.req.method, address, header: (name) => c.req.header(name) }, (path) => readAt.get(path))) return;
      const encoding = encodingFor(c.req.header('accept-encoding'));
      // Whoever accepts deflate alone is compressed for on the way out, and that is not how it was asked for here.
      if ((c.res.headers.get('content-encoding') ?? 'identity') !== encoding) return;
      // A cookie is one reader's own.
      if (c.res.headers.has('set-cookie')) return;
      const headers = [...c.res.headers].filter(([name]) => name !== 'content-length');
      (kept.left ??= {})[encoding] = {
        whole: [...headers.flat(), 'content-length', String(bodyIn(kept, encoding).length)],
        unchanged: headers.filter(([name]) => name !== 'content-encoding').flat(),
      };
    },
    async keep(c, page, drawIt) {
      // Read as the page itself reads it: under one key stands what that key says and nothing else.
      const seen = addressSeen(page, c.req.url);
      const key = keyOf(c.get('language'), zoneFrom(getCookie(c, 'zone')), seen.pathname + seen.search);
      if (!page.keptUntil || c.get('reader').actor.kind !== 'stranger' || key.length > LONGEST_KEY) return drawIt(() => !isGone(c));
      if (readAt.size >= MOST_PAGES && !readAt.has(seen.pathname)) readAt.clear();
      readAt.set(seen.pathname, page.reads ?? []);
      const isHeard = hears() || (hub.listening && (await hub.askLine()));
      const known = isHeard ? found(key) : undefined;
      if (known) return answerKept(c, known);

      const under = drawings.get(key);
      const isJoined = under !== undefined && (isHeard || performance.now() - under.begunAt <= OLDEST_MILLISECONDS);
      if (isJoined) {
        under.readers.push(c);
        const shared = await under.shared;
        return !shared ? drawIt(() => !isGone(c)) : 'key' in shared ? answerKept(c, shared as Kept) : answer(c, shared);
      }
      const { drawing, own } = draw(c, key, page, drawIt);
      const shared = await drawing.shared;
      return !shared ? own : 'key' in shared ? answerKept(c, shared as Kept) : answer(c, shared);
    },
  };
}
