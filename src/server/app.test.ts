import { Validator } from '@seriousme/openapi-schema-validator';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identifier, readerFrom } from '#people/identify.ts';
import { makeLink } from '#people/sign-in-links.ts';
import { newId } from '#platform/ids.ts';
import { pages } from '../routes.ts';
import { createApp } from './app.ts';
import { safeHeaders } from './safe-headers.ts';
import { NO_ASSETS, type OpenApp, openTestApp } from './test-app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

let serving: Promise<string> | undefined;
/** The address of this Parley on a socket, opened where it is first needed. */
const served = (): Promise<string> => (serving ??= app.serve());

const MEETING = 'idm-demo-panel';
/** The connections of the pool, as an administrator of the database would end them. */
async function endConnections(): Promise<void> {
  const admin = new pg.Client({ connectionString: app.url });
  await admin.connect();
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
  await admin.end();
}
const asSecretariat = () => app.headersOf('secretariat-idm');

async function post(name: string, body: unknown, headers: Record<string, string> = asSecretariat()): Promise<{ status: number; type: string | null; body: Record<string, unknown> }> {
  const response = await app.request(`/api/v1/${name}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { status: response.status, type: response.headers.get('content-type'), body: (await response.json()) as Record<string, unknown> };
}

it.each(['/health', '/metrics'])('%s is kept by nobody on the way', async (address) => {
  expect((await app.request(address)).headers.get('cache-control')).toBe('no-store');
});

describe('the description of the API', () => {
  it('is valid OpenAPI 3.1 and names every command and query with an example', async () => {
    const description = (await (await app.request('/api/openapi.json')).json()) as { openapi: string; paths: Record<string, Record<string, unknown>> };
    const validator = new Validator();
    const checked = await validator.validate(structuredClone(description));
    expect(checked.errors ?? []).toEqual([]);
    expect(checked.valid).toBe(true);
    expect(description.openapi).toBe('3.1.0');
    const { commands, queries } = app.spine.catalogue;
    for (const name of commands.keys()) expect(description.paths[`/api/v1/${name}`]).toHaveProperty('post.requestBody.content.application/json.example');
    for (const name of queries.keys()) expect(description.paths[`/api/v1/${name}`]).toHaveProperty('get.parameters');
  });

  it('gives examples that its own schemas accept', () => {
    for (const thing of [...app.spine.catalogue.commands.values(), ...app.spine.catalogue.queries.values()]) {
      expect(thing.input.safeParse(thing.example).error?.issues ?? [], thing.name).toEqual([]);
    }
  });
});

describe('a command over the API', () => {
  it('answers with a receipt, once however often it is sent', async () => {
    const headers = { ...asSecretariat(), 'idempotency-key': newId() };
    const first = await post('floor.add', { meeting: MEETING, party: 'kenya' }, headers);
    const second = await post('floor.add', { meeting: MEETING, party: 'kenya' }, headers);
    expect(first).toMatchObject({ status: 200, body: { repeated: false, head: { stream: `meeting/${MEETING}` } } });
    expect(second).toMatchObject({ status: 200, body: { repeated: true, answer: first.body['answer'] } });
  });

  it.each([['fr', 'séance'], ['es', 'sesión'], ['ru', 'Заседан'], ['ar', 'جلسة'], ['zh', '会议'], ['en', 'meeting']])('is refused with problem details in %s', async (language, word) => {
    const refused = await post('floor.open-meeting', { meeting: 'no-such-meeting' }, { ...app.headersOf('administrator'), 'accept-language': language });
    const guarded = await post('floor.close-meeting', { meeting: MEETING }, { ...asSecretariat(), 'accept-language': language });
    expect(refused.type).toContain('application/problem+json');
    expect([403, 404]).toContain(refused.status);
    expect(guarded.status).toBe(409);
    expect(String(guarded.body['title']).toLowerCase()).toContain(word.toLowerCase());
    expect(guarded.body).toMatchObject({ type: '/problems/floor.meeting-not-open', status: 409, code: 'floor.meeting-not-open', instance: '/api/v1/floor.close-meeting' });
  });

  it.each([
    ['what is not JSON', '{', 400], ['a list', '[]', 400], ['nothing', '', 422], ['an unknown field', { meeting: MEETING, extra: 1 }, 422],
    ['a prototype', '{"__proto__":{"meeting":"x"}}', 422], ['too much', `{"meeting":"${'x'.repeat(5_000_000)}"}`, 413],
  ])('refuses %s', async (_, body, status) => {
    expect((await post('floor.open-list', body)).status).toBe(status);
  });

  it('refuses a token that is none, and says so', async () => {
    const refused = await post('floor.open-list', { meeting: MEETING }, { authorization: 'Bearer parley_wrong' });
    expect(refused.status).toBe(401);
    expect(refused.body['code']).toBe('people.bad-token');
  });

  it.each([
    ['/api/v1/floor.open-list', 'secretariat-idm', 413, 5], ['/api/v1/floor.open-list', undefined, 401, 0], ['/me', 'kenya', 413, 5], ['/me', undefined, 413, 2], ['/sign-in', undefined, 413, 1],
  ] as const)('stops reading at the limit what is sent to %s by %s without a stated length', async (address, key, status, most) => {
    let read = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        if (read === 60) stream.close();
        else stream.enqueue(new Uint8Array(1_000_000).fill(32));
        read += 1;
      },
    });
    const response = await app.request(address, { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/x-www-form-urlencoded', ...(key && app.headersOf(key)) } } as RequestInit);
    expect(response.status).toBe(status);
    // One part more may lie ready before anybody asks for it.
    expect(read).toBeLessThanOrEqual(most + 1);
  });

  it('refuses what is nested without end', async () => {
    expect((await post('floor.open-list', `{"meeting":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).status).toBe(400);
  });

  it('lets no program make itself another token, or end the account whose token it has', async () => {
    const made = await post('people.create-token', { name: 'more', expiresInDays: 9, token: `parley_${'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE'}` });
    const ended = await post('people.erase-account', { account: app.accountOf('secretariat-idm'), sure: true });
    expect([made.body['code'], ended.body['code']]).toEqual(['people.not-by-token', 'people.not-by-token']);
  });

  it('takes nothing from the page of one person with the sign-in of another', async () => {
    const from = async (reader: string) => (await post('floor.add', { meeting: MEETING, party: 'chad' }, { ...asSecretariat(), 'parley-reader': reader }));
    for (const reader of ['stranger', `person/${app.accountOf('chair')}`, '']) expect(await from(reader)).toMatchObject({ status: 401, body: { code: 'request.meant-by-another' } });
    expect((await from(`person/${app.accountOf('secretariat-idm')}`)).status).toBe(200);
  });

  it('answers 404 for a command there is not', async () => {
    expect((await post('floor.explode', {})).status).toBe(404);
  });
});

