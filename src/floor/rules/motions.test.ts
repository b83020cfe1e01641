import { describe, expect, it } from 'vitest';
import { type Act, decide, type Decision } from './acts.ts';
import { rulesOf } from './adjust.ts';
import { movable, nextOnMotion, speakersAsked } from './motions.ts';
import { mayComeNext } from './next-acts.ts';
import { comesNext, rejectedParts } from './proposals.ts';
import { emptyFloor, type Floor, idOfQuestion, type Roll } from './state.ts';

const NOW = '2027-09-21T10:00:00Z';
const member = { standing: 'member', mayVote: true } as const;
const roll: Roll = {
  otherMembers: 3,
  parties: { kenya: member, chile: member, fiji: member, nepal: member, ghana: member, peru: member, eu: { standing: 'observer', mayVote: false } },
};
type Bare = Act extends infer A ? (A extends Act ? Omit<A, 'at'> : never) : never;
const whole = (act: Bare): Act => ({ at: NOW, ...act }) as Act;
const must = (decision: Decision): Floor => {
  if ('objection' in decision) throw new Error(`refused: ${decision.objection}`);
  return decision.floor;
};
const after = (floor: Floor, ...acts: readonly Bare[]): Floor => acts.reduce((now, act) => must(decide(now, whole(act))), floor);
const answer = (floor: Floor, act: Bare): string => {
  const decision = decide(floor, whole(act));
  return 'objection' in decision ? `${decision.objection} by ${decision.rule}` : 'taken';
};
const begin = (set = 'assembly-plenary'): Floor => after(emptyFloor(set), { type: 'take-roll', roll }, { type: 'open-meeting' });
const move = (kind: 'close-debate' | 'adjourn-debate' | 'division' | 'suspend-meeting', more: object = {}): Bare => ({ type: 'move-motion', motion: 'm', kind, party: 'kenya', ...more });
const asks = (party: string, side: 'for' | 'against'): Bare => ({ type: 'ask-on-motion', turn: `t-${party}`, motion: 'm', party, side });
const gives = (party: string, ending: string | null = null): Bare => ({ type: 'give-on-motion', turn: `t-${party}`, ending });
const vote = (question: string, yes: number, no: number, part?: string): readonly Bare[] => [
  { type: 'put-to-vote', question, ...(part !== undefined && { part }) }, { type: 'count-votes', yes, no, abstain: 0 }, { type: 'announce-result' },
];
const names = (floor: Floor): string[] => speakersAsked(floor.motions![0]!, rulesOf(floor)).map(({ turn, isReserve }) => `${turn.party}${isReserve ? ' (reserve)' : ''}`);

