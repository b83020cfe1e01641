import { sql } from 'kysely';
import { z } from 'zod';
import { dayOf, nextQuarter } from '#platform/clock.ts';
import { defineQuery } from '#platform/command.ts';
import { anyone } from '#platform/right.ts';
import { type MeetingOfSession, showMeetings } from '../showing.ts';

const DAY_MILLISECONDS = 86_400_000;

export interface LiveNow {
  /** Meetings whose floor is open, the one opened last first. */
  readonly open: readonly MeetingOfSession[];
  /** Meetings that come next, the soonest first, at most `next`. */
  readonly next: readonly MeetingOfSession[];
}

export const liveNow = defineQuery({
  name: 'programme.live-now',
  summary: 'Meetings that are open now, and those that come next.',
  input: z.strictObject({ next: z.int().min(0).max(100).default(10) }),
  allow: anyone,
  example: {},
  async run({ db, input, now }): Promise<LiveNow> {
    const open = await showMeetings(db, (query) => query.where('f.standing', '=', 'open'));
    const toCome = await showMeetings(db, (query) =>
      query
        .where((eb) => eb.or([eb('f.standing', 'is', null), eb('f.standing', '=', 'to-come')]))
        // Wherever the place is, its day is this one in UTC, the one before or the one after.
        .where('m.day', '>=', dayOf(new Date(now.getTime() - DAY_MILLISECONDS)))
        // A meeting of today, at its place, that has not begun stays here however late it is.
        .where((eb) => eb.or([eb('m.starts_at', '>', now), sql<boolean>`m.day >= (${now}::timestamptz at time zone s.time_zone)::date`]))
        .clearOrderBy().orderBy('m.day').orderBy('m.starts_at').orderBy('m.place_in_programme').limit(input.next));
    return { open: open.toSorted((a, b) => (b.openedAt ?? '').localeCompare(a.openedAt ?? '')), next: toCome };
  },
  changesAt: ({ next }, now) => [next.length > 0 ? nextQuarter(now) : undefined, ...next.map(({ startsAt }) => startsAt ?? undefined)],
});