describe('a query over the API', () => {
  it('carries an ETag and answers 304 to who has the answer', async () => {
    const address = `/api/v1/floor.speakers-list?meeting=${MEETING}&language=fr`;
    const first = await app.request(address);
    const tag = first.headers.get('etag')!;
    expect(first.status).toBe(200);
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    expect((await app.request(address, { headers: { 'if-none-match': tag } })).status).toBe(304);
    await post('floor.add', { meeting: MEETING, party: 'ghana' });
    expect((await app.request(address, { headers: { 'if-none-match': tag } })).status).toBe(200);
  });

  it('reads its input from fields or from JSON alike', async () => {
    const fields = await (await app.request(`/api/v1/journal.entries?stream=meeting/${MEETING}&after=0&limit=1`)).json();
    const json = await (await app.request(`/api/v1/journal.entries?input=${encodeURIComponent(JSON.stringify({ stream: `meeting/${MEETING}`, after: 0, limit: 1 }))}`)).json();
    expect(fields).toEqual(json);
  });

  it.each(['kinds.x=1&kinds=floor.given', 'kinds=floor.given&kinds.x=1'])('makes the best of fields that contradict one another: %s', async (fields) => {
    const response = await app.request(`/api/v1/journal.latest-entries?${fields}`);
    expect(response.status).toBe(200);
    const { answer } = (await response.json()) as { answer: { entries: { kind: string }[] } };
    expect(new Set(answer.entries.map(({ kind }) => kind))).toEqual(new Set(['floor.given']));
  });

  it('is paged by cursor to the end and no further', async () => {
    const seen: number[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const page = (await (await app.request(`/api/v1/journal.entries?stream=meeting/${MEETING}&after=${after}&limit=1`)).json()) as { answer: { entries: { number: number }[]; next: number | null } };
      seen.push(...page.answer.entries.map((entry) => entry.number));
      after = page.answer.next;
    }
    expect(seen).toEqual(seen.map((_, index) => index + 1));
    expect(seen.length).toBeGreaterThan(1);
  });

  it.each(['/journal/heads.json?before=2026-02-31', '/journal/heads.json?before=9999-99-99'])('reads on before a day that no calendar has: %s', async (address) => {
    expect((await app.request(address)).status).toBe(200);
  });

  it('refuses in words a day that no calendar has', async () => {
    const refused = await app.request('/api/v1/journal.signed-days?before=0000-01-01');
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ code: 'request.input', fields: [{ path: 'before', reason: expect.stringContaining('a day that exists') as string }] });
  });

  it('does not tell by gaps when something is recorded that is not public', async () => {
    const { answer } = (await (await app.request(`/api/v1/journal.entries?stream=meeting/${MEETING}&limit=1`)).json()) as { answer: { entries: object[] } };
    expect(Object.keys(answer.entries[0]!).sort()).toEqual(['actor', 'at', 'data', 'hash', 'kind', 'number', 'previous', 'stream', 'submission']);
  });

  it('does not hand out private streams', async () => {
    for (const stream of [`person/${app.accountOf('chair')}`, 'people']) {
      expect((await app.request(`/api/v1/journal.entries?stream=${stream}`)).status).toBe(404);
    }
  });
});

