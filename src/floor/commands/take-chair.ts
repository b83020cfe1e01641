import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { voiceAt } from '../inscription.ts';
import { chairOrSecretariat } from '../rights.ts';
import { OFFICES } from '../rules/state.ts';

export const takeChair = defineCommand({
  name: 'floor.take-chair',
  summary: 'Says who presides from now on: in which office and, where known, of which delegation.',
  input: z.strictObject({ meeting: slugText, office: z.enum(OFFICES), party: slugText.optional() }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', office: 'vice-president', party: 'kenya' },
  async run(context) {
    const { office, party } = context.input;
    if (party !== undefined) await voiceAt(context.db, context.now, { party });
    return carryOut(context, { type: 'take-chair', office, party });
  },
});
