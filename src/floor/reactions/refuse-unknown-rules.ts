import { meetingPlanned } from '#programme/for-other-slices.ts';
import { defineReaction } from '#platform/slice.ts';
import { refuse } from '../refusals.ts';
import { isRuleSet, RULE_SETS } from '../rules/rule-sets.ts';

/** A meeting cannot be planned by rules that the floor does not have: the whole planning is refused. */
export const refuseUnknownRules = defineReaction(meetingPlanned, {
  name: 'refuse-unknown-rules',
  async react({ entry }) {
    const { ruleSet } = entry.data.content;
    if (ruleSet !== undefined && !isRuleSet(ruleSet)) {
      throw refuse('no-such-rules', { name: ruleSet, known: RULE_SETS.map(({ id }) => id).join(', ') });
    }
    return undefined;
  },
});
