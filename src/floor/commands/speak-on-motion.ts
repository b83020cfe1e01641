import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { newId } from '#platform/ids.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

export const speakOnMotion = defineCommand({
  name: 'floor.speak-on-motion',
  summary: 'Gives the floor to a delegation that speaks for or against a motion.',
  input: z.strictObject({ meeting: slugText, motion: z.uuid(), party: slugText, side: z.enum(['for', 'against']) }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', motion: '00000000-0000-4000-8000-00000000f001', party: 'kenya', side: 'against' },
  run: (context) => {
    const { motion, party, side } = context.input;
    return carryOut(context, { type: 'speak-on-motion', turn: newId(), motion, party, side });
  },
});
