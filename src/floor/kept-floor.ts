import { sql } from 'kysely';
import type { Reading, Writing } from '#platform/database.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { refuse } from './refusals.ts';
import { without } from './rules/act-types.ts';
import { isRuleSet } from './rules/rule-sets.ts';
import { emptyFloor, type Floor, type Spoken } from './rules/state.ts';
import { rememberSpoken } from './spoken-so-far.ts';

/**
 * A floor as it is kept: what changes with each act. What was spoken only grows, and is kept a row a turn; of that, an act
 * reads only what this process has not read yet, so that late in a long day it costs what it cost in the morning.
 */
export type KeptFloor = Omit<Floor, 'spoken'>;

const remembered = rememberSpoken();

/** The state of a floor, and the turns that are over from the `known`th on. */
async function readFloor(db: Reading, meeting: string, known: number) {
  const turns = sql`from floor.turns t where t.meeting = ${meeting}`;
  const { rows } = await sql<{ state: KeptFloor; further: readonly Spoken[]; known_mark: string | null; last_mark: string | null }>`
    select f.state,
      (select coalesce(json_agg(t.told order by t.place), '[]'::json) ${turns} and t.place > ${known}) as further,
      (select t.xmin::text ${turns} and t.place = ${known}) as known_mark,
      (select t.xmin::text ${turns} order by t.place desc limit 1) as last_mark
    from floor.floors f where f.meeting = ${meeting}`.execute(db);
  return rows[0];
}

/** The floor of a meeting as the database has it now, nothing of it remembered: what is verified. Undefined where none is kept. */
export async function floorAsStored(db: Reading, meeting: string): Promise<Floor | undefined> {
  const read = await readFloor(db, meeting, 0);
  return read && { ...read.state, spoken: read.further };
}

/** The floor of a meeting as it stands. @throws Refusal 404 where there is no such meeting, or it has no list. */
export async function floorOf(db: Reading, meeting: string): Promise<Floor> {
  let before = remembered.of(meeting);
  let read = await readFloor(db, meeting, before?.turns.length ?? 0);
  if (read && before && read.known_mark !== before.mark) {
    remembered.forget(meeting);
    before = undefined;
    read = await readFloor(db, meeting, 0);
  }
  if (read) {
    const spoken = read.further.length === 0 && before ? before.turns : [...(before?.turns ?? []), ...read.further];
    if (read.last_mark !== null && spoken !== before?.turns) remembered.keep(meeting, { turns: spoken, mark: read.last_mark });
    return { ...read.state, spoken };
  }
  const { rule_set } = await meetingOf(db, meeting);
  if (rule_set === null || !isRuleSet(rule_set)) throw refuse('no-floor-here');
  return emptyFloor(rule_set);
}

/** Keeps a floor, but for the turns that are over: each of these is kept once, when it ends. */
export async function keep(db: Writing, meeting: string, floor: Floor, now: Date): Promise<void> {
  const state = JSON.stringify(without(floor, 'spoken') satisfies KeptFloor) as never;
  await db.insertInto('floor.floors').values({ meeting, state, changed_at: now })
    .onConflict((conflict) => conflict.column('meeting').doUpdateSet({ state, changed_at: now })).execute();
}

/** Keeps a turn that is over. `place`: 1, 2, 3 … in the order in which they ended. */
export async function keepTurn(db: Writing, meeting: string, turn: Spoken, place: number): Promise<void> {
  await db.insertInto('floor.turns').values({
    id: turn.id, meeting, place, party: turn.party, on_behalf_of: turn.onBehalfOf ?? null, capacity: turn.capacity,
    asked_at: new Date(turn.askedAt), begun_at: new Date(turn.begunAt), ended_at: new Date(turn.endedAt),
    limit_seconds: turn.limitSeconds, seconds: turn.seconds, told: JSON.stringify(turn) as never,
  }).execute();
}
