import { type Decisions, type Objected, objecting, objectingTo } from './act-types.ts';
import { isMember, standingOf } from './roll.ts';
import type { RuleSet } from './rule-set.ts';
import type { Decided, Floor, Proposal } from './state.ts';

/** Hours within which the plenary votes again on a tie, GA rule 95. */
const SECOND_VOTE_WITHIN_HOURS = 48;

const proposalOf = (floor: Floor, id: string): Proposal | undefined => floor.proposals?.find((proposal) => proposal.id === id);

const isOpen = (proposal: Proposal | undefined): boolean => proposal?.state === 'before-the-meeting';

const changing = (floor: Floor, id: string, change: (proposal: Proposal) => Proposal): Floor => ({
  ...floor, proposals: (floor.proposals ?? []).map((proposal) => (proposal.id === id ? change(proposal) : proposal)),
});

/** A proposal as it stands after a decision on it. What is taken up again is as it was when it was introduced. */
export function decideOn(floor: Floor, id: string, state: Proposal['state'], at: string): Floor {
  return changing(floor, id, (before) => {
    const { decidedAt: _, withoutVote: __, objectedBy: ___, secondVoteUntil: ____, ...proposal } = before;
    return { ...proposal, state, ...(state !== 'before-the-meeting' && { decidedAt: at }) };
  });
}

/** Motions aimed at a proposal fall with it. */
export function withoutMotionsOn(floor: Floor, id: string): Floor {
  const { motions = [], ...rest } = floor;
  const left = motions.filter((motion) => motion.about !== id);
  return left.length === 0 ? rest : { ...rest, motions: left };
}

export function whyProposalNotPut(floor: Floor, id: string, how: 'vote' | 'without-vote'): Objected | undefined {
  const proposal = proposalOf(floor, id);
  if (!proposal) return objecting('no-such-proposal', 'without-a-vote');
  // A tie is voted on again at a later meeting, not at this one.
  if (proposal.state === 'tied') return objectingTo('proposal-decided', 'ties', proposal.party);
  if (!isOpen(proposal) || (proposal.amends !== undefined && !isOpen(proposalOf(floor, proposal.amends)))) return objectingTo('proposal-decided', 'present-and-voting', proposal.party);
  const motion = floor.motions?.[0];
  if (motion) return objectingTo('motions-first', 'order-of-motions', motion.party);
  const amendment = floor.proposals!.find((one) => one.amends === id && (isOpen(one) || one.state === 'tied'));
  if (amendment) return objectingTo('amendments-first', 'amendments-first', amendment.party);
  if (how === 'without-vote' && proposal.objectedBy !== undefined) return objectingTo('objected-to', 'without-a-vote', proposal.objectedBy);
  return undefined;
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
    if (proposalOf(floor, act.proposal)) return objectingTo('proposal-decided', 'amendments-first', act.party);
    if (act.party !== undefined) {
      if (!standingOf(floor, act.party)) return objectingTo('not-on-the-roll', 'amendments-first', act.party);
      if (!isMember(floor, act.party)) return objectingTo('members-only', 'amendments-first', act.party);
    }
    if (act.amends !== undefined) {
      const amended = proposalOf(floor, act.amends);
      if (!amended) return objecting('no-such-proposal', 'amendments-first');
      if (!isOpen(amended)) return objecting('proposal-decided', 'amendments-first');
    }
    const proposal: Proposal = {
      id: act.proposal, introducedAt: act.at, state: 'before-the-meeting',
      ...(act.party !== undefined && { party: act.party }), ...(act.amends !== undefined && { amends: act.amends }),
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
    if (proposal.state !== 'before-the-meeting' || isAmended) return objectingTo('proposal-decided', 'withdrawal', proposal.party);
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
