import { sql } from 'kysely';
import type { Reading, Writing } from '#platform/database.ts';
import { defineStream } from '#platform/stream.ts';
import type { Gender } from './rules/gender.ts';
import type { Floor, Turn } from './rules/state.ts';

/**
 * What speakers declared of their gender: in a table of its own, by turn, without who said it and when, so that it can be
 * erased without a trace. No entry, no answer for everybody and no export holds one of them.
 */

/** A stream of its own: that something was declared is nobody's business on the floor, and wakes no screen. */
export const onGenders = defineStream<{ readonly meeting: string }>({
  name: 'genders/*', of: ({ meeting }) => meeting, readers: 'nobody.', outside: 'sums of the time spoken, where nobody can be singled out.',
});

/** By turn; turns of which nothing was said are left out. For sums, never to be shown one by one. */
export async function gendersOf(db: Reading, meeting: string): Promise<Readonly<Record<string, Gender>>> {
  const rows = await db.selectFrom('floor.genders').select(['turn', 'gender']).where('meeting', '=', meeting).execute();
  return Object.fromEntries(rows.map(({ turn, gender }) => [turn, gender]));
}

/** `undefined` erases it. */
export async function keepGender(db: Writing, meeting: string, turn: string, gender: Gender | undefined): Promise<void> {
  await db.deleteFrom('floor.genders').where('turn', '=', turn).where('meeting', '=', meeting).execute();
  if (gender !== undefined) await db.insertInto('floor.genders').values({ turn, meeting, gender }).execute();
}

/** Every turn that the floor knows: of the list, of the replies, under way and over. */
export const turnsOn = (floor: Floor): readonly Turn[] => [...floor.waiting, ...(floor.replies ?? []), ...(floor.speaking ? [floor.speaking] : []), ...floor.spoken];

/**
 * Turns that were not spoken and no longer will be: what was declared for them serves nothing. Who was not reached keeps it as long
 * as another meeting of the session may take the turn over. `back`: turns that went back to the meeting that had left them.
 */
export async function forgetGendersOfGone(db: Writing, meeting: string, before: Floor, after: Floor, back: readonly string[] = []): Promise<void> {
  const isOver = after.meeting === 'closed';
  const kept = new Set([...(isOver ? [...after.spoken, ...after.waiting] : turnsOn(after)).map(({ id }) => id), ...back]);
  const gone = turnsOn(before).map(({ id }) => id).filter((id) => !kept.has(id));
  if (gone.length > 0) await db.deleteFrom('floor.genders').where('turn', 'in', gone).execute();
  if (isOver) await forgetGendersNotReached(db, meeting, after.ruleSet);
}

/** Of turns that meetings of the session left, where none is to come that could hear them. */
async function forgetGendersNotReached(db: Writing, meeting: string, ruleSet: string): Promise<void> {
  await sql`
    with same as (
      select m.id, f.standing as state from programme.meetings m left join floor.floors f on f.meeting = m.id
      where m.session = (select session from programme.meetings where id = ${meeting}) and coalesce(f.rule_set, m.rule_set) = ${ruleSet}
    )
    delete from floor.genders g using same
    where g.meeting = same.id and same.state = 'closed' and not exists (select from same other where other.state is distinct from 'closed')
      and not exists (select from floor.turns t where t.id = g.turn)`.execute(db);
}
