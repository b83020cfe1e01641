import type { Reaction } from '#platform/slice.ts';

/** The rules chosen for a meeting's floor are the ones that the programme names. */
export const takeOverRules: Reaction = {
  name: 'take-over-rules',
  when: 'floor.rules-chosen',
  async react({ db, entry }) {
    const { meeting, ruleSet } = entry.data as { meeting: string; ruleSet: string };
    await db.updateTable('programme.meetings').set({ rule_set: ruleSet }).where('id', '=', meeting).execute();
    return undefined;
  },
};
