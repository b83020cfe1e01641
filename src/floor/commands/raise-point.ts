import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { newId } from '#platform/ids.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { whoSpeaksOrRecords } from '../rights.ts';

export const raisePoint = defineCommand({
  name: 'floor.raise-point',
  summary: 'Raises a point of order, also while somebody speaks.',
  input: z.strictObject({
    meeting: slugText,
    party: slugText,
    /** On how the vote under way is conducted. */
    onVoting: z.boolean().optional(),
  }),
  allow: whoSpeaksOrRecords,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', party: 'kenya' },
  run: (context) => carryOut(context, { type: 'raise-point', point: newId(), party: context.input.party, onVoting: context.input.onVoting }),
});
