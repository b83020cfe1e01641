import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STRANGER, system } from '#platform/actor.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { addParty } from './commands/add-party.ts';
import { installKnown } from './commands/install-known.ts';
import { parties } from './parties.ts';
import { partiesQuery } from './queries/parties.ts';
import { partyQuery } from './queries/party.ts';
import { resolveNames } from './queries/resolve-names.ts';
import { registerOf } from './register.ts';

const actor = system('test');
let test: TestSpine;
const ask = <T,>(query: Parameters<TestSpine['spine']['ask']>[0], input: unknown) => test.spine.ask(query as never, { input, actor: STRANGER }) as Promise<T>;

beforeAll(async () => {
  test = await openTestSpine({ slices: [parties] });
  await test.spine.run(installKnown, { input: {}, actor });
});
afterAll(() => test.close());

describe('one party', () => {
  const groupsOn = async (on: string) => {
    const answer = await test.spine.ask(partyQuery, { input: { party: 'czechia', on }, actor: STRANGER });
    return answer.memberships.filter(({ holds }) => holds).map(({ group }) => group.id);
  };

  it('has the groups of the day that was asked about', async () => {
    expect(await groupsOn('2003-05-01')).not.toContain('european-union');
    expect(await groupsOn('2004-05-01')).toContain('european-union');
  });

  it('names what came before it, and the members where it is a group', async () => {
    const czechia = await test.spine.ask(partyQuery, { input: { party: 'czechia' }, actor: STRANGER });
    expect(czechia.mentioned['czechoslovakia']?.names.fr).toBe('Tchécoslovaquie');
    const union = await test.spine.ask(partyQuery, { input: { party: 'european-union', on: '2019-06-01' }, actor: STRANGER });
    expect(union.members.filter(({ holds }) => holds)).toHaveLength(28);
    const later = await test.spine.ask(partyQuery, { input: { party: 'european-union', on: '2020-02-01' }, actor: STRANGER });
    expect(later.members.filter(({ holds }) => holds)).toHaveLength(27);
  });

  it('refuses what is not there, and a day that does not exist', async () => {
    await expect(ask(partyQuery, { party: 'atlantis' })).rejects.toMatchObject({ status: 404, code: 'parties.no-such-party' });
    await expect(ask(partyQuery, { party: 'czechia', on: '2023-02-29' })).rejects.toMatchObject({ status: 422 });
  });
});

describe('the list of parties', () => {
  const names = async (input: object) => (await test.spine.ask(partiesQuery, { input, actor: STRANGER })).parties.map(({ name }) => name);

  it('stands in the order of the United Nations in English', async () => {
    const states = await names({ kind: 'state', limit: 500 });
    expect(states).toHaveLength(193);
    const at = (name: string) => states.findIndex((state) => state.startsWith(name));
    expect(at("Côte d")).toBe(at('Costa Rica') + 1);
    expect(at('Türkiye')).toBe(at('Tunisia') + 1);
    expect(at('Republic of Korea')).toBeGreaterThan(at('Qatar'));
  });

  it('is handed over page by page without a gap or a repetition', async () => {
    for (const language of ['en', 'ru', 'zh'] as const) {
      const whole = await names({ kind: 'state', language, limit: 500 });
      const read: string[] = [];
      for (let after: string | undefined; ;) {
        const page: { parties: readonly { name: string }[]; next: string | undefined } = await test.spine.ask(partiesQuery, { input: { kind: 'state', language, limit: 40, after }, actor: STRANGER });
        read.push(...page.parties.map(({ name }) => name));
        if (!(after = page.next)) break;
      }
      expect(read).toEqual(whole);
    }
  });

  it('narrows by regional group, by membership on a day, and by a part of any name or code', async () => {
    expect(await names({ regionalGroup: 'weog', kind: 'state' })).toContain('Australia');
    expect(await names({ memberOf: 'european-union', on: '2019-06-01' })).toContain('United Kingdom of Great Britain and Northern Ireland');
    expect(await names({ memberOf: 'european-union', on: '2021-06-01' })).not.toContain('United Kingdom of Great Britain and Northern Ireland');
    expect(await names({ text: 'swazi' })).toEqual(['Eswatini']);
    expect(await names({ text: 'сальвадор' })).toEqual(['El Salvador']);
    expect(await names({ text: 'CHE' })).toContain('Switzerland');
    await expect(ask(partiesQuery, { memberOf: 'no-such-group' })).rejects.toMatchObject({ status: 404 });
  });
});

