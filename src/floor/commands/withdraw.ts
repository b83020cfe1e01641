import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { whoseTurnOrKeepers } from '../rights.ts';

export const withdraw = defineCommand({
  name: 'floor.withdraw',
  summary: 'Takes a turn off the list of speakers.',
  input: z.strictObject({ meeting: slugText, turn: z.uuid() }),
  allow: whoseTurnOrKeepers,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001' },
  run: (context) => carryOut(context, { type: 'withdraw', turn: context.input.turn }),
});
