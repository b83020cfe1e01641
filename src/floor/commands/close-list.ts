import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { chairOrSecretariat } from '../rights.ts';

export const closeList = defineCommand({
  name: 'floor.close-list',
  summary: 'Declares the list of speakers closed.',
  input: z.strictObject({ meeting: slugText }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening' },
  run: (context) => carryOut(context, { type: 'close-list' }),
});
