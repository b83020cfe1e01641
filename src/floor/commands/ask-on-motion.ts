import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { newId } from '#platform/ids.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { whoSpeaksOrRecords } from '../rights.ts';

export const askOnMotion = defineCommand({
  name: 'floor.ask-on-motion',
  summary: 'Asks to speak for or against a motion.',
  input: z.strictObject({ meeting: slugText, motion: z.uuid(), party: slugText, side: z.enum(['for', 'against']) }),
  allow: whoSpeaksOrRecords,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', motion: '00000000-0000-4000-8000-00000000f001', party: 'kenya', side: 'against' },
  run: (context) => {
    const { motion, party, side } = context.input;
    return carryOut(context, { type: 'ask-on-motion', turn: newId(), motion, party, side });
  },
});
