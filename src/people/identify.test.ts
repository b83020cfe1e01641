import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { Refusal } from '#platform/refusal.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { loadPeople, scenarioPerson } from '#scenarios/people.ts';
import { changeMyDetails } from './commands/change-my-details.ts';
import { createToken } from './commands/create-token.ts';
import { endOtherSessions } from './commands/end-other-sessions.ts';
import { endSession } from './commands/end-session.ts';
import { eraseAccount } from './commands/erase-account.ts';
import { revokeToken } from './commands/revoke-token.ts';
import { identifier, readerFrom } from './identify.ts';
import { createLastUses, type LastUses } from './last-uses.ts';
import { people } from './people.ts';
import { me } from './queries/me.ts';
import { beginSession } from './sessions.ts';
import { newToken } from './tokens.ts';

let office: TestSpine;
let identify: ReturnType<typeof identifier>;
let uses: LastUses;
let passed = 0;
let asked = 0;
const DAY = 86_400_000;

beforeAll(async () => {
  office = await openTestSpine({ slices: [people], now: () => new Date(Date.parse('2026-03-01T09:00:00Z') + passed) });
  await loadPeople(office.spine);
  uses = createLastUses(office.db);
  identify = identifier(office.spine, uses);
  const query = office.pool.query.bind(office.pool);
  office.pool.query = ((...given: never[]) => ((asked += 1), (query as (...given: never[]) => unknown)(...given))) as never;
  office.pool.on('acquire', () => (asked += 1));
});
afterAll(() => office.close());

