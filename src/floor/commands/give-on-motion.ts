import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

export const giveOnMotion = defineCommand({
  name: 'floor.give-on-motion',
  summary: 'Gives the floor to the next who asked to speak on a motion.',
  input: z.strictObject({
    meeting: slugText,
    /** The request that the chair saw as next. */
    turn: z.uuid(),
    /** The turn that she saw speaking, which ends with this. */
    ending: z.uuid().nullable().default(null),
  }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001' },
  run: (context) => carryOut(context, { type: 'give-on-motion', turn: context.input.turn, ending: context.input.ending }),
});
