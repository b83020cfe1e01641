import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { asTheRoom, carryOut, floorOf } from '../act.ts';
import { whoeverMaySpeak } from '../rights.ts';
import { ticketKey, turnOfKey, turnOfOlderKey } from '../tickets.ts';

export const withdrawTicket = defineCommand({
  name: 'floor.withdraw-ticket',
  summary: 'Takes one’s ticket off the list, by the key with which it was taken.',
  input: z.strictObject({ meeting: slugText, key: ticketKey }),
  allow: whoeverMaySpeak,
  ...asTheRoom,
  example: { meeting: 'idm-demo-chatham', key: '00000000-0000-4000-8000-00000000f003' },
  async run(context) {
    const { db, input: { meeting, key } } = context;
    const { waiting } = await floorOf(db, meeting);
    const [turn, older] = [turnOfKey(meeting, key), turnOfOlderKey(key)];
    return carryOut(context, { type: 'withdraw', turn: waiting.some(({ id }) => id === older) ? older : turn });
  },
});
