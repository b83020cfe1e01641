import { afterAll, expect, it } from 'vitest';
import { parties } from '#parties/parties.ts';
import { people } from '#people/people.ts';
import { openTestSpine } from '#platform/test-database.ts';
import { programme } from '../programme.ts';
import { actorOf, SESSION } from '../test-session.ts';
import { planSession } from './plan-session.ts';

const room = await openTestSpine({ slices: [people, parties, programme], world: SESSION });
afterAll(() => room.close());
const input = { session: 'next', mechanism: 'idm', title: { en: { text: 'The next session', status: 'original' as const } }, startsOn: '2027-10-04', endsOn: '2027-10-05' };
const plan = (who: string, more: object = {}) => room.spine.run(planSession, { input: { ...input, ...more }, actor: actorOf(who) });

it('a session is planned by the secretariat of its mechanism', async () => {
  for (const who of ['chair', 'kenya', 'secretariat-hld']) await expect(plan(who)).rejects.toMatchObject({ code: 'request.not-yours-to-do' });
  await expect(plan('stranger')).rejects.toMatchObject({ code: 'request.sign-in-first' });
  await plan('secretariat-idm');
  const row = await room.db.selectFrom('programme.sessions').selectAll().where('id', '=', 'next').executeTakeFirstOrThrow();
  expect(row).toMatchObject({ mechanism: 'idm', starts_on: '2027-10-04', ends_on: '2027-10-05', time_zone: 'UTC' });
});

it('is refused where its name is taken, its end comes first, its zone is none or its mechanism is not there', async () => {
  await expect(plan('secretariat-idm')).rejects.toMatchObject({ code: 'programme.name-taken' });
  await expect(plan('secretariat-idm', { session: 'other', endsOn: '2027-10-01' })).rejects.toMatchObject({ code: 'programme.ends-before-it-starts' });
  await expect(plan('secretariat-idm', { session: 'other', timeZone: 'Mars/Olympus' })).rejects.toMatchObject({ status: 422 });
  for (const timeZone of ['+05:30', 'GMT+3', 'CET']) await expect(plan('secretariat-idm', { session: 'other', timeZone })).rejects.toMatchObject({ status: 422 });
  await expect(plan('secretariat-idm', { session: 'other', startsOn: '2024-02-31' })).rejects.toMatchObject({ status: 422 });
  await expect(plan('system', { session: 'other', mechanism: 'nothing' })).rejects.toMatchObject({ code: 'programme.no-such-mechanism' });
});

it('that ends in the same month or year, known no more exactly, does not end before it starts', async () => {
  await plan('secretariat-idm', { session: 'within-a-year', startsOn: '2028-05-20', endsOn: '2028' });
});
