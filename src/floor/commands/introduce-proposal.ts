import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { proposalSymbol } from '../proposal-symbol.ts';
import { whoIntroduces } from '../rights.ts';

export const introduceProposal = defineCommand({
  name: 'floor.introduce-proposal',
  summary: 'Puts a proposal or an amendment before the meeting.',
  input: z.strictObject({
    meeting: slugText,
    proposal: proposalSymbol,
    /** Left out where it comes from the chair. */
    party: slugText.optional(),
    /** Of an amendment: the proposal it would change. */
    amends: proposalSymbol.optional(),
    /** It was voted on at an earlier meeting, where the votes were equal. */
    isSecondVote: z.boolean().optional(),
  }),
  allow: whoIntroduces,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', proposal: 'A/C.3/82/L.5', party: 'kenya' },
  run: (context) => {
    const { proposal, party, amends, isSecondVote } = context.input;
    return carryOut(context, { type: 'introduce', proposal, party, amends, isSecondVote });
  },
});
