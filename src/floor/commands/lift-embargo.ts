import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { embargoLifted } from '../statements/entries.ts';
import { onStatement, statementKey } from '../statements/key.ts';
import { refuse } from '../statements/refusals.ts';
import { whoFilesForTheParty } from '../statements/rights.ts';
import { ofStatement, statementOf } from '../statements/statements.ts';
import { publishWords } from '../statements/vocabulary.ts';
import { openTextsOf } from '../statements/which-texts.ts';

export const liftEmbargo = defineCommand({
  name: 'floor.lift-embargo',
  summary: 'Lets everybody read a statement before it is delivered; also records that the time stated for it has come.',
  input: z.strictObject(statementKey),
  allow: whoFilesForTheParty,
  stream: onStatement,
  example: { meeting: 'idm-demo-opening', party: 'kenya' },
  async run({ db, input, actor, now }) {
    const row = await statementOf(db, input);
    // A time that was put off, or a text withdrawn, meanwhile: what comes next has a job of its own.
    const nothing = { answer: { statement: row.id }, entries: [] };
    if (row.withdrawn_at) {
      if (actor.kind === 'system') return nothing;
      throw refuse('statement-withdrawn');
    }
    const isByDelivery = row.delivered_at !== null && row.public_from !== null && row.public_from <= row.delivered_at;
    if (isByDelivery || row.embargo === 'none') throw refuse('already-public');
    const hasCome = row.public_from !== null && row.public_from <= now;
    if (actor.kind === 'system' && !hasCome) return nothing;
    if (actor.kind !== 'system' && hasCome) throw refuse('already-public');
    await db.updateTable('floor.statements').set({ embargo: 'none', ...(!hasCome && { public_from: now }) }).where('id', '=', row.id).execute();
    await publishWords(db, [row.id], now);
    const texts = (await openTextsOf(db, [row.id])).get(row.id)!;
    return { answer: { statement: row.id }, entries: [embargoLifted({ ...ofStatement(row), why: hasCome ? 'time' : 'asked', texts: [...texts] })] };
  },
});
