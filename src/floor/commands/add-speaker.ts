import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { onTheFloor } from '../act.ts';
import { asked, inscription, untraced } from '../inscription.ts';
import { chairOrSecretariat } from '../rights.ts';
import { CONSTITUENCIES } from '../rules/constituency.ts';
import { SPEAKER_FUNCTIONS } from '../rules/rule-set.ts';

export const addSpeaker = defineCommand({
  name: 'floor.add',
  summary: 'Puts a party on the list of speakers, also after the list was closed.',
  input: z.strictObject({ ...asked, as: z.enum(SPEAKER_FUNCTIONS).optional(), constituency: z.enum(CONSTITUENCIES).optional() }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  leavesNoTrace: untraced,
  example: { meeting: 'idm-demo-opening', party: 'ghana' },
  run: (context) => inscription(context, 'secretariat'),
});