describe('who asks to speak on a motion', () => {
  const moved = after(begin(), move('adjourn-debate'));

  it('comes in the order of asking, the mover first where it speaks beside the others; who is too many waits in reserve', () => {
    const floor = after(moved, asks('chile', 'against'), asks('fiji', 'against'), asks('nepal', 'against'), asks('ghana', 'for'), asks('kenya', 'for'));
    expect(names(floor)).toEqual(['kenya', 'chile', 'fiji', 'nepal (reserve)', 'ghana']);
    expect(names(after(floor, { type: 'withdraw-on-motion', turn: 't-chile' }))).toEqual(['kenya', 'fiji', 'nepal', 'ghana']);
  });

  it('is heard before the motion is put, each once, and not when the rule has heard enough', () => {
    const floor = after(moved, asks('chile', 'against'), asks('fiji', 'against'), asks('nepal', 'against'));
    expect(answer(floor, { type: 'put-to-vote', question: 'm' })).toBe('motion-speakers-first by adjourn-debate');
    expect(answer(floor, { type: 'decide-without-vote', question: 'm' })).toBe('motion-speakers-first by adjourn-debate');
    expect(answer(floor, gives('fiji'))).toBe('next-changed by inscription');
    const first = after(floor, gives('chile'));
    expect(first.speaking).toMatchObject({ party: 'chile', purpose: 'motion', side: 'against', askedAt: NOW });
    expect(answer(first, gives('fiji'))).toBe('speaker-changed by chair-directs');
    const both = after(first, gives('fiji', 't-chile'), { type: 'end', turn: 't-fiji' });
    expect(both.spoken.map(({ party }) => party)).toEqual(['chile', 'fiji']);
    expect(nextOnMotion(both.motions![0]!, rulesOf(both))).toBeUndefined();
    expect(answer(both, gives('nepal'))).toBe('motion-speakers-heard by adjourn-debate');
    expect(answer(both, asks('peru', 'against'))).toBe('motion-speakers-heard by adjourn-debate');
    expect(answer(both, asks('chile', 'for'))).toBe('spoke-on-motion by adjourn-debate');
    expect(answer(both, { type: 'put-to-vote', question: 'm' })).toBe('taken');
  });

  it('is a member, once, while the motion waits; the mover not against its own; nobody where nobody speaks', () => {
    expect(answer(moved, asks('eu', 'for'))).toBe('members-only by adjourn-debate');
    expect(answer(moved, asks('nobody', 'for'))).toBe('not-on-the-roll by adjourn-debate');
    expect(answer(moved, asks('kenya', 'against'))).toBe('motion-speakers-heard by adjourn-debate');
    expect(answer(after(moved, asks('chile', 'for')), { ...asks('chile', 'against'), turn: 'again' } as Bare)).toBe('already-waiting by inscription');
    expect(answer(after(begin(), move('suspend-meeting')), asks('chile', 'for'))).toBe('motion-speakers-heard by suspend-meeting');
    expect(answer(after(moved, { type: 'put-to-vote', question: 'm' }), asks('chile', 'for'))).toBe('voting-under-way by voting-begun');
    expect(answer(moved, { type: 'withdraw-on-motion', turn: 't-chile' })).toBe('not-waiting by inscription');
  });

  it('asks while another speaks or a point of order waits, without ending what can be appealed against', () => {
    const floor = after(moved, asks('chile', 'for'), gives('chile'), { type: 'raise-point', point: 'p', party: 'peru' });
    expect(answer(floor, asks('fiji', 'against'))).toBe('taken');
    const ruled = after(floor, { type: 'rule', point: 'p', ruling: 'rejected' }, asks('fiji', 'against'));
    expect(ruled.ruling?.point).toBe('p');
  });

  it('is not passed over for one who stands up in the room; with nobody waiting that one is heard at once', () => {
    expect(answer(moved, { type: 'speak-on-motion', turn: 's', motion: 'm', party: 'peru', side: 'against' })).toBe('taken');
    const floor = after(moved, asks('chile', 'against'));
    expect(answer(floor, { type: 'speak-on-motion', turn: 's', motion: 'm', party: 'peru', side: 'against' })).toBe('next-changed by inscription');
    expect(answer(floor, { type: 'speak-on-motion', turn: 's', motion: 'm', party: 'peru', side: 'for' })).toBe('taken');
    expect(after(floor, { type: 'speak-on-motion', turn: 's', motion: 'm', party: 'chile', side: 'against' }).motions![0]!.asked).toBeUndefined();
  });
});

