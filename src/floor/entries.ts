import { carryingEntries } from './entries/carrying.ts';
import { genderEntries } from './entries/genders.ts';
import { listEntries } from './entries/list.ts';
import { meetingEntries } from './entries/meeting.ts';
import { motionEntries } from './entries/motions.ts';
import { replyEntries } from './entries/replies.ts';
import { turnEntries } from './entries/turns.ts';
import { voteEntries } from './entries/votes.ts';

/** What the record says of the floor, by subject. `record-of.ts` makes the entries, `replay.ts` reads them back. */
export const entries = [...meetingEntries, ...listEntries, ...carryingEntries, ...turnEntries, ...motionEntries, ...voteEntries, ...replyEntries, ...genderEntries];
