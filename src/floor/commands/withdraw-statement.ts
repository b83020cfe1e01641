import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { statementWithdrawn } from '../statements/entries.ts';
import { onStatement, onTextsOf, statementKey } from '../statements/key.ts';
import { refuse } from '../statements/refusals.ts';
import { filesAs, whoFilesForTheParty } from '../statements/rights.ts';
import { ofStatement, statementOf } from '../statements/statements.ts';
import { keepBack } from '../statements/which-texts.ts';

export const withdrawStatement = defineCommand({
  name: 'floor.withdraw-statement',
  summary: 'Takes back a statement that nobody outside the room could read yet: its texts never become public. Another may be filed in its place.',
  input: z.strictObject(statementKey),
  allow: whoFilesForTheParty,
  stream: onTextsOf,
  alsoHolds: (input) => [onStatement(input)],
  example: { meeting: 'idm-demo-opening', party: 'kenya' },
  async run({ db, input, actor, now }) {
    await db.selectFrom('floor.statements').select('id').where('meeting', '=', input.meeting).where('party', '=', input.party).forUpdate().execute();
    const row = await statementOf(db, input);
    if (row.withdrawn_at) return { answer: { statement: row.id }, entries: [] };
    if (row.delivered_at || (row.public_from !== null && row.public_from <= now)) throw refuse('already-public');
    await db.updateTable('floor.statements').set({ withdrawn_at: now, embargo: 'until-delivered', public_from: null }).where('id', '=', row.id).execute();
    await keepBack(db, row.id);
    await db.deleteFrom('floor.statement_search').where('statement', '=', row.id).execute();
    return { answer: { statement: row.id }, entries: [statementWithdrawn({ ...ofStatement(row), by: await filesAs(db, actor, input) })] };
  },
});
