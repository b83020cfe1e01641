import { requestJob } from '#platform/jobs.ts';
import type { Reaction } from '#platform/slice.ts';
import { signHeadsDaily } from '../jobs/sign-heads.ts';
import { KEYS_STREAM } from '../keys.ts';

/** Until it is signed, a whole meeting could be cut off unseen: it is not left to the night. */
export const signWhenMeetingCloses: Reaction = {
  name: 'sign-when-meeting-closes',
  when: 'floor.meeting-closed',
  react: () => Promise.resolve({ stream: KEYS_STREAM, entries: [], jobs: [requestJob(signHeadsDaily, {}, { key: 'sign-heads' })] }),
};
