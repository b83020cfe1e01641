import { type Decisions, objecting, objectingTo } from './act-types.ts';
import { quorumAgainst } from './quorum.ts';
import type { RuleSet } from './rule-set.ts';
import type { AgendaItem, Floor } from './state.ts';

/**
 * A debate is that of one item of the agenda, or of the meeting where it has taken up none.
 *
 * Adjourned (GA rules 74 and 116) it is put off, not ended: it goes on when its item is taken up again, or when the chair
 * resumes it. Closed (rules 75 and 117) the meeting has decided that no more is said: explanations, votes and replies go on, and
 * taking the item up again changes nothing. What was decided is undone as any decision is, by a motion to reconsider that two
 * thirds carry (rules 81 and 123): neither the chair nor a simple majority takes from those against it what the first vote gave them.
 */
export type Debate = 'closed' | 'adjourned' | undefined;

export const itemOf = (floor: Pick<Floor, 'items'>, item: string | undefined): AgendaItem | undefined => floor.items?.find((one) => one.item === item);

/** What has become of the debate under way; `undefined` while it is open. */
export const debateOf = (floor: Pick<Floor, 'items' | 'item' | 'debate'>): Debate => (floor.item === undefined ? floor.debate : itemOf(floor, floor.item)?.debate);

/** The debate on the item under consideration, and no other, as it is from now on. */
export function withDebate(floor: Floor, debate: Debate): Floor {
  if (floor.item === undefined) {
    const { debate: _, ...rest } = floor;
    return debate === undefined ? rest : { ...rest, debate };
  }
  const items = floor.items!.map((one): AgendaItem => {
    if (one.item !== floor.item) return one;
    const { debate: _, ...rest } = one;
    return debate === undefined ? rest : { ...rest, debate };
  });
  return { ...floor, items };
}

/** Why the meeting cannot pass on to something else now. */
function whyNotPassOn(floor: Floor, rules: RuleSet) {
  if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
  if (floor.speaking) return objecting('somebody-speaking', 'chair-directs', floor.speaking);
  const quorum = quorumAgainst(floor, rules, 'debate');
  if (quorum) return objecting(quorum, 'quorum');
  const motion = floor.motions?.[0];
  return motion ? objectingTo('motions-first', 'order-of-motions', motion.party) : undefined;
}

export const debateDecisions: Decisions<'take-up' | 'resume-debate'> = {
  'take-up'(floor, { at, item, title }, rules) {
    const why = whyNotPassOn(floor, rules);
    if (why) return why;
    const [reply] = floor.replies ?? [];
    if (floor.repliesBegunAt !== undefined && reply) return objecting('replies-under-way', 'right-of-reply', reply);
    const before = itemOf(floor, item);
    const isUnderConsideration = floor.item === item && before?.title === title && before.debate !== 'adjourned' && floor.repliesBegunAt === undefined;
    if (isUnderConsideration) return objecting('item-taken-up', 'chair-directs');
    const { debate, ...rest } = before ?? { item, takenUpAt: at };
    const taken: AgendaItem = { ...rest, title, ...(debate === 'closed' && { debate }) };
    const items = before ? floor.items!.map((one) => (one === before ? taken : one)) : [...(floor.items ?? []), taken];
    // What is said from now on is not a reply any more.
    const { repliesBegunAt: _, ...onwards } = floor;
    return { floor: { ...onwards, items, item } };
  },

  'resume-debate'(floor, _act, rules) {
    const why = whyNotPassOn(floor, rules);
    if (why) return why;
    const debate = debateOf(floor);
    if (debate === 'closed') return objecting('debate-closed', 'close-debate');
    if (debate === undefined) return objecting('debate-open', 'adjourn-debate');
    return { floor: withDebate(floor, undefined) };
  },
};
