import { describe, expect, it } from 'vitest';
import { actSchema } from '../act-schema.ts';
import { debateOf } from './debate.ts';
import { leftReplies } from './left-replies.ts';
import { mayComeNext } from './next-acts.ts';
import { emptyFloor, type Floor, type Roll } from './state.ts';
import { after, type Doing, NOW, refused } from './test-acts.ts';
import { underWay } from './under-way.ts';

const member = { standing: 'member', mayVote: true } as const;
const roll: Roll = { parties: { kenya: member, chile: member, fiji: member, eu: { standing: 'observer', mayVote: false, replies: 1 } }, otherMembers: 0 };

const begin = (ruleSet = 'committee'): Floor => after(emptyFloor(ruleSet), { type: 'take-roll', roll }, { type: 'open-meeting' });
const item = (number: string): Doing => ({ type: 'take-up', item: number, title: `Item ${number}` });
const motion = (kind: 'close-debate' | 'adjourn-debate' | 'reconsider', about?: string): readonly Doing[] => [
  { type: 'move-motion', motion: kind, kind, party: 'chile', ...(about !== undefined && { about }) }, { type: 'decide-without-vote', question: kind },
];
const ask = (party: string): Doing => ({ type: 'ask', turn: party, party, capacity: 'national', by: 'secretariat' });
const speak = (party: string): readonly Doing[] => [ask(party), { type: 'give', turn: party, ending: null }, { type: 'end', turn: party }];
const reply = (party: string, to: string, more: object = {}): Doing => ({ type: 'ask-reply', turn: `${party}-reply`, party, to, by: 'delegation', ...more }) as Doing;

describe('items of the agenda', () => {
  it('are taken up one after another; what is said carries the one under consideration', () => {
    const floor = after(begin(), ...speak('kenya'), item('8'), ...speak('chile'), item('9'), { type: 'introduce', proposal: 'L.1', party: 'fiji' }, { type: 'move-motion', motion: 'm', kind: 'close-debate', party: 'fiji' });
    expect(floor.spoken.map(({ party, item: on }) => [party, on])).toEqual([['kenya', undefined], ['chile', '8']]);
    expect(floor.items!.map((one) => one.item)).toEqual(['8', '9']);
    expect([floor.proposals![0]!.item, floor.motions![0]!.item, floor.item]).toEqual(['9', '9', '9']);
  });

  it('are not taken up while somebody speaks, a motion or a count waits, or replies are heard', () => {
    const floor = after(begin(), item('8'), ask('kenya'), { type: 'give', turn: 'kenya', ending: null });
    expect(refused(floor, item('9'))).toBe('somebody-speaking chair-directs');
    const moved = after(floor, { type: 'end', turn: 'kenya' }, { type: 'move-motion', motion: 'm', kind: 'close-debate', party: 'chile' });
    expect(refused(moved, item('9'))).toBe('motions-first order-of-motions');
    expect(refused(after(begin(), { type: 'question-quorum', party: 'chile' }), item('9'))).toBe('quorum-to-count quorum');
    const replying = after(floor, { type: 'end', turn: 'kenya' }, reply('chile', 'kenya'), { type: 'begin-replies', meetingsLeftToday: 0 });
    expect(refused(replying, item('9'))).toBe('replies-under-way right-of-reply');
    const heard = after(replying, { type: 'give-reply', turn: 'chile-reply', ending: null }, { type: 'end', turn: 'chile-reply' }, item('9'), ask('fiji'));
    expect(refused(heard, { type: 'give', turn: 'fiji', ending: null })).toBe('taken');
  });

  it('are not those of a turn that was given the floor and lost it again', () => {
    const given = after(begin(), item('8'), ask('kenya'), { type: 'give', turn: 'kenya', ending: null });
    expect(given.speaking!.item).toBe('8');
    expect(after(given, { type: 'undo', of: 'give' }).waiting[0]).not.toHaveProperty('item');
  });

  it('are taken back as the chair’s other settings are, and taken up once', () => {
    const floor = after(begin(), item('8'), item('9'));
    expect(after(floor, { type: 'undo', of: 'take-up' })).toMatchObject({ item: '8', items: [{ item: '8' }] });
    expect(refused(floor, item('9'))).toBe('item-taken-up chair-directs');
    expect(after(floor, { type: 'take-up', item: '9', title: 'Its right title' }).items![1]!.title).toBe('Its right title');
  });

  it('are the same item however they are written', () => {
    const number = (text: string) => actSchema.safeParse({ type: 'take-up', at: NOW, item: text, title: 'x' }).data as { item?: string } | undefined;
    expect(['21 (b)', '21(B)', ' 21 ( b ) ', '２１（b）'].map((text) => number(text)?.item)).toEqual(Array(4).fill('21 (b)'));
    expect(['8', '3 (a) (ii)', '4.2', '12 bis'].map((text) => number(text)?.item)).toEqual(['8', '3 (a) (ii)', '4.2', '12 bis']);
    for (const text of ['', 'Item 8: the weather', '8,9', '(b)', '8 <b>', '8'.repeat(61)]) expect([text, number(text)]).toEqual([text, undefined]);
  });

  it('are not there in a meeting without attribution: a title could name somebody', () => {
    expect(refused(after(emptyFloor('chatham-house'), { type: 'open-meeting' }), item('8'))).toBe('no-names-here no-attribution');
  });
});

