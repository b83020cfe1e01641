import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { onTheFloor } from '../act.ts';
import { asked, inscription } from '../inscription.ts';
import { chairOrSecretariat } from '../rights.ts';
import { SPEAKER_FUNCTIONS } from '../rules/rule-set.ts';

export const addSpeaker = defineCommand({
  name: 'floor.add',
  summary: 'Puts a party on the list of speakers, also after the list was closed.',
  input: z.strictObject({ ...asked, as: z.enum(SPEAKER_FUNCTIONS).optional() }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', party: 'ghana' },
  run: (context) => inscription(context, 'secretariat'),
});
