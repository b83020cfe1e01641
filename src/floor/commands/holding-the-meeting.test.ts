import { afterAll, describe, expect, it } from 'vitest';
import { planMeeting } from '#programme/commands/plan-meeting.ts';
import { openRoom, type Room } from '../test-room.ts';
import { addSpeaker } from './add-speaker.ts';
import { askForFloor } from './ask-for-floor.ts';
import { chooseRules } from './choose-rules.ts';
import { countQuorum } from './count-quorum.ts';
import { giveFloor } from './give-floor.ts';
import { moveTurn } from './move-turn.ts';
import { openMeeting } from './open-meeting.ts';
import { questionQuorum } from './question-quorum.ts';
import { resumeMeeting } from './resume-meeting.ts';
import { scheduleList } from './schedule-list.ts';
import { suspendMeeting } from './suspend-meeting.ts';
import { takeChair } from './take-chair.ts';
import { takeRoll } from './take-roll.ts';
import { undo } from './undo.ts';
import { withdraw } from './withdraw.ts';

const rooms: Room[] = [];
const open = async (...given: Parameters<typeof openRoom>): Promise<Room> => {
  const room = await openRoom(...given);
  rooms.push(room);
  return room;
};
afterAll(async () => {
  for (const room of rooms) {
    expect(await room.replayed()).toEqual(await room.floor());
    await room.close();
  }
});

it('a meeting is suspended and resumed; meanwhile the list is kept and nobody speaks', async () => {
  const room = await open({ waiting: ['kenya'], speaking: true });
  expect((await room.refused('chair', suspendMeeting)).code).toBe('floor.somebody-speaking');
  await room.do('chair', undo, { of: 'give' });
  expect((await room.refused('kenya', suspendMeeting)).code).toBe('request.not-yours-to-do');
  await room.do('chair', suspendMeeting);
  expect((await room.list()).proceedings.stage).toBe('suspended');
  await room.do('mexico', askForFloor, { party: 'mexico' });
  expect((await room.refused('chair', giveFloor, { turn: await room.turnOf('kenya') })).code).toBe('floor.meeting-suspended');
  await room.do('secretariat-idm', resumeMeeting);
  expect((await room.refused('chair', resumeMeeting)).code).toBe('floor.not-suspended');
  await room.do('chair', giveFloor, { turn: await room.turnOf('kenya') });
});

it('the last step of the chair is taken back, and not another that looks like it', async () => {
  const room = await open({ waiting: ['kenya', 'mexico'] });
  const kenya = await room.turnOf('kenya');
  await room.do('chair', giveFloor, { turn: kenya });
  const { at } = (await room.floor()).undo!;
  expect((await room.refused('secretariat-idm', undo, { of: 'give' })).code).toBe('request.not-yours-to-do');
  expect((await room.refused('chair', undo, { of: 'give', at: '2027-05-20T12:59:00.000Z' })).code).toBe('floor.nothing-to-undo');
  await room.do('chair', undo, { of: 'give', at });
  expect(await room.waiting()).toEqual(['kenya', 'mexico']);
  expect((await room.refused('chair', undo, { of: 'give', at })).code).toBe('floor.nothing-to-undo');
  await room.do('chair', moveTurn, { turn: await room.turnOf('mexico'), before: kenya });
  await room.do('chair', undo, { of: 'move' });
  expect(await room.waiting()).toEqual(['kenya', 'mexico']);
  await room.do('chair', giveFloor, { turn: kenya });
  room.wait(31);
  expect((await room.refused('chair', undo, { of: 'give' })).code).toBe('floor.too-late-to-undo');
});

it('who takes the chair is on the record by office and delegation', async () => {
  const room = await open();
  expect((await room.refused('kenya', takeChair, { office: 'vice-chair', party: 'kenya' })).code).toBe('request.not-yours-to-do');
  expect((await room.refused('chair', takeChair, { office: 'vice-chair', party: 'atlantis' })).code).toBe('floor.no-such-party');
  await room.do('chair', takeChair, { office: 'vice-chair', party: 'kenya' });
  expect((await room.list()).proceedings.chair).toEqual({ office: 'vice-chair', name: 'Kenya' });
});

