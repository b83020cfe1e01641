import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

export const callToOrder = defineCommand({
  name: 'floor.call-to-order',
  summary: 'Calls the speaker to order.',
  input: z.strictObject({ meeting: slugText, reason: z.enum(['time', 'relevance', 'substance']) }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', reason: 'time' },
  run: (context) => carryOut(context, { type: 'call-to-order', reason: context.input.reason }),
});
