import { describe, expect, it } from 'vitest';
import { type Act, decide, type Decision } from './acts.ts';
import { listAt } from './list.ts';
import { mayComeNext } from './next-acts.ts';
import { reasonsFor } from './order.ts';
import { quorumNeeds } from './quorum.ts';
import type { Adjustments, Level } from './rule-set.ts';
import { rulesOf } from './adjust.ts';
import { emptyFloor, type Floor, type Roll } from './state.ts';
import { underWay } from './under-way.ts';

const DAY = '2027-09-21';
const at = (clock: string): string => `${DAY}T${clock}Z`;
const NOW = at('10:00:00');
const member = { standing: 'member', mayVote: true } as const;
const roll: Roll = {
  otherMembers: 0,
  parties: { kenya: member, chile: member, fiji: member, nepal: member, arrears: { ...member, mayVote: false }, eu: { standing: 'observer', mayVote: false, replies: 1 }, 'holy-see': { standing: 'observer', mayVote: false } },
};

const must = (decision: Decision): Floor => {
  if ('objection' in decision) throw new Error(`refused: ${decision.objection}`);
  return decision.floor;
};
type Bare = Act extends infer A ? (A extends Act ? Omit<A, 'at'> & { at?: string } : never) : never;
const whole = (act: Bare): Act => ({ at: NOW, ...act }) as Act;
const after = (floor: Floor, ...acts: readonly Bare[]): Floor => acts.reduce((now, act) => must(decide(now, whole(act))), floor);
const refused = (floor: Floor, act: Bare) => {
  const decision = decide(floor, whole(act));
  return 'objection' in decision ? decision.objection : `taken: ${act.type}`;
};
const order = (floor: Floor): string[] => floor.waiting.map(({ id }) => id);
const ask = (party: string, level?: Level, more: object = {}): Bare => ({ type: 'ask', turn: party, party, capacity: 'national', by: 'delegation', ...(level && { level }), ...more });
const begin = (set: string, adjustments?: Adjustments): Floor => after(emptyFloor(set, adjustments), { type: 'take-roll', roll }, { type: 'open-meeting' });
const give = (turn: string, ending: string | null = null, clock?: string): Bare => ({ type: 'give', turn, ending, ...(clock && { at: at(clock) }) });

const plenary = begin('assembly-plenary');
const segment = begin('high-level-segment');

describe('when the list is open', () => {
  const set = after(emptyFloor('committee'), { type: 'schedule-list', opensAt: at('09:00:00'), closesAt: at('12:00:00') });

  it('opens and closes at the stated times, to the second', () => {
    expect(listAt(set, at('08:59:59'))).toBe('to-come');
    expect(listAt(set, at('09:00:00'))).toBe('open');
    expect(listAt(set, at('11:59:59'))).toBe('open');
    expect(listAt(set, at('12:00:00'))).toBe('closed');
    expect(refused(set, { ...ask('kenya'), at: at('08:59:59') })).toBe('list-not-open');
    expect(refused(set, { ...ask('kenya'), at: at('09:00:00') })).toBe('taken: ask');
    expect(refused(set, { ...ask('kenya'), at: at('12:00:00') })).toBe('list-closed');
  });

  it('closes when the chair announced that it would', () => {
    const floor = after(begin('committee'), { type: 'announce-closing', closesAt: at('10:30:00') });
    expect(refused(floor, { ...ask('kenya'), at: at('10:29:59') })).toBe('taken: ask');
    expect(refused(floor, { ...ask('kenya'), at: at('10:30:00') })).toBe('list-closed');
    expect(refused(floor, { type: 'announce-closing', closesAt: at('09:00:00') })).toBe('times-out-of-order');
  });

  it('opens again by the chair, who then takes the stated end away', () => {
    expect(listAt(after(set, { type: 'open-list', at: at('12:30:00') }), at('13:00:00'))).toBe('open');
  });

  it('is never closed where it rolls over to the next meeting', () => {
    const rolling = begin('committee', { closing: 'rolling' });
    expect(refused(rolling, { type: 'close-list' })).toBe('list-rolls');
    expect(refused(rolling, { type: 'announce-closing', closesAt: at('11:00:00') })).toBe('list-rolls');
    expect(refused(rolling, { type: 'close-meeting' })).toBe('taken: close-meeting');
  });

  it('lets the Secretary-General and rapporteurs be heard first, at any time, entered by the secretariat', () => {
    const floor = after(plenary, ask('kenya'), ask('chile'), { type: 'move', turn: 'chile', before: 'kenya' }, { type: 'close-list' });
    const entered = after(floor, ask('rapporteur', undefined, { as: 'rapporteur', by: 'secretariat' }), ask('sg', undefined, { as: 'secretary-general', by: 'secretariat' }));
    expect(order(entered)).toEqual(['sg', 'rapporteur', 'chile', 'kenya']);
    expect(reasonsFor(rulesOf(entered), entered.waiting).map(({ rule }) => rule)).toEqual(['secretary-general', 'secretary-general', 'chair-directs', 'officers-first']);
    expect(refused(plenary, ask('sg', undefined, { as: 'secretary-general' }))).toBe('secretariat-names-function');
    const adjourned = after(entered, { type: 'move-motion', motion: 'm', kind: 'adjourn-debate', party: 'kenya' }, { type: 'decide-without-vote', question: 'm' });
    expect(refused(adjourned, give('sg'))).toBe('taken: give');
    expect(refused(after(adjourned, give('sg')), give('rapporteur', 'sg'))).toBe('debate-adjourned');
  });
});

