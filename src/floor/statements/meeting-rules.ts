import { isRuleSet, ruleSetOf } from '../rules/rule-sets.ts';
import type { Capacity } from '../rules/rule-sets.ts';

interface Rules {
  readonly limits: Readonly<Record<Capacity, number | null>>;
  /** `none`: what is said there is not put down to anybody. */
  readonly attribution?: 'party' | 'none';
}

const rulesOf = (ruleSet: string | null): Rules | undefined => (ruleSet !== null && isRuleSet(ruleSet) ? (ruleSetOf(ruleSet) as Rules) : undefined);

/** Whether a meeting takes statements: one without attribution has no place for a text with a name on it. */
export const takesStatements = (ruleSet: string | null): boolean => rulesOf(ruleSet)?.attribution !== 'none';

/** Seconds that a speaker of this capacity has; null without a limit or without rules. */
export const limitFor = (ruleSet: string | null, capacity: Capacity): number | null => rulesOf(ruleSet)?.limits[capacity] ?? null;
