import { meetingClosed } from '#floor/for-other-slices.ts';
import { requestJob } from '#platform/jobs.ts';
import { defineReaction } from '#platform/slice.ts';
import { signHeadsDaily } from '../jobs/sign-heads.ts';
import { KEYS_STREAM } from '../keys.ts';

/** Until it is signed, a whole meeting could be cut off unseen: it is not left to the night. */
export const signWhenMeetingCloses = defineReaction(meetingClosed, {
  name: 'sign-when-meeting-closes',
  react: () => Promise.resolve({ stream: KEYS_STREAM, entries: [], jobs: [requestJob(signHeadsDaily, {}, { key: 'sign-heads' })] }),
});