describe('a high-level list', () => {
  it('follows slots, then level, then the time of asking, and leaves a group no other place than its level', () => {
    const floor = after(begin('high-level-segment', { fixedSlots: ['brazil', 'usa'] }),
      ask('nepal', 'M'), ask('g77', 'HG', { capacity: 'group' }), ask('kenya', 'HS'), ask('usa', 'M'), ask('holy-see', 'HS', { capacity: 'observer' }), ask('brazil', 'CD'), ask('chile', 'HS'), ask('fiji'));
    expect(order(floor)).toEqual(['brazil', 'usa', 'kenya', 'chile', 'g77', 'nepal', 'fiji', 'holy-see']);
  });

  it('moves a changed level to the end of the new one, also behind one placed there by hand', () => {
    const floor = after(segment, ask('kenya', 'HS'), ask('chile', 'M'), ask('fiji', 'HS'), { type: 'move', turn: 'fiji', before: null }, ask('nepal', 'M'), { type: 'change-level', turn: 'nepal', level: 'HS' });
    expect(order(floor)).toEqual(['kenya', 'chile', 'fiji', 'nepal']);
    expect(reasonsFor(rulesOf(floor), floor.waiting)[3]).toEqual({ rule: 'change-of-level' });
    expect(refused(floor, { type: 'change-level', turn: 'nepal', level: 'HS' })).toBe('same-level-already');
  });

  it('exchanges two of a level when the other consents, and lapses when one of them goes', () => {
    const floor = after(segment, ask('kenya', 'HS'), ask('chile', 'HS'), ask('fiji', 'HS'), ask('nepal', 'M'), { type: 'propose-exchange', exchange: 'x', turn: 'kenya', with: 'fiji' });
    expect(refused(floor, { type: 'accept-exchange', exchange: 'x', party: 'kenya' })).toBe('not-yours-to-accept');
    expect(refused(floor, { type: 'propose-exchange', exchange: 'y', turn: 'fiji', with: 'kenya' })).toBe('exchange-pending');
    expect(refused(floor, { type: 'propose-exchange', exchange: 'y', turn: 'fiji', with: 'nepal' })).toBe('exchange-not-equal');
    expect(order(after(floor, { type: 'accept-exchange', exchange: 'x', party: 'fiji' }))).toEqual(['fiji', 'chile', 'kenya', 'nepal']);
    expect(after(floor, { type: 'decline-exchange', exchange: 'x', party: 'fiji' }).exchanges).toBeUndefined();
    expect(after(floor, { type: 'withdraw', turn: 'fiji' }).exchanges).toBeUndefined();
  });

  it('sends who is absent to the end of the level or of the list, as the session says, and drops the name then', () => {
    const asked = [ask('kenya', 'HS'), ask('chile', 'HS'), ask('nepal', 'M')];
    const atLevel = after(segment, ...asked, { type: 'absent', turn: 'kenya' });
    expect(order(atLevel)).toEqual(['chile', 'kenya', 'nepal']);
    const atList = after(begin('high-level-segment', { absence: { to: 'end-of-list' } }), ...asked, { type: 'absent', turn: 'kenya' });
    expect(order(after(atList, ask('fiji', 'VM')))).toEqual(['chile', 'nepal', 'fiji', 'kenya']);
    expect(order(after(atLevel, give('chile'), { type: 'end', turn: 'chile' }, { type: 'absent', turn: 'kenya' }))).toEqual(['nepal']);
    expect(refused(atLevel, { type: 'absent', turn: 'nepal' })).toBe('next-changed');
  });
});