describe('names', () => {
  it('are resolved as of a day, and not at all where they are nobody’s', async () => {
    const answer = await test.spine.ask(resolveNames, { input: { names: ['Swaziland', 'Turkey', 'Nowhere at all'], on: '2013-10-03' }, actor: STRANGER });
    expect(answer.names.map((name) => ('party' in name ? name.party : null))).toEqual(['eswatini', 'turkiye', null]);
    expect(answer.resolved).toBe(2);
  });
});

describe('adding a party', () => {
  const input = { party: 'example-union', kind: 'union', name: 'Union of Example Workers', names: { fr: 'Syndicat d’exemple des travailleurs' }, acronym: 'UEW' };

  it('is not for strangers, and not for States', async () => {
    await expect(test.spine.run(addParty, { input, actor: STRANGER })).rejects.toMatchObject({ status: 401 });
    await expect(test.spine.run(addParty, { input: { ...input, kind: 'state' }, actor })).rejects.toMatchObject({ status: 422 });
  });

  it('makes its names known to the resolver and the list at once', async () => {
    const before = await registerOf(test.db);
    await test.spine.run(addParty, { input, actor });
    const after = await registerOf(test.db);
    expect(after.parties).toHaveLength(before.parties.length + 1);
    expect(after.resolve('Syndicat d’exemple des travailleurs')).toMatchObject({ party: 'example-union' });
    const found = await test.spine.ask(partiesQuery, { input: { text: 'exemple des travailleurs', language: 'fr' }, actor: STRANGER });
    expect(found.parties.map(({ id }) => id)).toEqual(['example-union']);
  });

  it('is refused where the short name or the name is taken', async () => {
    await expect(test.spine.run(addParty, { input: { ...input, name: 'Another Union' }, actor })).rejects.toMatchObject({ code: 'parties.short-name-taken' });
    await expect(test.spine.run(addParty, { input: { ...input, party: 'all-member-states', name: 'All of Them' }, actor })).rejects.toMatchObject({ code: 'parties.short-name-reserved', status: 422 });
    await expect(test.spine.run(addParty, { input: { ...input, party: 'another', name: 'Syndicat d’exemple des travailleurs' }, actor })).rejects.toMatchObject({ code: 'parties.name-known' });
    await expect(test.spine.run(addParty, { input: { ...input, party: 'another', name: 'Ivory Coast' }, actor })).rejects.toMatchObject({ code: 'parties.name-known' });
  });
});

describe('the register as a whole', () => {
  it('is read once for one content', async () => {
    expect(await registerOf(test.db)).toBe(await registerOf(test.db));
  });

  it('is installed once and not again', async () => {
    const receipt = await test.spine.run(installKnown, { input: {}, actor });
    expect(receipt.head).toBeUndefined();
  });

  it('is published as files', async () => {
    const files = new Map<string, string>();
    for await (const { path, text } of parties.publish!({ db: test.db })) files.set(path, text);
    expect([...files.keys()]).toEqual(['parties/parties.json', 'parties/parties.csv', 'parties/memberships.csv']);
    expect(JSON.parse(files.get('parties/parties.json')!)).toContainEqual(expect.objectContaining({ id: 'example-union' }));
    expect(files.get('parties/parties.csv')).toContain('Côte d');
  });
});
