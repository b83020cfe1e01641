import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { embargoLifted } from '../statements/entries.ts';
import { onStatement, statementKey } from '../statements/key.ts';
import { refuse } from '../statements/refusals.ts';
import { whoFilesForTheParty } from '../statements/rights.ts';
import { ofStatement, statementOf } from '../statements/statements.ts';

export const liftEmbargo = defineCommand({
  name: 'floor.lift-embargo',
  summary: 'Lets everybody read a statement before it is delivered; also records that the time stated for it has come.',
  input: z.strictObject(statementKey),
  allow: whoFilesForTheParty,
  stream: onStatement,
  example: { meeting: 'idm-demo-opening', party: 'kenya' },
  async run({ db, input, actor, now }) {
    const row = await statementOf(db, input);
    if (row.delivered_at || row.embargo === 'none') throw refuse('already-public');
    const hasCome = row.public_from !== null && row.public_from <= now;
    // A time that was put off meanwhile has a job of its own.
    if (actor.kind === 'system' && !hasCome) return { answer: { statement: row.id }, entries: [] };
    if (actor.kind !== 'system' && hasCome) throw refuse('already-public');
    await db.updateTable('floor.statements').set({ embargo: 'none', ...(!hasCome && { public_from: now }) }).where('id', '=', row.id).execute();
    return { answer: { statement: row.id }, entries: [embargoLifted({ ...ofStatement(row), why: hasCome ? 'time' : 'asked' })] };
  },
});