describe('the debate', () => {
  it('is closed on its item alone, and stays closed when the item is taken up again', () => {
    const floor = after(begin(), item('8'), ask('kenya'), ...motion('close-debate'));
    expect(refused(floor, { type: 'give', turn: 'kenya', ending: null })).toBe('debate-closed close-debate');
    expect(underWay(floor)).toMatchObject({ stage: 'no-debate', rule: 'close-debate' });
    const next = after(floor, item('9'));
    expect([debateOf(next), refused(next, { type: 'give', turn: 'kenya', ending: null })]).toEqual([undefined, 'taken']);
    const again = after(next, item('8'));
    expect([debateOf(again), refused(again, { type: 'give', turn: 'kenya', ending: null })]).toEqual(['closed', 'debate-closed close-debate']);
  });

  it('when closed leaves room for explanations, votes and replies', () => {
    const closed = after(begin(), item('8'), ...speak('kenya'), { type: 'introduce', proposal: 'L.1' }, ...motion('close-debate'));
    const explaining = after(closed, { ...ask('fiji'), purpose: 'explanation' } as Doing);
    expect(refused(explaining, { type: 'give', turn: 'fiji', ending: null })).toBe('taken');
    expect(refused(closed, { type: 'put-to-vote', question: 'L.1' })).toBe('taken');
    expect(refused(after(closed, reply('chile', 'kenya'), { type: 'begin-replies', meetingsLeftToday: 0 }), { type: 'give-reply', turn: 'chile-reply', ending: null })).toBe('taken');
  });

  it('when adjourned goes on when its item is taken up again, or when the chair resumes it', () => {
    const floor = after(begin(), item('8'), ...motion('adjourn-debate'));
    expect(debateOf(floor)).toBe('adjourned');
    expect(debateOf(after(floor, item('9'), item('8')))).toBeUndefined();
    expect(debateOf(after(floor, item('8')))).toBeUndefined();
    expect(debateOf(after(floor, { type: 'resume-debate' }))).toBeUndefined();
    const without = after(begin(), ...motion('adjourn-debate'));
    expect(mayComeNext(without, NOW).map(({ act }) => act)).toContain('resume-debate');
    const resumed = after(without, { type: 'resume-debate' });
    expect(resumed).not.toHaveProperty('debate');
    expect(refused(resumed, { type: 'resume-debate' })).toBe('debate-open adjourn-debate');
    expect(debateOf(after(resumed, { type: 'undo', of: 'resume-debate' }))).toBe('adjourned');
    expect(mayComeNext(resumed, NOW).map(({ act }) => act)).not.toContain('resume-debate');
  });

  it('when closed is opened again by a motion to reconsider that two thirds carry, and by nothing else', () => {
    for (const floor of [after(begin(), ...motion('close-debate')), after(begin(), item('8'), ...motion('close-debate'))]) {
      expect(refused(floor, { type: 'resume-debate' })).toBe('debate-closed close-debate');
      const voted = (yes: number) => after(floor, { type: 'move-motion', motion: 'r', kind: 'reconsider', party: 'fiji' }, { type: 'put-to-vote', question: 'r' }, { type: 'count-votes', yes, no: 1, abstain: 0 }, { type: 'announce-result' });
      expect([debateOf(voted(1)), debateOf(voted(2))]).toEqual(['closed', undefined]);
    }
    expect(refused(begin(), { type: 'move-motion', motion: 'r', kind: 'reconsider', party: 'fiji' })).toBe('no-such-proposal reconsider');
  });

  it('on a proposal is closed or ended without closing that on the item', () => {
    const floor = after(begin(), item('8'), { type: 'introduce', proposal: 'L.1' }, { type: 'introduce', proposal: 'L.2' });
    const closed = after(floor, ...motion('close-debate', 'L.1'));
    expect([debateOf(closed), closed.proposals![0]!.debate, closed.proposals![0]!.state]).toEqual([undefined, 'closed', 'before-the-meeting']);
    const noAction = after(closed, ...motion('adjourn-debate', 'L.2'));
    expect([debateOf(noAction), noAction.proposals![1]!.state]).toEqual([undefined, 'no-action']);
  });

  it('of a floor stored before items is read as it was', () => {
    const old = { ...after(begin(), ask('kenya')), debate: 'closed' as const };
    expect(refused(old, { type: 'give', turn: 'kenya', ending: null })).toBe('debate-closed close-debate');
    expect(debateOf(after(old, item('8')))).toBeUndefined();
  });
});

