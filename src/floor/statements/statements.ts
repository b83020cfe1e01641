import type { Reading } from '#platform/database.ts';
import { idOf, type StatementKey } from './key.ts';
import { refuse } from './refusals.ts';

/** The row of a statement. @throws Refusal 404 */
export async function statementOf(db: Reading, key: StatementKey) {
  const row = await db.selectFrom('floor.statements').selectAll().where('id', '=', idOf(key)).executeTakeFirst();
  if (!row) throw refuse('no-such-statement');
  return row;
}
export type StatementRow = Awaited<ReturnType<typeof statementOf>>;

/** How entries name a statement. */
export const ofStatement = (row: Pick<StatementRow, 'id' | 'meeting' | 'party' | 'on_behalf_of' | 'number'>) => ({
  statement: row.id, meeting: row.meeting, party: row.party, number: row.number, ...(row.on_behalf_of !== null && { onBehalfOf: row.on_behalf_of }),
});

/** By what a row is known. */
export const keyOf = ({ meeting, party, on_behalf_of, number }: Pick<StatementRow, 'meeting' | 'party' | 'on_behalf_of' | 'number'>): StatementKey =>
  ({ meeting, party, onBehalfOf: on_behalf_of ?? undefined, number });

export const surroundingsOf = (row: StatementRow) => ({
  party: row.party, onBehalfOf: row.on_behalf_of, meeting: row.meeting, speaker: row.speaker, agendaItem: row.agenda_item, dated: row.dated,
});