describe('the doors of the house', () => {
  it('tells its health and its figures', async () => {
    expect((await app.request('/health')).status).toBe(200);
    expect(await (await app.request('/metrics')).text()).toMatch(/^# HELP parley_live_listeners .*\n# TYPE parley_live_listeners gauge\nparley_live_listeners \d+$/m);
  });

  it('says that it is not well where nothing can be written, and is well again', async () => {
    const database = new URL(app.url).pathname.slice(1);
    const standing = async () => {
      const response = await app.request('/health');
      return [response.status, ((await response.json()) as { status: string }).status] as const;
    };
    await sql`alter database ${sql.id(database)} set default_transaction_read_only = on`.execute(app.spine.db);
    // What was set is true of connections that are made from now on.
    await endConnections();
    await expect.poll(standing).toEqual([503, 'read-only']);
    const refused = await app.request('/api/v1/floor.add', { method: 'POST', headers: asSecretariat(), body: JSON.stringify({ meeting: MEETING, party: 'norway' }) });
    expect([refused.status, refused.headers.get('retry-after'), ((await refused.json()) as { code: string }).code]).toEqual([503, '1', 'request.try-again']);
    const admin = new pg.Client({ connectionString: app.url });
    await admin.connect();
    await admin.query(`set default_transaction_read_only = off`);
    await admin.query(`alter database ${database} reset default_transaction_read_only`);
    await admin.end();
    await endConnections();
    await expect.poll(standing).toEqual([200, 'ok']);
  });

  it('refuses in words what a stranger sends as a passkey and cannot be kept', async () => {
    for (const id of ['\u0000', '\ud800', 'x'.repeat(50_000)]) {
      const response = await app.request('/api/passkeys/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ response: { id, rawId: id, type: 'public-key', response: {} } }) });
      expect(response.status).toBeLessThan(500);
    }
  });

  it.each(['/statements?text=ελληνικά', '/statements?text=עברית', '/statements?text=ひらがな', '/statements?text=𝒳𝒳', '/parties?text=constructor', '/parties?text=__proto__ valueOf'])('answers a stranger who looks for what nothing holds: %s', async (address) => {
    expect((await app.request(encodeURI(address))).status).toBe(200);
  });

  it('tells its health while every connection for commands and queries is taken', async () => {
    let free!: () => void;
    const held = new Promise<void>((resolve) => (free = resolve));
    let taken = 0;
    // As many as the pool of a test has.
    const connections = Array.from({ length: 8 }, () => app.spine.db.connection().execute(async (line) => {
      await sql`select 1`.execute(line);
      taken += 1;
      await held;
    }));
    await expect.poll(() => taken).toBe(8);
    const health = await app.request('/health');
    free();
    await Promise.all(connections);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok', signing: expect.any(String) }]);
  });

  it('publishes the signed heads', async () => {
    const heads = (await (await app.request('/journal/heads.json')).json()) as { public_key: string; days: unknown[] };
    expect(heads.public_key).toContain('BEGIN PUBLIC KEY');
  });

  it('sends a page that another site may not frame and that runs no script of another', async () => {
    const response = await app.request('/');
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('says safely with every answer, whatever door gives it', async () => {
    const origin = await served();
    const doors = ['/', '/nowhere', '/nowhere.json', '/health', '/metrics', '/assets/none.js', '/api/openapi.json', '/api/v1/floor.none', `/api/v1/floor.speakers-list?meeting=${MEETING}&language=fr`, '/journal/heads.json', '/mechanisms/map.svg', '/mechanisms/hld', '/mechanisms/hld', '/mechanisms/hld.json', '/me', `/live/floor.speakers-list?meeting=${MEETING}&language=fr`, '/live/none'];
    for (const door of doors) {
      const ending = new AbortController();
      const { headers } = await fetch(origin + door, { signal: ending.signal, redirect: 'manual' });
      expect(Object.fromEntries(headers), door).toMatchObject(safeHeaders(false));
      ending.abort();
    }
    const refused = await fetch(`${origin}/api/v1/floor.open-list`, { method: 'POST', body: '{' });
    expect([refused.status, refused.headers.get('x-content-type-options')]).toEqual([401, 'nosniff']);
  });

  it('sets every cookie for secure lines alone where it is known under https', async () => {
    const origin = 'https://dialogue.example.org';
    const identify = identifier(app.spine);
    const secure = createApp({
      spine: app.spine, hub: app.hub, pages, buildFolder: 'build', origin, log: () => {}, assets: NO_ASSETS,
      identify: async (request, address, language) => readerFrom(await identify(request, address), language),
    });
    const form = (fields: Record<string, string>, headers = {}): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields), headers: { origin, ...headers } });
    const link = await makeLink(app.spine.db, { purpose: 'sign-in', account: app.accountOf('kenya'), origin, now: app.spine.now(), minutes: 5 });
    const answers = [
      await secure.request('/?lang=fr'),
      await secure.request('/me', form({ command: 'people.change-my-details', name: 'Kamau Example', language: 'en' }, app.headersOf('kenya'))),
      await secure.request('/sign-in/link', form({ token: new URL(link).searchParams.get('token')! })),
      await secure.request('/api/passkeys/sign-in-options', { method: 'POST', headers: { origin } }),
      await secure.request('/sign-out', form({})),
    ];
    const cookies = answers.map(({ headers }) => headers.getSetCookie());
    for (const set of cookies) expect(set.length).toBeGreaterThan(0);
    expect(cookies.flat().filter((cookie) => !/; Secure(;|$)/i.test(cookie))).toEqual([]);
  });

  it('draws a page once for fifty who make up addresses for it at the same moment', async () => {
    const origin = await served();
    const drawn = async (): Promise<number> => Number(/^parley_drawn_total (\d+)$/m.exec(await (await fetch(`${origin}/metrics`)).text())![1]);
    const before = await drawn();
    const pages = await Promise.all(Array.from({ length: 50 }, async (_, index) => (await fetch(`${origin}/mechanisms/gcm?v=${index}&utm_source=x`)).text()));
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).not.toContain('utm_source');
    expect(await drawn()).toBe(before + 1);
  });

  it('shows its pages to a reader whose time zone it does not know', async () => {
    const response = await app.request('/meetings/idm-demo-opening', { headers: { cookie: 'zone=No/Where' } });
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('No/Where');
  });

  it.each(['null', 'nonsense', 'https://elsewhere.example'])('does not act for a page that comes from %s', async (origin) => {
    expect((await post('floor.open-list', { meeting: MEETING }, { host: '127.0.0.1:4600', origin })).status).toBe(403);
  });

  it('does not act for a page of another site', async () => {
    const refused = await post('floor.open-list', { meeting: MEETING }, { cookie: 'parley=x', origin: 'https://elsewhere.example' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'request.from-elsewhere' } });
  });
});