describe('the roll', () => {
  it('is taken of the delegations by the secretariat: States with a vote, observers on their own terms', async () => {
    const room = await open({ ruleSet: 'assembly-plenary' });
    expect((await room.refused('chair', takeRoll, {})).code).toBe('request.not-yours-to-do');
    await room.do('secretariat-idm', takeRoll, { parties: [{ party: 'mexico', mayVote: false }, { party: 'european-union' }, { party: 'holy-see' }] });
    expect((await room.floor()).roll!.parties).toEqual({
      philippines: { standing: 'member', mayVote: true }, switzerland: { standing: 'member', mayVote: true }, kenya: { standing: 'member', mayVote: true },
      mexico: { standing: 'member', mayVote: false }, iom: { standing: 'observer', mayVote: false }, 'group-of-77': { standing: 'other', mayVote: false },
      'european-union': { standing: 'observer', mayVote: false, replies: 1 }, 'holy-see': { standing: 'observer', mayVote: false, replies: 2, mayRaisePoints: true },
    });
    expect((await room.refused('secretariat-idm', takeRoll, { parties: [{ party: 'holy-see', mayVote: true }] })).code).toBe('floor.no-vote-without-membership');
    expect((await room.refused('secretariat-idm', takeRoll, { parties: [{ party: 'atlantis' }] })).code).toBe('floor.no-such-party');
    await room.do('secretariat-idm', takeRoll, { from: 'member-states' });
    expect(Object.values((await room.floor()).roll!.parties).filter((one) => one.mayVote)).toHaveLength(193);
  });

  it('is what a quorum is counted against', async () => {
    const room = await open({ ruleSet: 'assembly-plenary', waiting: ['kenya'] });
    await room.do('secretariat-idm', takeRoll, { otherMembers: 189 });
    expect((await room.refused('observer', questionQuorum, { party: 'iom' })).code).toBe('floor.members-only');
    await room.do('kenya', questionQuorum, { party: 'kenya' });
    expect((await room.refused('chair', giveFloor, { turn: await room.turnOf('kenya') })).code).toBe('floor.quorum-to-count');
    expect((await room.refused('kenya', countQuorum, { present: 66 })).code).toBe('request.not-yours-to-do');
    expect((await room.refused('secretariat-idm', countQuorum, { present: 194 })).code).toBe('floor.more-votes-than-members');
    await room.do('secretariat-idm', countQuorum, { present: 64 });
    expect((await room.refused('chair', giveFloor, { turn: await room.turnOf('kenya') })).code).toBe('floor.no-quorum');
    await room.do('secretariat-idm', countQuorum, { present: 65 });
    await room.do('chair', giveFloor, { turn: await room.turnOf('kenya') });
    expect((await room.list()).proceedings.quorum).toMatchObject({ asked: false, present: 65, debate: 65, decide: 97 });
    await room.do('secretariat-idm', countQuorum, { present: ['kenya', 'mexico', 'iom', 'kenya'] });
    expect((await room.floor()).quorum!.present).toBe(2);
  });
});

describe('the rules of a meeting', () => {
  it('are set and adjusted by the secretariat before anything has begun', async () => {
    const room = await open({ open: false });
    for (const who of ['chair', 'kenya']) expect((await room.refused(who, chooseRules, { ruleSet: 'committee' })).code).toBe('request.not-yours-to-do');
    await room.do('secretariat-idm', scheduleList, { opensAt: '2027-05-20T12:00:00Z' });
    await room.do('secretariat-idm', chooseRules, { ruleSet: 'high-level-segment', adjustments: { fixedSlots: ['brazil'], limits: { national: 240 } } });
    await room.do('secretariat-idm', addSpeaker, { party: 'kenya', level: 'HS' });
    await room.do('secretariat-idm', addSpeaker, { party: 'brazil', level: 'M' });
    const list = await room.list();
    expect(list.ruleSet.id).toBe('high-level-segment');
    expect(list.list).toBe('open');
    expect(list.waiting.map((turn) => [turn.party, turn.limitSeconds])).toEqual([['brazil', 240], ['kenya', 240]]);
    const planned = await room.db.selectFrom('programme.meetings').select('rule_set').where('id', '=', room.meeting).executeTakeFirst();
    expect(planned!.rule_set).toBe('high-level-segment');
    expect((await room.refused('secretariat-idm', chooseRules, { ruleSet: 'committee' })).code).toBe('floor.rules-in-use');
    for (const party of ['kenya', 'brazil']) await room.do('secretariat-idm', withdraw, { turn: await room.turnOf(party) });
    await room.do('secretariat-idm', chooseRules, { ruleSet: 'committee' });
    expect((await room.floor()).adjustments).toBeUndefined();
    await room.do('chair', openMeeting);
    expect((await room.refused('secretariat-idm', chooseRules, { ruleSet: 'committee' })).code).toBe('floor.rules-in-use');
  });

  it('give a list of speakers to a meeting that was planned without one', async () => {
    const room = await open({ open: false });
    const bare = { meeting: 'bare', session: 'idm-demo', title: { en: { text: 'Without rules', status: 'original' } }, form: 'other' } as const;
    await room.spine.run(planMeeting, { input: bare, actor: { kind: 'system', id: 'test' } });
    expect((await room.refused('chair', openMeeting, { meeting: 'bare' })).code).toBe('floor.no-floor-here');
    await room.do('secretariat-idm', chooseRules, { meeting: 'bare', ruleSet: 'hearing' });
    await room.do('chair', openMeeting, { meeting: 'bare' });
    expect((await room.refused('secretariat-idm', chooseRules, { meeting: 'nowhere', ruleSet: 'hearing' })).status).toBe(403);
  });

  it('are refused with each adjustment that does not fit, in words', async () => {
    const room = await open({ open: false });
    expect((await room.refused('secretariat-idm', chooseRules, { ruleSet: 'roberts-rules' })).code).toBe('floor.no-such-rules');
    const refusal = await room.refused('secretariat-idm', chooseRules, { ruleSet: 'hearing', adjustments: { levels: [['HS']], limits: { national: 90_000 } } });
    expect(refusal.code).toBe('floor.adjustments-do-not-fit');
    expect(refusal.fields.map(({ path }) => path)).toEqual(['adjustments.limits.national', 'adjustments.levels']);
    const stranger = await room.refused('secretariat-idm', chooseRules, { ruleSet: 'assembly-plenary', adjustments: { fixedSlots: ['atlantis'] } });
    expect(stranger.fields.map(({ path }) => path)).toEqual(['adjustments.fixedSlots']);
    expect((await room.refused('secretariat-idm', chooseRules, { ruleSet: 'hearing', adjustments: { colour: 'blue' } as never })).status).toBe(422);
    expect((await room.floor()).ruleSet).toBe('panel-then-floor');
  });
});
