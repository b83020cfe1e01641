import type { Context } from 'hono';
import { sha256 } from '#platform/canonical.ts';
import type { Env } from './request.ts';

/** The entity tag of what is answered. */
export const tagOf = (body: string | Uint8Array): string => `"${sha256(body).slice(0, 32)}"`;

/** Whether a reader has it already (RFC 9110, 13.1.2); a proxy that compresses makes a tag weak on its way. */
export const isKnown = (tag: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch !== undefined && ifNoneMatch.split(/,\s*/).some((known) => known.replace(/^W\//, '') === tag);

/** JSON with an entity tag: a reader who has this answer already is told so in an empty 304. */
export function taggedJson(c: Context<Env>, value: unknown, status: 200 | 404 = 200): Response {
  const body = JSON.stringify(value);
  const tag = tagOf(body);
  const headers = { etag: tag, 'cache-control': 'private, no-cache', vary: 'accept-language, cookie, authorization' };
  if (isKnown(tag, c.req.header('if-none-match'))) return c.body(null, 304, headers);
  return c.body(body, status, { ...headers, 'content-type': 'application/json; charset=utf-8' });
}