describe('a division', () => {
  const tabled = after(begin(), { type: 'introduce', proposal: 'L.1', party: 'kenya' });
  const divided = (more: object): Floor => after(tabled, move('division', { party: 'chile', about: 'L.1', ...more }), { type: 'decide-without-vote', question: 'm' });
  const two = divided({ parts: ['op 5', 'op 6'], preambular: ['pp 2'] });

  it('puts each part that it names, those of the preamble first, and then the whole', () => {
    expect(two.proposals![0]!.parts).toEqual([{ name: 'pp 2', of: 'preamble', state: 'to-vote' }, { name: 'op 5', of: 'operative', state: 'to-vote' }, { name: 'op 6', of: 'operative', state: 'to-vote' }]);
    expect(comesNext(two)).toEqual({ proposal: 'L.1', part: 'pp 2', rule: 'division' });
    for (const act of ['put-to-vote', 'decide-without-vote'] as const) expect(answer(two, { type: act, question: 'L.1' })).toBe('parts-first by division');
    expect(answer(two, { type: 'put-to-vote', question: 'L.1', part: 'op 9' })).toBe('no-such-part by division');
    const voted = after(two, ...vote('L.1', 4, 1, 'pp 2'), ...vote('L.1', 1, 4, 'op 5'), ...vote('L.1', 4, 1, 'op 6'));
    expect(answer(voted, { type: 'put-to-vote', question: 'L.1', part: 'op 5' })).toBe('no-such-part by division');
    const adopted = after(voted, ...vote('L.1', 5, 1));
    expect(adopted.proposals).toMatchObject([{ state: 'adopted' }]);
    expect(rejectedParts(adopted.proposals![0])).toEqual(['op 5']);
    expect(adopted.decided!.at(-1)).toMatchObject({ id: 'L.1', carried: true, without: ['op 5'] });
    expect(adopted.decided!.slice(1, 4)).toMatchObject([{ part: 'pp 2', carried: true, rule: 'division' }, { part: 'op 5', carried: false }, { part: 'op 6', carried: true }]);
  });

  it('rejects the whole when all its operative parts were, whatever became of the preamble; not while others are left', () => {
    const all = after(divided({ parts: ['op 1', 'op 2'], preambular: ['pp 1'], allOperative: true }), ...vote('L.1', 5, 0, 'pp 1'), ...vote('L.1', 0, 5, 'op 1'));
    const decision = decide(after(all, ...vote('L.1', 2, 2, 'op 2').slice(0, 2)), whole({ type: 'announce-result' }));
    expect(decision).toMatchObject({ decided: { part: 'op 2', carried: false, tied: true }, followed: { id: 'L.1', carried: false, rule: 'division', without: ['op 1', 'op 2'] } });
    expect(must(decision).proposals).toMatchObject([{ state: 'rejected' }]);
    expect(answer(must(decision), { type: 'put-to-vote', question: 'L.1' })).toBe('proposal-decided by present-and-voting');
    expect(after(divided({ parts: ['op 1'] }), ...vote('L.1', 0, 5, 'op 1')).proposals).toMatchObject([{ state: 'before-the-meeting' }]);
    const kept = after(divided({ parts: ['op 1', 'op 2'], allOperative: true }), ...vote('L.1', 0, 5, 'op 1'), ...vote('L.1', 3, 2, 'op 2'));
    expect(kept.proposals).toMatchObject([{ state: 'before-the-meeting' }]);
  });

  it('is of 1 to 50 parts, each once, of one proposal on no part of which was voted', () => {
    const tries = (more: object): string => answer(tabled, move('division', { about: 'L.1', ...more }));
    expect(tries({ parts: ['a', 'a'] })).toBe('not-parts by division');
    expect(tries({ parts: ['a'], preambular: ['a'] })).toBe('not-parts by division');
    expect(tries({ parts: [' '] })).toBe('not-parts by division');
    expect(tries({ parts: Array.from({ length: 51 }, (_, index) => `op ${index}`) })).toBe('not-parts by division');
    expect(tries({ parts: Array.from({ length: 50 }, (_, index) => `op ${index}`) })).toBe('taken');
    expect(tries({ about: undefined, parts: ['a'] })).toBe('not-parts by division');
    expect(answer(two, move('division', { about: 'L.1', parts: ['op 5'] }))).toBe('not-parts by division');
    expect(answer(two, move('division', { about: 'L.1', parts: ['op 7'] }))).toBe('taken');
    expect(answer(after(two, ...vote('L.1', 4, 1, 'pp 2')), move('division', { about: 'L.1', parts: ['op 7'] }))).toBe('not-parts by division');
  });

  it('waits for the amendments, and leaves nothing to amend or to withdraw once a part was voted on', () => {
    const amended = after(two, { type: 'introduce', proposal: 'L.2', party: 'peru', amends: 'L.1' });
    expect(answer(amended, { type: 'put-to-vote', question: 'L.1', part: 'pp 2' })).toBe('amendments-first by amendments-first');
    expect(comesNext(amended)).toEqual({ proposal: 'L.2', rule: 'amendments-first' });
    const begun = after(two, ...vote('L.1', 4, 1, 'pp 2'));
    expect(answer(begun, { type: 'introduce', proposal: 'L.2', party: 'peru', amends: 'L.1' })).toBe('proposal-decided by amendments-first');
    expect(answer(begun, { type: 'withdraw-proposal', proposal: 'L.1', party: 'kenya' })).toBe('proposal-decided by withdrawal');
    expect(answer(two, { type: 'withdraw-proposal', proposal: 'L.1', party: 'kenya' })).toBe('taken');
  });

  it('takes two thirds of each part and of the whole where one was put as an important question', () => {
    const important = after(two, { type: 'put-to-vote', question: 'L.1', part: 'pp 2', majority: 'two-thirds' }, { type: 'count-votes', yes: 5, no: 1, abstain: 0 }, { type: 'announce-result' });
    const part = after(important, ...vote('L.1', 3, 2, 'op 5'));
    expect(part.decided!.at(-1)).toMatchObject({ part: 'op 5', majority: 'two-thirds', carried: false });
  });

  it('is taken up afresh when the decision is reconsidered', () => {
    const adopted = after(two, ...vote('L.1', 4, 1, 'pp 2'), ...vote('L.1', 4, 1, 'op 5'), ...vote('L.1', 4, 1, 'op 6'), ...vote('L.1', 4, 1));
    const again = after(adopted, { type: 'move-motion', motion: 'r', kind: 'reconsider', party: 'peru', about: 'L.1' }, ...vote('r', 4, 1));
    expect(again.proposals).toMatchObject([{ state: 'before-the-meeting' }]);
    expect(again.proposals![0]!.parts).toBeUndefined();
  });

  it('tells a vote on one part from that on another and on the whole', () => {
    const ids = [undefined, 'op 5', 'op 6'].map((part) => idOfQuestion({ on: 'proposal', proposal: 'L.1', ...(part !== undefined && { part }) }));
    expect(new Set(ids).size).toBe(3);
  });
});

