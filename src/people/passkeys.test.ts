import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, system } from '#platform/actor.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { loadPeople, scenarioPerson } from '#scenarios/people.ts';
import { createToken } from './commands/create-token.ts';
import { notePasskey } from './commands/note-passkey.ts';
import { removePasskey } from './commands/remove-passkey.ts';
import { passkeysWorkAt } from './passkeys.ts';
import { people } from './people.ts';
import { me } from './queries/me.ts';
import { beginSession, SESSION_COOKIE } from './sessions.ts';
import { createAuthenticator } from './test-authenticator.ts';
import { openTestDoor } from './test-door.ts';
import { newToken } from './tokens.ts';

const origin = 'https://parley.example.org';
let office: TestSpine;
let door: ReturnType<typeof openTestDoor>;
const kenya = scenarioPerson('kenya');
const actor = { kind: 'person', id: kenya.account } as const;
type Browser = ReturnType<typeof door.browser>;
interface Options {
  challenge: string;
}

beforeAll(async () => {
  office = await openTestSpine({ slices: [people] });
  await loadPeople(office.spine);
  door = openTestDoor(office, origin);
});
afterAll(() => office.close());

async function signedIn(account = kenya.account): Promise<Browser> {
  const browser = door.browser();
  browser.cookies.set(SESSION_COOKIE, (await beginSession(office.db, account, 'test', new Date())).secret);
  return browser;
}
const options = async (browser: Browser, path: string): Promise<Options> => (await (await browser.postJson(`/api/passkeys/${path}`, {})).json()) as Options;

test('a passkey is added by who is signed in, signs in, and is removed', async () => {
  const device = createAuthenticator(origin);
  const browser = await signedIn();
  const added = await browser.postJson('/api/passkeys/add', { response: device.create(await options(browser, 'add-options')), name: 'My phone' });
  expect(await added.json()).toEqual({ added: true });
  const mine = await office.spine.ask(me, { input: {}, actor });
  expect(mine.passkeys).toMatchObject([{ name: 'My phone' }]);

  const other = door.browser();
  const response = await other.postJson('/api/passkeys/sign-in', { response: device.get(await options(other, 'sign-in-options')), next: '/meetings/x' });
  expect(await response.json()).toEqual({ next: '/meetings/x' });
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith(`${SESSION_COOKIE}=`));
  expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/);
  expect(await other.whoami()).toMatchObject({ actor, name: kenya.name });
  // The secret of the cookie is nowhere in the database, and better-auth's own cookie was never sent.
  const { rows } = await office.pool.query<{ text: string }>('select to_jsonb(s)::text as text from people.sessions s');
  expect(rows.some((row) => row.text.includes(other.cookies.get(SESSION_COOKIE)!))).toBe(false);
  expect([...other.cookies.keys()].filter((name) => name.includes('session'))).toEqual([SESSION_COOKIE]);

  const passkey = mine.passkeys[0]!.id;
  await expect(office.spine.run(removePasskey, { input: { passkey }, actor: { kind: 'person', id: scenarioPerson('chair').account } })).rejects.toMatchObject({
    code: 'people.not-among-yours',
  });
  await office.spine.run(removePasskey, { input: { passkey }, actor });
  const late = door.browser();
  expect((await late.postJson('/api/passkeys/sign-in', { response: device.get(await options(late, 'sign-in-options')) })).status).toBe(422);
});

test('that a passkey was added or removed, or a token made, is on one’s own record and told in one’s own language', async () => {
  const mexico = scenarioPerson('mexico');
  const own: Actor = { kind: 'person', id: mexico.account };
  const device = createAuthenticator(origin);
  const browser = await signedIn(mexico.account);
  const name = 'Congratulations, see https://evil.example/prize';
  expect((await browser.postJson('/api/passkeys/add', { response: device.create(await options(browser, 'add-options')), name })).status).toBe(200);
  const [passkey] = (await office.spine.ask(me, { input: {}, actor: own })).passkeys;
  expect(passkey!.addedAt).toMatch(/^\d{4}-/);
  await office.spine.run(removePasskey, { input: { passkey: passkey!.id }, actor: own });
  const { answer } = await office.spine.run(createToken, { input: { name, expiresInDays: 1, token: newToken() }, actor: own });
  const entries = await office.db.selectFrom('journal.entries').select(['kind', 'data', 'actor']).where('stream', '=', `person/${mexico.account}`)
    .where('kind', '!=', 'people.role-granted').orderBy('number').execute();
  const data = (credential: string) => ({ account: mexico.account, credential });
  expect(entries).toEqual([
    { kind: 'people.passkey-added', data: data(passkey!.id), actor: 'system/passkeys' },
    { kind: 'people.passkey-removed', data: data(passkey!.id), actor: `person/${mexico.account}` },
    { kind: 'people.token-created', data: data(answer.token), actor: `person/${mexico.account}` },
  ]);
  const mails = await office.db.selectFrom('people.mails').select(['id', 'address', 'language', 'subject', 'body']).where('account', '=', mexico.account)
    .orderBy('created_at').execute();
  expect(mails.map(({ address, language, subject }) => [address, language, subject])).toEqual([
    [mexico.email, 'es', 'Se añadió una llave de acceso a su cuenta'], [mexico.email, 'es', 'Se eliminó una llave de acceso de su cuenta'], [mexico.email, 'es', 'Se creó un token para su cuenta'],
  ]);
  for (const { body } of mails) {
    expect(body).toContain('\n\nhttp://127.0.0.1:4600/me');
    expect(body).not.toContain('evil');
  }
  const { rows } = await office.pool.query<{ n: number }>(
    "select count(*)::int as n from graphile_worker._private_jobs where payload ->> 'mail' = any($1)", [mails.map(({ id }) => id)]);
  expect(rows[0]!.n).toBe(3);
});

