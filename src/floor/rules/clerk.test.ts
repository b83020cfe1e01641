import { describe, expect, it } from 'vitest';
import { estimate, reckon } from './estimate.ts';
import { movable } from './motions.ts';
import { comesNext } from './proposals.ts';
import { rulesOf } from './adjust.ts';
import { emptyFloor, type Floor, type Roll } from './state.ts';
import { after, type Doing, NOW, refused } from './test-acts.ts';

/** What a clerk of many meetings would stumble over: acts that follow one another as they seldom do. */

const member = { standing: 'member', mayVote: true } as const;
const roll: Roll = { parties: { kenya: member, chile: member, fiji: member, peru: member }, otherMembers: 0 };

const begin = (ruleSet = 'assembly-plenary'): Floor => after(emptyFloor(ruleSet), { type: 'take-roll', roll }, { type: 'open-meeting' });
const introduce = (proposal: string, amends?: string): Doing => ({ type: 'introduce', proposal, party: 'kenya', ...(amends !== undefined && { amends }) });
const counted = (yes: number, no: number): readonly Doing[] => [{ type: 'count-votes', yes, no, abstain: 0 }, { type: 'announce-result' }];
const ask = (party: string): Doing => ({ type: 'ask', turn: party, party, capacity: 'national', by: 'secretariat' });

describe('a proposal', () => {
  it('is told apart from every other of the meeting by its symbol', () => {
    expect(refused(after(begin(), introduce('L.1')), introduce('L.1'))).toBe('symbol-in-use chair-directs');
  });

  it('of which only the preamble was divided does not fall, whatever becomes of that', () => {
    const divided = after(begin(), introduce('L.1'), { type: 'move-motion', motion: 'd', kind: 'division', party: 'chile', about: 'L.1', preambular: ['pp 1'], allOperative: true }, { type: 'decide-without-vote', question: 'd' }, { type: 'put-to-vote', question: 'L.1', part: 'pp 1' });
    for (const [yes, no] of [[3, 0], [0, 3]] as const) expect(after(divided, ...counted(yes, no)).proposals![0]!.state).toBe('before-the-meeting');
  });

  it('that is an important question has amendments that are, also those put after the one by which it became one', () => {
    const floor = after(begin(), introduce('L.1'), introduce('L.2', 'L.1'), introduce('L.3', 'L.1'), introduce('L.4', 'L.3'), { type: 'put-to-vote', question: 'L.2', majority: 'two-thirds' }, ...counted(3, 1));
    const below = after(floor, { type: 'put-to-vote', question: 'L.4' });
    expect(below.voting!.majority).toBe('two-thirds');
    expect(after(below, ...counted(3, 1), { type: 'put-to-vote', question: 'L.3' }).voting!.majority).toBe('two-thirds');
  });

  it('that is taken up again can be spoken on again', () => {
    const closed = after(begin(), introduce('L.1'), { type: 'move-motion', motion: 'c', kind: 'close-debate', about: 'L.1', party: 'chile' }, { type: 'decide-without-vote', question: 'c' }, { type: 'decide-without-vote', question: 'L.1' });
    expect(after(closed, { type: 'move-motion', motion: 'r', kind: 'reconsider', about: 'L.1', party: 'fiji' }, { type: 'decide-without-vote', question: 'r' }).proposals![0]).not.toHaveProperty('debate');
  });

  it('of another item than the one under consideration is not what comes next', () => {
    const floor = after(begin(), introduce('L.0'), { type: 'take-up', item: '8', title: 'Eight' }, introduce('L.8'), { type: 'take-up', item: '9', title: 'Nine' });
    expect(comesNext(floor)!.proposal).toBe('L.0');
    const nine = after(floor, { type: 'decide-without-vote', question: 'L.0' });
    expect(comesNext(nine)).toBeUndefined();
    expect(comesNext(after(nine, introduce('L.9')))!.proposal).toBe('L.9');
    expect(comesNext(after(nine, { type: 'take-up', item: '8', title: 'Eight' }))!.proposal).toBe('L.8');
  });

  it('takes with it the motions on its amendments, and none is moved on them any more', () => {
    const floor = after(begin(), introduce('L.1'), introduce('L.2', 'L.1'), introduce('L.3', 'L.2'),
      { type: 'move-motion', motion: 'd', kind: 'division', party: 'chile', about: 'L.3', parts: ['op 1'] }, { type: 'move-motion', motion: 'n', kind: 'adjourn-debate', party: 'fiji', about: 'L.1' });
    expect(movable(floor, rulesOf(floor)).find(({ kind }) => kind === 'competence')!.about).toEqual(['L.1', 'L.2', 'L.3']);
    const fallen = after(floor, { type: 'decide-without-vote', question: 'n' });
    expect(fallen).not.toHaveProperty('motions');
    expect(movable(fallen, rulesOf(fallen)).filter(({ about }) => about.some((one) => one === 'L.2' || one === 'L.3'))).toEqual([]);
  });
});

