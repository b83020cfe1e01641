import { type Decisions, type Objected, objecting, objectingTo } from './act-types.ts';
import { isMember, standingOf } from './roll.ts';
import type { RuleSet } from './rule-set.ts';
import type { Decided, Floor, Motion, Part, Proposal } from './state.ts';

/** Hours within which the plenary votes again on a tie, GA rule 95. */
const SECOND_VOTE_WITHIN_HOURS = 48;

const proposalOf = (floor: Floor, id: string): Proposal | undefined => floor.proposals?.find((proposal) => proposal.id === id);

const isOpen = (proposal: Proposal | undefined): boolean => proposal?.state === 'before-the-meeting';

export const changing = (floor: Floor, id: string, change: (proposal: Proposal) => Proposal): Floor => ({
  ...floor, proposals: (floor.proposals ?? []).map((proposal) => (proposal.id === id ? change(proposal) : proposal)),
});

/** A proposal as it stands after a decision on it. What is taken up again is as it was when it was introduced. */
export function decideOn(floor: Floor, id: string, state: Proposal['state'], at: string): Floor {
  return changing(floor, id, (before) => {
    const { decidedAt: _, withoutVote: __, objectedBy: ___, secondVoteUntil: ____, ...proposal } = before;
    if (state !== 'before-the-meeting') return { ...proposal, state, decidedAt: at };
    const { parts: _____, allOperative: ______, majority: _______, debate: ________, ...afresh } = proposal;
    return { ...afresh, state };
  });
}

/** A proposal or amendment whose parts are voted on separately, as a motion named them: those of the preamble first, as in a text. */
export function divided(floor: Floor, id: string, { parts = [], preambular = [], allOperative }: Pick<Motion, 'parts' | 'preambular' | 'allOperative'>): Floor {
  if (parts.length + preambular.length === 0) return floor;
  return changing(floor, id, (proposal) => {
    const all = [...(proposal.parts ?? []), ...preambular.map(toVote('preamble')), ...parts.map(toVote('operative'))];
    return {
      ...proposal, parts: [...all.filter((part) => part.of === 'preamble'), ...all.filter((part) => part.of === 'operative')],
      ...((allOperative || proposal.allOperative) && { allOperative: true }),
    };
  });
}

const toVote = (of: Part['of']) => (name: string): Part => ({ name, of, state: 'to-vote' });

/** The next part to be voted on separately, in the order of the text. */
export const nextPart = (proposal: Proposal): Part | undefined => proposal.parts?.find(({ state }) => state === 'to-vote');

/** Names of the parts that were rejected. */
export const rejectedParts = (proposal: Proposal | undefined): readonly string[] =>
  (proposal?.parts ?? []).filter(({ state }) => state === 'rejected').map(({ name }) => name);

/** GA rules 89 and 129: if all operative parts have been rejected, the whole is. */
function hasFallen({ parts = [], allOperative }: Proposal): boolean {
  const operative = parts.filter(({ of }) => of === 'operative');
  // A division of the preamble alone names no operative part that could have been rejected.
  return allOperative === true && operative.length > 0 && parts.every(({ state }) => state !== 'to-vote') && operative.every(({ state }) => state === 'rejected');
}

export interface ComesNext {
  readonly proposal: string;
  readonly part?: string;
  /** Why it is this one. */
  readonly rule: 'amendments-first' | 'division' | 'order-of-proposals';
}

/**
 * What is to be decided next: proposals on the item under consideration in the order of their introduction, amendments before
 * what they would change, parts before the whole. One introduced before any item was taken up is on whichever is. Among several amendments the chair judges which is furthest removed in substance; here it is the first
 * introduced.
 */