describe('a reply', () => {
  const heard = after(begin('assembly-plenary'), item('8'), ...speak('kenya'), item('9'), ...speak('chile'));

  it('is on the item of the statement it answers, whatever is under consideration; a delegation cannot say another', () => {
    expect(after(heard, reply('fiji', 'kenya')).replies![0]).toMatchObject({ item: '8', to: 'kenya', round: 1 });
    expect(after(heard, reply('fiji', 'chile')).replies![0]!.item).toBe('9');
    expect(refused(heard, reply('fiji', 'kenya', { item: '9' }))).toBe('item-is-the-meetings right-of-reply');
    expect(after(heard, reply('fiji', 'kenya', { item: '9', by: 'secretariat' })).replies![0]!.item).toBe('9');
    expect(refused(heard, reply('fiji', 'kenya', { item: '10', by: 'secretariat' }))).toBe('no-such-item right-of-reply');
  });

  it('names the statement, of another delegation, where some are answered in writing', () => {
    expect(refused(heard, { type: 'ask-reply', turn: 'r', party: 'fiji', by: 'delegation' })).toBe('statement-to-name right-of-reply');
    expect(refused(heard, { type: 'ask-reply', turn: 'r', party: 'fiji', by: 'secretariat' })).toBe('statement-to-name right-of-reply');
    expect(refused(heard, reply('fiji', 'nobody'))).toBe('no-such-statement right-of-reply');
    expect(refused(heard, reply('chile', 'chile'))).toBe('no-such-statement right-of-reply');
    // Records made before it was asked for still replay.
    expect(refused(heard, { type: 'ask-reply', turn: 'r', party: 'fiji', item: 'the weather' })).toBe('taken');
  });

  it('to a statement of an earlier meeting goes by what that was', () => {
    expect(after(heard, reply('fiji', 'elsewhere', { answered: { party: 'peru', item: '7', level: 'M' } })).replies![0]!.item).toBe('7');
    expect(after(heard, reply('fiji', 'elsewhere', { answered: { party: 'peru' } })).replies![0]!.item).toBe('9');
    expect(refused(heard, reply('fiji', 'elsewhere', { answered: { party: 'peru', level: 'HS' } }))).toBe('reply-in-writing right-of-reply');
    expect(refused(heard, reply('fiji', 'elsewhere', { answered: { party: 'fiji' } }))).toBe('no-such-statement right-of-reply');
  });

  it('is not asked for twice on an item where one waits from earlier in the day', () => {
    expect(refused(heard, reply('fiji', 'kenya', { waitsOn: ['8'] }))).toBe('already-waiting right-of-reply');
    expect(refused(heard, reply('fiji', 'kenya', { waitsOn: ['9', null] }))).toBe('taken');
  });

  it('and an appeal look at the quorum', () => {
    const replying = after(heard, reply('fiji', 'kenya'), { type: 'begin-replies', meetingsLeftToday: 0 });
    const give: Doing = { type: 'give-reply', turn: 'fiji-reply', ending: null };
    const asked = after(replying, { type: 'question-quorum', party: 'chile' });
    expect(refused(asked, give)).toBe('quorum-to-count quorum');
    expect(refused(after(asked, { type: 'count-quorum', present: 0 }), give)).toBe('no-quorum quorum');
    expect(refused(after(asked, { type: 'count-quorum', present: 1 }), give)).toBe('taken');

    const ruled = after(heard, { type: 'raise-point', point: 'p', party: 'kenya' }, { type: 'rule', point: 'p', ruling: 'rejected' }, { type: 'question-quorum', party: 'chile' });
    const appeal: Doing = { type: 'appeal', point: 'p', party: 'kenya' };
    expect(refused(ruled, appeal)).toBe('quorum-to-count quorum');
    expect(refused(after(ruled, { type: 'count-quorum', present: 1 }), appeal)).toBe('no-quorum-to-decide quorum');
    // The count does not cost it the appeal.
    expect(refused(after(ruled, { type: 'count-quorum', present: 2 }), appeal)).toBe('taken');
  });
});

