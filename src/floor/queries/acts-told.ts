import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { sayEntries } from '#platform/entry-words.ts';
import { slugText } from '#platform/fields.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { floorOf, onMeeting } from '../act.ts';
import { closingAnnounced, limitsAnnounced, listClosed, listOpened, listScheduled } from '../entries/list.ts';
import { meetingEntries } from '../entries/meeting.ts';
import { motionEntries } from '../entries/motions.ts';
import { repliesBegun } from '../entries/replies.ts';
import { actUndone, calledToOrder } from '../entries/turns.ts';
import { decidedWithoutVote, resultAnnounced, voteOpened } from '../entries/votes.ts';

export interface ActToldShown {
  /** Of the entry in the meeting's record. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly words: string;
}

export interface ActsTold {
  readonly meeting: string;
  /** In the order in which they happened; at most `MOST`. */
  readonly acts: readonly ActToldShown[];
}

/** What a record tells beside the turns: who was put on the list, moved and called is the list's own affair. */
const TOLD = [
  ...meetingEntries, listOpened, listClosed, listScheduled, closingAnnounced, limitsAnnounced, calledToOrder, actUndone, repliesBegun,
  ...motionEntries, voteOpened, decidedWithoutVote, resultAnnounced,
].map(({ kind }) => kind);
const MOST = 2000;

export const actsTold = defineQuery({
  name: 'floor.acts-told',
  summary: 'What happened at a meeting besides statements: who presided, points of order, motions, votes and decisions, each in one sentence.',
  input: z.strictObject({ meeting: slugText, language: z.enum(LANGUAGES).default('en') }),
  allow: anyone,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  async run({ db, input, catalogue }): Promise<ActsTold> {
    await floorOf(db, input.meeting);
    const rows = await db.selectFrom('journal.entries').select(['number', 'kind', 'at', 'data'])
      .where('stream', '=', onMeeting(input)).where('kind', 'in', TOLD).orderBy('number').limit(MOST).execute();
    const sentences = await sayEntries(db, catalogue, rows, input.language);
    return { meeting: input.meeting, acts: rows.map(({ number, at }, index) => ({ number, at: at.toISOString(), words: sentences[index]! })) };
  },
});