describe('points of order', () => {
  const speaking = after(plenary, ask('kenya'), give('kenya'), { type: 'raise-point', point: 'p', party: 'chile', at: at('10:01:00') });

  it('stop the clock until the chair has ruled', () => {
    const ruled = after(speaking, { type: 'rule', point: 'p', ruling: 'rejected', at: at('10:03:00') }, { type: 'end', turn: 'kenya', at: at('10:04:00') });
    expect(ruled.spoken[0]!.seconds).toBe(120);
    expect(refused(speaking, { type: 'end', turn: 'kenya' })).toBe('point-to-rule');
  });

  it('leave a clock stopped that the chair had stopped', () => {
    const paused = after(plenary, ask('kenya'), give('kenya'), { type: 'pause', turn: 'kenya', at: at('10:00:30') }, { type: 'raise-point', point: 'p', party: 'chile', at: at('10:01:00') }, { type: 'rule', point: 'p', ruling: 'upheld', at: at('10:02:00') });
    expect(paused.speaking!.pausedAt).toBe(at('10:00:30'));
  });

  it('are ruled on at once, and the ruling can be appealed against until the meeting goes on, whoever asks for the floor meanwhile', () => {
    const ruled = after(speaking, { type: 'rule', point: 'p', ruling: 'rejected' }, ask('nepal'));
    expect(refused(ruled, { type: 'appeal', point: 'p', party: 'eu' })).toBe('members-only');
    expect(refused(ruled, { type: 'appeal', point: 'p', party: 'fiji' })).toBe('taken: appeal');
    expect(refused(after(ruled, { type: 'end', turn: 'kenya' }), { type: 'appeal', point: 'p', party: 'fiji' })).toBe('no-ruling-to-appeal');
  });

  it('are put to the vote at once on appeal, with the speaker waiting', () => {
    const appealed = after(speaking, { type: 'rule', point: 'p', ruling: 'rejected', at: at('10:02:00') }, { type: 'appeal', point: 'p', party: 'chile', at: at('10:02:00') });
    expect(underWay(appealed)).toMatchObject({ stage: 'voting', rule: 'appeal' });
    expect(mayComeNext(appealed, NOW).map(({ act }) => act)).not.toContain('end');
    const voted = after(appealed, { type: 'vote', party: 'chile', answer: 'yes' }, { type: 'vote', party: 'fiji', answer: 'yes' }, { type: 'vote', party: 'kenya', answer: 'no' }, { type: 'announce-result', at: at('10:05:00') });
    expect(voted.decided).toMatchObject([{ on: 'appeal', carried: true, tally: { yes: 2, no: 1, abstain: 0 } }]);
    expect(after(voted, { type: 'end', turn: 'kenya', at: at('10:06:00') }).spoken[0]!.seconds).toBe(120);
  });

  it('may interrupt a vote only about how it is conducted, and an appeal then comes before it', () => {
    const voting = after(plenary, { type: 'move-motion', motion: 'm', kind: 'close-debate', party: 'kenya' }, { type: 'put-to-vote', question: 'm' });
    expect(refused(voting, { type: 'raise-point', point: 'p', party: 'chile' })).toBe('voting-under-way');
    const back = after(voting, { type: 'raise-point', point: 'p', party: 'chile', onVoting: true }, { type: 'rule', point: 'p', ruling: 'rejected' }, { type: 'appeal', point: 'p', party: 'chile' }, { type: 'announce-result' });
    expect(back.voting!.question).toMatchObject({ on: 'motion' });
  });
});

