import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { newId } from '#platform/ids.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { whoSpeaksOrRecords } from '../rights.ts';

export const askReply = defineCommand({
  name: 'floor.ask-reply',
  summary: 'Asks for the right of reply.',
  input: z.strictObject({
    meeting: slugText,
    party: slugText,
    /** The turn to which it replies. */
    to: z.uuid().optional(),
    /** The item of the agenda, where the meeting has several. */
    item: z.string().trim().min(1).max(80).optional(),
  }),
  allow: whoSpeaksOrRecords,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', party: 'kenya' },
  run: (context) => {
    const { party, to, item } = context.input;
    return carryOut(context, { type: 'ask-reply', turn: newId(), party, to, item });
  },
});
