import { z } from 'zod';
import { inUtc } from '#platform/clock.ts';
import { defineCommand } from '#platform/command.ts';
import { moment, slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

export const announceClosing = defineCommand({
  name: 'floor.announce-closing',
  summary: 'Announces, the list having been read out, when it closes.',
  input: z.strictObject({ meeting: slugText, closesAt: moment }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', closesAt: '2027-05-20T10:00:00Z' },
  run: (context) => carryOut(context, { type: 'announce-closing', closesAt: inUtc(context.input.closesAt) }),
});
