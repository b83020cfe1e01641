import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSpeaker } from '../commands/add-speaker.ts';
import { announceLimits } from '../commands/announce-limits.ts';
import { askForFloor } from '../commands/ask-for-floor.ts';
import { endTurn } from '../commands/end-turn.ts';
import { giveFloor } from '../commands/give-floor.ts';
import { takeRoll } from '../commands/take-roll.ts';
import { markOfMine } from '../components/use-mine.ts';
import { actorOf, openRoom, type Room } from '../test-room.ts';
import { choices } from './choices.ts';
import { myParties } from './my-parties.ts';

const room = await openRoom();
afterAll(() => room.close());
const mine = (who: string) => room.spine.ask(myParties, { input: { meeting: room.meeting }, actor: actorOf(who) });

it('are those one may take the floor for, with the groups they may speak for today', async () => {
  const [kenya, ...others] = await mine('kenya');
  expect(others).toEqual([]);
  expect(kenya).toMatchObject({ party: 'kenya', name: 'Kenya' });
  expect(kenya!.groups.map((group) => group.party)).toEqual(expect.arrayContaining(['group-of-77', 'african-group', 'african-union']));
  expect((await mine('switzerland'))[0]!.groups.map((group) => group.party)).not.toContain('group-of-77');
});

it('are none for who has no floor here, and unknown to strangers', async () => {
  for (const who of ['without-floor', 'chair', 'without-role']) expect(await mine(who)).toEqual([]);
  await expect(mine('stranger')).rejects.toMatchObject({ status: 401 });
});

it('the choices of who keeps the list are every party of today, in the reader’s order', async () => {
  const ask = (language: 'en' | 'ar', who = 'secretariat-idm') => room.spine.ask(choices, { input: { meeting: room.meeting, language }, actor: actorOf(who) });
  const english = await ask('en');
  const names = english.parties.map((party) => party.name);
  expect(names.indexOf('Côte d\'Ivoire')).toBe(names.indexOf('Costa Rica') + 1);
  expect(english.parties.some((party) => party.id === 'czechoslovakia')).toBe(false);
  expect(english.parties.find((party) => party.id === 'iom')!.also).toContain('IOM');
  expect(english.groups.map((group) => group.id)).toEqual(expect.arrayContaining(['group-of-77', 'european-union']));
  expect((await ask('ar')).parties.find((party) => party.id === 'kenya')!.name).toBe('كينيا');
  await expect(ask('en', 'kenya')).rejects.toMatchObject({ status: 403 });
});

describe('what a party has said', () => {
  let meeting: Room;
  beforeAll(async () => {
    meeting = await openRoom({ ruleSet: 'committee' });
  });
  afterAll(() => meeting.close());
  const own = async (who: string) => (await meeting.spine.ask(myParties, { input: { meeting: meeting.meeting }, actor: actorOf(who) }))[0]!;
  const speak = async (seconds: number) => {
    const { waiting: [first] } = await meeting.floor();
    await meeting.do('chair', giveFloor, { turn: first!.id, ending: null });
    meeting.wait(seconds);
    await meeting.do('chair', endTurn, { turn: first!.id });
    return first!.id;
  };
  const mark = async (parties: readonly string[]) => markOfMine(await meeting.list(), parties);

  it('is the sum of all its turns, what it said for a group apart, also behind the last ten of the list', async () => {
    const turns: string[] = [];
    await meeting.do('kenya', askForFloor, { party: 'kenya' });
    turns.push(await speak(70));
    await meeting.do('kenya', askForFloor, { party: 'kenya', onBehalfOf: 'african-group' });
    turns.push(await speak(200));
    for (let times = 0; times < 11; times += 1) {
      await meeting.do('secretariat-idm', addSpeaker, { party: 'ghana' });
      await speak(5);
    }
    await meeting.do('kenya', askForFloor, { party: 'kenya' });
    turns.push(await speak(50));
    expect((await meeting.list()).spoken.filter(({ party }) => party === 'kenya')).toHaveLength(1);
    expect(await own('kenya')).toMatchObject({
      capacity: 'national', spent: { turns: 2, seconds: 120 }, forGroups: [{ party: 'african-group', name: 'Group of African States', turns: 1, seconds: 200 }], statements: 2,
    });
    expect((await own('kenya')).turns.map(({ turn }) => turn)).toEqual(turns.toReversed());
    // The group’s statement is the group’s: read out by another, it is not that one’s.
    await meeting.do('kenya', askForFloor, { party: 'kenya', onBehalfOf: 'group-of-77' });
    await speak(30);
    expect(await own('g77')).toMatchObject({ spent: { turns: 1, seconds: 30 }, forGroups: [], turns: [] });
  });

  it('counts statements on the list against how often one may speak', async () => {
    await meeting.do('chair', announceLimits, { timesEach: 3, limits: { national: 240 } });
    await meeting.do('kenya', askForFloor, { party: 'kenya' });
    const list = await meeting.list();
    expect([list.timesEach, list.limits.national, (await own('kenya')).statements]).toEqual([3, 240, 3]);
    await speak(10);
    expect((await meeting.refused('kenya', askForFloor, { party: 'kenya' })).code).toBe('floor.spoken-often-enough');
  });

  it('and what the roll gives it is asked anew when the list tells that it is another, and not for what others do', async () => {
    const before = await mark(['kenya']);
    expect((await own('kenya')).standing).toBeUndefined();
    await meeting.do('secretariat-idm', addSpeaker, { party: 'mexico' });
    await speak(20);
    expect(await mark(['kenya'])).toBe(before);
    await meeting.do('secretariat-idm', takeRoll, {});
    const withRoll = await mark(['kenya']);
    expect(withRoll).not.toBe(before);
    expect((await own('kenya')).standing).toMatchObject({ standing: 'member', mayVote: true });
    await meeting.do('secretariat-idm', takeRoll, { parties: [{ party: 'kenya', mayVote: false }] });
    expect(await mark(['kenya'])).not.toBe(withRoll);
    expect((await own('kenya')).standing).toMatchObject({ mayVote: false });
    const rolled = await mark(['kenya']);
    await meeting.do('secretariat-idm', addSpeaker, { party: 'kenya', onBehalfOf: 'african-group' });
    expect(await mark(['kenya'])).toBe(rolled);
    await speak(20);
    expect(await mark(['kenya'])).not.toBe(rolled);
  });
});
