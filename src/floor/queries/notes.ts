import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { headOf } from '#platform/journal.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { onNotes, whoTakesNotes } from '../notes/rights.ts';

export interface NoteShown {
  readonly note: string;
  /** The turn it is about; left out where it is about the meeting. */
  readonly turn?: string;
  readonly body: string;
  readonly writtenAt: string;
}

export interface Notes {
  readonly meeting: string;
  readonly number: number;
  /** In the order of writing; the last thousand. */
  readonly notes: readonly NoteShown[];
}

const MOST = 1000;

export const notes = defineQuery({
  name: 'floor.notes',
  summary: 'The notes on a meeting, in the order of writing. For the rapporteur and the secretariat alone.',
  input: z.strictObject({ meeting: slugText }),
  allow: whoTakesNotes,
  example: { meeting: 'idm-demo-opening' },
  live: { stream: onNotes, audience: 'rapporteur' },
  async run({ db, input }): Promise<Notes> {
    const { number } = await headOf(db, onNotes(input));
    const meeting = await meetingOf(db, input.meeting);
    const rows = await db.selectFrom('floor.notes').select(['id', 'turn', 'body', 'written_at']).where('meeting', '=', meeting.id)
      .orderBy('written_at', 'desc').orderBy('id', 'desc').limit(MOST).execute();
    return {
      meeting: meeting.id,
      number,
      notes: rows.reverse().map((row) => ({ note: row.id, body: row.body, writtenAt: row.written_at.toISOString(), ...(row.turn !== null && { turn: row.turn }) })),
    };
  },
});
