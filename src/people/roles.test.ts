import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { Refusal } from '#platform/refusal.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { loadPeople, scenarioPerson } from '#scenarios/people.ts';
import { endRole } from './commands/end-role.ts';
import { grantRole } from './commands/grant-role.ts';
import { delegatePartiesOf, grantsOf, holding, nameOf } from './grants.ts';
import { people } from './people.ts';
import { chainOf, placeScope } from './scopes.ts';

let office: TestSpine;
const as = (key: string): Actor => ({ kind: 'person', id: scenarioPerson(key).account });
const noor = scenarioPerson('without-role').account;

beforeAll(async () => {
  office = await openTestSpine({ slices: [people] });
  await loadPeople(office.spine);
  await office.db.transaction().execute(async (tx) => {
    await placeScope(tx, 'session/idm-demo', 'mechanism/idm');
    await placeScope(tx, 'meeting/idm-demo-opening', 'session/idm-demo');
    await placeScope(tx, 'session/hld-demo', 'mechanism/hld');
  });
});
afterAll(() => office.close());

const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(() => 'carried out', (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)));
const grant = (key: string, input: object) => codeOf(office.spine.run(grantRole, { input: { account: noor, ...input }, actor: as(key) }));
const end = (key: string, input: object) => codeOf(office.spine.run(endRole, { input: { account: noor, ...input }, actor: as(key) }));

describe('a place and what it lies within', () => {
  test('is a chain from narrow to wide', async () => {
    expect(await chainOf(office.db, 'meeting/idm-demo-opening')).toEqual(['meeting/idm-demo-opening', 'session/idm-demo', 'mechanism/idm']);
  });
  test('that nobody placed is a chain of one', async () => {
    expect(await chainOf(office.db, 'meeting/elsewhere')).toEqual(['meeting/elsewhere']);
  });
  test('ends, even where the record goes in a circle', async () => {
    await office.db.transaction().execute(async (tx) => {
      await placeScope(tx, 'session/a', 'session/b');
      await placeScope(tx, 'session/b', 'session/a');
    });
    expect((await chainOf(office.db, 'session/a')).length).toBeLessThan(20);
  });
});

describe('a role', () => {
  test('held for a session counts at its meetings, and not at another session', async () => {
    const chairing = holding<{ scope: string }>(['chair', 'co-chair'], ({ db, input }) => chainOf(db, input.scope));
    const holds = (key: string, scope: string) => chairing.holds({ db: office.db, actor: as(key), input: { scope } });
    expect(await holds('chair', 'meeting/idm-demo-opening')).toBe(true);
    expect(await holds('co-chair', 'session/idm-demo')).toBe(true);
    expect(await holds('chair', 'session/hld-demo')).toBe(false);
    expect(await holds('philippines', 'meeting/idm-demo-opening')).toBe(false);
    expect(await holds('administrator', 'meeting/idm-demo-opening')).toBe(false);
    expect(await chairing.holds({ db: office.db, actor: { kind: 'stranger' }, input: { scope: 'session/idm-demo' } })).toBe(false);
  });

  test('of an administrator counts everywhere it is listed', async () => {
    const right = holding<unknown>(['administrator', 'chair'], () => ['session/of-nobody']);
    expect(await right.holds({ db: office.db, actor: as('administrator'), input: {} })).toBe(true);
    expect(await right.holds({ db: office.db, actor: as('chair'), input: {} })).toBe(false);
  });

  test('is said in six languages', () => {
    const { words, roles } = holding(['chair', 'co-chair', 'secretariat'], () => []);
    expect(roles).toEqual(['chair', 'co-chair', 'secretariat']);
    expect(words.en).toBe('the chair, a co-chair or the secretariat.');
    expect(words.fr).toBe('la présidence, une coprésidence ou le secrétariat.');
    expect(words.ru).toBe('председатель, сопредседатель или секретариат.');
    expect(words.zh).toContain('或秘书处。');
  });

  test('lets a delegate speak for the party, and an adviser not', async () => {
    const scopes = await chainOf(office.db, 'meeting/idm-demo-opening');
    expect(await delegatePartiesOf(office.db, scenarioPerson('g77').account, scopes)).toEqual(['group-of-77']);
    expect(await delegatePartiesOf(office.db, scenarioPerson('observer').account, scopes)).toEqual(['iom']);
    expect(await delegatePartiesOf(office.db, scenarioPerson('without-floor').account, scopes)).toEqual([]);
    expect(await delegatePartiesOf(office.db, scenarioPerson('g77').account, ['session/hld-demo'])).toEqual([]);
    expect((await grantsOf(office.db, scenarioPerson('without-floor').account, scopes))[0]).toMatchObject({
      role: 'delegate-without-floor', party: 'mexico', maySpeak: false,
    });
  });
});