describe('votes and what follows', () => {
  const moved = (kind: 'suspend-meeting' | 'adjourn-meeting' | 'adjourn-debate' | 'close-debate' | 'limit-time', more: object = {}): Floor =>
    after(plenary, ask('kenya'), { type: 'move-motion', motion: 'm', kind, party: 'chile', ...more }, { type: 'put-to-vote', question: 'm' }, { type: 'vote', party: 'chile', answer: 'yes' }, { type: 'announce-result' });

  it('suspends, adjourns and closes what the motion says', () => {
    expect(moved('suspend-meeting').suspendedAt).toBe(NOW);
    expect(after(moved('suspend-meeting'), { type: 'resume-meeting' }, give('kenya')).speaking!.id).toBe('kenya');
    expect(moved('adjourn-meeting')).toMatchObject({ meeting: 'closed', list: 'closed' });
    expect(refused(moved('adjourn-debate'), give('kenya'))).toBe('debate-adjourned');
    expect(refused(moved('close-debate'), give('kenya'))).toBe('debate-closed');
  });

  it('limits the time of those who speak after it', () => {
    const limited = moved('limit-time', { limits: { national: 90 }, timesEach: 1 });
    expect(after(limited, give('kenya')).speaking!.limitSeconds).toBe(90);
    expect(refused(after(limited, give('kenya'), { type: 'end', turn: 'kenya' }), { ...ask('kenya'), turn: 'again' } as Bare)).toBe('spoken-often-enough');
    expect(refused(plenary, { type: 'move-motion', motion: 'm', kind: 'limit-time', party: 'chile' })).toBe('not-a-limit');
  });

  it('counts those who say yes or no; a tie carries nothing', () => {
    const voting = after(plenary, { type: 'move-motion', motion: 'm', kind: 'close-debate', party: 'kenya' }, { type: 'put-to-vote', question: 'm' });
    const tie = after(voting, { type: 'count-votes', yes: 1, no: 1, abstain: 2 }, { type: 'announce-result' });
    expect(tie.decided![0]).toMatchObject({ carried: false, tied: true });
    expect(tie.debate).toBeUndefined();
    expect(refused(voting, { type: 'count-votes', yes: 3, no: 1, abstain: 1 })).toBe('more-votes-than-members');
    expect(refused(after(voting, { type: 'vote', party: 'kenya', answer: 'yes' }), { type: 'count-votes', yes: 1, no: 0, abstain: 0 })).toBe('counted-otherwise');
  });

  it('grants a division to which nobody objects, and hears two a side and votes where somebody does', () => {
    const asked = after(plenary, { type: 'introduce', proposal: 'L.1', party: 'kenya' }, { type: 'move-motion', motion: 'd', kind: 'division', party: 'chile', about: 'L.1' });
    expect(refused(asked, { type: 'put-to-vote', question: 'd' })).toBe('objection-first');
    expect(refused(asked, { type: 'speak-on-motion', turn: 's', motion: 'd', party: 'fiji', side: 'for' })).toBe('objection-first');
    expect(after(asked, { type: 'decide-without-vote', question: 'd' }).decided).toMatchObject([{ motion: 'division', carried: true }]);
    const objected = after(asked, { type: 'object', to: 'd', party: 'kenya' });
    expect(refused(objected, { type: 'decide-without-vote', question: 'd' })).toBe('objected-to');
    expect(refused(objected, { type: 'speak-on-motion', turn: 's', motion: 'd', party: 'fiji', side: 'for' })).toBe('taken: speak-on-motion');
  });

  it('votes again within 48 hours on a tie in plenary, and rejects it then or in committee', () => {
    const tie = (floor: Floor, isSecondVote = false): Floor => after(floor, { type: 'introduce', proposal: 'L.1', isSecondVote }, { type: 'put-to-vote', question: 'L.1' }, { type: 'count-votes', yes: 2, no: 2, abstain: 0 }, { type: 'announce-result' });
    expect(tie(plenary).proposals).toMatchObject([{ state: 'tied', secondVoteUntil: '2027-09-23T10:00:00.000Z' }]);
    expect(refused(tie(plenary), { type: 'put-to-vote', question: 'L.1' })).toBe('proposal-decided');
    expect(tie(plenary, true).proposals).toMatchObject([{ state: 'rejected' }]);
    expect(tie(begin('committee')).proposals).toMatchObject([{ state: 'rejected' }]);
  });

  it('takes two thirds where the chair puts it as an important question', () => {
    const vote = (yes: number, no: number): Floor => after(plenary, { type: 'introduce', proposal: 'L.1' }, { type: 'put-to-vote', question: 'L.1', majority: 'two-thirds' }, { type: 'count-votes', yes, no, abstain: 0 }, { type: 'announce-result' });
    expect(vote(2, 1).proposals).toMatchObject([{ state: 'adopted' }]);
    expect(vote(2, 2).proposals).not.toMatchObject([{ state: 'adopted' }]);
    expect(vote(0, 0).proposals).toMatchObject([{ state: 'rejected' }]);
    const inCommittee = after(begin('committee'), { type: 'introduce', proposal: 'L.1' });
    expect(refused(inCommittee, { type: 'put-to-vote', question: 'L.1', majority: 'two-thirds' })).toBe('not-in-these-rules');
    expect(refused(inCommittee, { type: 'put-to-vote', question: 'L.1', majority: 'simple' })).toBe('taken: put-to-vote');
  });

  it('lets motions fall with the proposal they are aimed at', () => {
    const aimed = (kind: 'adjourn-debate' | 'competence' | 'division'): Bare => ({ type: 'move-motion', motion: kind, kind, party: 'kenya', about: 'L.1' });
    const three = after(plenary, { type: 'introduce', proposal: 'L.1', party: 'kenya' }, { type: 'introduce', proposal: 'L.2' }, aimed('adjourn-debate'), aimed('competence'), { ...aimed('division'), motion: 'other', about: 'L.2' } as Bare);
    const noAction = after(three, { type: 'decide-without-vote', question: 'adjourn-debate' });
    expect(noAction.proposals).toMatchObject([{ state: 'no-action' }, { state: 'before-the-meeting' }]);
    expect(noAction.motions!.map(({ id }) => id)).toEqual(['other']);
    const withdrawn = after(three, { type: 'withdraw-proposal', proposal: 'L.1', party: 'kenya' });
    expect(withdrawn.motions!.map(({ id }) => id)).toEqual(['other']);
    expect(after(withdrawn, { type: 'withdraw-motion', motion: 'other', party: 'kenya' }).motions).toBeUndefined();
  });

  it('leaves a ruling open to appeal though another delegation votes meanwhile, until the chair goes on', () => {
    const ruled = after(plenary, { type: 'introduce', proposal: 'L.1' }, { type: 'put-to-vote', question: 'L.1' }, { type: 'raise-point', point: 'p', party: 'chile', onVoting: true }, { type: 'rule', point: 'p', ruling: 'rejected' });
    const voted = after(ruled, { type: 'vote', party: 'fiji', answer: 'yes' });
    const appealed = after(voted, { type: 'appeal', point: 'p', party: 'chile' });
    expect(appealed.voting).toMatchObject({ question: { on: 'appeal' }, resumes: { answers: { fiji: 'yes' } } });
    expect(refused(after(voted, { type: 'announce-result' }), { type: 'appeal', point: 'p', party: 'chile' })).toBe('no-ruling-to-appeal');
  });

  it('takes one answer of a party to a question, however often it asks to answer', () => {
    const asked = after(begin('panel-then-floor'), ask('kenya', undefined, { purpose: 'question' }), give('kenya'));
    const answer = (turn: string, party: string): Bare => ({ type: 'ask', turn, party, capacity: 'national', by: 'delegation', purpose: 'answer', to: 'kenya' });
    const answered = after(asked, answer('a1', 'chile'));
    expect(refused(answered, answer('a2', 'chile'))).toBe('already-waiting');
    expect(refused(answered, answer('a2', 'fiji'))).toBe('taken: ask');
  });

  it('takes back a decision by two thirds, and the proposal is before the meeting again', () => {
    const adopted = after(plenary, { type: 'introduce', proposal: 'L.1' }, { type: 'decide-without-vote', question: 'L.1' });
    const again = after(adopted, { type: 'move-motion', motion: 'r', kind: 'reconsider', party: 'kenya', about: 'L.1' }, { type: 'put-to-vote', question: 'r' }, { type: 'count-votes', yes: 2, no: 1, abstain: 1 }, { type: 'announce-result' });
    expect(again.proposals).toMatchObject([{ state: 'before-the-meeting' }]);
    const kept = after(adopted, { type: 'move-motion', motion: 'r', kind: 'reconsider', party: 'kenya', about: 'L.1' }, { type: 'put-to-vote', question: 'r' }, { type: 'count-votes', yes: 2, no: 2, abstain: 0 }, { type: 'announce-result' });
    expect(kept.proposals).toMatchObject([{ state: 'adopted' }]);
  });
});

