import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { whoseTurnOrKeepers } from '../rights.ts';

export const withdrawOnMotion = defineCommand({
  name: 'floor.withdraw-on-motion',
  summary: 'No longer asks to speak on a motion.',
  input: z.strictObject({ meeting: slugText, turn: z.uuid() }),
  allow: whoseTurnOrKeepers,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001' },
  run: (context) => carryOut(context, { type: 'withdraw-on-motion', turn: context.input.turn }),
});
