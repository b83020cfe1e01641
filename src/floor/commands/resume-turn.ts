import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

export const resumeTurn = defineCommand({
  name: 'floor.resume',
  summary: 'Lets the clock go on.',
  input: z.strictObject({ meeting: slugText, turn: z.uuid() }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001' },
  run: (context) => carryOut(context, { type: 'resume', turn: context.input.turn }),
});
