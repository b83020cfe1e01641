import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { system } from '#platform/actor.ts';
import { insistOnStorable, parseJson, readInput } from '#platform/input.ts';
import type { Language } from '#platform/languages.ts';
import { oneLine, onOneLine } from '#platform/one-line.ts';
import type { Reader } from '#platform/page.ts';
import { Refusal } from '#platform/refusal.ts';
import { refuse as refuseRequest } from '#platform/refusals.ts';
import type { Spine } from '#platform/spine.ts';
import { sha256 } from '#platform/canonical.ts';
import { endSession } from './commands/end-session.ts';
import { notePasskey } from './commands/note-passkey.ts';
import { localPath } from './local-path.ts';
import { openPasskeys } from './passkeys.ts';
import { countAttempt, PER_CONNECTION } from './rate-limits.ts';
import { accountOf } from './self.ts';
import { secretFrom, sessionCookie } from './sessions.ts';
import { askForLink, signInWithLink, type Visitor } from './sign-in.ts';

interface Env {
  Bindings: HttpBindings;
  Variables: { language: Language; reader: Reader; connection: string };
}
type Asked = Context<Env>;

/** The names under which the sign-in pages are told why they are shown again. */
export const PROBLEMS = ['address', 'too-many', 'spent', 'details'] as const;
export type Problem = (typeof PROBLEMS)[number];

function problemIn(refusal: Refusal): Problem | undefined {
  if (refusal.code === 'request.too-many') return 'too-many';
  if (refusal.code === 'people.link-spent') return 'spent';
  if (refusal.code === 'request.input') return refusal.fields.some((field) => field.path === 'name') ? 'details' : 'address';
  return undefined;
}

/**
 * Signing in and out: before an account is known there is nobody to run a command, and the answer is a cookie. So these
 * are routes. They come after the middleware that sets `language` and `reader` and insists on this site's own forms.
 */
export function mountSignIn(app: Hono<never>, { spine, origin }: { readonly spine: Spine; readonly origin: string }): void {
  const door = app as unknown as Hono<Env>;
  const passkeys = openPasskeys(spine.db, origin);

  /** The page again, with what was typed, under the status of the refusal. The address stays inside this process. */
  async function showAgain(c: Asked, path: string, refusal: Refusal, typed: Record<string, string>): Promise<Response> {
    const problem = problemIn(refusal);
    if (!problem) throw refusal;
    const url = new URL(path, c.req.url);
    for (const [name, value] of Object.entries({ ...typed, problem, wait: String(refusal.values['n'] ?? '') })) {
      if (value) url.searchParams.set(name, value);
    }
    const headers = new Headers(c.req.raw.headers);
    for (const name of ['content-type', 'content-length', 'accept-encoding', 'transfer-encoding']) headers.delete(name);
    const page = await door.fetch(new Request(url, { headers }), c.env);
    const answer = new Response(page.body, { status: refusal.status, headers: page.headers });
    if (refusal.status === 429) answer.headers.set('retry-after', String(refusal.values['n'] ?? 60));
    return answer;
  }

  /** Signs the browser in and whoever was signed in on it out. */
  async function welcome(c: Asked, secret: string): Promise<void> {
    const before = secretFrom(c.req.header('cookie'));
    if (before) await spine.db.deleteFrom('people.sessions').where('token', '=', sha256(before)).execute();
    c.header('set-cookie', sessionCookie(secret, origin), { append: true });
  }

  door.post('/sign-in', async (c) => {
    const form = await formOf(c);
    const next = localPath(form.get('next'));
    try {
      await askForLink(spine, { email: form.get('email') ?? '', next }, visitorOf(c), origin);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return showAgain(c, '/sign-in', error, { email: form.get('email') ?? '', next: next ?? '' });
    }
    return c.redirect('/sign-in?sent=1', 303);
  });

  door.post('/sign-in/link', async (c) => {
    const form = await formOf(c);
    const secret = form.get('token') ?? '';
    const details = { email: form.get('email') ?? '', name: form.get('name') ?? '' };
    try {
      const begun = await signInWithLink(spine, { secret, ...details }, visitorOf(c));
      await welcome(c, begun.secret);
      return c.redirect(localPath(begun.next) ?? '/', 303);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return showAgain(c, '/sign-in/link', error, { token: secret, ...details });
    }
  });

  door.post('/sign-out', async (c) => {
    const { actor, session } = c.get('reader');
    if (session) await spine.run(endSession, { input: { session }, actor });
    c.header('set-cookie', sessionCookie('', origin), { append: true });
    return c.redirect('/', 303);
  });

  door.post('/api/passkeys/sign-in-options', async (c) => {
    await countAttempt(spine.db, `connection ${visitorOf(c).connection}`, PER_CONNECTION, spine.now());
    return ceremony(c, await passkeys.signInOptions(c.req.raw));
  });

  door.post('/api/passkeys/sign-in', async (c) => {
    await countAttempt(spine.db, `connection ${visitorOf(c).connection}`, PER_CONNECTION, spine.now());
    const { response, next } = await jsonOf(c);
    const begun = await passkeys.signIn(response, c.req.raw, spine.now());
    await welcome(c, begun.secret);
    return ceremony(c, { body: { next: localPath(typeof next === 'string' ? next : null) ?? '/' }, cookies: begun.cookies });
  });

  door.post('/api/passkeys/add-options', async (c) => ceremony(c, await passkeys.registrationOptions(bySession(c), c.req.raw)));

  door.post('/api/passkeys/add', async (c) => {
    const account = bySession(c);
    const { response, name } = await jsonOf(c);
    // What she sent may have come slowly, and her session have ended meanwhile: nothing that lasts is made then.
    const { actor } = c.get('reader');
    if (actor.kind === 'person' && (await actor.stillHolds?.(spine.db)) === false) throw refuseRequest('sign-in-first');
    const { label } = readInput(z.object({ label: oneLine(100).optional() }), { label: (typeof name === 'string' && onOneLine(name).slice(0, 100)) || undefined });
    const { cookies } = await passkeys.register(account, response, label, c.req.raw, (passkey) =>
      spine.run(notePasskey, { input: { account, passkey }, actor: system('passkeys') }));
    return ceremony(c, { body: { added: true }, cookies });
  });
}

/** A token for programs must not add a way to sign in: passkeys are added by the person at the browser. */
function bySession(c: Asked): string {
  const { actor, session } = c.get('reader');
  if (!session) throw refuseRequest('sign-in-first');
  return accountOf(actor);
}

function ceremony(c: Asked, { body, cookies }: { readonly body: unknown; readonly cookies: readonly string[] }): Response {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
  c.header('cache-control', 'no-store');
  return c.json(body as never);
}

const visitorOf = (c: Asked): Visitor => ({
  connection: c.get('connection'),
  userAgent: c.req.header('user-agent'),
  language: c.get('language'),
});

const LARGEST = 64 * 1024;

async function textOf(c: Asked): Promise<string> {
  if (Number(c.req.header('content-length') ?? 0) > LARGEST) throw refuseRequest('too-large');
  const text = await c.req.text();
  if (text.length > LARGEST) throw refuseRequest('too-large');
  return text;
}

/** The fields of a small form, as browsers send it by default. */
async function formOf(c: Asked): Promise<URLSearchParams> {
  const form = new URLSearchParams(await textOf(c));
  insistOnStorable([...form]);
  return form;
}

async function jsonOf(c: Asked): Promise<Record<string, unknown>> {
  const body = parseJson(await textOf(c));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refuseRequest('not-readable');
  insistOnStorable(body);
  return body as Record<string, unknown>;
}