describe('the end of the day', () => {
  const morning = after(begin('assembly-plenary'), item('8'), ...speak('kenya'), reply('chile', 'kenya', { turn: 'm1' }), reply('fiji', 'kenya', { turn: 'm2' }));
  const closed = (floor: Floor, meeting: string, closedAt: string) => ({ meeting, isClosed: true, closedAt, replies: floor.replies, carried: floor.carried }) as const;

  it('lets a meeting close on its replies where another follows, and not where it is the last', () => {
    expect(refused(morning, { type: 'close-meeting', meetingsLeftToday: 0 })).toBe('replies-to-come right-of-reply');
    expect(after(morning, { type: 'close-meeting', meetingsLeftToday: 1 }).replies).toHaveLength(2);
    const last = begin('assembly-plenary');
    expect(refused(last, { type: 'close-meeting', meetingsLeftToday: 0, repliesLeftBy: ['chile'] })).toBe('replies-to-come right-of-reply');
    expect(refused(last, { type: 'close-meeting', meetingsLeftToday: 1, repliesLeftBy: ['chile'] })).toBe('taken');
    // As it was recorded before.
    expect(refused(morning, { type: 'close-meeting' })).toBe('taken');
  });

  it('brings them to the last meeting, firsts before seconds, each once', () => {
    const left = leftReplies([closed(after(morning, { type: 'close-meeting', meetingsLeftToday: 1 }), 'am', NOW)]);
    expect(left.map(({ turn, meeting, item: on }) => [turn, meeting, on])).toEqual([['m1', 'am', '8'], ['m2', 'am', '8']]);
    const later = '2027-09-21T15:00:00.000Z';
    const evening = after(begin('assembly-plenary'), item('8'), ...speak('kenya'), reply('fiji', 'kenya', { turn: 'e1', at: later }), { type: 'begin-replies', meetingsLeftToday: 0, carried: left, at: later });
    expect(evening.replies!.map(({ id, round }) => [id, round])).toEqual([['m1', 1], ['m2', 1], ['e1', 2]]);
    expect(refused(evening, { type: 'begin-replies', meetingsLeftToday: 0, carried: left })).toBe('replies-under-way right-of-reply');
    // What is given up makes room: the second is then the first.
    expect(after(evening, { type: 'withdraw-reply', turn: 'm2' }).replies!.map(({ id, round }) => [id, round])).toEqual([['m1', 1], ['e1', 1]]);
    expect(leftReplies([closed(morning, 'am', NOW), { meeting: 'pm', isClosed: false, replies: evening.replies!, carried: evening.carried! }])).toEqual([]);
  });

  it('passes on what was passed on, to where it is then, and nothing that was given up', () => {
    const second = after(begin('assembly-plenary'), { type: 'begin-replies', meetingsLeftToday: 0, carried: leftReplies([closed(morning, 'am', NOW)]) }, { type: 'withdraw-reply', turn: 'm1' });
    const day = [closed(morning, 'am', NOW), closed(second, 'noon', '2027-09-21T14:00:00.000Z')];
    expect(leftReplies(day).map(({ turn, meeting }) => [turn, meeting])).toEqual([['m2', 'noon']]);
    const third = after(begin('assembly-plenary'), { type: 'begin-replies', meetingsLeftToday: 0, carried: leftReplies(day) });
    expect(leftReplies([...day, closed(third, 'pm', '2027-09-21T18:00:00.000Z')]).map(({ turn, meeting }) => [turn, meeting])).toEqual([['m2', 'pm']]);
  });

  it('keeps what was taken over when the passing on is taken back', () => {
    const left = leftReplies([closed(morning, 'am', NOW)]);
    const back = after(begin('assembly-plenary'), { type: 'begin-replies', meetingsLeftToday: 0, carried: left }, { type: 'withdraw-reply', turn: 'm1' }, { type: 'undo', of: 'begin-replies' });
    expect(back.repliesBegunAt).toBeUndefined();
    expect(after(back, { type: 'begin-replies', meetingsLeftToday: 0, carried: left }).replies!.map(({ id }) => id)).toEqual(['m2']);
  });

  it('takes over no more than a delegation has, where it asked at meetings held beside one another', () => {
    const carried = ['a', 'b', 'c'].map((turn, index) => ({ turn, party: 'chile', askedAt: `2027-09-21T0${index + 1}:00:00.000Z`, item: '8' }));
    const eu = ['d', 'e'].map((turn, index) => ({ turn, party: 'eu', askedAt: `2027-09-21T0${index + 5}:00:00.000Z`, item: '8' }));
    const floor = after(begin('assembly-plenary'), { type: 'begin-replies', meetingsLeftToday: 0, carried: [...carried, ...eu] });
    expect(floor.replies!.map(({ id, round }) => [id, round])).toEqual([['a', 1], ['d', 1], ['b', 2]]);
    expect(floor.carried).toEqual(['a', 'b', 'c', 'd', 'e']);
    // A roll that knows it as nobody takes from it what it had where it asked.
    const stranger = after(emptyFloor('assembly-plenary'), { type: 'open-meeting' }, { type: 'begin-replies', meetingsLeftToday: 0, carried: eu });
    expect(stranger.replies!.map(({ id }) => id)).toEqual(['d']);
  });

  it('takes over what a meeting leaves that closes while replies are heard', () => {
    const begun = after(begin('assembly-plenary'), { type: 'begin-replies', meetingsLeftToday: 0 });
    expect(after(begun, { type: 'begin-replies', meetingsLeftToday: 0, carried: leftReplies([closed(morning, 'am', NOW)]) }).replies).toHaveLength(2);
  });
});
