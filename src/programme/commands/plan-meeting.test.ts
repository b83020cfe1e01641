import { afterAll, expect, it } from 'vitest';
import { parties } from '#parties/parties.ts';
import { people } from '#people/people.ts';
import { openTestSpine } from '#platform/test-database.ts';
import { naming } from '../naming.ts';
import { programme } from '../programme.ts';
import { meeting as meetingQuery } from '../queries/meeting.ts';
import { actorOf, original, SESSION } from '../test-session.ts';
import { planMeeting } from './plan-meeting.ts';

const room = await openTestSpine({ slices: [people, parties, programme], world: SESSION });
afterAll(() => room.close());
const input = {
  meeting: 'round-table', session: 'idm-demo', title: { en: { text: 'A round table', status: 'original' as const }, fr: { text: 'Une table ronde', status: 'official' as const } },
  form: 'round-table' as const, ruleSet: 'committee', startsAt: '2027-05-21T10:00:00+02:00', endsAt: '2027-05-21T12:00:00+02:00',
};
const plan = (who: string, more: object = {}) => room.spine.run(planMeeting, { input: { ...input, ...more }, actor: actorOf(who) });

it('a meeting is planned by the secretariat of the session’s mechanism, after those before it', async () => {
  for (const who of ['chair', 'kenya', 'secretariat-hld']) await expect(plan(who)).rejects.toMatchObject({ code: 'request.not-yours-to-do' });
  await room.spine.run(planMeeting, { input: { meeting: 'opening', session: 'idm-demo', title: original('An opening'), form: 'opening' }, actor: actorOf('system') });
  await plan('secretariat-idm');
  expect(await room.spine.ask(meetingQuery, { input: { meeting: 'round-table' }, actor: actorOf('stranger') })).toMatchObject({
    session: 'idm-demo', mechanism: 'idm', form: 'round-table', ruleSet: 'committee', state: 'to-come', startsAt: '2027-05-21T08:00:00.000Z', day: '2027-05-21',
  });
  const places = await room.db.selectFrom('programme.meetings').select(['id', 'place_in_programme']).orderBy('place_in_programme').execute();
  expect(places).toEqual([{ id: 'opening', place_in_programme: 1 }, { id: 'round-table', place_in_programme: 2 }]);
});

it('is refused where its name is taken, its end comes first or its session is not there', async () => {
  await expect(plan('secretariat-idm')).rejects.toMatchObject({ code: 'programme.name-taken' });
  await expect(plan('secretariat-idm', { meeting: 'other', endsAt: '2027-05-21T09:00:00+02:00' })).rejects.toMatchObject({ code: 'programme.ends-before-it-starts' });
  await expect(plan('system', { meeting: 'other', session: 'nothing' })).rejects.toMatchObject({ code: 'programme.no-such-session' });
  expect(await room.db.selectFrom('programme.meetings').select('id').where('id', '=', 'other').executeTakeFirst()).toBeUndefined();
});

it('is called by its title in each language', async () => {
  expect((await naming.meeting(room.db, ['round-table', 'nowhere'], 'fr')).get('round-table')).toBe('Une table ronde');
  expect((await naming.session(room.db, ['idm-demo'], 'ar')).get('idm-demo')).toBe('A session');
});
