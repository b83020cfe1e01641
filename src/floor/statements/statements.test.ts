import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Command } from '#platform/command.ts';
import type { InputSchema } from '#platform/input.ts';
import { sha256 } from '#platform/canonical.ts';
import { Refusal } from '#platform/refusal.ts';
import { defineSlice } from '#platform/slice.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { system } from '#platform/actor.ts';
import { mechanisms } from '#mechanisms/mechanisms.ts';
import { parties } from '#parties/parties.ts';
import { KNOWN_PARTIES } from '#parties/test-parties.ts';
import { people } from '#people/people.ts';
import { grantRole } from '#people/commands/grant-role.ts';
import { planMeeting } from '#programme/commands/plan-meeting.ts';
import { programme } from '#programme/programme.ts';
import { loadPeople, scenarioPerson } from '#scenarios/people.ts';
import { addSpeaker } from '../commands/add-speaker.ts';
import { archiveStatements } from '../commands/archive-statements.ts';
import { correctStatement } from '../commands/correct-statement.ts';
import { deliverStatement } from '../commands/deliver-statement.ts';
import { endTurn } from '../commands/end-turn.ts';
import { fileStatement } from '../commands/file-statement.ts';
import { giveFloor } from '../commands/give-floor.ts';
import { liftEmbargo } from '../commands/lift-embargo.ts';
import { openMeeting } from '../commands/open-meeting.ts';
import { floor } from '../floor.ts';
import { searchStatements } from '../queries/search-statements.ts';
import { statement } from '../queries/statement.ts';
import { statementsOfMeeting } from '../queries/statements-of-meeting.ts';
import { actorOf } from '../test-room.ts';
import { RULE_SETS } from '../rules/rule-sets.ts';
import { statements } from './contents.ts';
import { planTestMeetings } from './test-meetings.ts';

const each = <T>(...lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];
const slice = defineSlice({
  ...floor, commands: each(floor.commands, statements.commands), queries: each(floor.queries, statements.queries), entries: each(floor.entries, statements.entries),
  reactions: each(floor.reactions, statements.reactions), jobs: each(floor.jobs, statements.jobs),
});

let at = Date.parse('2027-05-20T13:00:00.000Z');
let test: TestSpine;
const MEETING = 'samples';

const run = <S extends InputSchema, Answer>(who: string, command: Command<string, S, Answer>, input: z.input<S>) => test.spine.run(command, { input, actor: actorOf(who) });
async function refused<S extends InputSchema, Answer>(who: string, command: Command<string, S, Answer>, input: z.input<S>): Promise<string> {
  const error = await run(who, command, input).then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof Refusal)) throw error ?? new Error('It was not refused.');
  return error.code;
}
const shown = (who: string, id: string, more: object = {}) => test.spine.ask(statement, { input: { statement: id, ...more }, actor: actorOf(who) });
const isShownTo = async (who: string, id: string): Promise<boolean> => shown(who, id).then(() => true, (error: unknown) => {
  if (error instanceof Refusal && error.status === 404) return false;
  throw error;
});
const finds = async (who: string, text: string): Promise<string[]> =>
  (await test.spine.ask(searchStatements, { input: { text }, actor: actorOf(who) })).statements.map((found) => found.statement);
const TEXT = 'Madam Chair, we thank the host. Turquoise visas for seasonal gardeners would be of use to all, and we propose them to the meeting.';

beforeAll(async () => {
  test = await openTestSpine({ slices: [people, parties, mechanisms, programme, slice], world: KNOWN_PARTIES, now: () => new Date(at) });
  const actor = system('test');
  await planTestMeetings(test.spine, 'panel-then-floor');
  await loadPeople(test.spine);
  const give = (who: string, role: 'delegate' | 'chair' | 'interpreter' | 'technician' | 'secretariat', scope: string, party?: string) =>
    test.spine.run(grantRole, { input: { account: scenarioPerson(who).account, role, scope, party }, actor });
  await give('kenya', 'delegate', `meeting/${MEETING}`, 'kenya');
  await give('mexico', 'delegate', `meeting/${MEETING}`, 'mexico');
  await give('chair', 'chair', `meeting/${MEETING}`);
  await give('interpreter', 'interpreter', `meeting/${MEETING}`);
  await give('technician', 'technician', 'session/trial-session');
  await give('secretariat-idm', 'secretariat', 'mechanism/trial');
});
afterAll(() => test.close());