describe('the quorum', () => {
  it('of 193 members is 65 in plenary and 49 in committee to debate, and 97 to decide', () => {
    const all = { otherMembers: 193, parties: { 'holy-see': { standing: 'observer', mayVote: false } as const } };
    const needs = (set: string) => quorumNeeds({ ...emptyFloor(set), roll: all }, rulesOf(emptyFloor(set)));
    expect(needs('assembly-plenary')).toEqual({ debate: 65, decide: 97 });
    expect(needs('committee')).toEqual({ debate: 49, decide: 97 });
    expect(needs('panel-then-floor')).toEqual({ debate: 0, decide: 0 });
  });

  it('is presumed until it is asked for, and then counted before anything goes on', () => {
    const asked = after(plenary, ask('kenya'), { type: 'question-quorum', party: 'chile' });
    expect(refused(asked, give('kenya'))).toBe('quorum-to-count');
    expect(refused(after(asked, { type: 'count-quorum', present: ['kenya', 'eu', 'holy-see'] }), give('kenya'))).toBe('no-quorum');
    const few = after(asked, { type: 'count-quorum', present: ['kenya', 'chile', 'eu'] });
    expect(refused(few, give('kenya'))).toBe('taken: give');
    expect(refused(after(few, { type: 'introduce', proposal: 'L.1' }), { type: 'decide-without-vote', question: 'L.1' })).toBe('no-quorum-to-decide');
  });

  it('counts a member that has lost its vote, which still has no vote', () => {
    const floor = after(plenary, { type: 'count-quorum', present: ['kenya', 'chile', 'arrears'] });
    expect(floor.quorum!.present).toBe(3);
    expect(refused(after(floor, { type: 'introduce', proposal: 'L.1' }, { type: 'put-to-vote', question: 'L.1' }), { type: 'vote', party: 'arrears', answer: 'yes' })).toBe('may-not-vote');
  });

  it('counted short before the meeting keeps it from opening', () => {
    const early = after(emptyFloor('assembly-plenary'), { type: 'take-roll', roll }, { type: 'count-quorum', present: 1 });
    expect(refused(early, { type: 'open-meeting' })).toBe('no-quorum');
  });
});

