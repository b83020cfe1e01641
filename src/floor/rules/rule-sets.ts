import type { Rule, RuleSet } from './rule-set.ts';
import { assemblyPlenary } from './rule-sets/assembly-plenary.ts';
import { chathamHouseMeeting } from './rule-sets/chatham-house.ts';
import { committee } from './rule-sets/committee.ts';
import { hearing } from './rule-sets/hearing.ts';
import { highLevelSegment } from './rule-sets/high-level-segment.ts';
import { panelThenFloor } from './rule-sets/panel-then-floor.ts';
import { roundTable } from './rule-sets/round-table.ts';

export { type Adjustments, CAPACITIES, type Capacity, type Criterion, LEVELS, type Level, type RuleSet } from './rule-set.ts';

/** What a session chooses from. */
export const RULE_SETS: readonly RuleSet[] = [panelThenFloor, committee, assemblyPlenary, highLevelSegment, roundTable, hearing, chathamHouseMeeting];

export const isRuleSet = (id: string): boolean => RULE_SETS.some((set) => set.id === id);

/** The rule set of an id. @throws Error where there is none: a meeting can only have chosen one that exists. */
export function ruleSetOf(id: string): RuleSet {
  const found = RULE_SETS.find((set) => set.id === id);
  if (!found) throw new Error(`There is no rule set "${id}".`);
  return found;
}

/** A rule of a set. @throws Error where the set does not hold what it cites. */
export function ruleOf(rules: RuleSet, id: string): Rule {
  const found = rules.rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`The rule set "${rules.id}" cites "${id}" and does not hold it.`);
  return found;
}
