import type { Called, ItemShown, Proceedings, ReplyDayShown } from './components/proceedings.ts';
import { type Language, versionFor } from '#platform/languages.ts';
import { isBoard, motionShown, namedByProposals, proposalsShown } from './showing-proposals.ts';
import type { RepliesOfDay } from './replies-of-day.ts';
import { debateOf, itemOf } from './rules/debate.ts';
import type { RuleSet } from './rules/rule-set.ts';
import { quorumNeeds } from './rules/quorum.ts';
import { type Floor, idOfQuestion } from './rules/state.ts';
import { tallyOf } from './rules/voting.ts';
import { underWay } from './rules/under-way.ts';
import type { RuleShown, TurnShown } from './showing.ts';

/** Parties that what is under way names: to be looked up with the turns, in one query. */
export function concernedBy(floor: Floor): { readonly party: string }[] {
  const { point, ruling, voting, motions = [], quorum, replies = [], chair } = floor;
  const asked = voting?.question.on === 'appeal' ? voting.question.party : voting?.question.on === 'motion' ? voting.question.motion.party : undefined;
  const named = [
    point?.party, ruling?.party, asked, quorum?.askedBy, chair?.party,
    ...motions.flatMap((motion) => [motion.onBehalfOf ?? motion.party, ...motion.speakers.map((one) => one.party)]), ...namedByProposals(floor), ...replies.map((reply) => reply.party),
  ];
  return [...new Set(named)].flatMap((party) => (party === undefined ? [] : [{ party }]));
}

type Show = (turn: { readonly id: string; readonly party: string; readonly capacity: 'national'; readonly askedAt: string }) => TurnShown;

const itemShown = ({ item, title, debate }: ItemShown): ItemShown => ({ item, title, ...(debate !== undefined && { debate }) });

/** The items that were taken up, and the one under consideration. */
function itemsShown(floor: Floor): Pick<Proceedings, 'item' | 'items'> {
  const now = itemOf(floor, floor.item);
  return { ...(floor.items && { items: floor.items.map(itemShown) }), ...(now && { item: itemShown(now) }) };
}

/** What the other meetings of the day mean for the replies of this one. */
export function replyDayOf({ meetingsLeftToday, last, left, others }: RepliesOfDay, show: Show, language: Language): ReplyDayShown {
  const titleOf = (id: string | undefined): string | undefined => versionFor(others.find(({ meeting }) => meeting === id)?.title ?? {}, language)?.text;
  return {
    meetingsLeft: meetingsLeftToday,
    ...(last && { last: versionFor(last.title, language)?.text ?? last.meeting }),
    left: left.map(({ turn, party, item, meeting }) => {
      const { name, nameInText } = show({ id: party, party, capacity: 'national', askedAt: '' });
      const from = titleOf(meeting);
      return { party, name, ...(nameInText !== undefined && { nameInText }), turn, ...(item !== undefined && { item }), ...(from !== undefined && { meeting: from }) };
    }),
  };
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
        question: idOfQuestion(question),
        ...(question.on === 'proposal' && { id: question.proposal, ...(question.part !== undefined && { part: question.part }) }),
        ...(isBoard(floor) && { votes: Object.entries(voting.answers).map(([party, answer]) => ({ ...call(party), answer })) }),
        on: question.on, majority: voting.majority, begunAt: voting.begunAt, counted: voting.counted !== undefined,
        given: Object.values(tallyOf(voting)).reduce((sum, count) => sum + count, 0),
        ...(question.on === 'motion' && { motion: question.motion.kind, by: call(question.motion.onBehalfOf ?? question.motion.party) }),
        ...(question.on === 'appeal' && { by: call(question.party) }),
      },
    }),
    motions: motions.map((motion) => motionShown(motion, rules, call)),
    ...proposalsShown(floor, rules, call, ruleOf),
    ...(quorum && {
      quorum: {
        asked: quorum.askedAt !== undefined, ...needs, ...(quorum.askedBy !== undefined && { by: call(quorum.askedBy) }),
        ...(quorum.present !== undefined && { present: quorum.present }),
      },
    }),
    replies: replies.map((reply) => ({ ...call(reply.party), turn: reply.id, round: reply.round ?? 1, ...(reply.item !== undefined && { item: reply.item }) })),
    ...itemsShown(floor),
    ...(debateOf(floor) && { debate: debateOf(floor)! }),
    ...(chair && { chair: { office: chair.office, ...(chair.party !== undefined && { name: call(chair.party).name }) } }),
    decided: (floor.decided ?? []).map(({ on, id, motion, part, without, decidedAt, carried, how, tally, tied }) => ({
      on, id, decidedAt, carried, how, ...(part !== undefined && { part }), ...(without && { without }), ...(motion && { motion }), ...(tally && { tally }), ...(tied !== undefined && { tied }),
    })),
    ...(floor.opensAt !== undefined && { opensAt: floor.opensAt }),
    ...(floor.closesAt !== undefined && { closesAt: floor.closesAt }),
  };
}