export function comesNext(floor: Floor): ComesNext | undefined {
  for (const top of (floor.proposals ?? []).filter((one) => isOpen(one) && one.amends === undefined && (one.item === undefined || one.item === floor.item))) {
    const at = firstToDecide(floor, top);
    const part = at && nextPart(at);
    if (part) return { proposal: at.id, part: part.name, rule: 'division' };
    if (at) return { proposal: at.id, rule: at === top ? 'order-of-proposals' : 'amendments-first' };
  }
  return undefined;
}

/** A proposal, or the amendment that goes before it; nothing where a tie on one keeps it waiting for a later meeting. */
function firstToDecide(floor: Floor, proposal: Proposal): Proposal | undefined {
  const amendments = floor.proposals!.filter((one) => one.amends === proposal.id);
  const open = amendments.find(isOpen);
  if (open) return firstToDecide(floor, open);
  return amendments.some(({ state }) => state === 'tied') ? undefined : proposal;
}

/** Whether a proposal can still be decided: an amendment falls with what it would change. */
export const canBeDecided = (floor: Floor, proposal: Proposal): boolean => {
  const amended = proposal.amends === undefined ? undefined : proposalOf(floor, proposal.amends);
  return isOpen(proposal) && (amended === undefined || canBeDecided(floor, amended));
};

/** Motions aimed at a proposal, or at an amendment to it, fall with it. */
export function withoutMotionsOn(floor: Floor, id: string): Floor {
  const { motions = [], ...rest } = floor;
  const isOn = (about: string | undefined): boolean => about !== undefined && (about === id || isOn(proposalOf(floor, about)?.amends));
  const left = motions.filter((motion) => !isOn(motion.about));
  return left.length === 0 ? rest : { ...rest, motions: left };
}

export function whyProposalNotPut(floor: Floor, id: string, how: 'vote' | 'without-vote', part?: string): Objected | undefined {
  const proposal = proposalOf(floor, id);
  if (!proposal) return objecting('no-such-proposal', 'without-a-vote');
  // A tie is voted on again at a later meeting, not at this one.
  if (proposal.state === 'tied') return objectingTo('proposal-decided', 'ties', proposal.party);
  if (!isOpen(proposal) || (proposal.amends !== undefined && !isOpen(proposalOf(floor, proposal.amends)))) return objectingTo('proposal-decided', 'present-and-voting', proposal.party);
  const whole = proposal.amends === undefined ? proposal : proposalOf(floor, proposal.amends)!;
  if (whole.item !== undefined && whole.item !== floor.item) return objectingTo('other-item', 'chair-directs', proposal.party);
  const motion = floor.motions?.[0];
  if (motion) return objectingTo('motions-first', 'order-of-motions', motion.party);
  const amendment = floor.proposals!.find((one) => one.amends === id && (isOpen(one) || one.state === 'tied'));
  if (amendment) return objectingTo('amendments-first', 'amendments-first', amendment.party);
  if (part !== undefined) return proposal.parts?.some(({ name, state }) => name === part && state === 'to-vote') ? undefined : objecting('no-such-part', 'division');
  if (nextPart(proposal)) return objectingTo('parts-first', 'division', proposal.party);
  if (how === 'without-vote' && proposal.objectedBy !== undefined) return objectingTo('objected-to', 'without-a-vote', proposal.objectedBy);
  return undefined;
}

/**
 * The vote on one part. A tie rejects it: the second vote of GA rule 95 is held on a text, not on each of its parts. `fallen`
 * is the rejection of the whole, where that follows.
 */
export function afterPart(floor: Floor, id: string, decided: Decided): { readonly floor: Floor; readonly fallen?: Decided } {
  const next = changing(floor, id, (proposal) => ({
    ...proposal, parts: proposal.parts!.map((part) => (part.name === decided.part ? { ...part, state: decided.carried ? 'kept' : 'rejected' } : part)),
  }));
  const proposal = proposalOf(next, id)!;
  if (!hasFallen(proposal)) return { floor: next };
  const fallen: Decided = { on: 'proposal', id, decidedAt: decided.decidedAt, carried: false, how: 'vote', rule: 'division', without: rejectedParts(proposal) };
  return { floor: withoutMotionsOn(decideOn({ ...next, decided: [...(next.decided ?? []), fallen] }, id, 'rejected', decided.decidedAt), id), fallen };
}

