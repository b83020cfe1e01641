import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { newProposalSymbol, proposalSymbol } from '../proposal-symbol.ts';
import { whoIntroduces } from '../rights.ts';
import { wasTiedBefore } from '../second-vote.ts';

export const introduceProposal = defineCommand({
  name: 'floor.introduce-proposal',
  summary: 'Puts a proposal or an amendment before the meeting.',
  input: z.strictObject({
    meeting: slugText,
    proposal: newProposalSymbol,
    /** Left out where it comes from the chair. */
    party: slugText.optional(),
    /** Of an amendment: the proposal it would change. */
    amends: proposalSymbol.optional(),
  }),
  allow: whoIntroduces,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', proposal: 'A/C.3/82/L.5', party: 'kenya' },
  async run(context) {
    const { meeting, proposal, party, amends } = context.input;
    const isSecondVote = await wasTiedBefore(context.db, { meeting, proposal, amends }, context.now);
    return carryOut(context, { type: 'introduce', proposal, party, amends, ...(isSecondVote && { isSecondVote }) });
  },
});
