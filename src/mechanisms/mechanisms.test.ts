import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantRole } from '#people/commands/grant-role.ts';
import { invite } from '#people/commands/invite.ts';
import { people } from '#people/people.ts';
import { placeScope } from '#people/scopes.ts';
import { parties } from '#parties/parties.ts';
import { KNOWN_PARTIES } from '#parties/test-parties.ts';
import { type Actor, STRANGER, system } from '#platform/actor.ts';
import { newId } from '#platform/ids.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { longestSilence } from '#platform/test-processor-time.ts';
import { loadRegistry } from '#scenarios/registry.ts';
import { discardProposal } from './commands/discard-proposal.ts';
import { proposeProfile } from './commands/propose-profile.ts';
import { publishProfile } from './commands/publish-profile.ts';
import { publishProposal } from './commands/publish-proposal.ts';
import { mechanisms } from './mechanisms.ts';
import { listMechanisms } from './queries/list.ts';
import { mechanismsOfParty } from './queries/of-party.ts';
import { participation } from './queries/participation.ts';
import { profileQuery } from './queries/profile.ts';
import { proposal, proposals } from './queries/proposals.ts';
import { timeline } from './queries/timeline.ts';

const actor = system('test');
const sample = readFileSync(new URL('./import/samples/example-process.txt', import.meta.url), 'utf8');
let test: TestSpine;
let secretary: Actor;

beforeAll(async () => {
  test = await openTestSpine({ slices: [people, parties, mechanisms], world: KNOWN_PARTIES });
  await loadRegistry(test.spine);
  const account = newId();
  await test.spine.run(invite, { input: { account, name: 'Sam Example', email: 'sam@example.org', language: 'en', mail: false }, actor });
  await test.spine.run(grantRole, { input: { account, role: 'secretariat', scope: 'mechanism/idm' }, actor });
  secretary = { kind: 'person', id: account };
});
afterAll(() => test.close());

const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

describe('reading the registry', () => {
  it('narrows the list by kind, theme and party', async () => {
    const ask = async (input: object) => slugs((await test.spine.ask(listMechanisms, { input, actor: STRANGER })).mechanisms);
    expect(await ask({ kind: 'compact' })).toEqual(['gcm', 'gcr']);
    expect(await ask({ theme: 'remittances', kind: 'dialogue' })).toEqual(['hld']);
    const ghana = await ask({ party: 'ghana' });
    expect(ghana).toContain('hld');
    expect(ghana).not.toContain('gmg');
    expect(await ask({ party: 'nobody' })).toEqual([]);
  });

  it('gives a profile with its parties, its succession both ways and what it cites', async () => {
    const hld = await test.spine.ask(profileQuery, { input: { mechanism: 'hld' }, actor: STRANGER });
    expect(hld.participants).toHaveLength(195);
    expect(hld.participants.filter(({ kind }) => kind === 'observer-state').map(({ id }) => id).sort()).toEqual(['holy-see', 'state-of-palestine']);
    const imrf = await test.spine.ask(profileQuery, { input: { mechanism: 'imrf' }, actor: STRANGER });
    expect(imrf.succession).toContainEqual(expect.objectContaining({ from: 'hld', to: 'imrf', kind: 'repurposed-as', on: '2018-12-19' }));
    expect(slugs(imrf.related)).toContain('hld');
    await expect(test.spine.ask(profileQuery, { input: { mechanism: 'nothing' }, actor: STRANGER })).rejects.toMatchObject({ status: 404 });
  });

  it('answers which dialogues a party is in, and what it chaired', async () => {
    const morocco = await test.spine.ask(mechanismsOfParty, { input: { party: 'morocco' }, actor: STRANGER });
    expect(slugs(morocco.participates)).toContain('gfmd');
    expect(morocco.chaired.filter(({ mechanism }) => mechanism === 'gfmd').map(({ startsOn }) => startsOn.slice(0, 4))).toEqual(['2018', '2017']);
    expect(morocco.roles.map(({ mechanism }) => mechanism)).toContain('gfmd');
    const iom = await test.spine.ask(mechanismsOfParty, { input: { party: 'iom' }, actor: STRANGER });
    expect(slugs(iom.partner)).toContain('idm');
  });

  it('orders meetings by date and keeps to the span that is asked for', async () => {
    const all = await test.spine.ask(timeline, { input: {}, actor: STRANGER });
    const starts = all.meetings.map(({ startsOn }) => startsOn);
    expect(starts).toEqual([...starts].sort());
    const year = await test.spine.ask(timeline, { input: { from: '2013', to: '2013' }, actor: STRANGER });
    expect(year.meetings.map(({ slug }) => slug)).toContain('second-hld-2013');
    expect(year.meetings.every(({ startsOn }) => startsOn.startsWith('2013'))).toBe(true);
  });

  it('counts the dialogues of each State for the map', async () => {
    const answer = await test.spine.ask(participation, { input: {}, actor: STRANGER });
    expect(answer.states).toHaveLength(195);
    const [france, holySee] = ['france', 'holy-see'].map((id) => answer.states.find(({ party }) => party.id === id)!.mechanisms.length);
    expect(france).toBeGreaterThan(holySee!);
  });
});

