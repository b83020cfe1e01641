import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { asTheRoom, carryOut } from '../act.ts';
import { whoeverMaySpeak } from '../rights.ts';
import { ticketKey, turnOfKey } from '../tickets.ts';

export const withdrawTicket = defineCommand({
  name: 'floor.withdraw-ticket',
  summary: 'Takes one’s ticket off the list, by the key with which it was taken.',
  input: z.strictObject({ meeting: slugText, key: ticketKey }),
  allow: whoeverMaySpeak,
  ...asTheRoom,
  example: { meeting: 'idm-demo-chatham', key: '00000000-0000-4000-8000-00000000f003' },
  run: (context) => carryOut(context, { type: 'withdraw', turn: turnOfKey(context.input.key) }),
});
