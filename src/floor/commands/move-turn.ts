import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { chairOrSecretariat } from '../rights.ts';

export const moveTurn = defineCommand({
  name: 'floor.move',
  summary: 'Places a waiting turn by hand: in front of another, or at the end.',
  input: z.strictObject({
    meeting: slugText,
    turn: z.uuid(),
    /** The turn in front of which it goes; left out, it goes to the end. */
    before: z.uuid().nullable().default(null),
  }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001', before: null },
  run: (context) => carryOut(context, { type: 'move', turn: context.input.turn, before: context.input.before }),
});
