import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

/**
 * Gives the floor to the speaker whom the chair saw as next, and ends the turn she saw under way. Both are
 * named, so that two chairs pressing at once cannot skip a speaker.
 */
export const giveFloor = defineCommand({
  name: 'floor.give',
  summary: 'Gives the floor to the next speaker, ending the turn under way.',
  input: z.strictObject({ meeting: slugText, turn: z.uuid(), ending: z.uuid().nullable().default(null) }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001', ending: null },
  run: (context) => carryOut(context, { type: 'give', turn: context.input.turn, ending: context.input.ending }),
});
