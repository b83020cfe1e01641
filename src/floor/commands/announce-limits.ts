import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { limitsSchema } from '../act-schema.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

export const announceLimits = defineCommand({
  name: 'floor.announce-limits',
  summary: 'Announces other limits on speaking: seconds by capacity, or how often each may speak.',
  input: z.strictObject({
    meeting: slugText,
    /** Seconds; `null` is without limit. */
    limits: limitsSchema.optional(),
    timesEach: z.int().positive().nullable().optional(),
  }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', limits: { national: 120 } },
  run: (context) => carryOut(context, { type: 'announce-limits', limits: context.input.limits, timesEach: context.input.timesEach }),
});
