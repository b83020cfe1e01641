import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { whoSpeaksOrRecords } from '../rights.ts';

export const withdrawMotion = defineCommand({
  name: 'floor.withdraw-motion',
  summary: 'Withdraws one’s motion before it is decided.',
  input: z.strictObject({ meeting: slugText, motion: z.uuid(), party: slugText }),
  allow: whoSpeaksOrRecords,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', motion: '00000000-0000-4000-8000-00000000f001', party: 'kenya' },
  run: (context) => carryOut(context, { type: 'withdraw-motion', motion: context.input.motion, party: context.input.party }),
});
