import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { Refusal } from '#platform/refusal.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { loadPeople, SCENARIO_PEOPLE, scenarioPerson } from '#scenarios/people.ts';
import { changeMyDetails } from './commands/change-my-details.ts';
import { createToken } from './commands/create-token.ts';
import { eraseAccount } from './commands/erase-account.ts';
import { grantRole } from './commands/grant-role.ts';
import { invite } from './commands/invite.ts';
import { sendInvitation } from './jobs/send-invitation.ts';
import { nameInMail } from './mail.ts';
import { people } from './people.ts';
import { directory } from './queries/directory.ts';
import { me } from './queries/me.ts';
import { outbox } from './queries/outbox.ts';
import { person } from './queries/person.ts';
import { placeScope } from './scopes.ts';
import { beginSession } from './sessions.ts';
import { newToken } from './tokens.ts';

let office: TestSpine;
const as = (key: string): Actor => ({ kind: 'person', id: scenarioPerson(key).account });
const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(() => 'carried out', (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)));
const jobs = async () =>
  (await office.pool.query<{ task: string; payload: { account?: string; mail?: string } }>(
    `select t.identifier as task, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
  )).rows;

beforeAll(async () => {
  office = await openTestSpine({ slices: [people] });
  await loadPeople(office.spine);
});
afterAll(() => office.close());

test('the scenario can be loaded twice', async () => {
  await loadPeople(office.spine);
  const accounts = await office.db.selectFrom('people.accounts').select('id').execute();
  expect(accounts).toHaveLength(SCENARIO_PEOPLE.length);
});

test('an invitation opens an account and mails a link in the language of the invited', async () => {
  const input = { email: ' Nadia.New@Example.ORG ', name: 'Nadia New', language: 'fr' };
  const { answer } = await office.spine.run(invite, { input, actor: as('secretariat-idm') });
  expect(answer.opened).toBe(true);
  expect(await jobs()).toContainEqual({ task: 'people.send-invitation', payload: { account: answer.account } });
  await sendInvitation.run({ spine: office.spine, input: { account: answer.account }, log: () => {} });
  const { mails, sending } = await office.spine.ask(outbox, { input: {}, actor: as('administrator') });
  expect(sending).toBe(false);
  expect(mails[0]).toMatchObject({ address: 'nadia.new@example.org', subject: 'Un compte a été ouvert pour vous' });
  expect(mails[0]?.body).toMatch(/\n\nhttp:\/\/127\.0\.0\.1:\d+\/sign-in\/link\?token=[\w-]{43}\n\n/);

  const again = await office.spine.run(invite, { input: { ...input, name: 'Somebody Else' }, actor: as('secretariat-idm') });
  expect(again.answer).toEqual({ account: answer.account, opened: false });
  expect(await codeOf(office.spine.run(invite, { input: { ...input, account: scenarioPerson('chair').account }, actor: as('administrator') }))).toBe(
    'people.account-number-taken',
  );
});

test('an invitation is for the secretariat, and for an address', async () => {
  const input = { email: 'x@example.org', name: 'X', language: 'en' };
  expect(await codeOf(office.spine.run(invite, { input, actor: as('chair') }))).toBe('request.not-yours-to-do');
  expect(await codeOf(office.spine.run(invite, { input: { ...input, email: 'nobody' }, actor: as('administrator') }))).toBe('request.input');
  expect(await codeOf(office.spine.run(invite, { input: { ...input, name: 'X\u0007' }, actor: as('administrator') }))).toBe('request.input');
  expect(await codeOf(office.spine.run(invite, { input, actor: { kind: 'stranger' } }))).toBe('request.sign-in-first');
});

test('two invitations of one address at once open one account', async () => {
  const input = { email: 'twice@example.org', name: 'Twice', language: 'en', mail: false };
  const answers = await Promise.all([1, 2, 3].map(() => office.spine.run(invite, { input, actor: as('administrator') })));
  expect(new Set(answers.map(({ answer }) => answer.account)).size).toBe(1);
});

test('details are changed by their owner', async () => {
  const { answer } = await office.spine.run(changeMyDetails, { input: { name: 'Amara Example', language: 'fr' }, actor: as('chair') });
  expect(answer.changed).toEqual(['name', 'language']);
  const mine = await office.spine.ask(me, { input: {}, actor: as('chair') });
  expect(mine).toMatchObject({ name: 'Amara Example', language: 'fr', email: 'demo.chair@example.org' });
  const same = await office.spine.run(changeMyDetails, { input: { name: 'Amara Example', language: 'fr' }, actor: as('chair') });
  expect(same.answer.changed).toEqual([]);
  expect(await codeOf(office.spine.run(changeMyDetails, { input: { name: 'X', language: 'en' }, actor: { kind: 'stranger' } }))).toBe('request.sign-in-first');
  expect(await codeOf(office.spine.run(changeMyDetails, { input: { name: 'X', language: 'en' }, actor: { kind: 'system', id: 'x' } }))).toBe('people.only-for-persons');
});

test('everybody is listed once over the pages of the list, by name', async () => {
  const names: (string | null)[] = [];
  let after: string | null = null;
  do {
    const page: { people: readonly { name: string | null }[]; next: string | null } = await office.spine.ask(directory, {
      input: { most: 4, ...(after && { after }) }, actor: as('administrator'),
    });
    names.push(...page.people.map((person) => person.name));
    after = page.next;
  } while (after);
  const { count } = await office.db.selectFrom('people.accounts').select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  expect(names).toHaveLength(Number(count));
  expect(new Set(names).size).toBe(names.length);
  const found = await office.spine.ask(directory, { input: { find: 'KAMAU' }, actor: as('administrator') });
  expect(found.people).toMatchObject([{ email: 'demo.kenya@example.org', roles: [{ role: 'delegate', scope: 'session/idm-demo', party: 'kenya' }] }]);
  // `%` is a character, not a wildcard.
  expect((await office.spine.ask(directory, { input: { find: '%' }, actor: as('administrator') })).people).toEqual([]);
  expect(await codeOf(office.spine.ask(directory, { input: {}, actor: as('kenya') }))).toBe('request.not-yours-to-do');
  expect(await codeOf(office.spine.ask(directory, { input: { after: 'nonsense' }, actor: as('administrator') }))).toBe('request.input');
});

describe('a secretariat', () => {
  const listed = async (key: string, find?: string) => (await office.spine.ask(directory, { input: { most: 200, ...(find && { find }) }, actor: as(key) })).people;
  const noor = scenarioPerson('without-role');

  test('is shown those who take part at its own places and their roles there, and nobody else', async () => {
    await office.db.transaction().execute(async (tx) => {
      await placeScope(tx, 'session/idm-demo', 'mechanism/idm');
      await placeScope(tx, 'meeting/idm-demo-opening', 'session/idm-demo');
    });
    const idm = await listed('secretariat-idm');
    expect(idm.map(({ name }) => name)).toContain(scenarioPerson('kenya').name);
    expect(idm.map(({ name }) => name)).toContain(scenarioPerson('interpreter').name);
    for (const key of ['administrator', 'secretariat-hld', 'without-role']) expect(idm.map(({ name }) => name)).not.toContain(scenarioPerson(key).name);
    expect((await listed('secretariat-hld')).map(({ name }) => name)).toEqual([scenarioPerson('secretariat-hld').name]);
    await office.spine.run(grantRole, { input: { account: scenarioPerson('kenya').account, role: 'observer', scope: 'mechanism/hld', party: 'kenya' }, actor: as('administrator') });
    expect((await listed('secretariat-hld')).find(({ account }) => account === scenarioPerson('kenya').account)?.roles).toEqual([
      { role: 'observer', scope: 'mechanism/hld', party: 'kenya' },
    ]);
    expect((await listed('secretariat-idm', 'kamau'))[0]?.roles).toEqual([{ role: 'delegate', scope: 'session/idm-demo', party: 'kenya' }]);
  });

  test('of a single meeting is shown those whose role counts there', async () => {
    const { answer } = await office.spine.run(invite, { input: { email: 'of.one.meeting@example.org', name: 'One Meeting', language: 'en', mail: false }, actor: as('administrator') });
    await office.spine.run(grantRole, { input: { account: answer.account, role: 'secretariat', scope: 'meeting/idm-demo-opening' }, actor: as('administrator') });
    const { people: seen } = await office.spine.ask(directory, { input: { most: 200 }, actor: { kind: 'person', id: answer.account } });
    expect(seen.map(({ name }) => name)).toContain(scenarioPerson('interpreter').name);
    expect(seen.map(({ name }) => name)).toContain(scenarioPerson('kenya').name);
    for (const key of ['secretariat-hld', 'administrator', 'without-role']) expect(seen.map(({ name }) => name)).not.toContain(scenarioPerson(key).name);
  });

  test('finds others by the exact address alone', async () => {
    for (const find of ['Noor', 'demo.without', '@example.org']) expect((await listed('secretariat-idm', find)).map(({ account }) => account)).not.toContain(noor.account);
    expect(await listed('secretariat-idm', noor.email.toUpperCase())).toMatchObject([{ account: noor.account, own: false, roles: [] }]);
    const look = (input: object) => codeOf(office.spine.ask(person, { input: { account: noor.account, ...input }, actor: as('secretariat-idm') }));
    expect(await look({})).toBe('people.no-such-account');
    expect(await look({ address: 'someone.else@example.org' })).toBe('people.no-such-account');
    expect(await look({ address: noor.email })).toBe('carried out');
  });

  test('draws nobody in by the number of an account, which stands in the open record', async () => {
    const give = (input: object, key = 'secretariat-idm') =>
      codeOf(office.spine.run(grantRole, { input: { account: noor.account, role: 'technician', scope: 'session/idm-demo', ...input }, actor: as(key) }));
    expect(await give({})).toBe('people.address-to-name');
    expect(await give({ address: 'someone.else@example.org' })).toBe('people.address-to-name');
    expect(await give({ address: noor.email })).toBe('carried out');
    expect(await give({ role: 'rapporteur' })).toBe('carried out');
    expect(await give({ role: 'interpreter' }, 'administrator')).toBe('carried out');
    const { rows } = await office.pool.query<{ text: string }>('select to_jsonb(s)::text as text from journal.submissions s');
    expect(rows.some(({ text }) => text.includes(noor.email))).toBe(false);
  });
});

test('a name is one line and turns nothing beside it; letters that join or do not are part of it', async () => {
  const rename = (name: string) => codeOf(office.spine.run(changeMyDetails, { input: { name, language: 'en' }, actor: as('rapporteur') }));
  const kept = async () => (await office.db.selectFrom('people.accounts').select('name').where('id', '=', scenarioPerson('rapporteur').account).executeTakeFirstOrThrow()).name;
  expect(await rename('Rosa\u0000Example')).toBe('request.input');
  for (const mark of ['\n', '\u2028', '\u2029']) expect([await rename(`Rosa${mark}Example`), await kept()]).toEqual(['carried out', 'Rosa Example']);
  for (const mark of ['\u202E', '\u2066']) expect([await rename(`Ro${mark}sa Example`), await kept()]).toEqual(['carried out', 'Rosa Example']);
  for (const name of ['علی‌رضا', 'Rosa\u00A0Example', '欧阳 娜娜']) expect(await rename(name)).toBe('carried out');
});

test('a name that somebody else chose is no message in a mail', async () => {
  const name = 'Dear colleague, confirm at https://evil.example/x or evil.example. Your account is suspended until you write to help@evil.example or call (22) 123';
  const { answer } = await office.spine.run(invite, { input: { email: 'target@example.org', name, language: 'en' }, actor: as('secretariat-idm') });
  await sendInvitation.run({ spine: office.spine, input: { account: answer.account }, log: () => {} });
  const { body } = await office.db.selectFrom('people.mails').select('body').where('account', '=', answer.account).executeTakeFirstOrThrow();
  expect(body).toMatch(/^An account was opened for you on 127\.0\.0\.1:\d+, under the name “[^”\n]{1,80}”\. Open this link/);
  expect(body!.match(/https?:|\w\.\w+\/|@/g)).toEqual(['http:']);
  expect(body).not.toMatch(/evil\.example/);
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aéم欧.。 \n\t\u2028\u202E/:@<>“”"😀-'), maxLength: 300 }), (text) => {
    const said = nameInMail(text);
    expect(said).not.toMatch(/[\n\r\u2028\u2029\u202E:/@<>“”]|\S[.。]\S/u);
    expect([...said].length).toBeLessThanOrEqual(80);
    expect(nameInMail(said)).toBe(said);
  }));
  for (const plain of ['Amara Example (demo chair)', 'N’Golo Kanté', 'محمد الأمين', '欧阳 娜娜', 'J. R. Müller-Østergård']) expect(nameInMail(plain)).toBe(plain);
});

test('mails are read by administrators only', async () => {
  expect(await codeOf(office.spine.ask(outbox, { input: {}, actor: as('secretariat-idm') }))).toBe('request.not-yours-to-do');
});

test('an erased account leaves its number and nothing else', async () => {
  const { answer } = await office.spine.run(invite, {
    input: { email: 'leaving@example.org', name: 'Leila Leaving', language: 'ar' }, actor: as('administrator'),
  });
  const { account } = answer;
  const actor: Actor = { kind: 'person', id: account };
  await sendInvitation.run({ spine: office.spine, input: { account }, log: () => {} });
  await beginSession(office.db, account, 'Firefox/130 Linux', new Date());
  await office.spine.run(createToken, { input: { name: 'Export', expiresInDays: 3, token: newToken() }, actor });
  await office.spine.run(grantRole, { input: { account, role: 'delegate', scope: 'session/idm-demo', party: 'kenya' }, actor: as('administrator') });

  expect(await codeOf(office.spine.run(eraseAccount, { input: { account, sure: true }, actor: as('chair') }))).toBe('request.not-yours-to-do');
  expect(await codeOf(office.spine.run(eraseAccount, { input: { account }, actor }))).toBe('request.input');
  expect(await codeOf(office.spine.run(eraseAccount, { input: { account, sure: true }, actor }))).toBe('carried out');
  expect(await codeOf(office.spine.run(eraseAccount, { input: { account, sure: true }, actor: as('administrator') }))).toBe('people.no-such-account');

  for (const table of ['sessions', 'links', 'tokens', 'passkeys', 'mails']) {
    expect((await office.pool.query(`select 1 from people.${table} where account = $1`, [account])).rowCount, table).toBe(0);
  }
  const everything = await office.pool.query(
    `select to_jsonb(a)::text as text from people.accounts a where id = $1 union all select to_jsonb(e)::text from journal.entries e
     union all select to_jsonb(s)::text from journal.submissions s`, [account],
  );
  const text = everything.rows.map((row: { text: string }) => row.text).join('\n');
  expect(text).toContain(account);
  expect(text).not.toMatch(/leila|leaving@/i);
  expect(await office.db.selectFrom('people.grants').select('id').where('account', '=', account).where('ended_at', 'is', null).execute()).toEqual([]);
});

test('the last administrator cannot be erased', async () => {
  const account = scenarioPerson('administrator').account;
  expect(await codeOf(office.spine.run(eraseAccount, { input: { account, sure: true }, actor: as('administrator') }))).toBe('people.last-administrator');
});

test('the journal and the kept answers hold no name, no address and no token', async () => {
  const { rows } = await office.pool.query<{ text: string }>(
    'select data::text as text from journal.entries union all select answer::text from journal.submissions where answer is not null',
  );
  const text = rows.map((row) => row.text).join('\n');
  expect(text).toContain(scenarioPerson('chair').account);
  expect(text).not.toMatch(/@|example|parley_|amara|nadia/i);
});
