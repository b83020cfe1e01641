import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Language } from '#platform/languages.ts';
import type { Reader } from '#platform/page.ts';
import { problemOf, Refusal } from '#platform/refusal.ts';
import type { TestSpine } from '#platform/test-database.ts';
import { mountSignIn } from './door.ts';
import { identifier, readerFrom } from './identify.ts';
import { SESSION_COOKIE } from './sessions.ts';

/** The sign-in routes behind the middleware they stand behind in Parley, and a browser that keeps its cookies. */
export function openTestDoor(office: TestSpine, origin: string) {
  const identify = identifier(office.spine);
  const app = new Hono<{ Bindings: HttpBindings; Variables: { language: Language; reader: Reader; connection: string } }>();
  app.use(async (c, next) => {
    c.set('language', 'en');
    c.set('connection', c.env.incoming.socket.remoteAddress ?? '');
    c.set('reader', readerFrom(await identify(c.req.raw), 'en'));
    await next();
  });
  mountSignIn(app as never, { spine: office.spine, origin });
  app.get('/whoami', (c) => c.json(c.get('reader')));
  app.get('/sign-in', (c) => c.text(`again: ${c.req.query('problem')} ${c.req.query('email')}`));
  app.get('/sign-in/link', (c) => c.text(`link again: ${c.req.query('problem')}`));
  app.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error;
    return c.json(problemOf(error, 'en'), error.status);
  });

  return {
    app,
    browser({ address = '198.51.100.7', userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' } = {}) {
      const cookies = new Map<string, string>();
      async function send(path: string, init: RequestInit = {}): Promise<Response> {
        const headers = new Headers(init.headers);
        headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
        headers.set('user-agent', userAgent);
        headers.set('origin', origin);
        const response = await app.request(new Request(new URL(path, origin), { ...init, headers }), undefined, {
          incoming: { socket: { remoteAddress: address } },
        });
        for (const cookie of response.headers.getSetCookie()) {
          const [pair = ''] = cookie.split(';');
          const at = pair.indexOf('=');
          if (/Max-Age=0/i.test(cookie)) cookies.delete(pair.slice(0, at));
          else cookies.set(pair.slice(0, at), pair.slice(at + 1));
        }
        return response;
      }
      return {
        cookies,
        get: (path: string) => send(path),
        post: (path: string, fields: Record<string, string>) => send(path, { method: 'POST', body: new URLSearchParams(fields) }),
        postJson: (path: string, body: unknown) =>
          send(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
        postBody: (path: string, body: ReadableStream<Uint8Array>) =>
          send(path, { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } } as RequestInit),
        whoami: async () => (await (await send('/whoami')).json()) as Reader,
        hasSession: () => cookies.has(SESSION_COOKIE),
      };
    },
  };
}
