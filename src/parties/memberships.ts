import type { Day, GroupMemberships } from './party.ts';
import { isWithin } from './party.ts';

/**
 * The members of a group on a day, by id; `undefined` where the group's membership is not recorded. A member whose
 * first day is not recorded counts from the founding.
 */
export function membersOn(memberships: readonly GroupMemberships[], group: string, on: Day): readonly string[] | undefined {
  return memberships
    .find((membership) => membership.group === group)
    ?.members.filter((member) => isWithin(member, on))
    .map(({ party }) => party);
}

/** The groups a party belonged to on a day, by id. */
export const groupsOn = (memberships: readonly GroupMemberships[], party: string, on: Day): readonly string[] =>
  memberships
    .filter(({ members }) => members.some((member) => member.party === party && isWithin(member, on)))
    .map(({ group }) => group);