describe('replies', () => {
  it('wait for the end of the day where another meeting is held on the item', () => {
    expect(refused(plenary, { type: 'begin-replies', meetingsLeftToday: 1 })).toBe('replies-at-end-of-day');
    expect(refused(begin('assembly-plenary', { replies: { when: 'end-of-meeting' } }), { type: 'begin-replies', meetingsLeftToday: 1 })).toBe('taken: begin-replies');
  });

  it('are made in writing to a Head of State, and to nobody below', () => {
    const spoken = after(segment, ask('kenya', 'HS'), ask('chile', 'HG'), give('kenya'), give('chile', 'kenya'));
    expect(refused(spoken, { type: 'ask-reply', turn: 'r', party: 'fiji', to: 'kenya' })).toBe('reply-in-writing');
    expect(refused(spoken, { type: 'ask-reply', turn: 'r', party: 'fiji', to: 'chile' })).toBe('taken: ask-reply');
  });

  it('count by item', () => {
    const once = after(plenary, { type: 'ask-reply', turn: 'r1', party: 'kenya', item: '20' }, { type: 'ask-reply', turn: 'r2', party: 'kenya', item: '21' });
    expect(once.replies!.map(({ round }) => round)).toEqual([1, 1]);
    expect(refused(once, { type: 'ask-reply', turn: 'r3', party: 'kenya', item: '20' })).toBe('already-waiting');
  });

  it('can be asked for after the list and the debate are closed', () => {
    const closed = after(plenary, { type: 'close-list' }, { type: 'move-motion', motion: 'm', kind: 'close-debate', party: 'chile' }, { type: 'decide-without-vote', question: 'm' });
    const floor = after(closed, { type: 'ask-reply', turn: 'r', party: 'kenya' }, { type: 'begin-replies', meetingsLeftToday: 0 }, { type: 'give-reply', turn: 'r', ending: null });
    expect(floor.speaking).toMatchObject({ party: 'kenya', purpose: 'reply', limitSeconds: 600 });
  });
});

