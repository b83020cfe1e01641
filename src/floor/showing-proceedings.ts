import type { Called, MotionShown, Proceedings } from './components/proceedings.ts';
import type { RuleSet } from './rules/rule-set.ts';
import { quorumNeeds } from './rules/quorum.ts';
import type { Floor, Motion } from './rules/state.ts';
import { tallyOf } from './rules/voting.ts';
import { underWay } from './rules/under-way.ts';
import type { RuleShown, TurnShown } from './showing.ts';

/** Parties that what is under way names: to be looked up with the turns, in one query. */
export function concernedBy(floor: Floor): { readonly party: string }[] {
  const { point, ruling, voting, motions = [], quorum, replies = [], chair } = floor;
  const asked = voting?.question.on === 'appeal' ? voting.question.party : voting?.question.on === 'motion' ? voting.question.motion.party : undefined;
  const named = [
    point?.party, ruling?.party, asked, quorum?.askedBy, chair?.party,
    ...motions.flatMap((motion) => [motion.onBehalfOf ?? motion.party, ...motion.speakers.map((one) => one.party)]), ...replies.map((reply) => reply.party),
  ];
  return [...new Set(named)].flatMap((party) => (party === undefined ? [] : [{ party }]));
}

type Show = (turn: { readonly id: string; readonly party: string; readonly capacity: 'national'; readonly askedAt: string }) => TurnShown;

/** How many more may speak on a motion; the mover counts beside them where the rules say so. */
function stillOf(motion: Motion, rules: RuleSet): MotionShown['still'] {
  const rule = rules.motions.find(({ kind }) => kind === motion.kind);
  const left = (side: 'for' | 'against'): number | null => {
    if (!rule || (rule.onlyIfObjected && motion.objectedBy === undefined)) return 0;
    const most = rule.speakers[side];
    return most === null ? null : Math.max(0, most - motion.speakers.filter((one) => one.side === side && one.party !== motion.party).length);
  };
  return { for: left('for'), against: left('against') };
}

/** What is under way, with the names in one language. `ruleOf` shows a rule of the meeting's set. */
export function proceedingsOf(floor: Floor, rules: RuleSet, show: Show, ruleOf: (id: string) => RuleShown): Proceedings {
  const call = (party: string): Called => {
    const { name, nameInText } = show({ id: party, party, capacity: 'national', askedAt: '' });
    return { party, name, ...(nameInText !== undefined && { nameInText }) };
  };
  const { stage, rule } = underWay(floor);
  const { point, ruling, voting, motions = [], quorum, replies = [], chair } = floor;
  const since = {
    suspended: floor.suspendedAt, 'point-of-order': point?.raisedAt, voting: voting?.begunAt, quorum: quorum?.askedAt, motion: motions[0]?.movedAt,
    replies: floor.repliesBegunAt, speaking: floor.speaking?.begunAt, over: floor.closedAt,
  } as Readonly<Partial<Record<typeof stage, string>>>;
  const question = voting?.question;
  const needs = quorumNeeds(floor, rules);
  return {
    stage,
    rule: ruleOf(rule),
    ...(since[stage] !== undefined && { since: since[stage] }),
    ...(point && { point: { id: point.id, by: call(point.party), raisedAt: point.raisedAt } }),
    ...(ruling && { ruling: { point: ruling.point, by: call(ruling.party), ruling: ruling.ruling, ruledAt: ruling.ruledAt } }),
    ...(voting && question && {
      voting: {
        question: question.on === 'appeal' ? question.ruling.point : question.on === 'motion' ? question.motion.id : question.proposal,
        on: question.on, majority: voting.majority, begunAt: voting.begunAt, counted: voting.counted !== undefined,
        given: Object.values(tallyOf(voting)).reduce((sum, count) => sum + count, 0),
        ...(question.on === 'motion' && { motion: question.motion.kind, by: call(question.motion.onBehalfOf ?? question.motion.party) }),
        ...(question.on === 'appeal' && { by: call(question.party) }),
      },
    }),
    motions: motions.map((motion) => ({
      id: motion.id, kind: motion.kind, by: call(motion.onBehalfOf ?? motion.party), movedAt: motion.movedAt, objected: motion.objectedBy !== undefined,
      speakers: motion.speakers.map((one) => ({ ...call(one.party), side: one.side })), still: stillOf(motion, rules),
    })),
    ...(quorum && {
      quorum: {
        asked: quorum.askedAt !== undefined, ...needs, ...(quorum.askedBy !== undefined && { by: call(quorum.askedBy) }),
        ...(quorum.present !== undefined && { present: quorum.present }),
      },
    }),
    replies: replies.map((reply) => ({ ...call(reply.party), turn: reply.id, round: reply.round ?? 1 })),
    ...(chair && { chair: { office: chair.office, ...(chair.party !== undefined && { name: call(chair.party).name }) } }),
    decided: (floor.decided ?? []).map(({ on, id, motion, decidedAt, carried, how, tally, tied }) => ({
      on, id, decidedAt, carried, how, ...(motion && { motion }), ...(tally && { tally }), ...(tied !== undefined && { tied }),
    })),
    ...(floor.opensAt !== undefined && { opensAt: floor.opensAt }),
    ...(floor.closesAt !== undefined && { closesAt: floor.closesAt }),
  };
}
