import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onMeeting } from '../act.ts';
import { meetingClosed } from '../entries.ts';
import { chairOrSecretariat } from '../rights.ts';

export const closeMeeting = defineCommand({
  name: 'floor.close-meeting',
  summary: 'Closes a meeting. Its record then stands.',
  input: z.strictObject({ meeting: slugText }),
  allow: chairOrSecretariat,
  stream: onMeeting,
  example: { meeting: 'idm-demo-opening' },
  run: (context) => carryOut(context, { type: 'close-meeting', at: context.now.toISOString() }, () => meetingClosed({ meeting: context.input.meeting })),
});
