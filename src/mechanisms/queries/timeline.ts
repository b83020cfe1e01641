import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { partialDate } from '#platform/fields.ts';
import type { Localized } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { earliestDay, latestDay } from '#platform/partial-date.ts';
import { MEETING_FORMS } from '../profile.ts';
import { type MechanismInList, mechanismsInList, type MeetingInList, meetingsInList, partiesById, type SuccessionStep, successionSteps } from '../reading.ts';

export interface TimelineSession {
  readonly session: string;
  readonly mechanism: string;
  readonly title: Localized;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly place: Localized | null;
}

export interface Timeline {
  readonly mechanisms: readonly MechanismInList[];
  /** Oldest first. */
  readonly meetings: readonly MeetingInList[];
  readonly sessions: readonly TimelineSession[];
  readonly succession: readonly SuccessionStep[];
  /** Names of the parties that host or chair, by id and language. */
  readonly parties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const timeline = defineQuery({
  name: 'mechanisms.timeline',
  summary: 'The meetings of all mechanisms by date, and what became of what.',
  input: z.strictObject({
    mechanism: z.string().max(80).optional(),
    form: z.enum(MEETING_FORMS).optional(),
    from: partialDate.optional(),
    to: partialDate.optional(),
  }),
  allow: anyone,
  example: { from: '2006', to: '2018' },
  async run({ db, input }): Promise<Timeline> {
    const of = input.mechanism === undefined ? undefined : [input.mechanism];
    const within = (startsOn: string, endsOn: string | null | undefined): boolean =>
      (input.from === undefined || latestDay(endsOn ?? startsOn) >= earliestDay(input.from)) && (input.to === undefined || earliestDay(startsOn) <= latestDay(input.to));
    const meetings = (await meetingsInList(db, of)).filter(({ startsOn, endsOn, form }) => (input.form === undefined || form === input.form) && within(startsOn, endsOn));
    const sessions = await db.selectFrom('programme.sessions').select(['id', 'mechanism', 'title', 'starts_on', 'ends_on', 'place'])
      .$if(input.mechanism !== undefined, (query) => query.where('mechanism', '=', input.mechanism!)).orderBy('starts_on').execute();
    const chairs = await partiesById(db, meetings.flatMap((meeting) => meeting.chairs));
    return {
      mechanisms: await mechanismsInList(db, of),
      meetings,
      sessions: sessions.filter((session) => within(session.starts_on, session.ends_on))
        .map(({ id, mechanism, title, starts_on, ends_on, place }) => ({ session: id, mechanism, title, startsOn: starts_on, endsOn: ends_on, place })),
      succession: await successionSteps(db, input.mechanism),
      parties: Object.fromEntries([...chairs].map(([id, { names }]) => [id, names])),
    };
  },
});
