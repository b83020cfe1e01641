import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { whoSpeaksOrRecords } from '../rights.ts';

export const appeal = defineCommand({
  name: 'floor.appeal',
  summary: 'Appeals against the ruling just given; it is put to the vote at once.',
  input: z.strictObject({ meeting: slugText, point: z.uuid(), party: slugText }),
  allow: whoSpeaksOrRecords,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', point: '00000000-0000-4000-8000-00000000f001', party: 'kenya' },
  run: (context) => carryOut(context, { type: 'appeal', point: context.input.point, party: context.input.party }),
});
