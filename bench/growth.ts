/**
 * An act late in a long day against the same act in the morning: a command, and the answer that every screen of the meeting
 * is then told, with two thousand turns behind it and with none.
 */
import { sql } from 'kysely';
import { addSpeaker } from '#floor/commands/add-speaker.ts';
import { withdraw } from '#floor/commands/withdraw.ts';
import { speakersList } from '#floor/queries/speakers-list.ts';
import { compared, percentile, report } from './parts/rows.ts';
import { CHAIR, MEETING, type OpenSpine, openSpine, openWorld, type World } from './parts/world.ts';

const TURNS = 2000;
const WARM_UP = 10;
const ROUNDS = 5;
const A_ROUND = 60;
const AIM = 1.3;

/** Turns that are over, as if spoken one after another since the morning. */
async function speakAllDay({ spine: { db } }: OpenSpine, parties: readonly string[]): Promise<void> {
  await sql`
    insert into floor.turns (id, meeting, place, party, capacity, asked_at, begun_at, ended_at, limit_seconds, seconds, told)
    select id, ${MEETING}, n + (select coalesce(max(place), 0) from floor.turns where meeting = ${MEETING}), party, 'national', at, at, at + interval '3 minutes', 180, 180, json_build_object(
      'id', id, 'party', party, 'capacity', 'national', 'inscription', n, 'askedAt', to_json(at), 'by', 'delegation', 'begunAt', to_json(at),
      'pausedMilliseconds', 0, 'endedAt', to_json(at + interval '3 minutes'), 'limitSeconds', 180, 'seconds', 180)
    from (select gen_random_uuid() as id, n, (${[...parties]}::text[])[1 + n % ${parties.length}::int] as party, now() - interval '1 day' + n * interval '4 minutes' as at
      from generate_series(1, ${TURNS}::int) n) turns`.execute(db);
}

async function measure(world: World): Promise<void> {
  const morning = openSpine(await world.copy('morning'));
  const night = openSpine(await world.copy('night'));
  await speakAllDay(night, world.parties);
  const turns = new Map<OpenSpine, string>();
  const act = async (house: OpenSpine, index: number): Promise<number> => {
    const begun = performance.now();
    const { answer } = index % 2 === 0
      ? await house.spine.run(addSpeaker, { input: { meeting: MEETING, party: world.parties[(index / 2) % world.parties.length]! }, actor: CHAIR })
      : await house.spine.run(withdraw, { input: { meeting: MEETING, turn: turns.get(house)! }, actor: CHAIR });
    turns.set(house, answer.turn!);
    return performance.now() - begun;
  };
  const tell = async (house: OpenSpine): Promise<number> => {
    const begun = performance.now();
    await house.spine.ask(speakersList, { input: { meeting: MEETING }, actor: CHAIR });
    return performance.now() - begun;
  };
  // A process remembers one meeting of a name: here two databases have it, so each has its turn for a whole round.
  const round = async (house: OpenSpine) => {
    const took: { readonly act: number; readonly tell: number }[] = [];
    for (let index = 0; index < WARM_UP + A_ROUND; index += 1) took.push({ act: await act(house, index), tell: await tell(house) });
    const half = (of: 'act' | 'tell') => percentile(took.slice(WARM_UP).map((one) => one[of]), 0.5);
    return { act: half('act'), tell: half('tell') };
  };
  await round(morning);
  const rounds: (readonly [night: Awaited<ReturnType<typeof round>>, morning: Awaited<ReturnType<typeof round>>])[] = [];
  for (let made = 0; made < ROUNDS; made += 1) rounds.push([await round(night), await round(morning)]);
  const of = (what: 'act' | 'tell') => rounds.map(([late, early]) => [late[what], early[what]] as const);
  report(
    compared({ measured: `an act after ${TURNS} turns`, unit: 'ms', rounds: of('act'), aim: AIM }),
    compared({ measured: `what screens are told after ${TURNS} turns`, unit: 'ms', rounds: of('tell'), aim: AIM }),
  );
  await morning.close();
  await night.close();
}

const world = await openWorld();
try {
  await measure(world);
} finally {
  await world.close();
}