describe('a statement filed before delivery', () => {
  it('is counted, timed against the limit and hashed into the record without its text', async () => {
    const { answer } = await run('kenya', fileStatement, { meeting: MEETING, party: 'kenya', language: 'en', text: TEXT, title: 'On visas', speaker: 'H.E. Example Person' });
    expect(answer).toMatchObject({ statement: 'samples--kenya', version: 1, words: 24, sha256: sha256(TEXT), limitSeconds: 180, against: 'fits', looksLike: null });
    expect(answer.seconds).toEqual([12, 14]);
    const entry = await test.db.selectFrom('journal.entries').selectAll().where('stream', '=', 'texts/samples').executeTakeFirstOrThrow();
    expect(entry.kind).toBe('floor.statement-filed');
    expect(entry.data).toMatchObject({ sha256: sha256(TEXT), by: 'delegation', embargo: 'until-delivered', publicFrom: null });
    expect(JSON.stringify(entry.data)).not.toMatch(/Turquoise|Example Person|On visas/);
  });

  it('is for the room and its own delegation alone: to read, to list and to find', async () => {
    for (const who of ['kenya', 'chair', 'interpreter', 'technician', 'secretariat-idm', 'administrator', 'system']) {
      expect([who, await isShownTo(who, 'samples--kenya'), await finds(who, 'turquoise')]).toEqual([who, true, ['samples--kenya']]);
    }
    for (const who of ['stranger', 'mexico', 'secretariat-hld', 'without-role', 'civil-society']) {
      expect([who, await isShownTo(who, 'samples--kenya'), await finds(who, 'turquoise')]).toEqual([who, false, []]);
      const list = await test.spine.ask(statementsOfMeeting, { input: { meeting: MEETING }, actor: actorOf(who) });
      expect(list.statements).toEqual([]);
      const { suggestions, counts } = await test.spine.ask(searchStatements, { input: { text: 'turqoise' }, actor: actorOf(who) });
      expect([suggestions, counts.party]).toEqual([[], []]);
    }
    expect((await test.spine.ask(searchStatements, { input: { text: 'turqoise' }, actor: actorOf('interpreter') })).suggestions).toEqual(['turquoise']);
  });

  it('takes further languages and newer versions, and keeps every one', async () => {
    await run('kenya', fileStatement, { meeting: MEETING, party: 'kenya', language: 'fr', text: 'Madame la Présidente, nous remercions le pays hôte de son accueil.' });
    await run('kenya', fileStatement, { meeting: MEETING, party: 'kenya', language: 'en', text: `${TEXT} We mean it.` });
    const now = await shown('kenya', 'samples--kenya');
    expect(now.versions.map(({ language, version }) => `${language} ${version}`)).toEqual(['en 2', 'fr 1', 'en 1']);
    expect(now.text.paragraphs[0]).toMatch(/We mean it\.$/);
    expect((await shown('kenya', 'samples--kenya', { version: 1 })).text.paragraphs[0]).toBe(TEXT);
    expect((await shown('kenya', 'samples--kenya', { textLanguage: 'fr' })).text.language).toBe('fr');
    await expect(test.db.updateTable('floor.statement_texts').set({ body: 'changed' }).execute()).rejects.toThrow(/never changed/);
  });

  it('says where the text looks like another language than the one stated', async () => {
    const { answer } = await run('kenya', fileStatement, { meeting: MEETING, party: 'kenya', number: 2, language: 'es', text: TEXT });
    expect(answer.looksLike).toBe('en');
  });

  it('is filed by those who may speak for the party, and by the secretariat', async () => {
    expect(await refused('mexico', fileStatement, { meeting: MEETING, party: 'kenya', language: 'en', text: TEXT })).toBe('request.not-yours-to-do');
    expect(await refused('interpreter', fileStatement, { meeting: MEETING, party: 'kenya', language: 'en', text: TEXT })).toBe('request.not-yours-to-do');
    await run('secretariat-idm', fileStatement, { meeting: MEETING, party: 'ghana', language: 'en', text: TEXT });
  });

  it.each([
    ['neither file nor text', { language: 'en' }, 'floor.text-or-file'],
    ['both', { language: 'en', text: 'x', file: Buffer.from('x').toString('base64') }, 'floor.text-or-file'],
    ['a stated time that is past', { language: 'en', text: TEXT, embargo: 'until-time', embargoUntil: '2020-01-01T00:00:00Z' }, 'floor.embargo-needs-time'],
    ['a turn that is not its own', { language: 'en', text: TEXT, turn: '00000000-0000-4000-8000-000000000001' }, 'floor.no-such-turn'],
    ['a group it does not belong to', { language: 'en', text: TEXT, onBehalfOf: 'european-union' }, 'floor.not-a-member-of-group'],
    ['a State as if it were a group', { language: 'en', text: TEXT, onBehalfOf: 'mexico' }, 'floor.not-a-group'],
  ] as const)('is refused with %s', async (_, input, code) => {
    expect(await refused('kenya', fileStatement, { meeting: MEETING, party: 'kenya', number: 3, ...input })).toBe(code);
    expect(await isShownTo('kenya', 'samples--kenya--3')).toBe(false);
  });

  it('is not taken where nobody is to be named', async (context) => {
    const chatham = RULE_SETS.find((set) => 'attribution' in set && set.attribution === 'none');
    if (!chatham) return context.skip('there is no rule set without attribution');
    await test.spine.run(planMeeting, { actor: system('test'), input: { meeting: 'unnamed', session: 'trial-session', title: { en: { text: 'Unnamed', status: 'original' } }, form: 'consultation', ruleSet: chatham.id } });
    const input = { meeting: 'unnamed', party: 'kenya', language: 'en', text: TEXT } as const;
    await expect(test.spine.run(fileStatement, { input, actor: system('test') })).rejects.toThrow(/Chatham House/);
    await expect(test.spine.run(archiveStatements, { input: { meeting: 'unnamed', source: 'x', dated: '2027', statements: [{ party: 'kenya', text: TEXT }] }, actor: system('test') })).rejects.toThrow(/Chatham House/);
    expect(await test.db.selectFrom('floor.statements').select('id').where('meeting', '=', 'unnamed').execute()).toEqual([]);
  });
});

