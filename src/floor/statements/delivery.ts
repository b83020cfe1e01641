import type { Writing } from '#platform/database.ts';
import type { Fact } from '#platform/entry.ts';
import { givenInWriting, statementDelivered } from './entries.ts';
import { ofStatement, type StatementRow } from './statements.ts';
import { publishWords } from './vocabulary.ts';
import { openTextsOf } from './which-texts.ts';

export interface Delivery {
  readonly at: Date;
  readonly turn?: string | undefined;
  readonly startsAtSecond?: number | undefined;
  readonly endsAtSecond?: number | undefined;
  readonly recording?: string | undefined;
}

/** From when everybody may read what is delivered at `at`: at once, unless a later time was stated. */
const publicFromOf = (row: StatementRow, at: Date): Date => {
  const isLater = row.embargo === 'until-time' && row.public_from !== null && row.public_from > at;
  return isLater || (row.public_from !== null && row.public_from < at) ? row.public_from! : at;
};

/** Marks a statement as delivered: everybody may read it from now on, unless a later time was stated. */
export async function markDelivered(db: Writing, row: StatementRow, delivery: Delivery): Promise<Fact> {
  const publicFrom = publicFromOf(row, delivery.at);
  const told = {
    turn: delivery.turn ?? row.turn, recording: delivery.recording ?? row.recording,
    starts_at_second: delivery.startsAtSecond ?? row.starts_at_second, ends_at_second: delivery.endsAtSecond ?? row.ends_at_second,
  };
  // Published in writing when its turn was not reached, and now read out at a later meeting.
  const isReadAfterAll = row.in_writing && delivery.turn !== undefined;
  const deliveredAt = isReadAfterAll ? delivery.at : (row.delivered_at ?? delivery.at);
  await db.updateTable('floor.statements').set({ ...told, delivered_at: deliveredAt, public_from: publicFrom, ...(isReadAfterAll && { in_writing: false }) }).where('id', '=', row.id).execute();
  await publishWords(db, [row.id], delivery.at);
  return statementDelivered({
    ...ofStatement(row), turn: told.turn, deliveredAt: deliveredAt.toISOString(), publicFrom: publicFrom.toISOString(),
    startsAtSecond: told.starts_at_second, endsAtSecond: told.ends_at_second, recording: told.recording,
    // Where a later time was stated the text is nobody's yet, not even its length.
    ...(publicFrom <= delivery.at && row.delivered_at === null && { texts: [...(await openTextsOf(db, [row.id])).get(row.id)!] }),
  });
}

/** Publishes statements of one meeting that were not read out. None of them has a later time stated, or is withdrawn. */
export async function publishInWriting(db: Writing, meeting: string, rows: readonly StatementRow[], at: Date): Promise<Fact> {
  for (const row of rows) {
    await db.updateTable('floor.statements').set({ delivered_at: at, in_writing: true, public_from: publicFromOf(row, at) }).where('id', '=', row.id).execute();
  }
  const ids = rows.map(({ id }) => id);
  await publishWords(db, ids, at);
  const texts = await openTextsOf(db, ids);
  return givenInWriting({
    meeting, count: rows.length,
    statements: rows.map((row) => {
      const { meeting: _, ...whose } = ofStatement(row);
      return { ...whose, texts: [...texts.get(row.id)!] };
    }),
  });
}
