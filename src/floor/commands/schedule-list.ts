import { z } from 'zod';
import { inUtc } from '#platform/clock.ts';
import { defineCommand } from '#platform/command.ts';
import { moment, slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { chairOrSecretariat } from '../rights.ts';

export const scheduleList = defineCommand({
  name: 'floor.schedule-list',
  summary: 'Sets from when and until when delegations inscribe themselves; a time left out is taken away.',
  input: z.strictObject({
    meeting: slugText,
    opensAt: moment.nullable().default(null),
    closesAt: moment.nullable().default(null),
  }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', opensAt: '2027-05-18T08:00:00Z', closesAt: '2027-05-20T10:00:00Z' },
  run: (context) => {
    const { opensAt, closesAt } = context.input;
    return carryOut(context, { type: 'schedule-list', opensAt: opensAt && inUtc(opensAt), closesAt: closesAt && inUtc(closesAt) });
  },
});
