import { z } from 'zod';
import { dayOf } from '#platform/clock.ts';
import type { CommandContext, Outcome } from '#platform/command.ts';
import type { Reading } from '#platform/database.ts';
import { slugText } from '#platform/fields.ts';
import { newId } from '#platform/ids.ts';
import { isMemberOn, type Party, type PartyKind, partyOf } from '#parties/for-other-slices.ts';
import { carryOut, type Done } from './act.ts';
import { keepGender } from './genders.ts';
import { refuse, refuseAbout } from './refusals.ts';
import { GENDERS } from './rules/gender.ts';
import type { Constituency } from './rules/constituency.ts';
import { type Capacity, LEVELS, type SpeakerFunction } from './rules/rule-set.ts';

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

/** In what class a party takes a ticket: a class with few in it would name them. */
export const ticketClassOf = (party: Pick<Party, 'kind' | 'speaksForMembers'>): Capacity => {
  const capacity = capacityOf(party);
  return capacity === 'group' ? 'national' : capacity === 'observer' ? 'organization' : capacity;
};

/**
 * A party that may be put down here today, and the group for which it acts where one is named.
 * @throws Refusal where there is no such party, or the group is none of its groups.
 */
export async function voiceAt(db: Reading, now: Date, { party: id, onBehalfOf }: { readonly party: string; readonly onBehalfOf?: string | undefined }) {
  const party = await partyOf(db, id);
  if (!party) throw refuse('no-such-party');
  if (onBehalfOf === undefined) return { party, group: undefined };
  const group = await partyOf(db, onBehalfOf);
  if (!group) throw refuse('no-such-party');
  if (!speaksAsGroup(group.record)) throw refuseAbout('not-a-group', group.record);
  if (!(await isMemberOn(db, party.id, group.id, dayOf(now)))) throw refuseAbout('not-a-member-of-group', party.record);
  return { party, group };
}

/** What one asks for when asking for the floor; the rules of the meeting say which of it they know. */
export const asked = {
  meeting: slugText,
  party: slugText,
  onBehalfOf: slugText.optional(),
  /** Of the speaker, where the list goes by level. */
  level: z.enum(LEVELS).optional(),
  purpose: z.enum(['statement', 'question', 'answer', 'explanation']).optional(),
  /** Of an answer: the turn of the question. */
  to: z.uuid().optional(),
  /** Speaks from elsewhere. */
  remote: z.boolean().optional(),
  /** Of the speaker, if she or he wishes it to be counted. It goes into sums and nowhere else. */
  gender: z.enum(GENDERS).optional(),
};
/** What of it must leave nothing behind. */
export const untraced = ['gender'] as const;
type Asked = z.output<z.ZodObject<typeof asked>>;

/** Puts a party on the list, for itself or on behalf of a group it belongs to today. */
export async function inscription(
  context: CommandContext<Asked & { readonly as?: SpeakerFunction | undefined; readonly constituency?: Constituency | undefined }>,
  by: 'delegation' | 'secretariat',
): Promise<Outcome<Done>> {
  const { db, input, now } = context;
  const { party, group } = await voiceAt(db, now, input);
  const { onBehalfOf, level, as, purpose, to, remote, gender, constituency } = input;
  const outcome = await carryOut(context, {
    type: 'ask', turn: newId(), party: party.id, onBehalfOf, by, level, as, purpose, to, remote, constituency, capacity: group ? 'group' : capacityOf(party.record),
  });
  if (gender !== undefined) await keepGender(db, input.meeting, outcome.answer.turn!, gender);
  return outcome;
}
