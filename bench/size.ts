/**
 * The questions that look over many meetings, in a house that has held forty thousand: a hundred sessions of four hundred
 * meetings, a hundred of them open, each with a floor as large as a long day leaves it.
 */
import { sql } from 'kysely';
import { direction } from '#floor/queries/direction.ts';
import { speakersList } from '#floor/queries/speakers-list.ts';
import { liveNow, myMeetings } from '#programme/for-other-slices.ts';
import type { AnyQuery } from '#platform/command.ts';
import { figure, percentile, report, say } from './parts/rows.ts';
import { CHAIR, MEETING, type OpenSpine, openSpine, openWorld } from './parts/world.ts';

const SESSIONS = 100;
const MEETINGS = 400;
const TIMES = 15;

/** As many sessions like that of the demonstration, each meeting with the floor of one of its own, grown to what a day leaves. */
async function grow({ spine: { db } }: OpenSpine): Promise<void> {
  await sql`
    insert into programme.sessions select (jsonb_populate_record(s, jsonb_build_object('id', 'size-' || n))).* from programme.sessions s cross join generate_series(1, ${SESSIONS}::int) n
    where s.id = (select session from programme.meetings where id = ${MEETING})`.execute(db);
  await sql`
    insert into programme.meetings select (jsonb_populate_record(m, jsonb_build_object('id', 'size-' || n || '-' || k, 'session', 'size-' || n, 'place_in_programme', k,
      'day', (date '2020-01-01' + (n * 20 + k / 20)), 'starts_at', null, 'ends_at', null))).*
    from programme.meetings m cross join generate_series(1, ${SESSIONS}::int) n cross join generate_series(1, ${MEETINGS}::int) k where m.id = ${MEETING}`.execute(db);
  await sql`
    insert into floor.floors (meeting, state, changed_at)
    select m.id, f.state || jsonb_build_object('meeting', case when m.place_in_programme = ${MEETINGS}::int then 'open' else 'closed' end, 'openedAt', '2020-01-01T10:00:00.000Z',
      'closedAt', '2020-01-01T18:00:00.000Z', 'waiting', '[]'::jsonb,
      'roll', (select jsonb_build_object('parties', jsonb_object_agg('party-' || p, jsonb_build_object('standing', 'member'))) from generate_series(1, 193) p)), now()
    from programme.meetings m, floor.floors f where m.id like 'size-%' and f.meeting = ${MEETING}`.execute(db);
  await sql`
    insert into people.scopes (scope, within) select 'session/' || id, 'mechanism/' || mechanism from programme.sessions where id like 'size-%'`.execute(db);
  await sql`insert into people.scopes (scope, within) select 'meeting/' || id, 'session/' || session from programme.meetings where id like 'size-%'`.execute(db);
  await sql`
    insert into people.grants (id, account, role, scope, granted_at, granted_by) select gen_random_uuid(), account, role, 'session/size-1', now(), granted_by from people.grants
    where account = ${CHAIR.kind === 'person' ? CHAIR.id : ''} and role = 'chair' and ended_at is null limit 1`.execute(db);
  await sql`analyze`.execute(db);
}

const world = await openWorld();
try {
  const house = openSpine(await world.copy('size'));
  const begun = performance.now();
  await grow(house);
  say(`${SESSIONS * MEETINGS} meetings made in ${Math.round((performance.now() - begun) / 1000)} s`);
  const ask = async (name: string, query: AnyQuery, input: object, limit: number) => {
    const took: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const asked = performance.now();
      await house.spine.ask(query, { input, actor: CHAIR });
      took.push(performance.now() - asked);
    }
    report(figure(name, 'ms', percentile(took, 0.5), limit));
  };
  await ask('what is live now, of 40,000 meetings', liveNow, {}, 50);
  await ask('my meetings, of 40,000: those of one session', myMeetings, {}, 150);
  await ask('a chair’s direction in a session of 400', direction, { meeting: 'size-1-400' }, 100);
  await ask('the list of speakers there', speakersList, { meeting: 'size-1-400' }, 100);
  await house.close();
} finally {
  await world.close();
}
