import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { repliesOfDayHeld } from '../replies-of-day.ts';
import { theChair } from '../rights.ts';

export const beginReplies = defineCommand({
  name: 'floor.begin-replies',
  summary: 'Passes on to replies, and takes over those that closed meetings of the session have left.',
  input: z.strictObject({ meeting: slugText }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening' },
  async run(context) {
    const { meetingsLeftToday, left } = await repliesOfDayHeld(context.db, context.input.meeting);
    return carryOut(context, { type: 'begin-replies', meetingsLeftToday, carried: left });
  },
});
