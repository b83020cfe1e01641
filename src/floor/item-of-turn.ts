import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { AgendaItem } from './rules/state.ts';

/** The item of the agenda on which a turn that is over was given, `8: General debate`; `null` where the meeting had none under consideration. */
export async function itemOfTurn(db: Reading, turn: string | null): Promise<string | null> {
  if (turn === null) return null;
  const row = await db.selectFrom('floor.turns as t').innerJoin('floor.floors as f', 'f.meeting', 't.meeting')
    .select([sql<string | null>`t.told ->> 'item'`.as('item'), sql<readonly AgendaItem[] | null>`f.state -> 'items'`.as('items')])
    .where('t.id', '=', turn).executeTakeFirst();
  if (!row || row.item === null) return null;
  const title = row.items?.find(({ item }) => item === row.item)?.title;
  return title === undefined ? row.item : `${row.item}: ${title}`;
}