it('nobody asks to speak on a motion whose vote two appeals have interrupted', () => {
  const appealed = (point: string): readonly Doing[] => [{ type: 'raise-point', point, party: 'chile', onVoting: true }, { type: 'rule', point, ruling: 'rejected' }, { type: 'appeal', point, party: 'chile' }];
  const floor = after(begin(), { type: 'move-motion', motion: 'm', kind: 'adjourn-debate', party: 'kenya' }, { type: 'put-to-vote', question: 'm' }, ...appealed('p1'), ...appealed('p2'));
  expect(refused(floor, { type: 'ask-on-motion', turn: 't', motion: 'm', party: 'fiji', side: 'for' })).toBe('voting-under-way voting-begun');
});

it('a proposal is put while its item is under consideration, and so is an amendment to it', () => {
  const floor = after(
    begin(), { type: 'take-up', item: '8', title: 'Migration' }, { type: 'introduce', proposal: 'L.1', party: 'kenya' }, { type: 'take-up', item: '9', title: 'Reports' },
    { type: 'introduce', proposal: 'L.2', party: 'chile', amends: 'L.1' },
  );
  expect(refused(floor, { type: 'put-to-vote', question: 'L.2' })).toBe('other-item chair-directs');
  expect(refused(floor, { type: 'decide-without-vote', question: 'L.1' })).toBe('other-item chair-directs');
  expect(refused(after(floor, { type: 'take-up', item: '8', title: 'Migration' }), { type: 'put-to-vote', question: 'L.2' })).toBe('taken');
});

describe('what the chair takes back', () => {
  it('is still hers to take back after what a delegation has done meanwhile', () => {
    const floor = after(begin(), { type: 'announce-limits', timesEach: 1 }, { type: 'introduce', proposal: 'L.1', party: 'kenya' }, { type: 'object', to: 'L.1', party: 'chile' });
    const back = after(floor, { type: 'undo', of: 'announce-limits' });
    expect(back).not.toHaveProperty('timesEach');
    expect(back.proposals).toEqual(floor.proposals);
  });

  it('does not take back what the secretariat named since', () => {
    const floor = after(begin('hearing'), ask('kenya'), ask('chile'), { type: 'absent', turn: 'kenya' }, { type: 'name-constituency', turn: 'kenya', constituency: 'youth' }, { type: 'undo', of: 'absent' });
    expect(floor.waiting[0]).toMatchObject({ id: 'kenya', constituency: 'youth' });
  });

  it('leaves why a turn was placed where it stood before', () => {
    const placed = after(begin('hearing'), ask('kenya'), ask('chile'), ask('fiji'), { type: 'move', turn: 'fiji', before: 'kenya', by: 'secretariat', for: 'region', at: '2027-09-21T10:01:00.000Z' });
    const moved = after(placed, { type: 'move', turn: 'fiji', before: null, by: 'chair', at: '2027-09-21T10:02:00.000Z' }, { type: 'undo', of: 'move' });
    expect(moved.waiting).toEqual(placed.waiting);
    const fresh = after(begin('hearing'), ask('kenya'), ask('chile'));
    expect(after(fresh, { type: 'move', turn: 'chile', before: 'kenya', by: 'chair' }, { type: 'undo', of: 'move' }).waiting).toEqual(fresh.waiting);
  });

  it('leaves that there was no limit to how often one speaks', () => {
    const free = after(begin(), { type: 'announce-limits', timesEach: null });
    expect(after(free, { type: 'announce-limits', timesEach: 1 }, { type: 'undo', of: 'announce-limits' }).timesEach).toBeNull();
    expect(after(begin(), { type: 'announce-limits', timesEach: 1 }, { type: 'undo', of: 'announce-limits' })).not.toHaveProperty('timesEach');
  });
});

it('a reply under way is reckoned by its own limit, as the estimate does', () => {
  const floor = after(begin(), ask('kenya'), { type: 'give', turn: 'kenya', ending: null }, { type: 'end', turn: 'kenya' }, { type: 'ask-reply', turn: 'r', party: 'chile', to: 'kenya', by: 'delegation' },
    { type: 'begin-replies', meetingsLeftToday: 0 }, { type: 'give-reply', turn: 'r', ending: null }, ask('fiji'));
  expect(reckon(floor).speaking).toBe(600);
  expect(estimate(floor, NOW, { gapSeconds: 0 }).turns[0]!.beginsAt).toBe('2027-09-21T10:10:00.000Z');
});

it('a number is not placed for a region or a constituency: that would say of which its speaker is', () => {
  const [first, second] = ['7d1c5a0e-0000-4000-8000-000000000001', '7d1c5a0e-0000-4000-8000-000000000002'] as const;
  const floor = after(emptyFloor('chatham-house'), { type: 'open-meeting' }, { type: 'take-ticket', turn: first, capacity: 'national' }, { type: 'take-ticket', turn: second, capacity: 'national' });
  expect(refused(floor, { type: 'move', turn: second, before: first, for: 'region' })).toBe('no-names-here no-attribution');
  expect(refused(floor, { type: 'move', turn: second, before: first, by: 'secretariat' })).toBe('no-names-here no-attribution');
  expect(refused(floor, { type: 'move', turn: second, before: first })).toBe('taken');
});
