import { z } from 'zod';
import { defineJob } from '#platform/jobs.ts';
import { NOTHING_BEFORE } from '#platform/journal.ts';

const DAYS_KEPT = 30;

/**
 * Answers and the hashes of inputs are kept for who sends again on a bad line, and no longer: whoever knows a name
 * and an address could tell from the hash of an invitation that it was theirs. The number of the submission stays.
 */
export const forgetAnswers = defineJob({
  name: 'journal.forget-answers',
  input: z.object({}),
  every: '35 3 * * *',
  async run({ spine }) {
    await spine.db.updateTable('journal.submissions').set({ answer: null, fingerprint: NOTHING_BEFORE })
      .where('at', '<', new Date(spine.now().getTime() - DAYS_KEPT * 86_400_000)).where('fingerprint', '!=', NOTHING_BEFORE).execute();
  },
});
