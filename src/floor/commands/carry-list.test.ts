import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#platform/languages.ts';
import { planMeeting } from '#programme/commands/plan-meeting.ts';
import { planSession } from '#programme/commands/plan-session.ts';
import { system } from '#platform/actor.ts';
import { floorOf } from '../act.ts';
import { direction } from '../queries/direction.ts';
import { record } from '../queries/record.ts';
import { speakersList } from '../queries/speakers-list.ts';
import { statement } from '../queries/statement.ts';
import { statementsOfMeeting } from '../queries/statements-of-meeting.ts';
import { textsAhead } from '../queries/texts-ahead.ts';
import { replay } from '../replay.ts';
import { actorOf, openRoom, type Room } from '../test-room.ts';
import { addSpeaker } from './add-speaker.ts';
import { askForFloor } from './ask-for-floor.ts';
import { carryList } from './carry-list.ts';
import { changeLevel } from './change-level.ts';
import { closeMeeting } from './close-meeting.ts';
import { endTurn } from './end-turn.ts';
import { fileStatement } from './file-statement.ts';
import { giveFloor } from './give-floor.ts';
import { markAbsent } from './mark-absent.ts';
import { moveTurn } from './move-turn.ts';
import { openMeeting } from './open-meeting.ts';
import { undo } from './undo.ts';
import { withdraw } from './withdraw.ts';
import { withdrawStatement } from './withdraw-statement.ts';

const AM = 'idm-demo-am';
const PM = 'idm-demo-pm';
const NIGHT = 'idm-demo-night';
const PANEL = 'idm-demo-panel';
const WHISPERS = 'idm-demo-whispers';
const ELSEWHERE = 'other-demo-am';

let room: Room;
const turns: Record<string, string> = {};
const title = (text: string) => ({ en: { text, status: 'original' as const } });

beforeAll(async () => {
  room = await openRoom({ open: false });
  await room.spine.run(planSession, { input: { session: 'other-demo', mechanism: 'idm', title: title('Another session'), startsOn: '2027-05-20' }, actor: system('test') });
  const plan = (meeting: string, hour: number, ruleSet = 'high-level-segment', session = 'idm-demo') => room.spine.run(planMeeting, {
    input: { meeting, session, title: title(`The ${meeting}`), form: 'plenary', startsAt: `2027-05-20T${hour}:00:00.000Z`, ruleSet }, actor: system('test'),
  });
  await plan(AM, 13);
  await plan(PM, 19);
  await plan(NIGHT, 22);
  await plan(PANEL, 12, 'panel-then-floor');
  await plan(WHISPERS, 11, 'chatham-house');
  await plan(ELSEWHERE, 10, 'high-level-segment', 'other-demo');
});
afterAll(() => room.close());

const code = async (...given: Parameters<Room['refused']>): Promise<string> => (await room.refused(...given)).code;
const floor = (meeting: string) => floorOf(room.db, meeting);
const waiting = async (meeting: string): Promise<string[]> => (await floor(meeting)).waiting.map(({ party }) => party);
const list = (meeting: string, language: 'en' | 'ar' = 'en') => room.spine.ask(speakersList, { input: { meeting, language }, actor: actorOf('stranger') });
const left = async (meeting: string, who = 'secretariat-idm') =>
  ((await room.spine.ask(direction, { input: { meeting }, actor: actorOf(who) })).left ?? []).map(({ meeting: from, count }) => [from, count]);
const genders = async () => Object.fromEntries((await room.db.selectFrom('floor.genders').selectAll().execute()).map(({ turn, meeting, gender }) => [turn, [meeting, gender]]));
const file = async (who: string, meeting: string, party: string, more: object = {}): Promise<string> =>
  (await room.do(who, fileStatement, { meeting, party, language: 'en', text: `The words of ${party}, which are under embargo.`, ...more })).answer.statement;
