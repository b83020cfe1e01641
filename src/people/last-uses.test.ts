import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { loadPeople, SCENARIO_PEOPLE, scenarioPerson } from '#scenarios/people.ts';
import { createToken } from './commands/create-token.ts';
import { identifier } from './identify.ts';
import { createLastUses, type LastUses, writeNowAndThen } from './last-uses.ts';
import { people } from './people.ts';
import { beginSession } from './sessions.ts';
import { newToken } from './tokens.ts';

const DAY = 86_400_000;
let office: TestSpine;
let at = 0;
let uses: LastUses;
let identify: ReturnType<typeof identifier>;

beforeAll(async () => {
  office = await openTestSpine({ slices: [people], now: () => new Date(at) });
  await loadPeople(office.spine);
});
afterAll(() => office.close());
beforeEach(() => {
  at = Date.parse('2027-03-01T23:50:00Z');
  uses = createLastUses(office.db);
  identify = identifier(office.spine, uses);
});

const by = (secret: string) => identify(new Request('http://127.0.0.1/', { headers: { cookie: `parley_session=${secret}` } }));
const byToken = (token: string) => identify(new Request('http://127.0.0.1/', { headers: { authorization: `Bearer ${token}` } }));
const begin = (key = 'kenya') => beginSession(office.db, scenarioPerson(key).account, 'test', new Date(at));

const shuffled = <T>(list: readonly T[]): T[] => list.map((one) => ({ one, by: Math.random() })).sort((a, b) => a.by - b.by).map(({ one }) => one);

/** All rows about people, with the transactions that wrote or held each. */
async function rows(table: 'people.sessions' | 'people.tokens'): Promise<{ id: string; xmin: string; xmax: string; place: string; used: string }[]> {
  const used = sql.ref(table === 'people.sessions' ? 'updated_at' : 'used_at');
  return (await sql<never>`select id, xmin::text, xmax::text, ctid::text as place, ${used} as used from ${sql.table(table)} order by ctid`.execute(office.db)).rows;
}

describe('the last use of a session or a token', () => {
  it('is written by no request, but later for all who came, in one transaction, to the day, in no order of coming', async () => {
    const secrets: string[] = [];
    const tokens: string[] = [];
    for (const person of SCENARIO_PEOPLE) {
      secrets.push((await begin(person.key)).secret);
      const token = newToken();
      await office.spine.run(createToken, { input: { name: 'T', expiresInDays: 30, token }, actor: { kind: 'person', id: person.account } });
      tokens.push(token);
    }
    const before = [await rows('people.sessions'), await rows('people.tokens')];
    at += 3 * DAY;
    const came: string[] = [];
    for (const secret of shuffled(secrets)) came.push((await by(secret)).sessionId!);
    for (const token of shuffled(tokens)) expect((await byToken(token)).via).toBe('token');
    expect([await rows('people.sessions'), await rows('people.tokens')]).toEqual(before);
    expect(uses.size).toBe(2 * SCENARIO_PEOPLE.length);

    await uses.write();
    for (const table of ['people.sessions', 'people.tokens'] as const) {
      const after = await rows(table);
      expect(new Set(after.map(({ xmin }) => xmin)).size).toBe(1);
      expect(new Set(after.map(({ used }) => new Date(used).toISOString()))).toEqual(new Set(['2027-03-04T00:00:00.000Z']));
      const order = after.map(({ id }) => id);
      for (const told of [came, came.toReversed()]) expect(order).not.toEqual(told);
    }
  });

  it('of who comes later on the day is not told by the transactions that the rows hold', async () => {
    at += DAY;
    const [early, late] = [await begin('chair'), await begin('mexico')];
    const token = newToken();
    for (const name of [token, newToken()]) {
      await office.spine.run(createToken, { input: { name: 'T', expiresInDays: 30, token: name }, actor: { kind: 'person', id: scenarioPerson('chair').account } });
    }
    at += DAY;
    await by(early.secret);
    await byToken(token);
    await uses.write();
    at -= 300_000;
    await by(late.secret);
    await uses.write();
    const today = (await rows('people.sessions')).filter(({ used }) => new Date(used).getTime() === Math.floor(at / DAY) * DAY);
    expect(today.map(({ id }) => id).sort()).toEqual([early.session, late.session].sort());
    expect(new Set(today.map(({ xmin }) => xmin)).size).toBe(1);
    const { expires_at } = await office.db.selectFrom('people.sessions').select('expires_at').where('id', '=', early.session).executeTakeFirstOrThrow();
    expect(expires_at.getTime()).toBe(Math.floor(at / DAY) * DAY + 15 * DAY + 3_600_000);
  });

  it('is noted once a day, whatever the person does', async () => {
    const { secret } = await begin();
    at += DAY;
    await by(secret);
    await by(secret);
    expect(uses.size).toBe(1);
    await uses.write();
    const written = await rows('people.sessions');
    at += 5 * 60_000;
    await by(secret);
    expect(uses.size).toBe(0);
    await uses.write();
    expect(await rows('people.sessions')).toEqual(written);
  });

  it('keeps a session for two weeks and the day, in a process that knows of it and in one that does not', async () => {
    const { secret } = await begin();
    const elsewhere = identifier(office.spine);
    const byElsewhere = async () => (await elsewhere(new Request('http://127.0.0.1/', { headers: { cookie: `parley_session=${secret}` } }))).via;
    // Used in the last minute of her two weeks, and written five minutes into the next day.
    at += 14 * DAY;
    expect((await by(secret)).via).toBe('session');
    at += 15 * 60_000;
    expect([(await by(secret)).via, await byElsewhere()]).toEqual(['session', 'session']);
    await uses.write();
    at += 14 * DAY;
    expect([(await by(secret)).via, await byElsewhere()]).toEqual(['session', 'session']);
    at += 2 * DAY;
    expect([(await by(secret)).via, await byElsewhere()]).toEqual(['none', 'none']);
  });

  it('is not set back by a process that writes later what it noted earlier', async () => {
    const { secret, session } = await begin();
    at += DAY;
    await by(secret);
    const late = uses;
    uses = createLastUses(office.db);
    identify = identifier(office.spine, uses);
    at += DAY;
    await by(secret);
    await uses.write();
    await late.write();
    const { updated_at } = await office.db.selectFrom('people.sessions').select('updated_at').where('id', '=', session).executeTakeFirstOrThrow();
    expect(updated_at.toISOString()).toBe('2027-03-03T00:00:00.000Z');
  });

  it('is noted still where it could not be written, and brings nothing back that has ended', async () => {
    const { secret, session } = await begin();
    at += DAY;
    await by(secret);
    await sql`alter table people.sessions rename to sessions_elsewhere`.execute(office.db);
    await expect(uses.write()).rejects.toThrow();
    await sql`alter table people.sessions_elsewhere rename to sessions`.execute(office.db);
    expect(uses.size).toBe(1);
    await office.db.deleteFrom('people.sessions').where('id', '=', session).execute();
    await uses.write();
    expect([uses.size, (await by(secret)).via]).toEqual([0, 'none']);
  });

  it('is written at the stop of a process, and now and then', async () => {
    const { secret } = await begin();
    at += DAY;
    await by(secret);
    const stop = writeNowAndThen(uses, () => {});
    await stop();
    expect(uses.size).toBe(0);
    at += DAY;
    await by(secret);
    const written = new Promise<void>((resolve) => {
      const write = uses.write.bind(uses);
      uses.write = () => write().then(resolve);
    });
    const stopAgain = writeNowAndThen(uses, () => {}, 5);
    await written;
    expect(uses.size).toBe(0);
    await stopAgain();
  });
});
