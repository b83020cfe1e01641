import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { inscription } from '../inscription.ts';
import { onMeeting } from '../act.ts';
import { whoSpeaksForTheParty } from '../rights.ts';

export const askForFloor = defineCommand({
  name: 'floor.ask',
  summary: 'Asks for the floor, for one’s party or on behalf of a group.',
  input: z.strictObject({ meeting: slugText, party: slugText, onBehalfOf: slugText.optional() }),
  allow: whoSpeaksForTheParty,
  stream: onMeeting,
  example: { meeting: 'idm-demo-opening', party: 'kenya' },
  run: (context) => inscription(context, 'delegation'),
});
