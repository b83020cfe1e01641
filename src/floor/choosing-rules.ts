import type { Reading } from '#platform/database.ts';
import { Refusal, sameInAll } from '#platform/refusal.ts';
import { registerOf } from '#parties/for-other-slices.ts';
import { refuse } from './refusals.ts';
import { ADJUSTMENT_WORDS } from './rules/act-words.ts';
import { adjustRuleSet } from './rules/adjust.ts';
import type { Adjustments, RuleSet } from './rules/rule-set.ts';
import { isRuleSet, RULE_SETS, ruleSetOf } from './rules/rule-sets.ts';

/**
 * The rules as a meeting would have them.
 * @throws Refusal where there are no such rules, or that names each adjustment which does not fit and what could stand there.
 */
export async function checkRules(db: Reading, ruleSet: string, adjustments: Adjustments): Promise<RuleSet> {
  if (!isRuleSet(ruleSet)) throw refuse('no-such-rules', { name: ruleSet, known: RULE_SETS.map(({ id }) => id).join(', ') });
  const adjusted = adjustRuleSet(ruleSetOf(ruleSet), adjustments);
  if ('problems' in adjusted) {
    const { code, status, words } = refuse('adjustments-do-not-fit');
    throw new Refusal(code, status, words, {}, adjusted.problems.map(({ parameter, problem, allowed }) => ({
      path: `adjustments.${parameter}`, words: ADJUSTMENT_WORDS[problem], values: { parameter, allowed: (allowed ?? []).join(', ') },
    })));
  }
  const { byId } = await registerOf(db);
  const strangers = adjusted.rules.fixedSlots.filter((party) => !byId.has(party));
  if (strangers.length > 0) {
    const { code, status, words } = refuse('no-such-party');
    throw new Refusal(code, status, words, {}, [{
      path: 'adjustments.fixedSlots', words: sameInAll(strangers.join(', ')),
    }]);
  }
  return adjusted.rules;
}

/** Whether somebody has filed a statement for a meeting under a party's name. */
export async function holdsStatements(db: Reading, meeting: string): Promise<boolean> {
  return (await db.selectFrom('floor.statements').select('id').where('meeting', '=', meeting).limit(1).executeTakeFirst()) !== undefined;
}
