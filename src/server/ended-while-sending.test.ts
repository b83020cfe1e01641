import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { beginSession, SESSION_COOKIE } from '#people/sessions.ts';
import { newToken } from '#people/tokens.ts';
import { type OpenApp, openTestApp } from './test-app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

/** Headers of a new sign-in, and what ends it. */
async function signIn(key: string): Promise<{ headers: Record<string, string>; end: () => Promise<unknown> }> {
  const { session, secret } = await beginSession(app.spine.db, app.accountOf(key), 'test', new Date());
  return {
    headers: { cookie: `${SESSION_COOKIE}=${secret}` },
    end: () => app.spine.db.deleteFrom('people.sessions').where('id', '=', session).execute(),
  };
}

/** Sends a body of which nothing comes before `meanwhile` was done, which is after it was asked who sends it. */
function sendSlowly(address: string, headers: Record<string, string>, body: string, meanwhile: () => Promise<unknown>): Promise<Response> {
  const slow = new ReadableStream<Uint8Array>({
    async pull(stream) {
      await meanwhile();
      stream.enqueue(new TextEncoder().encode(body));
      stream.close();
    },
  }, { highWaterMark: 0 });
  return app.request(address, { method: 'POST', headers, body: slow, duplex: 'half' } as RequestInit);
}
/** Longer than it counts as fresh who somebody is. */
const ending = (end: () => Promise<unknown>, milliseconds = 50) => async () => {
  await end();
  await pause(milliseconds);
};
const asJson = { 'content-type': 'application/json' };
const TOKEN = { name: 'Outlives the session', expiresInDays: 300 };

it('what comes slowly is carried out for who is signed in all the while', async () => {
  const { headers } = await signIn('kenya');
  const answer = await sendSlowly('/api/v1/people.create-token', { ...asJson, ...headers }, JSON.stringify({ ...TOKEN, token: newToken() }), () => pause(50));
  expect(answer.status).toBe(200);
});

it('a session that ends while what it sends is still coming makes no token that outlives it', async () => {
  const { headers, end } = await signIn('kenya');
  const token = newToken();
  const answer = await sendSlowly('/api/v1/people.create-token', { ...asJson, ...headers }, JSON.stringify({ ...TOKEN, token }), ending(end));
  expect(answer.status).toBe(401);
  expect((await app.request('/api/v1/people.me', { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
});

it('nor does a token that is revoked meanwhile act', async () => {
  const headers = app.headersOf('mexico');
  const revoke = () => app.spine.db.updateTable('people.tokens').set({ revoked_at: new Date() }).where('account', '=', app.accountOf('mexico')).execute();
  const answer = await sendSlowly('/api/v1/people.change-my-details', { ...asJson, ...headers }, JSON.stringify({ name: 'Somebody Else', language: 'en' }), ending(revoke));
  expect(answer.status).toBe(401);
});

it('nor is a form that is refused shown again with what only she may read', async () => {
  const { headers, end } = await signIn('secretariat-idm');
  const address = `/admin/people`;
  const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
  expect(await (await sendSlowly(address, form, 'command=people.invite', () => pause(1100))).text()).toContain('kenya@');
  const answer = await sendSlowly(address, form, 'command=people.invite', ending(end, 1100));
  expect([answer.status, (await answer.text()).includes('kenya@')]).toEqual([401, false]);
});
