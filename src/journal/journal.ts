import './tables.ts';
import { defineSlice } from '#platform/slice.ts';
import { useKey } from './commands/use-key.ts';
import { keyReplaced, keyTaken } from './entries.ts';
import { mountHeads } from './heads.ts';
import { holds } from './holding.ts';
import { forgetAnswers } from './jobs/forget-answers.ts';
import { signHeadsDaily } from './jobs/sign-heads.ts';
import { onKeys } from './keys.ts';
import { entries, streams } from './queries/entries.ts';
import { entriesInWords, latestEntries } from './queries/entries-in-words.ts';
import { daysSigned } from './queries/signed-days.ts';
import { signWhenMeetingCloses } from './reactions/sign-when-meeting-closes.ts';

/** Reading, verifying and exporting the record; writing it is the spine's. */
export const journal = defineSlice({
  name: 'journal',
  streams: [onKeys],
  commands: [useKey],
  entries: [keyTaken, keyReplaced],
  queries: [entries, streams, entriesInWords, latestEntries, daysSigned],
  reactions: [signWhenMeetingCloses],
  jobs: [signHeadsDaily, forgetAnswers],
  holds,
  mount: mountHeads,
});