describe('giving a role', () => {
  test('is for an administrator anywhere, and for a secretariat within its own mechanism', async () => {
    expect(await grant('administrator', { role: 'interpreter', scope: 'session/hld-demo' })).toBe('carried out');
    expect(await grant('secretariat-idm', { role: 'interpreter', scope: 'meeting/idm-demo-opening', address: scenarioPerson('without-role').email })).toBe('carried out');
    expect(await grant('secretariat-idm', { role: 'chair', scope: 'session/hld-demo' })).toBe('request.not-yours-to-do');
    expect(await grant('secretariat-idm', { role: 'chair', scope: 'session/not-placed' })).toBe('request.not-yours-to-do');
    expect(await grant('chair', { role: 'chair', scope: 'session/idm-demo' })).toBe('request.not-yours-to-do');
  });

  test('makes no secretariat and no administrator where a secretariat gives it', async () => {
    expect(await grant('secretariat-idm', { role: 'secretariat', scope: 'session/idm-demo' })).toBe('request.not-yours-to-do');
    expect(await grant('secretariat-idm', { role: 'administrator', scope: '*' })).toBe('request.not-yours-to-do');
  });

  test('twice is giving it once', async () => {
    const input = { account: noor, role: 'technician', scope: 'session/idm-demo' };
    const first = await office.spine.run(grantRole, { input, actor: as('administrator') });
    const second = await office.spine.run(grantRole, { input, actor: as('administrator') });
    expect(second.answer).toEqual(first.answer);
    expect(second.head).toBeUndefined();
  });

  test('asks for the party where the role is held for one', async () => {
    expect(await grant('administrator', { role: 'delegate', scope: 'session/idm-demo' })).toBe('people.role-needs-party');
    expect(await grant('administrator', { role: 'chair', scope: 'session/idm-demo', party: 'kenya' })).toBe('people.role-without-party');
    expect(await grant('administrator', { role: 'chair', scope: '*' })).toBe('people.administrators-everywhere');
    expect(await grant('administrator', { role: 'administrator', scope: 'session/idm-demo' })).toBe('people.administrators-everywhere');
    expect(await grant('administrator', { account: '00000000-0000-4000-8000-0000000000ff', role: 'chair', scope: 'session/x' })).toBe('people.no-such-account');
    expect(await grant('administrator', { role: 'chair', scope: 'somewhere nice' })).toBe('request.input');
  });
});

describe('ending a role', () => {
  test('ends it at once, leaves who ended it on record, and cannot be done twice', async () => {
    const input = { role: 'delegate', scope: 'session/hld-demo', party: 'kenya' };
    expect(await grant('secretariat-hld', input)).toBe('carried out');
    expect(await delegatePartiesOf(office.db, noor, ['session/hld-demo'])).toEqual(['kenya']);
    expect(await end('secretariat-idm', input)).toBe('request.not-yours-to-do');
    expect(await end('secretariat-hld', input)).toBe('carried out');
    expect(await delegatePartiesOf(office.db, noor, ['session/hld-demo'])).toEqual([]);
    expect(await end('secretariat-hld', input)).toBe('people.role-not-held');
    const row = await office.db.selectFrom('people.grants').selectAll().where('account', '=', noor).where('party', '=', 'kenya').executeTakeFirstOrThrow();
    expect(row.ended_by).toBe(`person/${scenarioPerson('secretariat-hld').account}`);
    // And may be given again.
    expect(await grant('secretariat-hld', input)).toBe('carried out');
  });

  test('leaves one administrator', async () => {
    const last = { account: scenarioPerson('administrator').account, role: 'administrator', scope: '*' };
    expect(await end('administrator', last)).toBe('people.last-administrator');
    expect(await grant('administrator', { role: 'administrator', scope: '*' })).toBe('carried out');
    // Two leave at the same moment: one must stay.
    const both = await Promise.all([end('administrator', last), end('administrator', { ...last, account: noor })]);
    expect(both.filter((code) => code === 'carried out')).toHaveLength(1);
    const left = await office.db.selectFrom('people.grants').select('id').where('role', '=', 'administrator').where('ended_at', 'is', null).execute();
    expect(left).toHaveLength(1);
  });
});

test('names are given for numbers', async () => {
  const names = await nameOf(office.db, [scenarioPerson('chair').account, '00000000-0000-4000-8000-0000000000ff']);
  expect([...names]).toEqual([[scenarioPerson('chair').account, 'Amara Example (demo chair)']]);
});
