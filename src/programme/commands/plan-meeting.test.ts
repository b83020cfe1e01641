import { afterAll, expect, it } from 'vitest';
import { parties } from '#parties/parties.ts';
import { people } from '#people/people.ts';
import { openTestSpine } from '#platform/test-database.ts';
import { naming } from '../naming.ts';
import { programme } from '../programme.ts';
import { liveNow } from '../queries/live-now.ts';
import { meeting as meetingQuery } from '../queries/meeting.ts';
import { actorOf, original, SESSION, SESSION_BEGINS } from '../test-session.ts';
import { planMeeting } from './plan-meeting.ts';
import { planSession } from './plan-session.ts';

let at = SESSION_BEGINS;
const room = await openTestSpine({ slices: [people, parties, programme], world: SESSION, now: () => new Date(at) });
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

it('is on the day of its place, whatever the offset in which its beginning was sent; another day is refused', async () => {
  const session = 'in-new-york';
  await room.spine.run(planSession, { input: { session, mechanism: 'idm', title: input.title, startsOn: '2027-05-20', timeZone: 'America/New_York' }, actor: actorOf('system') });
  const late = { session, startsAt: '2027-05-21T01:00:00Z', endsAt: '2027-05-21T03:00:00Z' };
  for (const day of ['2027-05-21', '2027-05-19']) await expect(plan('system', { ...late, meeting: 'late', day })).rejects.toMatchObject({ code: 'programme.starts-on-another-day' });
  await plan('system', { ...late, meeting: 'late' });
  await plan('system', { ...late, meeting: 'later', startsAt: '2027-05-21T10:00:00+09:00', day: '2027-05-20' });
  for (const meeting of ['late', 'later']) expect(await room.spine.ask(meetingQuery, { input: { meeting }, actor: actorOf('stranger') })).toMatchObject({ day: '2027-05-20', startsAt: '2027-05-21T01:00:00.000Z' });
});

it('is refused for a day that does not exist', async () => {
  for (const day of ['0000-01-01', '2027-02-31', '+275760-09-13']) await expect(plan('secretariat-idm', { meeting: 'never', startsAt: undefined, endsAt: undefined, day })).rejects.toMatchObject({ code: 'request.input', fields: [{ path: 'day' }] });
});

it('stays among those to come for as long as its day lasts at its place', async () => {
  await room.spine.run(planSession, { input: { session: 'in-honolulu', mechanism: 'idm', title: input.title, startsOn: '2027-05-19', timeZone: 'Pacific/Honolulu' }, actor: actorOf('system') });
  await plan('system', { meeting: 'undated', session: 'in-honolulu', startsAt: undefined, endsAt: undefined, day: '2027-05-20' });
  const isToCome = async () => (await room.spine.ask(liveNow, { input: {}, actor: actorOf('stranger') })).next.some((one) => one.meeting === 'undated');
  at = Date.parse('2027-05-21T09:59:00Z');
  expect(await isToCome()).toBe(true);
  at += 120_000;
  expect(await isToCome()).toBe(false);
});
