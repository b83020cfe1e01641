import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { sha256 } from '#platform/canonical.ts';
import type { Hub } from '#platform/live.ts';
import type { AnyPage } from '#platform/page.ts';
import type { Env } from './request.ts';

interface Kept {
  readonly beginnings: readonly string[];
  readonly headers: Record<string, string>;
  readonly plain: ArrayBuffer;
  gzip?: ArrayBuffer;
  brotli?: ArrayBuffer;
}

/** Marks a rendering that holds something for this response alone; it never leaves the process. */
export const MADE_ONCE = 'x-parley-made-once';

const MOST_PAGES = 2000;
const LONGEST_KEY = 500;
const bytes = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer as ArrayBuffer;

/**
 * Keeps the rendering of public reading pages for strangers until the record grows where the page reads it.
 * While the line to the journal is down nothing is kept: a page may be slow, never old.
 */
export interface PageKeeper {
  keep(c: Context<Env>, page: AnyPage, render: () => Promise<Response>): Promise<Response>;
}

export function createPageKeeper(hub: Hub): PageKeeper {
  const pages = new Map<string, Kept>();
  // Raised whenever anything is thrown away: a page rendered across such a moment is shown but not kept.
  let generation = 0;
  hub.watch({
    grown(stream) {
      generation += 1;
      for (const [key, kept] of pages) {
        if (kept.beginnings.some((beginning) => stream.startsWith(beginning))) pages.delete(key);
      }
    },
    lost() {
      generation += 1;
      pages.clear();
    },
  });

  function answer(c: Context<Env>, kept: Kept): Response {
    if (c.req.header('if-none-match') === kept.headers['etag']) return c.body(null, 304, kept.headers);
    const accepted = c.req.header('accept-encoding') ?? '';
    if (/\bbr\b/.test(accepted)) {
      kept.brotli ??= bytes(
        brotliCompressSync(Buffer.from(kept.plain), { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
      );
      return new Response(kept.brotli, { headers: { ...kept.headers, 'content-encoding': 'br' } });
    }
    if (/\bgzip\b/.test(accepted)) {
      kept.gzip ??= bytes(gzipSync(Buffer.from(kept.plain)));
      return new Response(kept.gzip, { headers: { ...kept.headers, 'content-encoding': 'gzip' } });
    }
    return new Response(kept.plain, { headers: kept.headers });
  }

  return {
    async keep(c, page, render) {
      const url = new URL(c.req.url);
      const key = `${c.get('language')} ${url.pathname}${url.search}`;
      if (!page.keptUntil || c.get('reader').actor.kind !== 'stranger' || key.length > LONGEST_KEY) return render();
      const known = pages.get(key);
      if (known) {
        // Moved to the end: the map's order is the order of use.
        pages.delete(key);
        pages.set(key, known);
        return answer(c, known);
      }
      const begun = generation;
      const response = await render();
      if (response.status !== 200 || response.headers.has(MADE_ONCE)) return response;
      const plain = await response.arrayBuffer();
      const headers = Object.fromEntries(response.headers);
      headers['etag'] = `"${sha256(new Uint8Array(plain)).slice(0, 32)}"`;
      const kept: Kept = { beginnings: page.keptUntil(c.req.param() as Record<string, string>), headers, plain };
      if (generation === begun) {
        pages.set(key, kept);
        if (pages.size > MOST_PAGES) pages.delete(pages.keys().next().value!);
      }
      return answer(c, kept);
    },
  };
}
