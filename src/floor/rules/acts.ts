import {
  type Act, type ActType, type Deciding, type Decision, type Decisions, objecting, type Objected, objectingTo, without,
} from './act-types.ts';
import { rulesOf } from './adjust.ts';
import { debateDecisions } from './debate.ts';
import { carryDecisions } from './carry.ts';
import { curatingDecisions } from './curating.ts';
import { exchangeDecisions } from './exchange.ts';
import { BESIDE_THE_FLOOR, KEEPING_THE_LIST, pointDecisions } from './interruptions.ts';
import { levelDecisions } from './levels.ts';
import { listDecisions } from './list.ts';
import { meetingDecisions, WHILE_SUSPENDED } from './meeting.ts';
import { motionDecisions } from './motions.ts';
import { proposalDecisions } from './proposals.ts';
import { quorumDecisions } from './quorum.ts';
import { replyDecisions } from './replies.ts';
import type { Feature, RuleSet } from './rule-set.ts';
import type { Floor } from './state.ts';
import { ticketDecisions, whyNotWithoutNames } from './tickets.ts';
import { turnDecisions } from './turns.ts';
import { undoableAs, undoDecisions } from './undo.ts';
import { voteDecisions } from './voting.ts';

export type { Act, ActType, Decision, Objected, Objection, Taken } from './act-types.ts';

/** One decision for each act. A new act is a line in `act-types.ts` and a decision in the file of its subject. */
const DECISIONS: Decisions<ActType> = {
  ...meetingDecisions, ...listDecisions, ...ticketDecisions, ...turnDecisions, ...levelDecisions, ...exchangeDecisions,
  ...pointDecisions, ...motionDecisions, ...proposalDecisions, ...voteDecisions, ...replyDecisions, ...quorumDecisions, ...debateDecisions, ...undoDecisions, ...curatingDecisions, ...carryDecisions,
};

/** What a rule set must offer for an act to be known to it, and the rule to cite where it does not. */
const NEEDS: { readonly [T in ActType]?: Feature } = {
  'change-level': 'levels',
  'propose-exchange': 'exchange', 'accept-exchange': 'exchange', 'decline-exchange': 'exchange',
  'raise-point': 'points', rule: 'points', appeal: 'points',
  'move-motion': 'motions', 'withdraw-motion': 'motions', 'speak-on-motion': 'motions',
  'ask-on-motion': 'motions', 'withdraw-on-motion': 'motions', 'give-on-motion': 'motions',
  object: 'votes', introduce: 'votes', 'withdraw-proposal': 'votes', dissociate: 'votes',
  'put-to-vote': 'votes', 'decide-without-vote': 'votes', vote: 'votes', 'count-votes': 'votes', 'announce-result': 'votes',
  'ask-reply': 'replies', 'withdraw-reply': 'replies', 'begin-replies': 'replies', 'give-reply': 'replies',
  'question-quorum': 'quorum', 'count-quorum': 'quorum',
  'resume-debate': 'motions',
};

const IN_A_VOTE: ReadonlySet<ActType> = new Set<ActType>(['vote', 'count-votes', 'announce-result', 'raise-point', 'appeal']);

/** Why the meeting is not where this act can be taken, whatever it says. */
function whyNotNow(floor: Floor, act: Act, rules: RuleSet): Objected | undefined {
  if (floor.meeting === 'closed') return objecting('meeting-over', 'chair-directs');
  const named = whyNotWithoutNames(act, rules);
  if (named) return named;
  const need = NEEDS[act.type];
  if (need && !rules.offers.includes(need)) return objecting('not-in-these-rules', 'chair-directs');
  if (floor.suspendedAt !== undefined && !WHILE_SUSPENDED.has(act.type)) return objecting('meeting-suspended', 'chair-directs');
  const isBeside = BESIDE_THE_FLOOR.has(act.type) || KEEPING_THE_LIST.has(act.type) || (act.type === 'undo' && KEEPING_THE_LIST.has(floor.undo?.act ?? ''));
  if (isBeside) return undefined;
  if (floor.point && act.type !== 'rule' && act.type !== 'call-to-order') return objectingTo('point-to-rule', 'point-of-order', floor.point.party);
  if (floor.voting && !floor.point && !IN_A_VOTE.has(act.type)) return objecting('voting-under-way', 'voting-begun');
  return undefined;
}

/** What delegations do is not the chair's going on: a vote cast by one does not end another's right to appeal. */
const BY_DELEGATIONS: ReadonlySet<ActType> = new Set<ActType>([
  'vote', 'object', 'move-motion', 'withdraw-motion', 'introduce', 'withdraw-proposal', 'dissociate', 'raise-point', 'question-quorum',
]);

/** A ruling can be appealed against until the chair goes on; her last act can be taken back until her next. */
function afterwards(before: Floor, act: Act, decision: Exclude<Decision, Objected>): Floor {
  const { floor } = decision;
  if (BESIDE_THE_FLOOR.has(act.type)) return floor;
  // A count that was asked for meanwhile must not cost anybody the appeal: it is put to the vote after it.
  const staysOpen = act.type === 'rule' || act.type === 'count-quorum' || BY_DELEGATIONS.has(act.type);
  const settled = floor.ruling && !staysOpen ? (without(floor, 'ruling') as Floor) : floor;
  if (settled.meeting === 'closed') return without(settled, 'undo') as Floor;
  const undo = undoableAs(before, act, decision);
  if (undo) return { ...settled, undo };
  // What delegations do meanwhile does not keep her from it; whether it can still be taken back is looked at when it is.
  if (BY_DELEGATIONS.has(act.type)) return settled;
  return settled.undo ? (without(settled, 'undo') as Floor) : settled;
}

/**
 * The floor after an act, or why the rules refuse it. Pure: the same floor and act always give the same
 * decision, so a meeting can be replayed from its record.
 */
export function decide(floor: Floor, act: Act): Decision {
  const rules = rulesOf(floor);
  const why = whyNotNow(floor, act, rules);
  if (why) return why;
  const deciding = DECISIONS[act.type] as Deciding<ActType>;
  const decision = deciding(floor, act, rules);
  return 'objection' in decision ? decision : { ...decision, floor: afterwards(floor, act, decision) };
}
