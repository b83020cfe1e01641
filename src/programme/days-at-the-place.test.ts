import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { up } from '#db/migrations/0020-days-at-the-place.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';

let test: TestSpine;
beforeAll(async () => {
  test = await openTestSpine({ slices: [] });
  await sql`alter table programme.meetings drop constraint meetings_have_the_day_they_start_on`.execute(test.db);
});
afterAll(() => test.close());

const text = JSON.stringify({ en: { text: 'x', status: 'original' } });
async function kept(session: string, zone: string, startsAt: string | null, day: string | null): Promise<void> {
  await sql`insert into programme.sessions (id, mechanism, title, starts_on, time_zone, planned_at) values (${session}, 'idm', ${text}, '2027-05-20', ${zone}, now())`.execute(test.db);
  await sql`insert into programme.meetings (id, session, place_in_programme, title, form, day, starts_at, planned_at) values (${`${session}-m`}, ${session}, 1, ${text}, 'panel', ${day}::date, ${startsAt}::timestamptz, now())`.execute(test.db);
}

it('of meetings that were planned before, the day becomes that of the place, and their zones are read in one way', async () => {
  await kept('new-york', 'America/New_York', '2027-05-21T01:00Z', '2027-05-21');
  await kept('geneva', 'Europe/Zurich', '2027-05-21T08:00Z', '2027-05-21');
  await kept('delhi', '+05:30', '2027-05-20T20:00Z', '2027-05-20');
  await kept('nairobi', '+03', '2027-05-20T22:00Z', '2027-05-20');
  await kept('brussels', 'CET', '2027-07-20T22:30Z', '2027-07-20');
  await kept('no-time', 'Asia/Tokyo', null, '2027-05-22');
  await kept('no-day', 'Asia/Tokyo', '2027-05-22T20:00Z', null);
  await up(test.db as never);
  const { rows } = await sql<{ id: string; zone: string; day: string }>`
    select s.id, s.time_zone as zone, m.day from programme.sessions s join programme.meetings m on m.session = s.id order by s.id`.execute(test.db);
  expect(rows).toEqual([
    { id: 'brussels', zone: 'Europe/Brussels', day: '2027-07-21' }, { id: 'delhi', zone: 'Asia/Kolkata', day: '2027-05-21' }, { id: 'geneva', zone: 'Europe/Zurich', day: '2027-05-21' },
    { id: 'nairobi', zone: 'Etc/GMT-3', day: '2027-05-21' }, { id: 'new-york', zone: 'America/New_York', day: '2027-05-20' }, { id: 'no-day', zone: 'Asia/Tokyo', day: '2027-05-23' },
    { id: 'no-time', zone: 'Asia/Tokyo', day: '2027-05-22' },
  ]);
});
