import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { inscription } from '../inscription.ts';
import { onMeeting } from '../act.ts';
import { chairOrSecretariat } from '../rights.ts';

export const addSpeaker = defineCommand({
  name: 'floor.add',
  summary: 'Puts a party on the list of speakers, also after the list was closed.',
  input: z.strictObject({ meeting: slugText, party: slugText, onBehalfOf: slugText.optional() }),
  allow: chairOrSecretariat,
  stream: onMeeting,
  example: { meeting: 'idm-demo-opening', party: 'ghana' },
  run: (context) => inscription(context, 'secretariat'),
});
