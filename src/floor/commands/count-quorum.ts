import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { chairOrSecretariat } from '../rights.ts';

export const countQuorum = defineCommand({
  name: 'floor.count-quorum',
  summary: 'Enters how many members are present, as a number or by name.',
  input: z.strictObject({
    meeting: slugText,
    /** Of members alone; whoever else is named is not counted. */
    present: z.union([z.int().nonnegative(), z.array(slugText).max(500)]),
  }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', present: 66 },
  run: (context) => carryOut(context, { type: 'count-quorum', present: context.input.present }),
});
