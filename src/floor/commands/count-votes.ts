import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { chairOrSecretariat } from '../rights.ts';
import { insistOnQuestion, questionSeen } from '../vote-under-way.ts';

export const countVotes = defineCommand({
  name: 'floor.count-votes',
  summary: 'Enters a show of hands, or the total of a machine.',
  input: z.strictObject({ meeting: slugText, yes: z.int().nonnegative(), no: z.int().nonnegative(), abstain: z.int().nonnegative(), question: questionSeen }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', yes: 40, no: 51, abstain: 9 },
  async run(context) {
    await insistOnQuestion(context);
    const { yes, no, abstain } = context.input;
    return carryOut(context, { type: 'count-votes', yes, no, abstain });
  },
});
