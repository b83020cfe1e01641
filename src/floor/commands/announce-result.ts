import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';
import { insistOnQuestion, questionSeen } from '../vote-under-way.ts';

export const announceResult = defineCommand({
  name: 'floor.announce-result',
  summary: 'Announces the result of the vote under way; what follows from it follows.',
  input: z.strictObject({ meeting: slugText, question: questionSeen }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening' },
  async run(context) {
    await insistOnQuestion(context);
    return carryOut(context, { type: 'announce-result' });
  },
});
