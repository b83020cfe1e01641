import type { Actor } from '#platform/actor.ts';
import type { Reading } from '#platform/database.ts';
import type { Right } from '#platform/right.ts';
import { anyOfTheseRoles, chainOf, type Grant, grantsOf, holding, type Role } from '#people/for-other-slices.ts';
import { turnsOn } from './genders.ts';

interface AtMeeting {
  readonly meeting: string;
}
interface ForAParty extends AtMeeting {
  readonly party: string;
}
interface OfATurn extends AtMeeting {
  readonly turn: string;
}

const atMeeting = (roles: readonly Role[]): Right<AtMeeting> => holding(roles, ({ db, input }) => chainOf(db, `meeting/${input.meeting}`));

/** Directing the debate is for the chair, or a co-chair in the chair (GA rules 35 and 106). */
export const theChair = atMeeting(['chair', 'co-chair']);

/** Opening, closing and keeping the list (GA rules 68 and 109): the secretariat on the chair's word, or the chair. */
export const chairOrSecretariat = atMeeting(['chair', 'co-chair', 'secretariat']);

/** In which of the two capacities somebody keeps the list; who has both keeps it as the chair. */
export async function keeperIs(db: Reading, actor: Actor, meeting: string): Promise<'chair' | 'secretariat'> {
  if (actor.kind !== 'person') return 'secretariat';
  const grants = await grantsOf(db, actor.id, await chainOf(db, `meeting/${meeting}`));
  return grants.some(({ role }) => role === 'chair' || role === 'co-chair') ? 'chair' : 'secretariat';
}

/** Calling the roll and setting the rules are the secretariat's. */
export const theSecretariat = atMeeting(['secretariat']);

const SPEAKERS = ['delegate', 'observer', 'civil-society'] as const;

/** A right of those who may speak here. Who has a vote, or may move a motion, is for the rules of procedure to say. */
const speaking = <Input extends AtMeeting>(
  others: readonly Role[],
  isTheirs: (asked: Parameters<Right<Input>['holds']>[0], parties: readonly string[], grants: readonly Grant[]) => boolean | Promise<boolean>,
): Right<Input> => ({
  roles: [...SPEAKERS, ...others],
  words: anyOfTheseRoles([...SPEAKERS, ...others]),
  async holds(asked) {
    const { db, actor, input } = asked;
    if (actor.kind !== 'person') return false;
    const grants = await grantsOf(db, actor.id, await chainOf(db, `meeting/${input.meeting}`));
    if (grants.some((grant) => others.includes(grant.role))) return true;
    const may = grants.filter((grant) => grant.maySpeak);
    return isTheirs(asked, may.flatMap((grant) => (grant.party === null ? [] : [grant.party])), may);
  },
});

/** What a delegation alone decides, it does through those who may speak for it: asking for the floor, consenting. */
export const whoSpeaksForTheParty: Right<ForAParty> = speaking([], ({ input }, parties) => parties.includes(input.party));

/** What a delegation says from its seat (a point of order, a motion, an objection) it enters itself, or who keeps the meeting's record does on hearing it. */
export const whoSpeaksOrRecords: Right<ForAParty> = speaking(['chair', 'co-chair', 'secretariat'], ({ input }, parties) => parties.includes(input.party));

/** A vote is cast by those who may speak for the party, or entered by the secretariat as it is called out; never by who presides. */
export const whoVotes: Right<ForAParty> = speaking(['secretariat'], ({ input }, parties) => parties.includes(input.party));

/** A ticket is taken by whoever may speak here, for a party or as a member of civil society; for whom is not asked. The secretariat gives one to who has no device. */
export const whoeverMaySpeak: Right<AtMeeting> = speaking(['secretariat'], (_asked, _parties, grants) => grants.length > 0);

/** A proposal is introduced for its sponsor, or put before the meeting by the chair, or as the secretariat received it. */
export const whoIntroduces: Right<AtMeeting & { readonly party?: string | undefined }> = speaking(
  ['chair', 'co-chair', 'secretariat'], ({ input }, parties) => input.party !== undefined && parties.includes(input.party),
);

/** A turn on the list, or a reply asked for, is its party's or its group's. One that is gone is nobody's: the rules say so to whoever may speak here. */
const ownTurn = (others: readonly Role[]): Right<OfATurn> =>
  speaking(others, async ({ db, input }, parties) => {
    if (parties.length === 0) return false;
    const floor = await db.selectFrom('floor.floors').select('state').where('meeting', '=', input.meeting).executeTakeFirst();
    const onMotions = (floor?.state.motions ?? []).flatMap(({ asked = [] }) => asked);
    const turn = [...(floor?.state.waiting ?? []), ...(floor?.state.replies ?? []), ...onMotions].find(({ id }) => id === input.turn);
    return turn === undefined || parties.some((party) => party === turn.party || party === turn.onBehalfOf);
  });

/** A turn is withdrawn by those who may speak for its party or its group, or by who keeps the list. */
export const whoseTurnOrKeepers = ownTurn(['chair', 'co-chair', 'secretariat']);

/** The level of a speaker is the delegation's to say, or the secretariat's to enter for it. */
export const whoseTurnOrSecretariat = ownTurn(['secretariat']);

/** What a speaker declares is said by her own delegation, or entered by the secretariat for it: also while she speaks, and after. */
export const whoseSpeakerOrSecretariat: Right<OfATurn> = speaking(['secretariat'], async ({ db, input }, parties) => {
  if (parties.length === 0) return false;
  const over = await db.selectFrom('floor.turns').select('told').where('id', '=', input.turn).where('meeting', '=', input.meeting).executeTakeFirst();
  const floor = over ? undefined : await db.selectFrom('floor.floors').select('state').where('meeting', '=', input.meeting).executeTakeFirst();
  const turn = over?.told ?? (floor && turnsOn({ ...floor.state, spoken: [] }).find(({ id }) => id === input.turn));
  return turn === undefined || parties.includes(turn.party);
});

/** A place on the list is exchanged by nobody but the delegations concerned. */
export const whoseTurn = ownTurn([]);
