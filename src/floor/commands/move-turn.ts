import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, floorOf, onTheFloor } from '../act.ts';
import { chairOrSecretariat, keeperIs } from '../rights.ts';
import { rulesOf } from '../rules/adjust.ts';
import { BALANCES_ON_RECORD } from '../rules/constituency.ts';

export const moveTurn = defineCommand({
  name: 'floor.move',
  summary: 'Places a waiting turn by hand: in front of another, or at the end.',
  input: z.strictObject({
    meeting: slugText,
    turn: z.uuid(),
    /** The turn in front of which it goes; left out, it goes to the end. */
    before: z.uuid().nullable().default(null),
    /** The balance for which it is placed there, where that is the reason. */
    for: z.enum(BALANCES_ON_RECORD).optional(),
  }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001', before: null },
  async run(context) {
    const { db, actor, input: { meeting, turn, before, for: balance } } = context;
    const isNamed = rulesOf(await floorOf(db, meeting)).attribution === 'party';
    return carryOut(context, { type: 'move', turn, before, for: balance, ...(isNamed && { by: await keeperIs(db, actor, meeting) }) });
  },
});
