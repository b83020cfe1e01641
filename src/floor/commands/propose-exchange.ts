import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { newId } from '#platform/ids.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { whoseTurn } from '../rights.ts';

export const proposeExchange = defineCommand({
  name: 'floor.propose-exchange',
  summary: 'Proposes to the delegation of another turn of the same standing to exchange places.',
  input: z.strictObject({
    meeting: slugText,
    turn: z.uuid(),
    /** The turn with which it would change places. */
    with: z.uuid(),
  }),
  allow: whoseTurn,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001', with: '00000000-0000-4000-8000-00000000f002' },
  run: (context) => carryOut(context, { type: 'propose-exchange', exchange: newId(), turn: context.input.turn, with: context.input.with }),
});