describe('what may come next', () => {
  const acts = (floor: Floor): string[] => mayComeNext(floor, NOW).map(({ act }) => act);

  it('is to open the meeting, before it', () => {
    expect(acts(emptyFloor('committee'))).toContain('open-meeting');
    expect(acts(emptyFloor('committee'))).not.toContain('give');
  });

  it('is the ruling alone while a point of order waits, and the list', () => {
    const floor = after(plenary, ask('kenya'), give('kenya'), { type: 'raise-point', point: 'p', party: 'chile' });
    expect(acts(floor)).toEqual(expect.arrayContaining(['rule', 'call-to-order', 'ask']));
    for (const act of ['give', 'end', 'move-motion', 'put-to-vote', 'close-meeting']) expect(acts(floor)).not.toContain(act);
  });

  it('names each motion with its own rule, where the rules know motions', () => {
    const motions = mayComeNext(plenary, NOW).filter(({ act }) => act === 'move-motion');
    expect(motions.map(({ motion, rule }) => [motion, rule])).toContainEqual(['close-debate', 'close-debate']);
    expect(acts(begin('panel-then-floor'))).not.toContain('move-motion');
  });

  it('is nothing when the meeting is over', () => {
    expect(acts(after(plenary, { type: 'close-meeting' }))).toEqual([]);
  });
});

describe('taking back', () => {
  it('gives the floor back within half a minute, and not after', () => {
    const floor = after(plenary, ask('kenya'), ask('chile'), give('kenya'));
    expect(order(after(floor, { type: 'undo', of: 'give', at: at('10:00:30') }))).toEqual(['kenya', 'chile']);
    expect(refused(floor, { type: 'undo', of: 'give', at: at('10:00:31') })).toBe('too-late-to-undo');
  });

  it('keeps what delegations did meanwhile, and takes back the act that the chair saw or none', () => {
    const floor = after(plenary, ask('kenya'), ask('chile'), { type: 'move', turn: 'chile', before: 'kenya' }, ask('fiji'));
    expect(order(after(floor, { type: 'undo', of: 'move' }))).toEqual(['kenya', 'chile', 'fiji']);
    expect(refused(floor, { type: 'undo', of: 'close-list' })).toBe('nothing-to-undo');
    expect(refused(after(floor, { type: 'undo', of: 'move' }), { type: 'undo', of: 'move' })).toBe('nothing-to-undo');
  });

  it('brings back nobody who has withdrawn or taken another place since', () => {
    const absent = after(segment, ask('kenya', 'HS'), ask('chile', 'HS'), { type: 'absent', turn: 'kenya' });
    expect(refused(after(absent, { type: 'withdraw', turn: 'kenya' }), { type: 'undo', of: 'absent' })).toBe('nothing-to-undo');
    expect(refused(after(absent, { type: 'change-level', turn: 'kenya', level: 'M' }), { type: 'undo', of: 'absent' })).toBe('nothing-to-undo');
    const moved = after(segment, ask('kenya', 'HS'), ask('chile', 'HS'), { type: 'move', turn: 'chile', before: 'kenya' }, { type: 'propose-exchange', exchange: 'x', turn: 'chile', with: 'kenya' });
    expect(refused(after(moved, { type: 'accept-exchange', exchange: 'x', party: 'kenya' }), { type: 'undo', of: 'move' })).toBe('nothing-to-undo');
  });

  it('is not for what was decided', () => {
    const floor = after(plenary, { type: 'introduce', proposal: 'L.1' }, { type: 'decide-without-vote', question: 'L.1' });
    expect(floor.undo).toBeUndefined();
  });
});

describe('a floor stored before all this', () => {
  it('is read and goes on', () => {
    const old: Floor = JSON.parse('{"ruleSet":"committee","meeting":"open","openedAt":"2027-09-21T09:00:00.000Z","list":"open","inscriptions":1,"waiting":[{"id":"t1","party":"kenya","capacity":"national","inscription":1,"askedAt":"2027-09-21T09:01:00.000Z","by":"delegation"}],"speaking":null,"spoken":[]}');
    const next = after(old, { type: 'take-roll', roll }, ask('chile'), give('t1'), { type: 'raise-point', point: 'p', party: 'chile' }, { type: 'rule', point: 'p', ruling: 'upheld' });
    expect(next.speaking!.id).toBe('t1');
    expect(underWay(old)).toMatchObject({ stage: 'ready', party: 'kenya' });
    expect(refused(old, { type: 'raise-point', point: 'p', party: 'chile' })).toBe('not-on-the-roll');
  });
});
