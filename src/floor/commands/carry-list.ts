import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, floorOf, onTheFloor } from '../act.ts';
import { keepCarried, leftAtHeld } from '../carried-turns.ts';
import { chairOrSecretariat } from '../rights.ts';

export const carryList = defineCommand({
  name: 'floor.carry-list',
  summary: 'Takes over who was not reached at an earlier meeting of the session, in the same order, with what was filed for them.',
  input: z.strictObject({
    meeting: slugText,
    /** The meeting that is closed and has left them. */
    from: slugText,
  }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', from: 'idm-demo-morning' },
  async run(context) {
    const { db, input: { meeting, from } } = context;
    const { closedAt, turns } = await leftAtHeld(db, meeting, from);
    const outcome = await carryOut(context, { type: 'carry-list', from, closedAt, turns });
    const { takenOver = [], undo } = await floorOf(db, meeting);
    const ids = new Set(undo?.act === 'carry-list' ? undo.turns : takenOver);
    const taken = turns.filter(({ turn }) => ids.has(turn));
    await keepCarried(db, { from, to: meeting, turns: taken });
    return { ...outcome, answer: { count: taken.length } };
  },
});
