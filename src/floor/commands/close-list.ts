import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onMeeting } from '../act.ts';
import { listClosed } from '../entries.ts';
import { chairOrSecretariat } from '../rights.ts';

export const closeList = defineCommand({
  name: 'floor.close-list',
  summary: 'Declares the list of speakers closed.',
  input: z.strictObject({ meeting: slugText }),
  allow: chairOrSecretariat,
  stream: onMeeting,
  example: { meeting: 'idm-demo-opening' },
  run: (context) => carryOut(context, { type: 'close-list', at: context.now.toISOString() }, () => listClosed({ meeting: context.input.meeting })),
});
