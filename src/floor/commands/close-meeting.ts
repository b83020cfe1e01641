import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { repliesOfDayHeld } from '../replies-of-day.ts';
import { chairOrSecretariat } from '../rights.ts';

export const closeMeeting = defineCommand({
  name: 'floor.close-meeting',
  summary: 'Closes a meeting. Its record then stands; replies that wait are left to the last meeting of the day, where the rules hear them there.',
  input: z.strictObject({ meeting: slugText }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening' },
  async run(context) {
    const { meetingsLeftToday, left } = await repliesOfDayHeld(context.db, context.input.meeting);
    return carryOut(context, { type: 'close-meeting', meetingsLeftToday, repliesLeftBy: left.map(({ party }) => party) });
  },
});
