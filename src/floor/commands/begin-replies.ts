import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

export const beginReplies = defineCommand({
  name: 'floor.begin-replies',
  summary: 'Passes on to replies.',
  input: z.strictObject({
    meeting: slugText,
    /** Meetings on the same item that follow today. */
    meetingsLeftToday: z.int().nonnegative().default(0),
  }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening' },
  run: (context) => carryOut(context, { type: 'begin-replies', meetingsLeftToday: context.input.meetingsLeftToday }),
});
