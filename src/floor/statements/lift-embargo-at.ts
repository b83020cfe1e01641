import { z } from 'zod';
import { system } from '#platform/actor.ts';
import { defineJob } from '#platform/jobs.ts';
import { isFinal } from '#platform/refusal.ts';
import { statementKey } from './key.ts';

/** Puts on the record that a stated time has come. Who may read does not wait for it: the time itself decides. */
export const liftEmbargoAt = defineJob({
  name: 'floor.lift-embargo-at',
  input: z.strictObject(statementKey),
  async run({ spine, input }) {
    try {
      await spine.run(spine.catalogue.commands.get('floor.lift-embargo')!, { input, actor: system('floor') });
    } catch (error) {
      // It was delivered or lifted before, which is on the record already.
      if (!isFinal(error)) throw error;
    }
  },
});
