import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { noteRemoved } from '../notes/entries.ts';
import { refuseNote } from '../notes/refusals.ts';
import { onNotes, whoTakesNotes } from '../notes/rights.ts';

export const removeNote = defineCommand({
  name: 'floor.remove-note',
  summary: 'Removes a note on a meeting for good.',
  input: z.strictObject({ meeting: slugText, note: z.uuid() }),
  allow: whoTakesNotes,
  stream: onNotes,
  example: { meeting: 'idm-demo-opening', note: '00000000-0000-4000-8000-00000000f0e1' },
  async run({ db, input }) {
    const gone = await db.deleteFrom('floor.notes').where('meeting', '=', input.meeting).where('id', '=', input.note).returning(['turn']).executeTakeFirst();
    if (!gone) throw refuseNote('no-such-note');
    return { answer: {}, entries: [noteRemoved({ meeting: input.meeting, note: input.note, turn: gone.turn })] };
  },
});
