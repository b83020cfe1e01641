import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { proposalSymbol } from '../proposal-symbol.ts';
import { theChair } from '../rights.ts';

export const decideWithoutVote = defineCommand({
  name: 'floor.decide-without-vote',
  summary: 'Decides a motion or a proposal without a vote, nobody objecting.',
  input: z.strictObject({
    meeting: slugText,
    /** The id of the motion, or the symbol of the proposal. */
    question: proposalSymbol,
  }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', question: 'A/C.3/82/L.5' },
  run: (context) => carryOut(context, { type: 'decide-without-vote', question: context.input.question }),
});
