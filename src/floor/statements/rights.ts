import { sql, type RawBuilder } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import type { Reading } from '#platform/database.ts';
import type { Right } from '#platform/right.ts';
import { anyOfTheseRoles, chainOf, grantsOf, holding, type Role } from '#people/for-other-slices.ts';

const SPEAKERS = ['delegate', 'observer', 'civil-society'] as const;

const atMeeting = (roles: readonly Role[]) => holding<{ readonly meeting: string }>(roles, ({ db, input }) => chainOf(db, `meeting/${input.meeting}`));

/** Filing is for those who may speak for the party, and for the secretariat with what it was handed on paper. */
export const whoFilesForTheParty: Right<{ readonly meeting: string; readonly party: string }> = {
  roles: [...SPEAKERS, 'secretariat'],
  words: anyOfTheseRoles([...SPEAKERS, 'secretariat']),
  async holds({ db, actor, input }) {
    if (actor.kind !== 'person') return false;
    const grants = await grantsOf(db, actor.id, await chainOf(db, `meeting/${input.meeting}`));
    return grants.some((grant) => grant.role === 'secretariat' || (grant.maySpeak && grant.party === input.party));
  },
};

/** That a statement was delivered is for the chair and the secretariat to say. */
export const chairOrSecretariatHere = atMeeting(['chair', 'co-chair', 'secretariat']);

/** Archives are the secretariat's. */
export const archivists = atMeeting(['secretariat', 'administrator']);

/** Who needs a text before it is public: to interpret it, to run the room, to chair, to make the record. */
const IN_THE_ROOM: readonly Role[] = ['administrator', 'secretariat', 'chair', 'co-chair', 'rapporteur', 'interpreter', 'technician'];

/** Whether the actor files for this party as its own delegation, or as the secretariat for it. */
export async function filesAs(db: Reading, actor: Actor, { meeting, party }: { readonly meeting: string; readonly party: string }): Promise<'delegation' | 'secretariat'> {
  if (actor.kind !== 'person') return 'secretariat';
  const grants = await grantsOf(db, actor.id, await chainOf(db, `meeting/${meeting}`));
  return grants.some((grant) => grant.maySpeak && grant.party === party) ? 'delegation' : 'secretariat';
}

/** What of the statements somebody may read. */
export interface Readable {
  /** The condition on `floor.statements as s` under which the statement is there for the reader. */
  readonly statement: RawBuilder<boolean>;
  /** The condition under which she reads it as those in the room or its delegation do: before it is public, and with the texts kept back. */
  readonly inside: RawBuilder<boolean>;
  /** Whether there is anything that she reads so. */
  readonly isInside: boolean;
}

/**
 * What the actor may read: what is public by now, and of the meetings where she works in the room, or speaks for the party,
 * what is not.
 */
export async function readableTo(db: Reading, actor: Actor, now: Date): Promise<Readable> {
  const isPublic = sql<boolean>`(s.public_from is not null and s.public_from <= ${now})`;
  if (actor.kind === 'system') return { statement: sql<boolean>`true`, inside: sql<boolean>`true`, isInside: true };
  if (actor.kind === 'stranger') return { statement: isPublic, inside: sql<boolean>`false`, isInside: false };
  const { rows } = await sql<{ role: Role; party: string | null; scope: string }>`
    with recursive held as (
      select g.role, g.party, g.scope from people.grants g where g.account = ${actor.id} and g.ended_at is null
    ), below as (
      select role, party, scope from held
      union
      select below.role, below.party, s.scope from below join people.scopes s on s.within = below.scope
    ) select distinct role, party, scope from below where scope = '*' or scope like 'meeting/%'`.execute(db);
  if (rows.some(({ scope, role }) => scope === '*' && role === 'administrator')) return { statement: sql<boolean>`true`, inside: sql<boolean>`true`, isInside: true };
  const meetingOf = (scope: string): string => scope.slice('meeting/'.length);
  const rooms = rows.filter(({ role, scope }) => IN_THE_ROOM.includes(role) && scope !== '*').map(({ scope }) => meetingOf(scope));
  const own = rows.filter(({ party, scope }) => party !== null && scope !== '*').map(({ party, scope }) => `${meetingOf(scope)} ${party}`);
  if (rooms.length === 0 && own.length === 0) return { statement: isPublic, inside: sql<boolean>`false`, isInside: false };
  const followed = await filedForTurnsOf(db, rooms, own);
  const inside = sql<boolean>`(s.meeting = any(${rooms}::text[]) or (s.meeting || ' ' || s.party) = any(${own}::text[])${
    followed.length === 0 ? sql`` : sql` or (s.meeting || ' ' || s.party || ' ' || coalesce(s.on_behalf_of, '')) = any(${followed}::text[])`})`;
  return { statement: sql<boolean>`(${isPublic} or ${inside})`, inside, isInside: true };
}

/** What was filed for turns goes with them to the meeting that takes them over: whoever reads the texts there reads these. */
async function filedForTurnsOf(db: Reading, rooms: readonly string[], own: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`
    select distinct c.from_meeting || ' ' || c.party || ' ' || coalesce(c.on_behalf_of, '') as key
    from floor.carried_turns here join floor.carried_turns c on c.turn = here.turn
    where here.to_meeting = any(${rooms}::text[]) or (here.to_meeting || ' ' || here.party) = any(${own}::text[])`.execute(db);
  return rows.map(({ key }) => key);
}

/** As `readableTo`, where only the statement is asked about. */
export const readableBy = async (db: Reading, actor: Actor, now: Date): Promise<RawBuilder<boolean>> => (await readableTo(db, actor, now)).statement;