test('only the software puts a passkey on the record, and only of whom it is', async () => {
  const device = createAuthenticator(origin);
  const browser = await signedIn();
  await browser.postJson('/api/passkeys/add', { response: device.create(await options(browser, 'add-options')) });
  const passkey = (await office.spine.ask(me, { input: {}, actor })).passkeys.at(-1)!.id;
  await expect(office.spine.run(notePasskey, { input: { account: kenya.account, passkey }, actor })).rejects.toMatchObject({ code: 'request.not-yours-to-do' });
  await expect(office.spine.run(notePasskey, { input: { account: scenarioPerson('chair').account, passkey }, actor: system('test') })).rejects.toMatchObject({
    code: 'people.not-among-yours',
  });
});

test('a passkey that cannot be put on the record is not kept', async () => {
  const browser = await signedIn();
  const kept = async () => (await office.db.selectFrom('people.passkeys').select('id').execute()).length;
  const before = await kept();
  const asked = await options(browser, 'add-options');
  await office.pool.query('alter table people.mails rename to mails_elsewhere');
  await expect(browser.postJson('/api/passkeys/add', { response: createAuthenticator(origin).create(asked) })).rejects.toThrow('mails');
  await office.pool.query('alter table people.mails_elsewhere rename to mails');
  expect(await kept()).toBe(before);
});

test('an answer is taken once', async () => {
  const device = createAuthenticator(origin);
  const browser = await signedIn();
  await browser.postJson('/api/passkeys/add', { response: device.create(await options(browser, 'add-options')) });
  const other = door.browser();
  const answer = { response: device.get(await options(other, 'sign-in-options')) };
  const ceremony = new Map(other.cookies);
  expect((await other.postJson('/api/passkeys/sign-in', answer)).status).toBe(200);
  const replay = door.browser();
  for (const [name, value] of ceremony) replay.cookies.set(name, value);
  expect((await replay.postJson('/api/passkeys/sign-in', answer)).status).toBe(422);
  expect(replay.hasSession()).toBe(false);
});

test('a device that does not check who holds it is refused', async () => {
  const device = createAuthenticator(origin);
  const browser = await signedIn();
  const careless = await browser.postJson('/api/passkeys/add', { response: device.create(await options(browser, 'add-options'), { userVerified: false }) });
  expect([careless.status, ((await careless.json()) as { code: string }).code]).toEqual([422, 'people.passkey-refused']);
  await browser.postJson('/api/passkeys/add', { response: device.create(await options(browser, 'add-options')) });
  const other = door.browser();
  const response = await other.postJson('/api/passkeys/sign-in', { response: device.get(await options(other, 'sign-in-options'), { userVerified: false }) });
  expect(response.status).toBe(422);
  expect(other.hasSession()).toBe(false);
});

test('an answer made on another site is refused', async () => {
  const device = createAuthenticator(origin);
  const browser = await signedIn();
  await browser.postJson('/api/passkeys/add', { response: device.create(await options(browser, 'add-options')) });
  const other = door.browser();
  const response = device.get(await options(other, 'sign-in-options'), { from: 'https://parley.example.net' });
  expect((await other.postJson('/api/passkeys/sign-in', { response })).status).toBe(422);
});

test('what one person began another cannot finish', async () => {
  const device = createAuthenticator(origin);
  const browser = await signedIn();
  const asked = await options(browser, 'add-options');
  browser.cookies.set(SESSION_COOKIE, (await beginSession(office.db, scenarioPerson('chair').account, 'test', new Date())).secret);
  expect((await browser.postJson('/api/passkeys/add', { response: device.create(asked) })).status).toBe(422);
});

test('a stranger adds none', async () => {
  expect((await door.browser().postJson('/api/passkeys/add-options', {})).status).toBe(401);
  expect((await door.browser().postJson('/api/passkeys/add', { response: {} })).status).toBe(401);
});

test('nonsense is refused in words', async () => {
  for (const body of [{}, { response: null }, { response: 'x' }, { response: { id: 'x' } }]) {
    const browser = door.browser();
    await options(browser, 'sign-in-options');
    expect((await browser.postJson('/api/passkeys/sign-in', body)).status).toBe(422);
  }
});

test('passkeys need a name and a safe line', () => {
  expect(passkeysWorkAt('https://parley.example.org')).toBe(true);
  expect(passkeysWorkAt('http://localhost:4600')).toBe(true);
  expect(passkeysWorkAt('http://127.0.0.1:4600')).toBe(false);
  expect(passkeysWorkAt('https://[::1]:4600')).toBe(false);
  expect(passkeysWorkAt('http://parley.example.org')).toBe(false);
});

test('a passkey is not added for a session that ended while the answer of the device was still coming', async () => {
  const browser = await signedIn(scenarioPerson('chair').account);
  const body = JSON.stringify({ response: createAuthenticator(origin).create(await options(browser, 'add-options')) });
  const slow = new ReadableStream<Uint8Array>({
    async pull(stream) {
      await office.db.deleteFrom('people.sessions').where('account', '=', scenarioPerson('chair').account).execute();
      stream.enqueue(new TextEncoder().encode(body));
      stream.close();
    },
  }, { highWaterMark: 0 });
  expect((await browser.postBody('/api/passkeys/add', slow)).status).toBe(401);
  expect(await office.db.selectFrom('people.passkeys').select('id').where('account', '=', scenarioPerson('chair').account).execute()).toEqual([]);
});