async function add(meeting: string, party: string, more: object = {}): Promise<string> {
  room.wait(1);
  return (await room.do('secretariat-idm', addSpeaker, { meeting, party, level: 'M', ...more })).answer.turn!;
}
async function speak(meeting: string, turn: string): Promise<void> {
  await room.do('chair', giveFloor, { meeting, turn });
  room.wait(60);
  await room.do('chair', endTurn, { meeting, turn });
}

describe('from the morning to the afternoon', () => {
  it('is refused before the morning is over, from other rules, from another session and without names', async () => {
    await room.do('chair', openMeeting, { meeting: AM });
    expect(await code('chair', carryList, { meeting: PM, from: AM })).toBe('floor.carry-not-closed');
    expect(await code('chair', carryList, { meeting: PM, from: PM })).toBe('floor.carry-not-closed');
    expect(await code('chair', carryList, { meeting: PM, from: 'no-such-meeting' })).toBe('programme.no-such-meeting');
    expect(await code('kenya', carryList, { meeting: PM, from: AM })).toBe('request.not-yours-to-do');
    for (const meeting of [PANEL, WHISPERS]) {
      await room.do('chair', openMeeting, { meeting });
      await room.do('chair', closeMeeting, { meeting });
      expect(await code('chair', carryList, { meeting: PM, from: meeting })).toBe('floor.carry-other-rules');
    }
    expect(await code('chair', carryList, { meeting: PM, from: ELSEWHERE })).toBe('floor.carry-other-session');
    const refused = await room.refused('chair', carryList, { meeting: PM, from: ELSEWHERE });
    expect(new Set(LANGUAGES.map((language) => refused.in(language))).size).toBe(6);
  });

  it('the morning is left with a list that was moved, was absent and is of several levels', async () => {
    turns['kenya'] = await add(AM, 'kenya', { remote: true, gender: 'woman' });
    turns['mexico'] = await add(AM, 'mexico');
    turns['ghana'] = await add(AM, 'ghana', { gender: 'man' });
    turns['switzerland'] = await add(AM, 'switzerland');
    turns['france'] = await add(AM, 'france', { level: 'HS' });
    turns['philippines'] = await add(AM, 'philippines');
    await room.do('chair', markAbsent, { meeting: AM, turn: turns['france'] });
    await room.do('chair', moveTurn, { meeting: AM, turn: turns['philippines'], before: turns['mexico'] });
    turns['brazil'] = await add(AM, 'brazil', { level: 'HS' });
    await speak(AM, (await floor(AM)).waiting[0]!.id);
    turns['text of kenya'] = await file('kenya', AM, 'kenya');
    turns['text of mexico'] = await file('mexico', AM, 'mexico', { ifNotReached: 'publish' });
    await room.do('chair', closeMeeting, { meeting: AM });
    expect(await waiting(AM)).toEqual(['brazil', 'kenya', 'philippines', 'mexico', 'ghana', 'switzerland']);
    // What was declared is kept while a meeting may take the turn over.
    expect(await genders()).toEqual({ [turns['kenya']!]: [AM, 'woman'], [turns['ghana']!]: [AM, 'man'] });
  });

  it('the desks of the afternoon offer it, before it opens', async () => {
    turns['nepal'] = await add(PM, 'nepal');
    turns['chile'] = await add(PM, 'chile', { level: 'HS' });
    turns['switzerland here'] = await add(PM, 'switzerland');
    expect(await left(PM)).toEqual([[AM, 5]]);
    expect(await left(PANEL)).toEqual([]);
    expect(await room.spine.ask(direction, { input: { meeting: PM, language: 'ar' }, actor: actorOf('chair') })).toMatchObject({ left: [{ meeting: AM, title: 'The idm-demo-am' }] });
  });

  it('they stand in their order where the rules place them, before those who asked here; nobody is there twice', async () => {
    expect((await room.do('secretariat-idm', carryList, { meeting: PM, from: AM })).answer).toEqual({ count: 5 });
    expect(await waiting(PM)).toEqual(['brazil', 'chile', 'kenya', 'philippines', 'mexico', 'ghana', 'nepal', 'switzerland']);
    const shown = await list(PM);
    expect(shown.waiting.map(({ carried }) => carried?.place)).toEqual([1, undefined, 2, 3, 4, 5, undefined, undefined]);
    const ghana = shown.waiting.find(({ party }) => party === 'ghana')!;
    expect(ghana).toMatchObject({ turn: turns['ghana'], carried: { meeting: AM, title: 'The idm-demo-am' }, why: { rule: 'carried-over', after: 'Mexico' } });
    expect(shown.rules['carried-over']!.words).toMatch(/same order/);
    expect((await list(PM, 'ar')).rules['carried-over']!.source).toMatch(/[\u0600-\u06ff]/);
    expect((await floor(PM)).waiting.find(({ party }) => party === 'kenya')).toMatchObject({ id: turns['kenya'], remote: true, level: 'M', by: 'secretariat' });
    expect(await genders()).toEqual({ [turns['kenya']!]: [PM, 'woman'], [turns['ghana']!]: [PM, 'man'] });
  });

  it('a second press takes nobody more, and a third meeting finds nobody', async () => {
    expect(await code('chair', carryList, { meeting: PM, from: AM })).toBe('floor.nobody-to-carry');
    // Switzerland alone was not taken: it had asked anew.
    expect(await left(NIGHT)).toEqual([[AM, 1]]);
    expect(await left(PM)).toEqual([]);
    const { notReached } = await room.spine.ask(record, { input: { meeting: AM }, actor: actorOf('stranger') });
    expect(notReached.map(({ party, carriedTo }) => [party, carriedTo?.meeting])).toEqual([
      ['brazil', PM], ['kenya', PM], ['philippines', PM], ['mexico', PM], ['ghana', PM], ['switzerland', undefined],
    ]);
    const told = await room.db.selectFrom('journal.entries').select(['kind', 'data']).where('stream', '=', `carried/${AM}`).execute();
    expect(told.map(({ kind, data }) => [kind, data['to'], data['count']])).toEqual([['floor.speakers-carried-on', PM, 5]]);
  });

  it('the chair takes it back: all is as it was, and whoever withdrew meanwhile stays withdrawn', async () => {
    await room.do('philippines', withdraw, { meeting: PM, turn: turns['philippines']! });
    await room.do('chair', undo, { meeting: PM, of: 'carry-list' });
    expect(await waiting(PM)).toEqual(['chile', 'nepal', 'switzerland']);
    expect(await genders()).toEqual({ [turns['kenya']!]: [AM, 'woman'], [turns['ghana']!]: [AM, 'man'] });
    expect(await left(PM)).toEqual([[AM, 4]]);
    expect((await room.db.selectFrom('journal.entries').select('kind').where('stream', '=', `carried/${AM}`).execute()).map(({ kind }) => kind))
      .toEqual(['floor.speakers-carried-on', 'floor.speakers-left-again']);
    const both = await Promise.allSettled([room.do('chair', carryList, { meeting: PM, from: AM }), room.do('secretariat-idm', carryList, { meeting: NIGHT, from: AM })]);
    expect(both.map(({ status }) => status)).toContain('fulfilled');
    const all = [...(await floor(PM)).waiting, ...(await floor(NIGHT)).waiting].filter(({ carriedFrom }) => carriedFrom);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    // Whichever was first: they come to be at the afternoon's.
    if ((await floor(NIGHT)).takenOver) await room.do('chair', undo, { meeting: NIGHT, of: 'carry-list' });
    if (!(await floor(PM)).takenOver?.includes(turns['kenya']!)) await room.do('chair', carryList, { meeting: PM, from: AM });
    expect(await waiting(PM)).toEqual(['brazil', 'chile', 'kenya', 'mexico', 'ghana', 'nepal', 'switzerland']);
  });
});

