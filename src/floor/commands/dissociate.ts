import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { proposalSymbol } from '../proposal-symbol.ts';
import { whoSpeaksOrRecords } from '../rights.ts';

export const dissociate = defineCommand({
  name: 'floor.dissociate',
  summary: 'Puts on record that a delegation dissociates itself from what was adopted.',
  input: z.strictObject({ meeting: slugText, proposal: proposalSymbol, party: slugText }),
  allow: whoSpeaksOrRecords,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', proposal: 'A/C.3/82/L.5', party: 'kenya' },
  run: (context) => carryOut(context, { type: 'dissociate', proposal: context.input.proposal, party: context.input.party }),
});
