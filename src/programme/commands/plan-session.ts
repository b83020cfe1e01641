import { z } from 'zod';
import { placeScope } from '#people/for-other-slices.ts';
import { defineCommand } from '#platform/command.ts';
import { sessionPlanned } from '../entries.ts';
import { localizedText, partialDate, slugText, timeZone } from '#platform/fields.ts';
import { oneLine, oneLineInLanguages } from '#platform/one-line.ts';
import { earliestDay, latestDay } from '#platform/partial-date.ts';
import { refuse } from '../refusals.ts';
import { secretariatOfMechanism } from '../rights.ts';
import { onSession } from '../streams.ts';

const listed = z.strictObject({ slug: slugText, title: oneLineInLanguages(300), items: z.array(localizedText(2000)).max(100) });

export const planSession = defineCommand({
  name: 'programme.plan-session',
  summary: 'Plans a session of a mechanism: title, theme, dates, place, aims.',
  input: z.strictObject({
    session: slugText,
    mechanism: slugText,
    title: oneLineInLanguages(300),
    theme: oneLineInLanguages(500).optional(),
    startsOn: partialDate,
    endsOn: partialDate.optional(),
    place: oneLineInLanguages(200).optional(),
    timeZone: timeZone.default('UTC'),
    online: z.boolean().default(false),
    content: z.strictObject({
      aims: z.array(localizedText(2000)).max(50).optional(),
      background: localizedText(20_000).optional(),
      programmeNote: localizedText(2000).optional(),
      lists: z.array(listed).max(20).optional(),
      documents: z.array(z.string().max(120)).max(200).optional(),
      links: z.array(z.strictObject({ label: oneLineInLanguages(300), url: z.url({ protocol: /^https?$/ }) })).max(100).optional(),
      sources: z.array(oneLine(300, 0)).max(50).optional(),
      fictional: z.boolean().optional(),
    }).default({}),
  }),
  allow: secretariatOfMechanism,
  stream: onSession,
  example: {
    session: 'example-session', mechanism: 'idm', startsOn: '2027-05-20', endsOn: '2027-05-21', timeZone: 'America/New_York',
    title: { en: { text: 'An example session', status: 'original' } },
  },
  async run({ db, input, now }) {
    if (input.endsOn !== undefined && latestDay(input.endsOn) < earliestDay(input.startsOn)) throw refuse('ends-before-it-starts');
    const mechanism = await db.selectFrom('mechanisms.profiles').select('slug').where('slug', '=', input.mechanism).executeTakeFirst();
    if (!mechanism) throw refuse('no-such-mechanism');
    const taken = await db.selectFrom('programme.sessions').select('id').where('id', '=', input.session).executeTakeFirst();
    if (taken) throw refuse('name-taken', { name: input.session });
    const row = {
      id: input.session, mechanism: input.mechanism, title: JSON.stringify(input.title) as never,
      theme: input.theme ? (JSON.stringify(input.theme) as never) : null, starts_on: input.startsOn, ends_on: input.endsOn ?? null,
      place: input.place ? (JSON.stringify(input.place) as never) : null, time_zone: input.timeZone, online: input.online,
      content: JSON.stringify(input.content) as never, planned_at: now,
    };
    await db.insertInto('programme.sessions').values(row).execute();
    await placeScope(db, `session/${input.session}`, `mechanism/${input.mechanism}`);
    const { session, mechanism: under, ...content } = input;
    return { answer: { session }, entries: [sessionPlanned({ session, mechanism: under, content })] };
  },
});
