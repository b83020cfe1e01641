import { type Decisions, objecting, objectingTo } from './act-types.ts';
import type { RuleSet } from './rule-set.ts';
import { isMember, memberCount } from './roll.ts';
import type { Floor } from './state.ts';

/**
 * How many members must be present, GA rules 67 and 108: at least the stated part to open and go on, more than half
 * to decide. 0 where the rules know no quorum. Of 193 members: 65 in plenary, 49 in committee, 97 to decide.
 */
export function quorumNeeds(floor: Floor, rules: Pick<RuleSet, 'quorum'>): { readonly debate: number; readonly decide: number } {
  if (!rules.quorum) return { debate: 0, decide: 0 };
  const all = memberCount(floor);
  const [part, of] = rules.quorum.debate;
  return { debate: Math.ceil((all * part) / of), decide: Math.floor(all / 2) + 1 };
}

/** Why the meeting may not go on with the debate for want of a quorum: it was asked for, or counted and not there. */
export function quorumAgainst(floor: Floor, rules: RuleSet, what: 'debate' | 'decide'): 'quorum-to-count' | 'no-quorum' | 'no-quorum-to-decide' | undefined {
  const { quorum } = floor;
  if (!quorum || !rules.quorum) return undefined;
  if (quorum.askedAt !== undefined) return 'quorum-to-count';
  if (quorum.present === undefined || quorum.present >= quorumNeeds(floor, rules)[what]) return undefined;
  return what === 'debate' ? 'no-quorum' : 'no-quorum-to-decide';
}

export const quorumDecisions: Decisions<'question-quorum' | 'count-quorum'> = {
  'question-quorum'(floor, { at, party }) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (!floor.roll) return objectingTo('not-on-the-roll', 'quorum', party);
    if (!isMember(floor, party)) return objectingTo('members-only', 'quorum', party);
    if (floor.quorum?.askedAt !== undefined) return objectingTo('quorum-to-count', 'quorum', floor.quorum.askedBy);
    return { floor: { ...floor, quorum: { ...floor.quorum, askedAt: at, askedBy: party } } };
  },

  'count-quorum'(floor, { at, present }) {
    if (!floor.roll) return objecting('not-on-the-roll', 'quorum');
    // By name: members alone count, each once, whoever else is in the room.
    const counted = typeof present === 'number' ? present : new Set(present.filter((party) => isMember(floor, party))).size;
    if (!Number.isInteger(counted) || counted < 0 || counted > memberCount(floor)) return objecting('more-votes-than-members', 'quorum');
    return { floor: { ...floor, quorum: { countedAt: at, present: counted } } };
  },
};
