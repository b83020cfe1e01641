import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { createScenarioLinks, loadPeople, scenarioPerson } from '#scenarios/people.ts';
import { forgetExpired } from './jobs/forget-expired.ts';
import { sendSignInLink } from './jobs/send-sign-in-link.ts';
import { localPath } from './local-path.ts';
import { people } from './people.ts';
import { countAttempt } from './rate-limits.ts';
import { createFirstAdministratorLink } from './sign-in-links.ts';
import { openTestDoor } from './test-door.ts';

const origin = 'http://127.0.0.1:4600';
let office: TestSpine;
let door: ReturnType<typeof openTestDoor>;
/** The time of the office: tests let it pass. */
let passed = 0;
const MINUTE = 60_000;

beforeAll(async () => {
  office = await openTestSpine({ slices: [people], now: () => new Date(Date.parse('2026-03-01T09:00:00Z') + passed) });
  await loadPeople(office.spine);
  door = openTestDoor(office, origin);
});
beforeEach(async () => {
  await office.db.deleteFrom('people.attempts').execute();
  await office.db.deleteFrom('people.mails').execute();
  await office.pool.query('delete from graphile_worker._private_jobs');
});
afterAll(() => office.close());

interface Waiting {
  task: string;
  payload: never;
}
const waiting = async (): Promise<Waiting[]> =>
  (await office.pool.query<Waiting>(
    'select t.identifier as task, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id',
  )).rows;

/** Does the work that waits, and answers the links that were mailed. */
async function mailedLinks(): Promise<string[]> {
  for (const { task, payload } of await waiting()) {
    if (task === sendSignInLink.name) await sendSignInLink.run({ spine: office.spine, input: payload, log: () => {} });
  }
  const mails = await office.db.selectFrom('people.mails').select('body').orderBy('created_at').execute();
  return mails.map((mail) => /(https?:\S+token=\S+)/.exec(mail.body ?? '')![1]!);
}
const secretIn = (link: string): string => new URL(link).searchParams.get('token')!;

async function linkFor(key: string, next = ''): Promise<string> {
  await door.browser().post('/sign-in', { email: scenarioPerson(key).email, next });
  return (await mailedLinks()).at(-1)!;
}

describe('a link by mail', () => {
  test('signs in whoever presses "Continue", and leads back', async () => {
    const browser = door.browser();
    const asked = await browser.post('/sign-in', { email: 'Demo.Kenya@Example.org ', next: '/meetings/x?lang=fr' });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/sign-in?sent=1']);
    const [link] = await mailedLinks();
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:4600\/sign-in\/link\?token=[\w-]{43}$/);
    // A mail scanner opens the address: nothing is used up.
    for (let times = 0; times < 3; times += 1) expect((await browser.get(link!)).status).toBe(200);
    const entered = await browser.post('/sign-in/link', { token: secretIn(link!) });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/meetings/x?lang=fr']);
    expect(entered.headers.get('set-cookie')).toMatch(/^parley_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
    expect(await browser.whoami()).toMatchObject({ actor: { kind: 'person', id: scenarioPerson('kenya').account }, name: 'Kamau Example (demo delegate of Kenya)', roles: ['Delegate'] });
  });

  test('works once', async () => {
    const link = await linkFor('chair');
    expect((await door.browser().post('/sign-in/link', { token: secretIn(link) })).status).toBe(303);
    const second = door.browser();
    const refused = await second.post('/sign-in/link', { token: secretIn(link) });
    expect([refused.status, await refused.text()]).toEqual([410, 'link again: spent']);
    expect(second.hasSession()).toBe(false);
  });

  test('opened twice at the same moment signs one in', async () => {
    const link = await linkFor('chair');
    const answers = await Promise.all([1, 2, 3, 4].map(() => door.browser().post('/sign-in/link', { token: secretIn(link) })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410, 410]);
  });

  test('works for 20 minutes', async () => {
    const [early, late] = [await linkFor('mexico'), await linkFor('mexico')];
    passed += 19 * MINUTE;
    expect((await door.browser().post('/sign-in/link', { token: secretIn(early) })).status).toBe(303);
    passed += 2 * MINUTE;
    expect((await door.browser().post('/sign-in/link', { token: secretIn(late) })).status).toBe(410);
  });

  test('is kept as a digest only', async () => {
    const secret = secretIn(await linkFor('chair'));
    const { rows } = await office.pool.query<{ text: string }>('select to_jsonb(l)::text as text from people.links l');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some((row) => row.text.includes(secret))).toBe(false);
  });

  test('of the wrong kind is refused', async () => {
    for (const token of ['', 'x', 'A'.repeat(43), "'; drop table people.links; --"]) {
      expect((await door.browser().post('/sign-in/link', { token })).status).toBe(410);
    }
  });

  test('signs out whoever was signed in on the browser before', async () => {
    const browser = door.browser();
    await browser.post('/sign-in/link', { token: secretIn(await linkFor('chair')) });
    await browser.post('/sign-in/link', { token: secretIn(await linkFor('observer')) });
    expect((await browser.whoami()).name).toBe('Oumou Example (demo observer, IOM)');
    const left = await office.db.selectFrom('people.sessions').select('id').where('account', '=', scenarioPerson('observer').account).execute();
    expect(left).toHaveLength(1);
    await browser.post('/sign-out', {});
    expect(browser.hasSession()).toBe(false);
    expect((await browser.whoami()).actor).toEqual({ kind: 'stranger' });
  });
});

