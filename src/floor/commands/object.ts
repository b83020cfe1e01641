import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { proposalSymbol } from '../proposal-symbol.ts';
import { whoSpeaksOrRecords } from '../rights.ts';

export const object = defineCommand({
  name: 'floor.object',
  summary: 'Objects to deciding a motion or a proposal without a vote, or to granting a separate vote.',
  input: z.strictObject({
    meeting: slugText,
    /** The id of the motion, or the symbol of the proposal. */
    to: proposalSymbol,
    party: slugText,
  }),
  allow: whoSpeaksOrRecords,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', to: 'A/C.3/82/L.5', party: 'kenya' },
  run: (context) => carryOut(context, { type: 'object', to: context.input.to, party: context.input.party }),
});
