import type { Reaction } from '#platform/slice.ts';
import { speakersCarriedOn, speakersLeftAgain } from '../entries/carrying.ts';

/** What became of those whom a meeting did not reach, beside the stream of that meeting, which is over. */
const onCarried = (meeting: string): string => `carried/${meeting}`;

interface Carried {
  readonly meeting: string;
  readonly from: string;
  readonly turns: readonly { readonly turn: string }[];
}

export const tellMeetingOfCarrying: Reaction = {
  name: 'tell-meeting-of-carrying',
  when: 'floor.list-carried',
  async react({ entry }) {
    const { meeting: to, from, turns } = entry.data as unknown as Carried;
    return { stream: onCarried(from), entries: [speakersCarriedOn({ meeting: from, to, turns: turns.map(({ turn }) => turn), count: turns.length })] };
  },
};

/** That it was taken back is told to the meeting from which it was taken last. */
export const tellMeetingOfCarryingUndone: Reaction = {
  name: 'tell-meeting-of-carrying-undone',
  when: 'floor.undone',
  async react({ db, entry }) {
    const { meeting: to, of } = entry.data as { meeting: string; of: string };
    if (of !== 'carry-list') return undefined;
    const last = await db.selectFrom('journal.entries').select('data').where('stream', '=', entry.stream).where('kind', '=', 'floor.list-carried')
      .where('number', '<', entry.number).orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow();
    const { from } = last.data as unknown as Carried;
    return { stream: onCarried(from), entries: [speakersLeftAgain({ meeting: from, to })] };
  },
};