describe('what was filed goes with the turn', () => {
  it('those in the room of the afternoon read it under embargo, and it counts as to come', async () => {
    const ahead = await room.spine.ask(textsAhead, { input: { meeting: PM }, actor: actorOf('secretariat-idm') });
    expect(Object.entries(ahead.texts).map(([turn, texts]) => [turn, texts.map((text) => text.statement)])).toEqual([[turns['kenya'], [turns['text of kenya']]]]);
    const stateAt = async (meeting: string) => {
      const { statements } = await room.spine.ask(statementsOfMeeting, { input: { meeting }, actor: actorOf('kenya') });
      return statements.filter(({ party }) => party === 'kenya').map(({ state }) => state);
    };
    expect(await stateAt(PM)).toEqual(['to-come']);
    expect(await stateAt(AM)).toEqual(['to-come']);
    await expect(room.spine.ask(statement, { input: { statement: turns['text of kenya']! }, actor: actorOf('stranger') })).rejects.toMatchObject({ status: 404 });
  });

  it('a newer one, filed for the afternoon itself, goes before it', async () => {
    const newer = await file('kenya', PM, 'kenya', { number: 2 });
    const ahead = async () => (await room.spine.ask(textsAhead, { input: { meeting: PM }, actor: actorOf('secretariat-idm') })).texts[turns['kenya']!]!.map((text) => text.statement);
    expect(await ahead()).toEqual([newer]);
    await room.do('kenya', withdrawStatement, { meeting: PM, party: 'kenya', number: 2 });
    expect(await ahead()).toEqual([turns['text of kenya']]);
  });

  it('it is delivered when the turn is spoken; one that was published in writing is read out after all', async () => {
    await room.do('chair', openMeeting, { meeting: PM });
    for (const party of ['brazil', 'chile', 'kenya', 'mexico']) await speak(PM, turns[party]!);
    const read = (id: string) => room.spine.ask(statement, { input: { statement: id }, actor: actorOf('stranger') });
    expect(await read(turns['text of kenya']!)).toMatchObject({ turn: turns['kenya'], meeting: AM, readOutAt: { meeting: PM }, inWriting: false, startsAtSecond: 120, endsAtSecond: 180 });
    expect(await read(turns['text of mexico']!)).toMatchObject({ turn: turns['mexico'], inWriting: false, startsAtSecond: 180 });
  });
});