const chair = scenarioPerson('chair');
const actor: Actor = { kind: 'person', id: chair.account };
const withCookie = (secret: string) => new Request('http://127.0.0.1/', { headers: { cookie: `lang=fr; parley_session=${secret}` } });
const withToken = (token: string, scheme = 'Bearer') => new Request('http://127.0.0.1/', { headers: { authorization: `${scheme} ${token}` } });
const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(() => 'carried out', (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)));
const begin = () => beginSession(office.db, chair.account, 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36', office.spine.now());

describe('a request', () => {
  test('without cookie or token is a stranger’s, and asks the database nothing', async () => {
    asked = 0;
    for (const request of [new Request('http://x/'), withCookie('short'), withCookie(''), withToken('abc', 'Basic')]) {
      expect(await identify(request)).toEqual({ actor: { kind: 'stranger' }, via: 'none' });
    }
    expect(asked).toBe(0);
  });

  test('with a good cookie costs one query', async () => {
    const { secret, session } = await begin();
    asked = 0;
    expect(await identify(withCookie(secret), '203.0.113.1')).toEqual({
      actor: { ...actor, stillHolds: expect.any(Function) }, via: 'session', account: chair.account, name: chair.name, language: 'en', roles: ['chair'], sessionId: session,
    });
    expect(asked).toBe(1);
  });

  test('with a cookie nobody was given is a stranger’s', async () => {
    expect((await identify(withCookie('A'.repeat(43)))).actor.kind).toBe('stranger');
  });
});

describe('a session', () => {
  test('lives while it is used, and ends two weeks after', async () => {
    const { secret } = await begin();
    for (let times = 0; times < 4; times += 1) {
      passed += 10 * DAY;
      expect((await identify(withCookie(secret))).via).toBe('session');
      await uses.write();
    }
    passed += 15 * DAY;
    expect((await identify(withCookie(secret))).via).toBe('none');
  });

  test('is listed with its device and ended on one’s own page, by its owner only', async () => {
    const [one, two, three] = [await begin(), await begin(), await begin()];
    const listed = await office.spine.ask(me, { input: {}, actor });
    expect(listed.sessions.find(({ id }) => id === one.session)?.device).toEqual({ browser: 'Chrome', system: 'Windows' });
    const stranger: Actor = { kind: 'person', id: scenarioPerson('kenya').account };
    expect(await codeOf(office.spine.run(endSession, { input: { session: one.session }, actor: stranger }))).toBe('people.not-among-yours');
    expect(await codeOf(office.spine.run(endSession, { input: { session: one.session }, actor }))).toBe('carried out');
    expect((await identify(withCookie(one.secret))).via).toBe('none');
    const { answer } = await office.spine.run(endOtherSessions, { input: { keep: two.session }, actor });
    expect(answer.ended).toBeGreaterThanOrEqual(1);
    expect((await identify(withCookie(two.secret))).via).toBe('session');
    expect((await identify(withCookie(three.secret))).via).toBe('none');
    expect((await office.spine.run(endOtherSessions, { input: { keep: two.session }, actor })).answer.ended).toBe(0);
  });

  test('is kept as a digest only', async () => {
    const { secret } = await begin();
    const { rows } = await office.pool.query<{ text: string }>('select to_jsonb(s)::text as text from people.sessions s');
    expect(rows.some((row) => row.text.includes(secret))).toBe(false);
  });
});

describe('a token', () => {
  test('acts as the person until it is revoked, and costs one query', async () => {
    const token = newToken();
    const { answer } = await office.spine.run(createToken, { input: { name: 'Export', expiresInDays: 90, token }, actor });
    expect(await identify(withToken(token))).toMatchObject({ actor, via: 'token', roles: ['chair'] });
    asked = 0;
    await identify(withToken(token, 'bearer'));
    expect(asked).toBe(1);
    const stranger: Actor = { kind: 'person', id: scenarioPerson('kenya').account };
    expect(await codeOf(office.spine.run(revokeToken, { input: { token: answer.token }, actor: stranger }))).toBe('people.not-among-yours');
    expect((await office.spine.ask(me, { input: {}, actor })).tokens).toMatchObject([{ id: answer.token, name: 'Export' }]);
    await office.spine.run(revokeToken, { input: { token: answer.token }, actor });
    const after = await identify(withToken(token));
    expect([after.actor.kind, after.refused?.code]).toEqual(['stranger', 'people.bad-token']);
    expect(() => readerFrom(after, 'en')).toThrow('people.bad-token');
    expect(await codeOf(office.spine.run(revokeToken, { input: { token: answer.token }, actor }))).toBe('people.not-among-yours');
  });

  test('that is bad is refused even beside a good cookie', async () => {
    const { secret } = await begin();
    const request = withCookie(secret);
    request.headers.set('authorization', 'Bearer parley_nope');
    expect((await identify(request)).refused?.status).toBe(401);
  });

  test('expires', async () => {
    const token = newToken();
    await office.spine.run(createToken, { input: { name: 'Short', expiresInDays: 1, token }, actor });
    passed += DAY + 1;
    expect((await identify(withToken(token))).refused?.code).toBe('people.bad-token');
  });

  test('must be random, and new', async () => {
    const create = (token: string) => codeOf(office.spine.run(createToken, { input: { name: 'T', expiresInDays: 1, token }, actor }));
    expect(await create('parley_' + 'a'.repeat(43))).toBe('request.input');
    expect(await create('secret')).toBe('request.input');
    const token = newToken();
    expect(await create(token)).toBe('carried out');
    expect(await create(token)).toBe('people.token-known');
  });
});

describe('what a person came by', () => {
  const holds = async (request: Request) => {
    const { actor: came } = await identify(request);
    if (came.kind !== 'person') throw new Error('Nobody came.');
    return { came, now: () => office.db.transaction().execute((tx) => came.stillHolds!(tx)) };
  };

  test('holds no more once the session was ended or ran out, and only then; asking costs one query and holds no row', async () => {
    const [one, other] = [await begin(), await begin()];
    const means = await holds(withCookie(one.secret));
    const { rows } = await office.pool.query<{ held: string }>('select string_agg(xmax::text, $1 order by id) as held from people.sessions', [',']);
    asked = 0;
    if (means.came.kind === 'person') expect(await means.came.stillHolds!(office.db)).toBe(true);
    expect(asked).toBe(1);
    expect(await means.now()).toBe(true);
    expect((await office.pool.query('select string_agg(xmax::text, $1 order by id) as held from people.sessions', [','])).rows).toEqual(rows);
    await office.spine.run(endSession, { input: { session: other.session }, actor });
    expect(await means.now()).toBe(true);
    await office.spine.run(endSession, { input: { session: one.session }, actor });
    expect(await means.now()).toBe(false);
    const third = await begin();
    const later = await holds(withCookie(third.secret));
    passed += 20 * DAY;
    expect(await later.now()).toBe(false);
  });

  test('holds no more once the token was revoked or expired', async () => {
    const make = async () => {
      const token = newToken();
      const { answer } = await office.spine.run(createToken, { input: { name: 'T', expiresInDays: 1, token }, actor });
      return { number: answer.token, ...(await holds(withToken(token))) };
    };
    const [one, other] = [await make(), await make()];
    expect([await one.now(), await other.now()]).toEqual([true, true]);
    await office.spine.run(revokeToken, { input: { token: one.number }, actor });
    expect([await one.now(), await other.now()]).toEqual([false, true]);
    passed += DAY + 1;
    expect(await other.now()).toBe(false);
  });

  test('is never on the record, nor sent', async () => {
    const { came } = await holds(withCookie((await begin()).secret));
    await office.spine.run(changeMyDetails, { input: { name: 'Another Name', language: 'en' }, actor: came });
    const { rows } = await office.pool.query<{ actor: string }>('select distinct actor from journal.entries where stream = $1', [`person/${chair.account}`]);
    expect(rows.map((row) => row.actor)).toContain(`person/${chair.account}`);
    expect(JSON.parse(JSON.stringify(came))).toEqual(actor);
  });
});

test('who was erased is nobody, with cookie or token', async () => {
  const account = scenarioPerson('without-role').account;
  const { secret } = await beginSession(office.db, account, undefined, office.spine.now());
  const token = newToken();
  await office.spine.run(createToken, { input: { name: 'T', expiresInDays: 1, token }, actor: { kind: 'person', id: account } });
  const { actor: came } = await identify(withCookie(secret));
  const { actor: program } = await identify(withToken(token));
  await office.spine.run(eraseAccount, { input: { account, sure: true }, actor: { kind: 'person', id: account } });
  expect((await identify(withCookie(secret))).actor.kind).toBe('stranger');
  expect((await identify(withToken(token))).refused?.code).toBe('people.bad-token');
  for (const who of [came, program]) expect(who.kind === 'person' && (await who.stillHolds!(office.db))).toBe(false);
});