describe('when it is read by everybody', () => {
  it('is once the turn of its party is over, with its place in the recording', async () => {
    await run('chair', openMeeting, { meeting: MEETING });
    at += 60_000;
    await run('secretariat-idm', addSpeaker, { meeting: MEETING, party: 'ghana' });
    const { answer } = await run('chair', giveFloor, { meeting: MEETING, turn: (await test.db.selectFrom('floor.floors').select('state').executeTakeFirstOrThrow()).state.waiting[0]!.id, ending: null });
    at += 90_000;
    expect(await isShownTo('stranger', 'samples--ghana')).toBe(false);
    await run('chair', endTurn, { meeting: MEETING, turn: answer.turn! });
    expect(await shown('stranger', 'samples--ghana')).toMatchObject({ isPublic: true, deliveredAt: new Date(at).toISOString(), turn: answer.turn, startsAtSecond: 60, endsAtSecond: 150, checkAgainstDelivery: false });
    const kinds = await test.db.selectFrom('journal.entries').select('kind').where('stream', '=', 'statement/samples--ghana').orderBy('number').execute();
    expect(kinds.map(({ kind }) => kind)).toEqual(['floor.statement-delivered']);
  });

  it('is at the time stated, without anything being done', async () => {
    await run('mexico', fileStatement, { meeting: MEETING, party: 'mexico', language: 'en', text: TEXT, embargo: 'until-time', embargoUntil: new Date(at + 60_000).toISOString() });
    expect(await isShownTo('stranger', 'samples--mexico')).toBe(false);
    at += 61_000;
    expect(await isShownTo('stranger', 'samples--mexico')).toBe(true);
    const receipt = await test.spine.run(liftEmbargo, { input: { meeting: MEETING, party: 'mexico' }, actor: system('floor') });
    expect(receipt.head).toBeDefined();
    expect(await refused('mexico', liftEmbargo, { meeting: MEETING, party: 'mexico' })).toBe('floor.already-public');
  });

  it('is when its delegation says so', async () => {
    expect(await refused('mexico', liftEmbargo, { meeting: MEETING, party: 'kenya' })).toBe('request.not-yours-to-do');
    await run('kenya', liftEmbargo, { meeting: MEETING, party: 'kenya', number: 2 });
    expect(await isShownTo('stranger', 'samples--kenya--2')).toBe(true);
    expect(await isShownTo('stranger', 'samples--kenya')).toBe(false);
  });

  it('cannot be taken back by filing anew', async () => {
    await run('kenya', fileStatement, { meeting: MEETING, party: 'kenya', number: 2, language: 'en', text: TEXT });
    expect(await isShownTo('stranger', 'samples--kenya--2')).toBe(true);
  });
});

