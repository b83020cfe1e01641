import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

export const markAbsent = defineCommand({
  name: 'floor.mark-absent',
  summary: 'Notes that the next speaker was called and is not there.',
  input: z.strictObject({ meeting: slugText, turn: z.uuid() }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001' },
  run: (context) => carryOut(context, { type: 'absent', turn: context.input.turn }),
});
