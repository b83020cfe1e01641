import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { newId } from '#platform/ids.ts';
import { limitsSchema, partName } from '../act-schema.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { voiceAt } from '../inscription.ts';
import { proposalSymbol } from '../proposal-symbol.ts';
import { refuse } from '../refusals.ts';
import { whoSpeaksOrRecords } from '../rights.ts';
import { MOST_PARTS } from '../rules/motions.ts';
import { MOTION_KINDS } from '../rules/rule-set.ts';

/** Parts by their names, or as a form sends them: several lines in one text. */
const partsTyped = z.array(z.string().max(20_000)).max(MOST_PARTS)
  .transform((texts) => texts.flatMap((text) => text.split('\n')).map((line) => line.trim()).filter((line) => line !== ''))
  .pipe(z.array(partName).max(MOST_PARTS));

export const moveMotion = defineCommand({
  name: 'floor.move-motion',
  summary: 'Moves a procedural motion.',
  input: z.strictObject({
    meeting: slugText,
    kind: z.enum(MOTION_KINDS),
    party: slugText,
    onBehalfOf: slugText.optional(),
    /** Symbol of the proposal it is aimed at; left out, it is about the item. */
    about: proposalSymbol.optional(),
    /** Of a motion to limit time: seconds by capacity, or how often each may speak. */
    limits: limitsSchema.optional(),
    timesEach: z.int().positive().optional(),
    /** Of a motion for division: the operative parts to be voted on separately, then those of the preamble; 50 at most in all. */
    parts: partsTyped.optional(),
    preambular: partsTyped.optional(),
    /** No operative part is left beside them: if all are rejected, so is the whole. */
    allOperative: z.boolean().optional(),
  }),
  allow: whoSpeaksOrRecords,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', kind: 'close-debate', party: 'kenya' },
  async run(context) {
    const { kind, party, onBehalfOf, about, limits, timesEach, parts = [], preambular = [], allOperative } = context.input;
    await voiceAt(context.db, context.now, context.input);
    if (kind === 'division' && (about === undefined || parts.length + preambular.length === 0)) throw refuse('division-without-parts');
    return carryOut(context, {
      type: 'move-motion', motion: newId(), kind, party, onBehalfOf, about, limits, timesEach,
      ...(parts.length > 0 && { parts }), ...(preambular.length > 0 && { preambular }), ...(allOperative && { allOperative }),
    });
  },
});
