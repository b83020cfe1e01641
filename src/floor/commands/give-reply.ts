import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

export const giveReply = defineCommand({
  name: 'floor.give-reply',
  summary: 'Gives the floor for the next reply, ending the turn under way.',
  input: z.strictObject({ meeting: slugText, turn: z.uuid(), ending: z.uuid().nullable().default(null) }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001', ending: null },
  run: (context) => carryOut(context, { type: 'give-reply', turn: context.input.turn, ending: context.input.ending }),
});
