import { type Decision, type Decisions, objecting, objectingTo } from './act-types.ts';
import { releaseClock } from './clock.ts';
import { afterMotion, whyMotionNotPut } from './motions.ts';
import { afterPart, afterProposal, changing, rejectedParts, whyProposalNotPut } from './proposals.ts';
import { quorumAgainst } from './quorum.ts';
import { mayVote, standingOf, voterCount } from './roll.ts';
import type { Majority, RuleSet } from './rule-set.ts';
import type { Answer, Decided, Floor, Question, Tally, Voting } from './state.ts';

/** The count of a vote: by the answers, or as it was counted. */
export function tallyOf(voting: Pick<Voting, 'answers' | 'counted'>): Tally {
  if (voting.counted) return voting.counted;
  const answers = Object.values(voting.answers);
  const count = (answer: Answer): number => answers.filter((one) => one === answer).length;
  return { yes: count('yes'), no: count('no'), abstain: count('abstain') };
}

/** Present and voting are those who say yes or no (GA rules 86 and 126); who abstains is not voting. */
export function carries({ yes, no }: Tally, majority: Majority): boolean {
  return yes > 0 && (majority === 'simple' ? yes > no : 3 * yes >= 2 * (yes + no));
}

/** What a vote is about, as the record names it. */
const subject = (floor: Floor, question: Question): Pick<Decided, 'on' | 'id' | 'motion' | 'about' | 'part' | 'without' | 'rule'> => {
  if (question.on === 'appeal') return { on: 'appeal', id: question.ruling.point, rule: 'appeal' };
  if (question.on === 'proposal') {
    const { proposal: id, part } = question;
    if (part !== undefined) return { on: 'proposal', id, part, rule: 'division' };
    const rejected = rejectedParts(floor.proposals?.find((one) => one.id === id));
    return { on: 'proposal', id, ...(rejected.length > 0 && { without: rejected }), rule: 'present-and-voting' };
  }
  const { id, kind, about } = question.motion;
  return { on: 'motion', id, motion: kind, ...(about !== undefined && { about }), rule: kind };
};

/** Puts on record what was decided and lets follow what follows from it. */
function settle(floor: Floor, question: Question, decided: Decided, rules: RuleSet): Decision {
  const recorded: Floor = { ...floor, decided: [...(floor.decided ?? []), decided] };
  if (question.on === 'motion') return { floor: afterMotion(recorded, question.motion, decided.carried, decided.decidedAt), decided };
  if (question.on === 'proposal' && question.part !== undefined) {
    const { floor: next, fallen } = afterPart(recorded, question.proposal, decided);
    return { floor: next, decided, ...(fallen && { followed: fallen }) };
  }
  if (question.on === 'proposal') return { floor: afterProposal(recorded, question.proposal, decided, rules), decided };
  return { floor: recorded, decided };
}

