import { type Decisions, objecting, objectingTo } from './act-types.ts';
import { holdClock, releaseClock } from './clock.ts';
import { isMember, standingOf } from './roll.ts';
import { quorumAgainst } from './quorum.ts';
import { type Floor, type PointOfOrder, type Ruling, SETTINGS_BESIDE } from './state.ts';

/** What does not interrupt: while a point waits for its ruling, or a vote is taken, delegations still see to the list. */
export const BESIDE_THE_FLOOR: ReadonlySet<string> = new Set([
  'ask', 'take-ticket', 'withdraw', 'change-level', 'propose-exchange', 'accept-exchange', 'decline-exchange', 'ask-reply', 'withdraw-reply', 'name-constituency', 'leave-suggestion',
  'ask-on-motion', 'withdraw-on-motion',
]);
/** What the chair settles beside the floor at such a time. */
export const KEEPING_THE_LIST: ReadonlySet<string> = new Set(['move', 'carry-list', ...SETTINGS_BESIDE]);

/** A point of order (GA rules 71 and 113): at any time, also while somebody speaks; the chair rules at once. */
export const pointDecisions: Decisions<'raise-point' | 'rule' | 'appeal'> = {
  'raise-point'(floor, { at, point, party, onVoting }) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    const standing = standingOf(floor, party);
    if (!standing) return objectingTo('not-on-the-roll', 'point-of-order', party);
    if (standing.standing !== 'member' && !standing.mayRaisePoints) return objectingTo('members-only', 'point-of-order', party);
    // GA rules 88 and 128: once voting has begun, only on how it is conducted.
    if (floor.voting && !onVoting) return objecting('voting-under-way', 'voting-begun');
    const { floor: held, held: heldClock } = holdClock(floor, at);
    const raised: PointOfOrder = { id: point, party, raisedAt: at, onVoting: floor.voting !== undefined, heldClock };
    return { floor: { ...held, point: raised } };
  },

  rule(floor, { at, point, ruling }) {
    if (floor.point?.id !== point) return objecting('no-point-to-rule', 'point-of-order');
    const { point: ruledOn, ...rest } = floor;
    const given: Ruling = { point, party: ruledOn.party, ruling, ruledAt: at };
    return { floor: { ...releaseClock(rest, at, ruledOn.heldClock), ruling: given }, ruling: given };
  },

  /** Put to the vote at once; the ruling stands unless a majority of those present and voting overrules it. */
  appeal(floor, { at, point, party }, rules) {
    if (floor.ruling?.point !== point) return objecting('no-ruling-to-appeal', 'appeal');
    if (!standingOf(floor, party)) return objectingTo('not-on-the-roll', 'appeal', party);
    if (!isMember(floor, party)) return objectingTo('members-only', 'appeal', party);
    const quorum = quorumAgainst(floor, rules, 'decide');
    if (quorum) return objecting(quorum, 'quorum');
    const { ruling, voting, ...rest } = floor;
    const { floor: held, held: heldClock } = holdClock(rest, at);
    const question = { on: 'appeal' as const, ruling, party };
    const opened: Floor = { ...held, voting: { question, majority: 'simple', begunAt: at, answers: {}, heldClock, ...(voting && { resumes: voting }) } };
    return { floor: opened };
  },
};
