import { sql } from 'kysely';
import type { Reading, Writing } from '#platform/database.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { refuse } from './refusals.ts';
import { without } from './rules/act-types.ts';
import { isRuleSet } from './rules/rule-sets.ts';
import { emptyFloor, type Floor, type Spoken } from './rules/state.ts';

/**
 * A floor as it is kept: what changes with each act. What was spoken only grows, and is kept a row a turn, so that an act
 * writes no more late in a long day than in the morning. It still reads all that was spoken (`floorOf`).
 */
export type KeptFloor = Omit<Floor, 'spoken'>;

/** The floor of a meeting as it stands. @throws Refusal 404 where there is no such meeting, or it has no list. */
export async function floorOf(db: Reading, meeting: string): Promise<Floor> {
  const row = await db.selectFrom('floor.floors').select(({ selectFrom }) => [
    'state',
    selectFrom('floor.turns').select(sql<readonly Spoken[]>`coalesce(json_agg(told order by place), '[]'::json)`.as('told'))
      .whereRef('floor.turns.meeting', '=', 'floor.floors.meeting').as('spoken'),
  ]).where('meeting', '=', meeting).executeTakeFirst();
  if (row) return { ...row.state, spoken: row.spoken ?? [] };
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
