import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { chairOrSecretariat } from '../rights.ts';

export const suspendMeeting = defineCommand({
  name: 'floor.suspend-meeting',
  summary: 'Suspends a meeting, to be resumed the same day or later.',
  input: z.strictObject({ meeting: slugText }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening' },
  run: (context) => carryOut(context, { type: 'suspend-meeting' }),
});