describe('from the afternoon to the night', () => {
  it('they go on a second time, from where they stood last; a change of level sends one to its end', async () => {
    await room.do('chair', closeMeeting, { meeting: PM });
    await room.do('chair', openMeeting, { meeting: NIGHT });
    expect(await left(NIGHT)).toEqual([[AM, 1], [PM, 3]]);
    await room.do('chair', carryList, { meeting: NIGHT, from: PM });
    // Switzerland's own turn of the afternoon was taken: that of the morning is not, too.
    expect(await left(NIGHT)).toEqual([]);
    expect(await code('chair', carryList, { meeting: NIGHT, from: AM })).toBe('floor.nobody-to-carry');
    await room.do('kenya', askForFloor, { meeting: NIGHT, party: 'kenya', level: 'M' });
    expect(await waiting(NIGHT)).toEqual(['ghana', 'nepal', 'switzerland', 'kenya']);
    expect((await floor(NIGHT)).waiting[0]!.carriedFrom).toMatchObject({ meeting: PM, place: 1 });
    await room.do('secretariat-idm', changeLevel, { meeting: NIGHT, turn: turns['ghana']!, level: 'VM' });
    expect(await waiting(NIGHT)).toEqual(['nepal', 'switzerland', 'kenya', 'ghana']);
    expect(await genders()).toEqual({ [turns['kenya']!]: [PM, 'woman'], [turns['ghana']!]: [NIGHT, 'man'] });
  });

  it('what was declared for who is not reached at the last meeting is forgotten', async () => {
    await room.do('chair', closeMeeting, { meeting: NIGHT });
    expect(await genders()).toEqual({ [turns['kenya']!]: [PM, 'woman'] });
  });

  it('the record of each leads to the floor that is stored', async () => {
    for (const meeting of [AM, PM, NIGHT]) {
      const entries = await room.db.selectFrom('journal.entries').select(['kind', 'at', 'data']).where('stream', '=', `meeting/${meeting}`).orderBy('number').execute();
      expect(replay('high-level-segment', entries)).toEqual(await floor(meeting));
    }
  });
});