describe('publishing a profile', () => {
  const input = {
    profile: {
      slug: 'idm', kind: 'dialogue', level: 'global', name: { en: { text: 'A newer name', status: 'original' } },
      summary: { en: { text: 'A newer summary.', status: 'original' } }, participants: { parties: ['ghana'] },
    },
  };

  it('is for its own secretariat; the newest counts and keeps its place in the list', async () => {
    const order = async () => slugs((await test.spine.ask(listMechanisms, { input: {}, actor: STRANGER })).mechanisms);
    const before = await order();
    await expect(test.spine.run(publishProfile, { input, actor: STRANGER })).rejects.toMatchObject({ status: 401 });
    await expect(test.spine.run(publishProfile, { input: { profile: { ...input.profile, slug: 'hld' } }, actor: secretary })).rejects.toMatchObject({ status: 403 });
    await test.spine.run(publishProfile, { input, actor: secretary });
    const idm = await test.spine.ask(profileQuery, { input: { mechanism: 'idm' }, actor: STRANGER });
    expect(idm.participants.map(({ id }) => id)).toEqual(['ghana']);
    expect(await order()).toEqual(before);
  });

  it('refuses a party that nobody knows, wherever it is named', async () => {
    for (const wrong of [
      { participants: { parties: ['atlantis'] } }, { partners: ['atlantis'] },
      { meetings: [{ slug: 'one', title: input.profile.name, form: 'session', startsOn: '2020', chairs: ['atlantis'] }] },
    ]) {
      await expect(test.spine.run(publishProfile, { input: { profile: { ...input.profile, ...wrong } }, actor })).rejects.toMatchObject({ code: 'mechanisms.unknown-parties', values: { parties: 'atlantis' } });
    }
  });
});

