import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { oneLine } from '#platform/one-line.ts';
import { statementCorrected } from '../statements/entries.ts';
import { givenText, readGiven } from '../statements/given-text.ts';
import { keepText } from '../statements/keep-text.ts';
import { onStatement, statementKey } from '../statements/key.ts';
import { prepareText } from '../statements/prepare-text.ts';
import { refuse } from '../statements/refusals.ts';
import { whoFilesForTheParty } from '../statements/rights.ts';
import { ofStatement, statementOf, surroundingsOf } from '../statements/statements.ts';

export const correctStatement = defineCommand({
  name: 'floor.correct-statement',
  summary: 'Adds the text of a statement as it was delivered, or a correction of it, or a further language. What was filed before stays.',
  input: z.strictObject({
    ...statementKey,
    language: z.enum(LANGUAGES),
    stage: z.enum(['delivered', 'corrected']),
    ...givenText,
    title: oneLine(300).optional(),
    /** What differs, in a sentence. */
    note: z.string().trim().min(1).max(500).optional(),
  }),
  allow: whoFilesForTheParty,
  stream: onStatement,
  example: { meeting: 'idm-demo-opening', party: 'kenya', language: 'en', stage: 'corrected', text: 'Kenya thanks the host and the co-chairs.', note: 'The co-chairs are thanked too.' },
  async prepare({ db, input, actor }) {
    const row = await statementOf(db, input);
    if (!row.delivered_at) throw refuse('not-yet-delivered');
    const given = await readGiven(actor, input);
    return { ...(await prepareText(db, actor, given, input, surroundingsOf(row))), format: given.format };
  },
  async run({ db, input, now, prepared }) {
    const row = await statementOf(db, input);
    if (!row.delivered_at) throw refuse('not-yet-delivered');
    const { looksLike, ...kept } = await keepText(db, row.id, prepared, { ...input, format: prepared.format }, now);
    const { language, version } = kept;
    const isPublic = row.public_from !== null && row.public_from <= now;
    return { answer: { ...kept, statement: row.id, looksLike }, entries: [statementCorrected({ ...ofStatement(row), ...(isPublic ? kept : { language, version }), stage: input.stage })] };
  },
});
