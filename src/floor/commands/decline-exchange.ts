import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { whoSpeaksForTheParty } from '../rights.ts';

export const declineExchange = defineCommand({
  name: 'floor.decline-exchange',
  summary: 'Declines an exchange of places, or takes back one’s own proposal of it.',
  input: z.strictObject({ meeting: slugText, exchange: z.uuid(), party: slugText }),
  allow: whoSpeaksForTheParty,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', exchange: '00000000-0000-4000-8000-00000000f001', party: 'kenya' },
  run: (context) => carryOut(context, { type: 'decline-exchange', exchange: context.input.exchange, party: context.input.party }),
});