describe('a profile read from a text', () => {
  const propose = async (text = sample) => (await test.spine.run(proposeProfile, { input: { source: 'A sample', text }, actor: secretary })).answer.proposal;
  const choices = { slug: 'epom', name: 'Example Process', kind: 'dialogue', level: 'regional', summary: 'Four governments exchange.', verifiedBy: 'Example secretariat' };

  it('waits for a person, with every line of the text accounted for', async () => {
    await expect(test.spine.run(proposeProfile, { input: { source: 'x', text: 'y' }, actor: STRANGER })).rejects.toMatchObject({ status: 401 });
    await expect(test.spine.run(proposeProfile, { input: { source: 'x', text: ' \n ' }, actor: secretary })).rejects.toMatchObject({ code: 'mechanisms.nothing-to-read' });
    const id = await propose();
    const { reading, closedAt, text } = await test.spine.ask(proposal, { input: { proposal: id }, actor: secretary });
    expect(closedAt).toBeNull();
    expect(text).toBe(sample);
    expect(reading.lines.written).toBe(sample.split('\n').filter((line) => line.trim()).length);
    expect(reading.proposal.participants.parties.map(({ party }) => party)).toContain('democratic-republic-of-the-congo');
    await expect(test.spine.ask(proposal, { input: { proposal: id }, actor: STRANGER })).rejects.toMatchObject({ status: 401 });
  });

  it('is read while others are answered, however long it is', async () => {
    const lines = Array.from({ length: 12_000 }, (_, index) => `Meeting ${index} of the group, ${1 + (index % 28)} May ${1990 + (index % 30)}, Lima, Peru`);
    const reading = propose(`Example Process\n\nRecent meetings\n${lines.join('\n')}`);
    expect(await longestSilence(reading, () => test.spine.ask(proposals, { input: {}, actor: secretary }))).toBeLessThan(0.5);
  });

  it('is published by whoever may, with what the person decided, once', async () => {
    const id = await propose();
    const { reading } = await test.spine.ask(proposal, { input: { proposal: id }, actor });
    const undated = reading.proposal.meetings.flatMap(({ startsOn }, index) => (startsOn ? [] : [`m${index}`]));
    const names = Object.fromEntries(reading.unresolvedNames.map((_, index) => [`n${index}`, 'ifrc']));
    const input = { ...choices, proposal: id, leaveOut: undated, names };
    await expect(test.spine.run(publishProposal, { input, actor: secretary })).rejects.toMatchObject({ status: 403 });
    await test.spine.run(publishProposal, { input, actor });
    const { profile, participants, partners } = await test.spine.ask(profileQuery, { input: { mechanism: 'epom' }, actor: STRANGER });
    expect(profile.name.en).toEqual({ text: 'Example Process', status: 'original' });
    expect(profile.participants.statedCount).toBe(9);
    expect(participants.map(({ id: party }) => party)).toEqual(expect.arrayContaining(['egypt', 'turkiye', 'republic-of-korea']));
    expect(reading.unresolvedNames.length).toBeGreaterThan(0);
    expect([...participants, ...partners].map(({ id: party }) => party)).toContain('ifrc');
    expect(profile.verified?.by).toBe('Example secretariat');
    await expect(test.spine.run(publishProposal, { input: { ...input, slug: 'epom-again' }, actor })).rejects.toMatchObject({ code: 'mechanisms.proposal-closed' });
    await expect(test.spine.run(discardProposal, { input: { proposal: id }, actor: secretary })).rejects.toMatchObject({ code: 'mechanisms.proposal-closed' });
  });

  it('does not take another mechanism’s name unless it is told to', async () => {
    const id = await propose();
    const { reading } = await test.spine.ask(proposal, { input: { proposal: id }, actor });
    const leaveOut = reading.proposal.meetings.map((_, index) => `m${index}`);
    await expect(test.spine.run(publishProposal, { input: { ...choices, proposal: id, slug: 'gcm', leaveOut }, actor })).rejects.toMatchObject({ code: 'mechanisms.name-taken' });
    await test.spine.run(publishProposal, { input: { ...choices, proposal: id, slug: 'epom', replace: true, leaveOut }, actor });
    const { profile } = await test.spine.ask(profileQuery, { input: { mechanism: 'epom' }, actor: STRANGER });
    expect(profile.meetings).toEqual([]);
  });

  it('is published once where two people confirm it at the same time', async () => {
    const id = await propose();
    const { reading } = await test.spine.ask(proposal, { input: { proposal: id }, actor });
    const leaveOut = reading.proposal.meetings.map((_, index) => `m${index}`);
    const both = await Promise.allSettled(['twin-a', 'twin-b'].map((slug) => test.spine.run(publishProposal, { input: { ...choices, proposal: id, slug, leaveOut }, actor })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('can be set aside, and stays readable', async () => {
    const id = await propose();
    await test.spine.run(discardProposal, { input: { proposal: id }, actor: secretary });
    const { proposals: all } = await test.spine.ask(proposals, { input: {}, actor: secretary });
    expect(all.find((one) => one.proposal === id)).toMatchObject({ closedAs: 'discarded', mechanism: null });
    await expect(test.spine.run(discardProposal, { input: { proposal: newId() }, actor })).rejects.toMatchObject({ status: 404 });
  });

  it('belongs to the mechanism in whose name it was proposed: another’s secretariat neither reads it nor sets it aside nor publishes it', async () => {
    const person = async (scope: string): Promise<Actor> => {
      const account = newId();
      await test.spine.run(invite, { input: { account, name: `Of ${scope}`, email: `${account}@example.org`, language: 'en', mail: false }, actor });
      await test.spine.run(grantRole, { input: { account, role: 'secretariat', scope }, actor });
      return { kind: 'person', id: account };
    };
    await test.db.transaction().execute((tx) => placeScope(tx, 'session/of-idm', 'mechanism/idm'));
    const [other, colleague] = [await person('mechanism/gcm'), await person('session/of-idm')];
    const id = await propose();
    for (const attempt of [
      () => test.spine.ask(proposal, { input: { proposal: id }, actor: other }),
      () => test.spine.run(discardProposal, { input: { proposal: id }, actor: other }),
      () => test.spine.run(publishProposal, { input: { ...choices, proposal: id, slug: 'gcm', replace: true }, actor: other }),
    ]) await expect(attempt()).rejects.toMatchObject({ code: 'mechanisms.no-such-proposal' });
    const listed = async (who: Actor) => (await test.spine.ask(proposals, { input: {}, actor: who })).proposals.map((one) => one.proposal);
    expect(await listed(other)).toEqual([]);
    for (const who of [secretary, colleague, actor]) expect(await listed(who)).toContain(id);
    await test.spine.run(discardProposal, { input: { proposal: id }, actor: colleague });
    const { answer } = await test.spine.run(proposeProfile, { input: { source: 'Of nobody in particular', text: sample }, actor });
    await expect(test.spine.ask(proposal, { input: { proposal: answer.proposal }, actor: secretary })).rejects.toMatchObject({ status: 404 });
  });

  it('asks for the date of a meeting that has none', async () => {
    const id = await propose('Example Process\n\nPurpose\nTo exchange.\n\nMeetings\n\nA panel without any day, Geneva\nSecond plenary, 14 September 2006, Geneva\n');
    const { reading } = await test.spine.ask(proposal, { input: { proposal: id }, actor });
    const at = reading.proposal.meetings.findIndex(({ startsOn }) => !startsOn);
    if (at < 0) throw new Error(`no undated meeting was read: ${JSON.stringify(reading.proposal.meetings)}`);
    const input = { ...choices, proposal: id, slug: 'undated' };
    await expect(test.spine.run(publishProposal, { input, actor })).rejects.toMatchObject({ code: 'mechanisms.meeting-without-date' });
    await test.spine.run(publishProposal, { input: { ...input, dates: { [`m${at}`]: '2005-05' } }, actor });
    const { profile } = await test.spine.ask(profileQuery, { input: { mechanism: 'undated' }, actor: STRANGER });
    expect(profile.meetings.map(({ startsOn }) => startsOn)).toContain('2005-05');
  });

  it('refuses a text it cannot read, in six languages', async () => {
    const refused = await test.spine.run(proposeProfile, { input: { source: 'x', text: '\u0001\u0002\u0003'.repeat(400) }, actor: secretary }).catch((error: unknown) => error as { words: Record<string, string>; code: string });
    expect(refused).toMatchObject({ code: 'mechanisms.not-readable' });
    for (const language of LANGUAGES) expect((refused as { words: Record<string, string> }).words[language]).not.toMatch(/\{\w+\}/);
  });
});

describe('the export', () => {
  it('holds each profile as data and in six languages, without a gap', async () => {
    const files = new Map<string, string>();
    for await (const { path, text } of mechanisms.publish!({ db: test.db })) files.set(path, text);
    for (const language of LANGUAGES) {
      const text = files.get(`mechanisms/hld.${language}.md`)!;
      expect(text.length).toBeGreaterThan(3000);
      expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
    }
    expect(files.get('mechanisms/hld.fr.md')).toContain('Côte d');
    expect((JSON.parse(files.get('mechanisms/hld.json')!) as { participants: string[] }).participants).toHaveLength(195);
  });
});
