import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { partName } from '../act-schema.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { proposalSymbol } from '../proposal-symbol.ts';
import { theChair } from '../rights.ts';

export const putToVote = defineCommand({
  name: 'floor.put-to-vote',
  summary: 'Puts a motion or a proposal to the vote.',
  input: z.strictObject({
    meeting: slugText,
    /** The id of the motion, or the symbol of the proposal. */
    question: proposalSymbol,
    /** Of a proposal whose parts are voted on separately: the part, as the motion named it. */
    part: partName.optional(),
    /** Of a proposal on an important question: two thirds. A motion has the majority of its rule. */
    majority: z.enum(['simple', 'two-thirds']).optional(),
  }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', question: 'A/C.3/82/L.5' },
  run: (context) => carryOut(context, { type: 'put-to-vote', question: context.input.question, part: context.input.part, majority: context.input.majority }),
});
