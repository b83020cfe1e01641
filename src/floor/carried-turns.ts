import { sql } from 'kysely';
import type { Reading, Writing } from '#platform/database.ts';
import { type Localized, versionFor, type Language } from '#platform/languages.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { floorOf } from './kept-floor.ts';
import { refuse } from './refusals.ts';
import type { CarriedTurn } from './rules/act-types.ts';
import { rulesOf } from './rules/adjust.ts';
import { leftOn, takable } from './rules/carry.ts';
import type { Floor } from './rules/state.ts';

/** What one meeting left that another can take over. `closedAt`: ISO 8601. */
export interface LeftAt {
  readonly meeting: string;
  readonly closedAt: string;
  readonly turns: readonly CarriedTurn[];
}

/** Those of a closed meeting's list that no meeting has taken over. */
async function freeTurns(db: Reading, meeting: string, floor: Pick<Floor, 'waiting'>): Promise<CarriedTurn[]> {
  const rows = await db.selectFrom('floor.carried_turns').select('turn').where('from_meeting', '=', meeting).execute();
  const gone = new Set(rows.map(({ turn }) => turn));
  return leftOn(floor).filter(({ turn }) => !gone.has(turn));
}

/**
 * What `from` has left, for the meeting that takes it over; until it has, no other meeting can take from there.
 * @throws Refusal where the two do not go together.
 */
export async function leftAtHeld(db: Writing, meeting: string, from: string): Promise<LeftAt> {
  const [here, there] = [await meetingOf(db, meeting), await meetingOf(db, from)];
  if (here.session !== there.session) throw refuse('carry-other-session');
  await sql`select pg_advisory_xact_lock(hashtextextended('floor.carry-list/' || ${from}::text, 0))`.execute(db);
  const floor = await floorOf(db, from);
  if (from === meeting || floor.meeting !== 'closed') throw refuse('carry-not-closed');
  const own = await floorOf(db, meeting);
  if (own.ruleSet !== floor.ruleSet || rulesOf(own).attribution !== 'party') throw refuse('carry-other-rules');
  return { meeting: from, closedAt: floor.closedAt!, turns: await freeTurns(db, from, floor) };
}

/** Keeps who was taken over, with all that follows a turn: what its speaker declared, too. */
export async function keepCarried(db: Writing, { from, to, turns }: { readonly from: string; readonly to: string; readonly turns: readonly CarriedTurn[] }): Promise<void> {
  await db.insertInto('floor.carried_turns').values(turns.map(({ turn, party, onBehalfOf }) => ({
    from_meeting: from, turn, to_meeting: to, party, on_behalf_of: onBehalfOf ?? null,
  }))).execute();
  await db.updateTable('floor.genders').set({ meeting: to }).where('turn', 'in', turns.map(({ turn }) => turn)).where('meeting', '=', from).execute();
}

/** Turns that a floor had taken over and no longer has: they are again where they were left. */
export async function releaseCarried(db: Writing, meeting: string, before: Floor, after: Floor): Promise<readonly string[]> {
  const kept = new Set(after.takenOver);
  const back = (before.takenOver ?? []).filter((id) => !kept.has(id));
  if (back.length === 0) return [];
  await sql`
    update floor.genders g set meeting = c.from_meeting from floor.carried_turns c
    where c.turn = g.turn and c.to_meeting = ${meeting} and g.meeting = ${meeting} and c.turn = any(${back}::uuid[])`.execute(db);
  await db.deleteFrom('floor.carried_turns').where('to_meeting', '=', meeting).where('turn', 'in', [...back]).execute();
  return back;
}

/** What a desk offers to take over: a meeting of the session that closed, under the same rules, and how many it left. */
export interface LeftShown {
  readonly meeting: string;
  readonly title: string;
  readonly closedAt: string;
  readonly count: number;
}

/** In the order in which they closed; those alone that have left somebody whom this meeting can take. */
export async function leftBefore(db: Reading, meeting: string, floor: Floor, language: Language): Promise<readonly LeftShown[]> {
  const rules = rulesOf(floor);
  if (rules.attribution !== 'party' || floor.meeting === 'closed') return [];
  const { rows } = await sql<{ meeting: string; title: Localized; closed_at: string; waiting: Floor['waiting'] }>`
    select m.id as meeting, m.title, f.closed_at, f.state -> 'waiting' as waiting
    from programme.meetings m join floor.floors f on f.meeting = m.id
    where m.session = (select session from programme.meetings where id = ${meeting}) and m.id <> ${meeting}
      and f.standing = 'closed' and f.rule_set = ${floor.ruleSet} and f.waiting_count > 0
    order by f.closed_at, m.id`.execute(db);
  const left: LeftShown[] = [];
  for (const { meeting: id, title, closed_at: closedAt, waiting } of rows) {
    const { length: count } = takable(floor, await freeTurns(db, id, { waiting }), rules);
    if (count > 0) left.push({ meeting: id, title: versionFor(title, language)?.text ?? id, closedAt, count });
  }
  return left;
}

/** By turn: the meeting that took over what `meeting` had left. */
export async function carriedOnTo(db: Reading, meeting: string): Promise<ReadonlyMap<string, { readonly meeting: string; readonly title: Localized }>> {
  const rows = await db.selectFrom('floor.carried_turns as c').innerJoin('programme.meetings as m', 'm.id', 'c.to_meeting')
    .select(['c.turn', 'm.id', 'm.title']).where('c.from_meeting', '=', meeting).execute();
  return new Map(rows.map(({ turn, id, title }) => [turn, { meeting: id, title }]));
}

/** A meeting at which a voice had a turn that another took over: what was filed for it there is for the turn. */
export interface Origin {
  readonly turn: string;
  readonly meeting: string;
}

/** For each turn that `meeting` has or had from elsewhere: all meetings that it was at before. */
export async function originsOf(db: Reading, meeting: string): Promise<readonly Origin[]> {
  const { rows } = await sql<Origin>`
    select distinct c.turn, c.from_meeting as meeting from floor.carried_turns here join floor.carried_turns c on c.turn = here.turn
    where here.to_meeting = ${meeting} and c.from_meeting <> ${meeting}`.execute(db);
  return rows;
}
