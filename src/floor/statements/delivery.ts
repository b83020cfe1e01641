import type { Writing } from '#platform/database.ts';
import type { Fact } from '#platform/entry.ts';
import { statementDelivered } from './entries.ts';
import { ofStatement, type StatementRow } from './statements.ts';

export interface Delivery {
  readonly at: Date;
  readonly turn?: string | undefined;
  readonly startsAtSecond?: number | undefined;
  readonly endsAtSecond?: number | undefined;
  readonly recording?: string | undefined;
}

/** Marks a statement as delivered: everybody may read it from now on, unless a later time was stated. */
export async function markDelivered(db: Writing, row: StatementRow, delivery: Delivery): Promise<Fact> {
  const isLater = row.embargo === 'until-time' && row.public_from !== null && row.public_from > delivery.at;
  const publicFrom = isLater ? row.public_from! : row.public_from !== null && row.public_from < delivery.at ? row.public_from : delivery.at;
  const told = {
    turn: delivery.turn ?? row.turn, recording: delivery.recording ?? row.recording,
    starts_at_second: delivery.startsAtSecond ?? row.starts_at_second, ends_at_second: delivery.endsAtSecond ?? row.ends_at_second,
  };
  await db.updateTable('floor.statements').set({ ...told, delivered_at: row.delivered_at ?? delivery.at, public_from: publicFrom }).where('id', '=', row.id).execute();
  return statementDelivered({
    ...ofStatement(row), turn: told.turn, deliveredAt: (row.delivered_at ?? delivery.at).toISOString(), publicFrom: publicFrom.toISOString(),
    startsAtSecond: told.starts_at_second, endsAtSecond: told.ends_at_second, recording: told.recording,
  });
}