export function afterProposal(floor: Floor, id: string, decided: Decided, rules: RuleSet): Floor {
  // GA rule 95: a second vote at a later meeting; rule 133: in committee it is rejected. Equal again: rejected.
  const isTied = decided.tied === true && rules.ties === 'second-vote' && !proposalOf(floor, id)?.isSecondVote;
  const next = decideOn(floor, id, isTied ? 'tied' : decided.carried ? 'adopted' : 'rejected', decided.decidedAt);
  return changing(next, id, (proposal) => ({
    ...proposal,
    ...(decided.how === 'without-vote' && { withoutVote: true }),
    ...(isTied && { secondVoteUntil: new Date(Date.parse(decided.decidedAt) + SECOND_VOTE_WITHIN_HOURS * 3_600_000).toISOString() }),
  }));
}

export const proposalDecisions: Decisions<'introduce' | 'withdraw-proposal' | 'dissociate'> = {
  introduce(floor, act) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (proposalOf(floor, act.proposal)) return objecting('symbol-in-use', 'chair-directs');
    if (act.party !== undefined) {
      if (!standingOf(floor, act.party)) return objectingTo('not-on-the-roll', 'amendments-first', act.party);
      if (!isMember(floor, act.party)) return objectingTo('members-only', 'amendments-first', act.party);
    }
    if (act.amends !== undefined) {
      const amended = proposalOf(floor, act.amends);
      if (!amended) return objecting('no-such-proposal', 'amendments-first');
      const isVotedOn = amended.parts?.some(({ state }) => state !== 'to-vote') === true;
      if (!isOpen(amended) || isVotedOn) return objecting('proposal-decided', 'amendments-first');
    }
    const proposal: Proposal = {
      id: act.proposal, introducedAt: act.at, state: 'before-the-meeting',
      ...(act.party !== undefined && { party: act.party }), ...(act.amends !== undefined && { amends: act.amends }), ...(floor.item !== undefined && { item: floor.item }),
      ...(act.isSecondVote && { isSecondVote: true }),
    };
    return { floor: { ...floor, proposals: [...(floor.proposals ?? []), proposal] } };
  },

  /** By its mover before voting on it begins, unless it has been amended (GA rules 80 and 122). */
  'withdraw-proposal'(floor, act) {
    const proposal = proposalOf(floor, act.proposal);
    if (!proposal) return objecting('no-such-proposal', 'withdrawal');
    if (proposal.party !== act.party) return objectingTo('not-the-mover', 'withdrawal', proposal.party);
    const isAmended = floor.proposals!.some((one) => one.amends === proposal.id && one.state === 'adopted');
    const isVotedOn = proposal.parts?.some(({ state }) => state !== 'to-vote') === true;
    if (proposal.state !== 'before-the-meeting' || isAmended || isVotedOn) return objectingTo('proposal-decided', 'withdrawal', proposal.party);
    return { floor: withoutMotionsOn(decideOn(floor, proposal.id, 'withdrawn', act.at), proposal.id) };
  },

  /** A statement for the record: what was adopted stays adopted. */
  dissociate(floor, act) {
    const proposal = proposalOf(floor, act.proposal);
    if (proposal?.state !== 'adopted') return objectingTo('no-such-proposal', 'without-a-vote', act.party);
    if (!isMember(floor, act.party)) return objectingTo('members-only', 'without-a-vote', act.party);
    const others = (proposal.dissociations ?? []).filter(({ party }) => party !== act.party);
    return { floor: changing(floor, proposal.id, (one) => ({ ...one, dissociations: [...others, { party: act.party, at: act.at }] })) };
  },
};
