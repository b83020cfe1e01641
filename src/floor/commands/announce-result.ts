import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

export const announceResult = defineCommand({
  name: 'floor.announce-result',
  summary: 'Announces the result of the vote under way; what follows from it follows.',
  input: z.strictObject({ meeting: slugText }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening' },
  run: (context) => carryOut(context, { type: 'announce-result' }),
});
