import type { Reading } from '#platform/database.ts';
import { chainOf } from '#people/for-other-slices.ts';
import { type Party, registerOf } from '#parties/for-other-slices.ts';
import { refuseAbout, refuse } from './refusals.ts';
import type { Roll, Standing } from './rules/state.ts';

/**
 * Terms on which some observers take part in the work of the General Assembly: A/RES/52/250 (Palestine), A/RES/58/314 (Holy See),
 * A/RES/65/276 (European Union; one reply on an item). None of them has a vote.
 */
const TERMS: Readonly<Record<string, Pick<Standing, 'replies' | 'mayRaisePoints'>>> = {
  'state-of-palestine': { replies: 2, mayRaisePoints: true },
  'holy-see': { replies: 2, mayRaisePoints: true },
  'european-union': { replies: 1 },
};

/** A group has no standing of its own: its members have. */
const isObserver = ({ kind, speaksForMembers }: Party): boolean =>
  (speaksForMembers === true && kind !== 'group') || ['observer-state', 'non-member-state', 'un-entity', 'regional-commission', 'specialized-agency', 'related-organization', 'igo'].includes(kind);

/** In what standing a party takes part, if nobody says otherwise: States as members with a vote, observers by their own terms. */
export function standingOfParty(party: Party): Standing {
  if (party.kind === 'state') return { standing: 'member', mayVote: true };
  return { standing: isObserver(party) ? 'observer' : 'other', mayVote: false, ...TERMS[party.id] };
}

export interface RollAsked {
  /** `delegations`: those with a delegation here. `member-states`: these and every Member State of today. `none`: those named alone. */
  readonly from: 'delegations' | 'member-states' | 'none';
  readonly parties: readonly ({ readonly party: string } & { readonly [K in keyof Standing]?: Standing[K] | undefined })[];
  readonly otherMembers: number;
}

async function delegationsAt(db: Reading, meeting: string): Promise<string[]> {
  const rows = await db.selectFrom('people.grants').select('party').distinct()
    .where('scope', 'in', await chainOf(db, `meeting/${meeting}`)).where('ended_at', 'is', null).where('party', 'is not', null).orderBy('party').execute();
  return rows.map(({ party }) => party!);
}

/** The roll of a meeting. @throws Refusal where a party is not there, or is given a vote without being a member. */
export async function rollFor(db: Reading, meeting: string, asked: RollAsked, today: string): Promise<Roll> {
  const { parties, byId } = await registerOf(db);
  const states = parties.filter(({ kind, existedTo }) => kind === 'state' && (existedTo === undefined || existedTo > today)).map(({ id }) => id);
  const ids = [
    ...(asked.from === 'none' ? [] : await delegationsAt(db, meeting)),
    ...(asked.from === 'member-states' ? states : []),
  ];
  const roll = new Map(ids.flatMap((id) => (byId.has(id) ? [[id, standingOfParty(byId.get(id)!)] as const] : [])));
  for (const { party: id, ...own } of asked.parties) {
    const party = byId.get(id);
    if (!party) throw refuse('no-such-party');
    const stated = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as Partial<Standing>;
    const usual = standingOfParty(party);
    const standing = { ...usual, ...(stated.standing !== undefined && stated.standing !== usual.standing && { mayVote: stated.standing === 'member' }), ...stated };
    if (standing.mayVote && standing.standing !== 'member') throw refuseAbout('no-vote-without-membership', party);
    roll.set(id, standing);
  }
  return { parties: Object.fromEntries(roll), otherMembers: asked.otherMembers };
}
