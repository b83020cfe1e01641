import { dayOf } from '#platform/clock.ts';
import type { CommandContext, Outcome } from '#platform/command.ts';
import { newId } from '#platform/ids.ts';
import { isMemberOn, type Party, type PartyKind, partyOf } from '#parties/for-other-slices.ts';
import { carryOut, ofTurn } from './act.ts';
import { floorAsked } from './entries.ts';
import { refuse, refuseAbout } from './refusals.ts';
import type { Capacity } from './rules/rule-sets.ts';

const BY_KIND: Readonly<Partial<Record<PartyKind, Capacity>>> = {
  group: 'group',
  state: 'national',
  'observer-state': 'observer', 'non-member-state': 'observer',
  'un-entity': 'organization', 'regional-commission': 'organization', 'specialized-agency': 'organization',
  'related-organization': 'organization', 'special-procedure': 'organization', igo: 'organization',
  process: 'organization', office: 'organization',
};

/** Groups, and organizations such as the European Union that take the floor as one for their members. */
export const speaksAsGroup = (party: Pick<Party, 'kind' | 'speaksForMembers'>): boolean => party.kind === 'group' || party.speaksForMembers === true;

/** In what capacity a party takes the floor for itself. */
export const capacityOf = (party: Pick<Party, 'kind' | 'speaksForMembers'>): Capacity =>
  speaksAsGroup(party) ? 'group' : (BY_KIND[party.kind] ?? 'stakeholder');

/**
 * Puts a party on the list, for itself or on behalf of a group it belongs to today.
 * @throws Refusal where there is no such party, or the group is none of its groups.
 */
export async function inscription(
  context: CommandContext<{ readonly meeting: string; readonly party: string; readonly onBehalfOf?: string | undefined }>,
  by: 'delegation' | 'secretariat',
): Promise<Outcome<{ readonly turn?: string }>> {
  const { db, input, now } = context;
  const party = await partyOf(db, input.party);
  if (!party) throw refuse('no-such-party');
  let capacity = capacityOf(party.record);
  if (input.onBehalfOf !== undefined) {
    const group = await partyOf(db, input.onBehalfOf);
    if (!group) throw refuse('no-such-party');
    if (!speaksAsGroup(group.record)) throw refuseAbout('not-a-group', group.record);
    if (!(await isMemberOn(db, party.id, group.id, dayOf(now)))) throw refuseAbout('not-a-member-of-group', party.record);
    capacity = 'group';
  }
  return carryOut(
    context,
    {
      type: 'ask', at: now.toISOString(), turn: newId(), party: party.id, capacity, by,
      ...(input.onBehalfOf !== undefined && { onBehalfOf: input.onBehalfOf }),
    },
    ({ turn }) => floorAsked({ ...ofTurn(input.meeting, turn!), capacity, inscription: turn!.inscription, by }),
  );
}
