import { z } from 'zod';
import { grantsHeldBy, type Role } from '#people/for-other-slices.ts';
import { defineQuery } from '#platform/command.ts';
import { signedIn } from '#platform/right.ts';
import { type MeetingOfSession, showMeetings } from '../showing.ts';

/** A meeting with what the asking person is there for. */
export interface MyMeeting extends MeetingOfSession {
  readonly roles: readonly Role[];
  /** For whom she may take the floor, by id. */
  readonly speaksFor: readonly string[];
}

export const myMeetings = defineQuery({
  name: 'programme.my-meetings',
  summary: 'The meetings at which the asking person has a role: open ones first, then those to come, then those past.',
  input: z.strictObject({}),
  allow: signedIn,
  example: {},
  async run({ db, actor }): Promise<readonly MyMeeting[]> {
    if (actor.kind !== 'person') return [];
    const grants = await grantsHeldBy(db, actor.id);
    const placesOf = (kind: string): string[] => grants.flatMap(({ scope }) => (scope.startsWith(`${kind}/`) ? [scope.slice(kind.length + 1)] : []));
    const rows = await showMeetings(db, (query) => query.where((eb) => eb.or([
      eb('m.id', 'in', [...placesOf('meeting'), '']), eb('m.session', 'in', [...placesOf('session'), '']), eb('s.mechanism', 'in', [...placesOf('mechanism'), '']),
    ])));
    const places = await db.selectFrom('programme.sessions').select(['id', 'mechanism']).where('id', 'in', [...new Set(rows.map(({ session }) => session)), '']).execute();
    const mechanismOf = new Map(places.map((place) => [place.id, place.mechanism]));
    const scopesOf = (meeting: MeetingOfSession): string[] =>
      [`meeting/${meeting.meeting}`, `session/${meeting.session}`, `mechanism/${mechanismOf.get(meeting.session)}`];
    const order = { open: 0, 'to-come': 1, closed: 2 } as const;
    return rows
      .flatMap((meeting) => {
        const scopes = scopesOf(meeting);
        const held = grants.filter((grant) => scopes.includes(grant.scope));
        const roles = [...new Set(held.map((grant) => grant.role))];
        const speaksFor = [...new Set(held.flatMap((grant) => (grant.maySpeak && grant.party ? [grant.party] : [])))];
        return roles.length > 0 ? [{ ...meeting, roles, speaksFor }] : [];
      })
      .sort((a, b) => order[a.state ?? 'closed'] - order[b.state ?? 'closed']);
  },
});
