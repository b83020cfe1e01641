import type { Reading, Writing } from '#platform/database.ts';
import type { Gender } from './rules/gender.ts';
import type { Floor, Turn } from './rules/state.ts';

/**
 * What speakers declared of their gender: in a table of its own, by turn, without who said it and when, so that it can be
 * erased without a trace. No entry, no answer for everybody and no export holds one of them.
 */

/** A stream of its own: that something was declared is nobody's business on the floor, and wakes no screen. */
export const onGenders = (input: { readonly meeting: string }): string => `genders/${input.meeting}`;

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

/** Turns that were not spoken and no longer will be: what was declared for them serves nothing. */
export async function forgetGendersOfGone(db: Writing, before: Floor, after: Floor): Promise<void> {
  const isOver = after.meeting === 'closed';
  const kept = new Set((isOver ? after.spoken : turnsOn(after)).map(({ id }) => id));
  const gone = turnsOn(before).map(({ id }) => id).filter((id) => !kept.has(id));
  if (gone.length > 0) await db.deleteFrom('floor.genders').where('turn', 'in', gone).execute();
}
