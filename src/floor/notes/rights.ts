import { defineStream } from '#platform/stream.ts';
import { chainOf, holding } from '#people/for-other-slices.ts';

/** Notes on a meeting are the rapporteur's and the secretariat's working papers. */
export const whoTakesNotes = holding<{ readonly meeting: string }>(['rapporteur', 'secretariat'], ({ db, input }) => chainOf(db, `meeting/${input.meeting}`));

/** A stream of its own: a note is nobody's business on the floor, and must wake no screen. */
export const onNotes = defineStream<{ readonly meeting: string }>({
  name: 'notes/*', of: ({ meeting }) => meeting, readers: 'the rapporteur and the secretariat of the meeting.', outside: 'nothing.',
});
