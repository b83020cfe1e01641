import type { RuleSet } from './rule-set.ts';
import type { Capacity } from './rule-set.ts';
import type { Floor, Standing } from './state.ts';

/** In what standing a party takes part; `undefined` where the roll does not name it, or was not taken. */
export const standingOf = (floor: Floor, party: string): Standing | undefined =>
  floor.roll && Object.hasOwn(floor.roll.parties, party) ? floor.roll.parties[party] : undefined;

export const isMember = (floor: Floor, party: string): boolean => standingOf(floor, party)?.standing === 'member';

/** Members with a vote here and now. An observer has none, whatever its entry says. */
export const mayVote = (floor: Floor, party: string): boolean => isMember(floor, party) && standingOf(floor, party)!.mayVote;

const members = (floor: Floor) => Object.values(floor.roll?.parties ?? {}).filter(({ standing }) => standing === 'member');

/** Members, with or without a vote: what a quorum is a part of. */
export const memberCount = (floor: Floor): number => members(floor).length + (floor.roll?.otherMembers ?? 0);

export const voterCount = (floor: Floor): number => members(floor).filter((one) => one.mayVote).length + (floor.roll?.otherMembers ?? 0);

/** How many replies on an item a party has: a member as the rules say, an observer as its own terms say and no more. */
export function repliesOf(floor: Floor, rules: RuleSet, party: string): number {
  const most = rules.replies?.seconds.length ?? 0;
  const standing = standingOf(floor, party);
  if (!standing) return 0;
  return standing.standing === 'member' ? most : Math.min(most, standing.replies ?? 0);
}

/** In what capacity a party speaks outside the list: on a motion, in reply. */
export const capacityInRoom = (floor: Floor, party: string): Capacity => {
  const standing = standingOf(floor, party)?.standing;
  return standing === 'member' ? 'national' : standing === 'observer' ? 'observer' : 'stakeholder';
};
