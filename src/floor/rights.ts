import type { Right } from '#platform/right.ts';
import { anyOfTheseRoles, chainOf, grantsOf, holding, type Role } from '#people/for-other-slices.ts';

interface AtMeeting {
  readonly meeting: string;
}

const atMeeting = (roles: readonly Role[]): Right<AtMeeting> => holding(roles, ({ db, input }) => chainOf(db, `meeting/${input.meeting}`));

/** Directing the debate is for the chair, or a co-chair in the chair (GA rules 35 and 106). */
export const theChair = atMeeting(['chair', 'co-chair']);

/** Opening, closing and keeping the list (GA rules 68 and 109): the secretariat on the chair's word, or the chair. */
export const chairOrSecretariat = atMeeting(['chair', 'co-chair', 'secretariat']);

const SPEAKERS = ['delegate', 'observer', 'civil-society'] as const;

/** Asking for the floor is for those who may speak for the party at this meeting. */
export const whoSpeaksForTheParty: Right<AtMeeting & { readonly party: string }> = {
  roles: SPEAKERS,
  words: anyOfTheseRoles(SPEAKERS),
  async holds({ db, actor, input }) {
    if (actor.kind !== 'person') return false;
    const grants = await grantsOf(db, actor.id, await chainOf(db, `meeting/${input.meeting}`));
    return grants.some((grant) => grant.maySpeak && grant.party === input.party);
  },
};

/** A turn is withdrawn by those who may speak for its party or its group, or by who keeps the list. */
export const whoseTurnOrKeepers: Right<AtMeeting & { readonly turn: string }> = {
  roles: [...SPEAKERS, ...chairOrSecretariat.roles],
  words: anyOfTheseRoles([...SPEAKERS, 'chair', 'co-chair', 'secretariat']),
  async holds({ db, actor, input }) {
    if (actor.kind !== 'person') return false;
    const grants = await grantsOf(db, actor.id, await chainOf(db, `meeting/${input.meeting}`));
    if (grants.some((grant) => chairOrSecretariat.roles.includes(grant.role))) return true;
    const parties = grants.filter((grant) => grant.maySpeak && grant.party !== null).map((grant) => grant.party);
    if (parties.length === 0) return false;
    const floor = await db.selectFrom('floor.floors').select('state').where('meeting', '=', input.meeting).executeTakeFirst();
    const turn = floor?.state.waiting.find((waiting) => waiting.id === input.turn);
    // A turn that is gone is nobody's: whoever may speak here learns so from the rules.
    return turn === undefined || parties.some((party) => party === turn.party || party === turn.onBehalfOf);
  },
};
