import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { beginSession, SESSION_COOKIE } from '#people/sessions.ts';
import { pages } from '../routes.ts';
import { type OpenApp, openTestApp } from './test-app.ts';

/** As they stand in an address. */
const IN_A_PATH = ['%00', 'a%00b', '%ED%A0%80', '%', '%E2%80%AE', '%F0%9D%92%B3', '..%2F..%2Fetc', 'constructor', '__proto__', "'%3B--", '99999999999999999999', '-1', 'a'.repeat(400), '%CE%B5%CE%BB%CE%BB'];
const IN_A_FIELD = ['ελληνικά', '\u0000', 'a\u0000b', '\uD800', 'constructor', '__proto__', "';--", '99999999999999999999', '-1', '0000-01-01', 'a'.repeat(5000), '\u202E', '{"a":', '[object Object]'];
/** What programs and browsers send, and what neither would. */
const BODIES: readonly (readonly [type: string, body: string])[] = [
  ['application/json', ''], ['application/json', '{'], ['application/json', '[]'], ['application/json', 'null'], ['application/json', '"\u0000"'], ['application/json', '{}'],
  ...['"\\u0000"', 'null', '[]', '{}', '1', '"\\ud800"', '{"id":"\\u0000"}', '{"id":"\\ud800","rawId":"x"}', '{"id":1}', '{"id":"x","rawId":"x","type":"public-key","response":{}}',
    '{"id":"x","rawId":"x","type":"public-key","response":{"clientDataJSON":"\\u0000","authenticatorData":"x","signature":"x"}}',
    '{"id":"x","rawId":"x","type":"public-key","response":{"clientDataJSON":"eyJhIjoxfQ","authenticatorData":"AAAA","signature":"AAAA","attestationObject":"AAAA","userHandle":"\\u0000"},"clientExtensionResults":{}}',
    `${'['.repeat(5000)}${']'.repeat(5000)}`].flatMap((response) => [
    ['application/json', `{"response":${response}}`], ['application/json', `{"response":${response},"name":${response},"next":${response}}`],
  ] as const),
  ['application/x-www-form-urlencoded', ''], ['application/x-www-form-urlencoded', '%'], ['application/x-www-form-urlencoded', '=&=&&'],
  ...IN_A_FIELD.map((text) => ['application/x-www-form-urlencoded', ['email', 'name', 'token', 'next', 'command', 'submission', 'form-key', 'text'].map((field) => `${field}=${encodeURIComponent(text.toWellFormed())}`).join('&')] as const),
  ['multipart/form-data; boundary=x', ''], ['multipart/form-data; boundary=x', '--x\r\n'], ['multipart/form-data', '--x--'], ['multipart/form-data; boundary=', 'x'],
  ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="command"; filename="\u0000"\r\n\r\n\u0000\r\n--x--\r\n'],
  ['text/plain', '\u0000'], ['nonsense', 'x'], ['application/json; charset=utf-16', '{}'],
];

let app: OpenApp;
let session: Record<string, string>;
beforeAll(async () => {
  app = await openTestApp();
});
beforeEach(signIn);
afterAll(() => app.close());

async function signIn(): Promise<void> {
  const begun = await beginSession(app.spine.db, app.accountOf('administrator'), undefined, app.spine.now());
  session = { cookie: `${SESSION_COOKIE}=${begun.secret}` };
}

/** Addresses by method, with patterns of parameters as they are written in routes. */
const patterns = (method: string): string[] => [...new Set(app.routes.filter((route) => route.method === method && /[^/*]/.test(route.path)).map(({ path }) => path))];
const filled = (pattern: string, value: string): string => pattern.replaceAll(/:\w+(?:\{[^}]*\})?/g, value).replace(/\*$/, value);

async function sendAll(requests: readonly (readonly [address: string, init: RequestInit])[]): Promise<string[]> {
  const failed: string[] = [];
  for (const [address, init] of requests) {
    const response = await app.request(address, init);
    await response.arrayBuffer();
    if (response.status >= 500) failed.push(`${response.status} ${init.method ?? 'GET'} ${address.slice(0, 120)} ${String(init.body ?? '').slice(0, 160)}`);
  }
  return failed;
}

it('fails at no address, whatever stands in its place', async () => {
  const found = patterns('GET').filter((pattern) => /[:*]/.test(pattern) && !pattern.startsWith('/live/'));
  expect(found.length).toBeGreaterThan(15);
  expect(await sendAll(found.flatMap((pattern) => [
    ...IN_A_PATH.map((value) => [filled(pattern, value), {}] as const), ...IN_A_PATH.slice(0, 3).map((value) => [filled(pattern, value), { headers: session }] as const),
  ]))).toEqual([]);
});

it('fails at no address, whatever is asked of it', async () => {
  const names = [...new Set(['lang', 'language', 'last', 'input', 'text', 'before', 'after', 'limit', ...pages.flatMap(({ reads = [] }) => reads)])];
  const questions = IN_A_FIELD.map((text) => names.map((name) => `${name}=${encodeURIComponent(text.toWellFormed())}`).join('&'));
  questions.push('%00=%00', 'lang=%', '?=&&', `input=${encodeURIComponent('{"a":"\u0000"}')}`, 'zone=x', `${'a=1&'.repeat(1000)}`);
  const found = patterns('GET').filter((pattern) => !pattern.startsWith('/live/'));
  expect(await sendAll(found.flatMap((pattern) => [
    ...questions.map((question) => [`${filled(pattern, 'hld')}?${question}`, { headers: { cookie: 'zone=%00; lang=%00' } }] as const),
    ...questions.slice(0, 2).map((question) => [`${filled(pattern, 'idm-demo-opening')}?${question}`, { headers: session }] as const),
  ]))).toEqual([]);
});

it('fails at no door, whatever is sent to it', async () => {
  const found = patterns('POST').map((pattern) => filled(pattern, 'idm-demo-opening'));
  expect(found).toContain('/api/passkeys/sign-in');
  const failed: string[] = [];
  for (const address of found) {
    // Whoever tries doors is counted, and would be told of that alone; one of the doors signs out.
    await sql`delete from people.attempts`.execute(app.spine.db);
    await signIn();
    failed.push(...(await sendAll(BODIES.flatMap(([type, body]) => [{}, session].map((who) => [address, { method: 'POST', body, headers: { ...who, 'content-type': type } }] as const)))));
  }
  expect(failed).toEqual([]);
});

it('fails at no passkey, whatever a device is said to have answered in a ceremony that was begun', async () => {
  const failed: string[] = [];
  for (const [begin, finish, who] of [['/api/passkeys/sign-in-options', '/api/passkeys/sign-in', {}], ['/api/passkeys/add-options', '/api/passkeys/add', session]] as const) {
    for (const [type, body] of BODIES.filter(([type]) => type === 'application/json')) {
      await sql`delete from people.attempts`.execute(app.spine.db);
      const begun = await app.request(begin, { method: 'POST', headers: who });
      expect(begun.status).toBe(200);
      const cookie = [...Object.values(who), ...begun.headers.getSetCookie().map((set) => set.split(';')[0]!)].join('; ');
      failed.push(...(await sendAll([[finish, { method: 'POST', body, headers: { cookie, 'content-type': type } }]])));
    }
  }
  expect(failed).toEqual([]);
});
