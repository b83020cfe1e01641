import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { onTheFloor } from '../act.ts';
import { asked, inscription, untraced } from '../inscription.ts';
import { whoSpeaksForTheParty } from '../rights.ts';

export const askForFloor = defineCommand({
  name: 'floor.ask',
  summary: 'Asks for the floor, for one’s party or on behalf of a group.',
  input: z.strictObject(asked),
  allow: whoSpeaksForTheParty,
  ...onTheFloor,
  leavesNoTrace: untraced,
  example: { meeting: 'idm-demo-opening', party: 'kenya' },
  run: (context) => inscription(context, 'delegation'),
});
