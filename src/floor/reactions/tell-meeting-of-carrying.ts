import type { z } from 'zod';
import { defineReaction } from '#platform/slice.ts';
import { defineStream } from '#platform/stream.ts';
import { listCarried, speakersCarriedOn, speakersLeftAgain } from '../entries/carrying.ts';
import { actUndone } from '../entries/turns.ts';

/** What became of those whom a meeting did not reach, beside the stream of that meeting, which is over. */
export const onCarried = defineStream<string>({ name: 'carried/*', of: (meeting) => meeting, readers: 'everybody' });

export const tellMeetingOfCarrying = defineReaction(listCarried, {
  name: 'tell-meeting-of-carrying',
  records: onCarried,
  async react({ entry }) {
    const { meeting: to, from, turns } = entry.data;
    return { stream: onCarried(from), entries: [speakersCarriedOn({ meeting: from, to, turns: turns.map(({ turn }) => turn), count: turns.length })] };
  },
});

/** That it was taken back is told to the meeting from which it was taken last. */
export const tellMeetingOfCarryingUndone = defineReaction(actUndone, {
  name: 'tell-meeting-of-carrying-undone',
  records: onCarried,
  async react({ db, entry }) {
    const { meeting: to, of } = entry.data;
    if (of !== 'carry-list') return undefined;
    const last = await db.selectFrom('journal.entries').select('data').where('stream', '=', entry.stream).where('kind', '=', listCarried.kind)
      .where('number', '<', entry.number).orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow();
    const { from } = last.data as z.output<typeof listCarried.schema>;
    return { stream: onCarried(from), entries: [speakersLeftAgain({ meeting: from, to })] };
  },
});
