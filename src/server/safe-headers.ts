import type { MiddlewareHandler } from 'hono';
import type { Env } from './request.ts';

/** This site only, no inline script, no frames. */
const POLICY = [
  "default-src 'self'", "script-src 'self'", "style-src 'self'", "style-src-attr 'unsafe-inline'", "img-src 'self' data:", "object-src 'none'",
  "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'",
].join('; ');

/** What every answer says to browsers, whatever it is: what they may do with it, and that they must not guess what it is. */
export const safeHeaders = (isSecure: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'same-origin',
  ...(isSecure && { 'strict-transport-security': 'max-age=31536000' }),
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
});

/** Comes before everything else, so that no answer leaves without them. */
export function saySafely(isSecure: boolean): MiddlewareHandler<Env> {
  const headers = Object.entries(safeHeaders(isSecure));
  return async (c, next) => {
    // A live line is answered past this: what stands on the response already is sent with its head.
    const { outgoing } = c.env ?? {};
    if (outgoing && c.req.path.startsWith('/live/')) for (const [name, value] of headers) outgoing.setHeader(name, value);
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
  };
}
