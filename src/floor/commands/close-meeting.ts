import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { chairOrSecretariat } from '../rights.ts';

export const closeMeeting = defineCommand({
  name: 'floor.close-meeting',
  summary: 'Closes a meeting. Its record then stands.',
  input: z.strictObject({ meeting: slugText }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening' },
  run: (context) => carryOut(context, { type: 'close-meeting' }),
});
