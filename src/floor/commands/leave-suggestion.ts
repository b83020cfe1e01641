import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { chairOrSecretariat } from '../rights.ts';
import { BALANCES_ON_RECORD, LEFT_BECAUSE } from '../rules/constituency.ts';

/** A suggestion by gender is left without a word on the record: `for` has no such value. */
export const leaveSuggestion = defineCommand({
  name: 'floor.leave-suggestion',
  summary: 'Does not follow the suggestion to place a turn first for balance, and says why. It is not made again before somebody has spoken.',
  input: z.strictObject({ meeting: slugText, turn: z.uuid(), for: z.enum(BALANCES_ON_RECORD), because: z.enum(LEFT_BECAUSE) }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-hearing', turn: '00000000-0000-4000-8000-00000000f001', for: 'region', because: 'theme' },
  run: (context) => carryOut(context, { type: 'leave-suggestion', turn: context.input.turn, for: context.input.for, because: context.input.because }),
});
