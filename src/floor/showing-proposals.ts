import type { Called, MotionShown, ProposalShown, ProposalsShown } from './components/proceedings.ts';
import { rulesOf } from './rules/adjust.ts';
import { motionRuleOf, placesLeft, speakersAsked } from './rules/motions.ts';
import { comesNext } from './rules/proposals.ts';
import type { RuleSet } from './rules/rule-set.ts';
import type { Floor, Motion, Proposal } from './rules/state.ts';
import type { RuleShown } from './showing.ts';

/** Each vote is known as it is given, as on a board in the hall: where the session said so. */
export const isBoard = (floor: Floor): boolean => floor.voting !== undefined && rulesOf(floor).votesShown === 'as-given';

/** Parties that proposals, requests to speak on motions and the board of a vote name. */
export const namedByProposals = (floor: Floor): readonly (string | undefined)[] => [
  ...(floor.motions ?? []).flatMap(({ asked = [] }) => asked.map(({ party }) => party)),
  ...(floor.proposals ?? []).flatMap(({ party, dissociations = [] }) => [party, ...dissociations.map((one) => one.party)]),
  ...(isBoard(floor) ? Object.keys(floor.voting!.answers) : []),
];

/** How many more may speak on a motion; the mover counts beside them where the rules say so. */
function stillOf(motion: Motion, rules: RuleSet): MotionShown['still'] {
  const left = (side: 'for' | 'against'): number | null => {
    const places = placesLeft(motion, side, rules);
    return Number.isFinite(places) ? places : null;
  };
  return { for: left('for'), against: left('against') };
}

type Call = (party: string) => Called;

export function motionShown(motion: Motion, rules: RuleSet, call: Call): MotionShown {
  const parts = [...(motion.preambular ?? []), ...(motion.parts ?? [])];
  return {
    id: motion.id, kind: motion.kind, by: call(motion.onBehalfOf ?? motion.party), movedAt: motion.movedAt, objected: motion.objectedBy !== undefined,
    moverSpeaks: motionRuleOf(rules, motion)?.moverSpeaks === true,
    ...(motion.about !== undefined && { about: motion.about }), ...(parts.length > 0 && { parts }), ...(motion.limits && { limits: motion.limits }),
    ...(motion.timesEach !== undefined && { timesEach: motion.timesEach }),
    speakers: motion.speakers.map((one) => ({ ...call(one.party), side: one.side })), still: stillOf(motion, rules),
    asked: speakersAsked(motion, rules).map(({ turn, isReserve }) => ({ ...call(turn.party), turn: turn.id, side: turn.side!, isReserve })),
  };
}

/** Each proposal in the order of its introduction, with its amendments behind it. */
function inOrder(proposals: readonly Proposal[], amends?: string): readonly Proposal[] {
  return proposals.filter((one) => one.amends === amends).flatMap((one) => [one, ...inOrder(proposals, one.id)]);
}

function proposalShown(floor: Floor, one: Proposal, call: Call): ProposalShown {
  const isDecided = one.state !== 'before-the-meeting';
  const tally = isDecided ? floor.decided?.findLast(({ on, id, part }) => on === 'proposal' && id === one.id && part === undefined)?.tally : undefined;
  return {
    id: one.id, state: one.state, objected: one.objectedBy !== undefined, isSecondVote: one.isSecondVote === true, isImportant: one.majority === 'two-thirds',
    parts: (one.parts ?? []).map(({ name, state }) => ({ name, state })), dissociated: (one.dissociations ?? []).map(({ party }) => call(party)),
    ...(one.party !== undefined && { by: call(one.party) }), ...(one.amends !== undefined && { amends: one.amends }),
    ...(one.decidedAt !== undefined && { decidedAt: one.decidedAt }), ...(one.withoutVote && { withoutVote: true }), ...(tally && { tally }),
    ...(one.secondVoteUntil !== undefined && { secondVoteUntil: one.secondVoteUntil }),
  };
}

/** The rules that `proposalsShown` cites. */
export const citedByProposals = (floor: Floor): readonly string[] => (floor.proposals ? ['present-and-voting', ...(comesNext(floor) ? [comesNext(floor)!.rule] : [])] : []);

/** What is before the meeting and what became of it; nothing where nothing was proposed. */
export function proposalsShown(floor: Floor, rules: RuleSet, call: Call, ruleOf: (id: string) => RuleShown): { readonly proposals?: ProposalsShown } {
  if (!floor.proposals || floor.proposals.length === 0) return {};
  const next = floor.meeting === 'open' ? comesNext(floor) : undefined;
  return {
    proposals: {
      list: inOrder(floor.proposals).map((one) => proposalShown(floor, one, call)),
      ...(next && { next: { ...next, rule: ruleOf(next.rule) } }),
      majority: ruleOf('present-and-voting'),
      mayBeImportant: rules.importantQuestions,
    },
  };
}