describe('asking for a link', () => {
  test('does and says the same for an address without an account', async () => {
    const answers = [];
    for (const email of ['demo.chair@example.org', 'nobody.at.all@example.org']) {
      const response = await door.browser().post('/sign-in', { email });
      answers.push([response.status, response.headers.get('location'), await response.text()]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect((await waiting()).map((job) => job.task)).toEqual(['people.send-sign-in-link', 'people.send-sign-in-link']);
    expect(await mailedLinks()).toHaveLength(1);
  });

  test('is answered in the language of the account', async () => {
    await linkFor('mexico');
    const mail = await office.db.selectFrom('people.mails').selectAll().executeTakeFirstOrThrow();
    expect([mail.language, mail.subject]).toEqual(['es', 'Su enlace para iniciar sesión']);
  });

  test('shows what was typed again where it is no address', async () => {
    const response = await door.browser().post('/sign-in', { email: 'demo.chair@' });
    expect([response.status, await response.text()]).toEqual([422, 'again: address demo.chair@']);
  });

  test('is counted for the address, whether it has an account or not', async () => {
    for (const email of ['demo.chair@example.org', 'nobody@example.org']) {
      const statuses = [];
      for (let times = 0; times < 7; times += 1) statuses.push((await door.browser().post('/sign-in', { email })).status);
      expect(statuses).toEqual([303, 303, 303, 303, 303, 429, 429]);
    }
    passed += 21 * MINUTE;
    expect((await door.browser().post('/sign-in', { email: 'demo.chair@example.org' })).status).toBe(303);
  });

  test('is counted for the connection', async () => {
    await office.pool.query('update people.attempts set count = 300');
    const limit = { most: 3, withinSeconds: 60 };
    const at = office.spine.now();
    await Promise.all([1, 2, 3].map(() => countAttempt(office.db, 'connection test', limit, at)));
    await expect(countAttempt(office.db, 'connection test', limit, at)).rejects.toMatchObject({ code: 'request.too-many', values: { n: 60 } });
    await countAttempt(office.db, 'connection other', limit, at);
  });

  test('names nobody in the counts', async () => {
    await door.browser().post('/sign-in', { email: 'demo.chair@example.org' });
    const { rows } = await office.pool.query<{ text: string }>('select to_jsonb(a)::text as text from people.attempts a');
    expect(rows.length).toBe(2);
    expect(rows.map((row) => row.text).join()).not.toMatch(/@|198\.51/);
  });
});

test('the way back is a path on this site', () => {
  expect(localPath('/meetings/x?a=1#b')).toBe('/meetings/x?a=1#b');
  for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example', '/a\\b', '/.//evil.example', '/x\r\nset-cookie: a', '/sign-in?next=/', 'javascript:x', '', null]) {
    expect(localPath(path), String(path)).toBeUndefined();
  }
});

describe('a link for the first administrator', () => {
  test('is not made where there is one', async () => {
    expect(await createFirstAdministratorLink(office.spine, origin)).toBeUndefined();
  });

  test('asks who it is, and works once', async () => {
    const empty = await openTestSpine({ slices: [people] });
    try {
      const own = openTestDoor(empty, origin);
      const before = await createFirstAdministratorLink(empty.spine, origin);
      const link = await createFirstAdministratorLink(empty.spine, origin);
      const founder = { email: 'first@example.org', name: 'First' };
      const browser = own.browser();
      expect((await browser.post('/sign-in/link', { token: secretIn(before!), ...founder })).status).toBe(410);
      const unnamed = await browser.post('/sign-in/link', { token: secretIn(link!), email: 'first@example.org' });
      expect([unnamed.status, await unnamed.text()]).toEqual([422, 'link again: details']);
      expect((await browser.post('/sign-in/link', { token: secretIn(link!), ...founder })).status).toBe(303);
      expect(await browser.whoami()).toMatchObject({ name: 'First', roles: ['Administrator'] });
      expect((await own.browser().post('/sign-in/link', { token: secretIn(link!), email: 'b@example.org', name: 'B' })).status).toBe(410);
      expect(await createFirstAdministratorLink(empty.spine, origin)).toBeUndefined();
    } finally {
      await empty.close();
    }
  });
});

test('each person of the scenario can be given a link; the next start replaces it', async () => {
  const old = await createScenarioLinks(office.spine, origin);
  const links = await createScenarioLinks(office.spine, origin);
  expect(links).toHaveLength(17);
  const chair = (list: typeof links) => secretIn(list.find(({ person }) => person.key === 'chair')!.url);
  expect((await door.browser().post('/sign-in/link', { token: chair(old) })).status).toBe(410);
  const browser = door.browser();
  expect((await browser.post('/sign-in/link', { token: chair(links) })).status).toBe(303);
  expect((await browser.whoami()).name).toBe('Amara Example (demo chair)');
});

test('what has run out is forgotten', async () => {
  await linkFor('chair');
  const browser = door.browser();
  await browser.post('/sign-in/link', { token: secretIn(await linkFor('kenya')) });
  passed += 40 * 24 * 60 * MINUTE;
  expect((await browser.whoami()).actor).toEqual({ kind: 'stranger' });
  await forgetExpired.run({ spine: office.spine, input: {}, log: () => {} });
  for (const table of ['sessions', 'links', 'attempts', 'mails']) {
    expect((await office.pool.query(`select 1 from people.${table}`)).rowCount, table).toBe(0);
  }
});
