import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { chairOrSecretariat } from '../rights.ts';

export const openList = defineCommand({
  name: 'floor.open-list',
  summary: 'Opens the list of speakers, also before the meeting.',
  input: z.strictObject({ meeting: slugText }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening' },
  run: (context) => carryOut(context, { type: 'open-list' }),
});
