import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

export const ruleOnPoint = defineCommand({
  name: 'floor.rule-on-point',
  summary: 'Rules on the point of order that the chair has heard.',
  input: z.strictObject({ meeting: slugText, point: z.uuid(), ruling: z.enum(['upheld', 'rejected']) }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', point: '00000000-0000-4000-8000-00000000f001', ruling: 'upheld' },
  run: (context) => carryOut(context, { type: 'rule', point: context.input.point, ruling: context.input.ruling }),
});
