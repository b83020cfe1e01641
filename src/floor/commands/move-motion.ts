import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { newId } from '#platform/ids.ts';
import { limitsSchema } from '../act-schema.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { voiceAt } from '../inscription.ts';
import { proposalSymbol } from '../proposal-symbol.ts';
import { whoSpeaksOrRecords } from '../rights.ts';
import { MOTION_KINDS } from '../rules/rule-set.ts';

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
  }),
  allow: whoSpeaksOrRecords,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', kind: 'close-debate', party: 'kenya' },
  async run(context) {
    const { kind, party, onBehalfOf, about, limits, timesEach } = context.input;
    await voiceAt(context.db, context.now, context.input);
    return carryOut(context, { type: 'move-motion', motion: newId(), kind, party, onBehalfOf, about, limits, timesEach });
  },
});