export const voteDecisions: Decisions<'put-to-vote' | 'decide-without-vote' | 'vote' | 'count-votes' | 'announce-result'> = {
  'put-to-vote'(floor, act, rules) {
    const ready = questionFor(floor, act.question, rules, 'vote', act.part);
    if ('objection' in ready) return ready;
    const quorum = quorumAgainst(floor, rules, 'decide');
    if (quorum) return objecting(quorum, 'quorum');
    const { question } = ready;
    const motion = question.on === 'motion' ? rules.motions.find(({ kind }) => kind === question.motion.kind) : undefined;
    if (!motion && act.majority === 'two-thirds' && !rules.importantQuestions) return objecting('not-in-these-rules', 'present-and-voting');
    // GA rule 84: what is an important question is one with its parts and its amendments.
    const known = question.on === 'proposal' ? knownMajority(floor, question.proposal) : undefined;
    const majority = motion?.majority ?? known ?? act.majority ?? 'simple';
    const marked = question.on === 'proposal' && majority === 'two-thirds' ? important(floor, question.proposal) : floor;
    return { floor: { ...marked, voting: { question, majority, begunAt: act.at, answers: {}, heldClock: false } } };
  },

  'decide-without-vote'(floor, act, rules) {
    const ready = questionFor(floor, act.question, rules, 'without-vote');
    if ('objection' in ready) return ready;
    const quorum = quorumAgainst(floor, rules, 'decide');
    if (quorum) return objecting(quorum, 'quorum');
    const about = subject(floor, ready.question);
    const rule = about.on === 'proposal' ? 'without-a-vote' : about.rule;
    return settle(floor, ready.question, { ...about, rule, decidedAt: act.at, carried: true, how: 'without-vote' }, rules);
  },

  vote(floor, { party, answer, fromTheChair }) {
    const { voting } = floor;
    if (!voting) return objecting('no-vote-under-way', 'who-votes');
    // GA rules 37 and 104: a colleague votes for the State of whoever presides.
    if (fromTheChair) return objectingTo('chair-votes-not', 'presiding-officer', party);
    if (!standingOf(floor, party)) return objectingTo('not-on-the-roll', 'who-votes', party);
    if (!mayVote(floor, party)) return objectingTo('may-not-vote', 'who-votes', party);
    if (voting.counted) return objecting('counted-otherwise', 'who-votes');
    return { floor: { ...floor, voting: { ...voting, answers: { ...voting.answers, [party]: answer } } } };
  },

  'count-votes'(floor, { yes, no, abstain }) {
    const { voting } = floor;
    if (!voting) return objecting('no-vote-under-way', 'who-votes');
    if (Object.keys(voting.answers).length > 0) return objecting('counted-otherwise', 'who-votes');
    const isCount = [yes, no, abstain].every((count) => Number.isInteger(count) && count >= 0);
    if (!isCount || yes + no + abstain > voterCount(floor)) return objecting('more-votes-than-members', 'who-votes');
    return { floor: { ...floor, voting: { ...voting, counted: { yes, no, abstain } } } };
  },

  'announce-result'(floor, { at }, rules) {
    if (!floor.voting) return objecting('no-vote-under-way', 'who-votes');
    const { voting, ...rest } = floor;
    const tally = tallyOf(voting);
    const decided: Decided = {
      ...subject(floor, voting.question), decidedAt: at, carried: carries(tally, voting.majority), how: 'vote', tally, majority: voting.majority,
      ...(tally.yes > 0 && tally.yes === tally.no && { tied: true }),
    };
    const released = releaseClock(rest, at, voting.heldClock);
    return settle(voting.resumes ? { ...released, voting: voting.resumes } : released, voting.question, decided, rules);
  },
};

/** The majority as which a proposal, or what it would amend, was put before. */
function knownMajority(floor: Floor, id: string): Majority | undefined {
  const { majority, amends } = floor.proposals!.find((one) => one.id === id)!;
  return majority ?? (amends === undefined ? undefined : knownMajority(floor, amends));
}

/** A proposal that was put as an important question, and with it what it would amend. */
function important(floor: Floor, id: string): Floor {
  const { amends } = floor.proposals!.find((one) => one.id === id)!;
  const marked = changing(floor, id, (proposal) => ({ ...proposal, majority: 'two-thirds' }));
  return amends === undefined ? marked : important(marked, amends);
}

/** The motion or proposal that the chair would put, or why she may not put it now. */
function questionFor(floor: Floor, id: string, rules: RuleSet, how: 'vote' | 'without-vote', part?: string): { readonly question: Question } | Extract<Decision, { objection: unknown }> {
  if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
  if (floor.speaking) return objecting('somebody-speaking', 'chair-directs', floor.speaking);
  const motion = floor.motions?.find((one) => one.id === id);
  if (motion) {
    const why = whyMotionNotPut(floor, motion, rules, how);
    return why ?? { question: { on: 'motion', motion } };
  }
  const why = whyProposalNotPut(floor, id, how, part);
  return why ?? { question: { on: 'proposal', proposal: id, ...(part !== undefined && { part }) } };
}
