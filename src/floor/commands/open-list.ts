import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onMeeting } from '../act.ts';
import { listOpened } from '../entries.ts';
import { chairOrSecretariat } from '../rights.ts';

export const openList = defineCommand({
  name: 'floor.open-list',
  summary: 'Opens the list of speakers, also before the meeting.',
  input: z.strictObject({ meeting: slugText }),
  allow: chairOrSecretariat,
  stream: onMeeting,
  example: { meeting: 'idm-demo-opening' },
  run: (context) => carryOut(context, { type: 'open-list', at: context.now.toISOString() }, () => listOpened({ meeting: context.input.meeting })),
});