describe('after delivery', () => {
  it('takes the text as delivered and corrections, beside what was filed', async () => {
    expect(await refused('kenya', correctStatement, { meeting: MEETING, party: 'kenya', language: 'en', stage: 'corrected', text: TEXT })).toBe('floor.not-yet-delivered');
    expect(await refused('kenya', deliverStatement, { meeting: MEETING, party: 'kenya' })).toBe('request.not-yours-to-do');
    await run('chair', deliverStatement, { meeting: MEETING, party: 'kenya', startsAtSecond: 300, endsAtSecond: 420, recording: 'https://media.example.org/1' });
    expect(await refused('kenya', fileStatement, { meeting: MEETING, party: 'kenya', language: 'en', text: TEXT })).toBe('floor.already-delivered');
    await run('secretariat-idm', correctStatement, { meeting: MEETING, party: 'kenya', language: 'en', stage: 'delivered', text: 'We thank the host. Violet visas it is.', note: 'The speaker departed from the text.' });
    const now = await shown('stranger', 'samples--kenya');
    expect(now).toMatchObject({ startsAtSecond: 300, endsAtSecond: 420, recording: 'https://media.example.org/1' });
    expect(now.versions.map(({ language, version, stage }) => `${language} ${version} ${stage}`)).toEqual(['en 3 delivered', 'en 2 filed', 'fr 1 filed']);
    expect(await finds('stranger', 'violet')).toEqual(['samples--kenya']);
    expect(await finds('stranger', 'turquoise kenya')).not.toContain('samples--kenya');
    expect(await refused('chair', deliverStatement, { meeting: MEETING, party: 'kenya', startsAtSecond: 500 })).toBe('floor.ends-before-beginning');
  });
});

describe('an archive', () => {
  it('is taken in whole or not at all', async () => {
    const lot = (...names: string[]) => ({ meeting: 'resolutions', source: 'a trial', dated: '2006-09', statements: names.map((party) => ({ party, text: `What ${party} said of lighthouses.` })) });
    await run('secretariat-idm', archiveStatements, lot('france', 'japan'));
    expect(await refused('secretariat-idm', archiveStatements, lot('brazil', 'france'))).toBe('floor.already-archived');
    expect(await isShownTo('stranger', 'resolutions--brazil')).toBe(false);
    expect(await refused('chair', archiveStatements, lot('brazil'))).toBe('request.not-yours-to-do');
    const forNobody = { ...lot('brazil'), statements: [{ party: 'brazil', onBehalfOf: 'no-such-group', text: TEXT }] };
    expect(await refused('secretariat-idm', archiveStatements, forNobody)).toBe('floor.no-such-party');
    expect((await finds('stranger', 'lighthouse')).sort()).toEqual(['resolutions--france', 'resolutions--japan']);
    expect(await finds('stranger', 'lighthouse 日本')).toEqual(['resolutions--japan']);
  });
});

it('a search goes to its first page where the cursor was made up', async () => {
  const search = (after: string) => test.spine.ask(searchStatements, { input: { text: 'lighthouse', after }, actor: actorOf('stranger') });
  for (const cursor of ['{', [1, '2006\u0000', 'x'], [1, '2006', "x' or 1=1"], [1, '2006', 'x\u0000']]) {
    expect((await search(Buffer.from(JSON.stringify(cursor)).toString('base64url'))).total).toBe(2);
  }
});