describe('what can be moved', () => {
  const kinds = (floor: Floor) => Object.fromEntries(movable(floor, rulesOf(floor)).map(({ kind, about }) => [kind, about]));

  it('is a division or competence only where something is proposed, and reconsideration only of what was decided', () => {
    expect(Object.keys(kinds(begin()))).toEqual(['suspend-meeting', 'adjourn-meeting', 'adjourn-debate', 'close-debate', 'limit-time']);
    const tabled = after(begin(), { type: 'introduce', proposal: 'L.1' }, { type: 'introduce', proposal: 'L.2' });
    expect(kinds(tabled)).toMatchObject({ 'adjourn-debate': [null, 'L.1', 'L.2'], competence: ['L.1', 'L.2'], division: ['L.1', 'L.2'] });
    const decided = after(tabled, { type: 'decide-without-vote', question: 'L.1' });
    expect(kinds(decided)).toMatchObject({ division: ['L.2'], reconsider: ['L.1'] });
    expect(kinds(after(tabled, move('division', { about: 'L.1', parts: ['op 1'] })))['division']).toEqual(['L.2']);
  });

  it('is taken by the rules, each at each of its aims', () => {
    const floor = after(begin(), { type: 'introduce', proposal: 'L.1' }, { type: 'introduce', proposal: 'L.2' }, { type: 'decide-without-vote', question: 'L.1' });
    let tried = 0;
    for (const { kind, about } of movable(floor, rulesOf(floor))) {
      for (const one of about) {
        tried += 1;
        const more = { ...(one !== null && { about: one }), ...(kind === 'limit-time' && { timesEach: 2 }), ...(kind === 'division' && { parts: ['op 1'] }) };
        expect([kind, one, answer(floor, { type: 'move-motion', motion: 'x', kind, party: 'fiji', ...more })]).toEqual([kind, one, 'taken']);
      }
    }
    expect(tried).toBeGreaterThanOrEqual(9);
  });

  it('is nothing where the rules know no motions', () => {
    expect(movable(after(emptyFloor('panel-then-floor'), { type: 'open-meeting' }), rulesOf(emptyFloor('panel-then-floor')))).toEqual([]);
  });
});

describe('what is decided next', () => {
  it('is the first introduced, an amendment to it and to that before it; a tie on one leaves it to a later meeting', () => {
    const floor = after(begin(), { type: 'introduce', proposal: 'A' }, { type: 'introduce', proposal: 'B' }, { type: 'introduce', proposal: 'A1', amends: 'A' }, { type: 'introduce', proposal: 'A11', amends: 'A1' });
    expect(comesNext(floor)).toEqual({ proposal: 'A11', rule: 'amendments-first' });
    const tied = after(floor, ...vote('A11', 4, 1), ...vote('A1', 2, 2));
    expect(tied.proposals!.find(({ id }) => id === 'A1')!.state).toBe('tied');
    expect(comesNext(tied)).toEqual({ proposal: 'B', rule: 'order-of-proposals' });
    expect(comesNext(begin())).toBeUndefined();
  });

  it('is offered to the chair with its part, and put without being refused', () => {
    const floor = after(begin(), { type: 'introduce', proposal: 'L.1' }, move('division', { about: 'L.1', parts: ['op 5'] }), { type: 'decide-without-vote', question: 'm' });
    expect(mayComeNext(floor, NOW).filter(({ act }) => act === 'put-to-vote' || act === 'decide-without-vote')).toMatchObject([{ act: 'put-to-vote', id: 'L.1', part: 'op 5', rule: 'division' }]);
  });
});

describe('tickets', () => {
  it('of one class wait up to a number and no more, so that none fills the list; another class still has room', () => {
    const uuid = (n: number): string => `7d1c5a0e-0000-4000-8000-${String(n).padStart(12, '0')}`;
    let floor: Floor = after(emptyFloor('chatham-house', { waitingOfClass: 3 }), { type: 'open-meeting' });
    for (const n of [1, 2, 3]) floor = after(floor, { type: 'take-ticket', turn: uuid(n), capacity: 'stakeholder' });
    expect(answer(floor, { type: 'take-ticket', turn: uuid(4), capacity: 'stakeholder' })).toBe('class-full by tickets-of-a-class');
    expect(answer(floor, { type: 'take-ticket', turn: uuid(4), capacity: 'national' })).toBe('taken');
    const heard = after(floor, { type: 'give', turn: uuid(1), ending: null });
    expect(answer(heard, { type: 'take-ticket', turn: uuid(4), capacity: 'stakeholder' })).toBe('taken');
    expect(rulesOf(emptyFloor('chatham-house')).waitingOfClass).toBe(20);
  });
});
