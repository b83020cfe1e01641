import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, floorOf, onTheFloor, refuseFor } from '../act.ts';
import { theChair } from '../rights.ts';
import { SETTING_ACTS } from '../rules/state.ts';

const UNDOABLE = ['give', 'move', 'carry-list', 'absent', 'pause', 'resume', ...SETTING_ACTS] as const;

export const undo = defineCommand({
  name: 'floor.undo',
  summary: 'Takes back the last step of the chair, where nobody is harmed by it.',
  input: z.strictObject({
    meeting: slugText,
    /** The act that the chair sees as her last. */
    of: z.enum(UNDOABLE),
    /** When it was taken, as she sees it: two alike are then not taken for one another. */
    at: z.iso.datetime().optional(),
  }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', of: 'give' },
  async run(context) {
    const { meeting, of, at } = context.input;
    const floor = await floorOf(context.db, meeting);
    const isAnother = at !== undefined && floor.undo?.at !== at;
    if (isAnother) throw await refuseFor(context.db, floor, { objection: 'nothing-to-undo', rule: 'chair-directs' });
    return carryOut(context, { type: 'undo', of });
  },
});
