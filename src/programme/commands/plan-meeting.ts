import { z } from 'zod';
import { placeScope } from '#people/for-other-slices.ts';
import { defineCommand } from '#platform/command.ts';
import { meetingPlanned } from '../entries.ts';
import { MEETING_FORMS } from '../forms.ts';
import { calendarDay, localizedText, moment, slugText } from '#platform/fields.ts';
import { oneLineInLanguages } from '#platform/one-line.ts';
import { dayIn } from '#platform/time-zone.ts';
import { refuse } from '../refusals.ts';
import { secretariatOfSession } from '../rights.ts';
import { onSession } from '../streams.ts';

export const planMeeting = defineCommand({
  name: 'programme.plan-meeting',
  summary: 'Puts a meeting in the programme of a session: title, form, time, room, and the rules its floor runs by.',
  input: z.strictObject({
    meeting: slugText,
    session: slugText,
    title: oneLineInLanguages(300),
    form: z.enum(MEETING_FORMS),
    day: calendarDay.optional(),
    startsAt: moment.optional(),
    endsAt: moment.optional(),
    room: oneLineInLanguages(200).optional(),
    ruleSet: slugText.optional(),
    note: localizedText(2000).optional(),
  }),
  allow: secretariatOfSession,
  stream: onSession,
  example: {
    meeting: 'example-meeting', session: 'idm-demo', form: 'panel', ruleSet: 'panel-then-floor',
    title: { en: { text: 'An example panel', status: 'original' } },
  },
  async run({ db, input, now }) {
    if (input.startsAt && input.endsAt && Date.parse(input.endsAt) < Date.parse(input.startsAt)) throw refuse('ends-before-it-starts');
    const session = await db.selectFrom('programme.sessions').select('time_zone').where('id', '=', input.session).executeTakeFirst();
    if (!session) throw refuse('no-such-session');
    const taken = await db.selectFrom('programme.meetings').select('id').where('id', '=', input.meeting).executeTakeFirst();
    if (taken) throw refuse('name-taken', { name: input.meeting });
    const startsAt = input.startsAt === undefined ? undefined : new Date(input.startsAt);
    const startsOn = startsAt && dayIn(session.time_zone, startsAt);
    if (startsOn !== undefined && input.day !== undefined && input.day !== startsOn) throw refuse('starts-on-another-day', { day: input.day, startsOn, zone: session.time_zone });
    // The session's stream is locked, so two meetings cannot take one place.
    const last = await db.selectFrom('programme.meetings').select((eb) => eb.fn.max('place_in_programme').as('place'))
      .where('session', '=', input.session).executeTakeFirst();
    await db.insertInto('programme.meetings').values({
      id: input.meeting, session: input.session, place_in_programme: (last?.place ?? 0) + 1, title: JSON.stringify(input.title) as never,
      form: input.form, day: startsOn ?? input.day ?? null, starts_at: startsAt ?? null,
      ends_at: input.endsAt ? new Date(input.endsAt) : null, room: input.room ? (JSON.stringify(input.room) as never) : null,
      rule_set: input.ruleSet ?? null, note: input.note ? (JSON.stringify(input.note) as never) : null, planned_at: now,
    }).execute();
    await placeScope(db, `meeting/${input.meeting}`, `session/${input.session}`);
    const { meeting, session: of, ...content } = input;
    return { answer: { meeting }, entries: [meetingPlanned({ meeting, session: of, content })] };
  },
});
