import type { Adjustments } from './rules/rule-set.ts';
import { ruleSetOf } from './rules/rule-sets.ts';
import { emptyFloor, type Floor } from './rules/state.ts';

/** A floor on which nothing has begun, under other rules: the times of its list and its roll stay. */
export function underOtherRules({ list, opensAt, closesAt, inscriptions, roll }: Floor, ruleSet: string, adjustments: Adjustments | undefined): Floor {
  return {
    ...emptyFloor(ruleSet, adjustments), list, inscriptions,
    ...(opensAt !== undefined && { opensAt }), ...(closesAt !== undefined && { closesAt }),
    // A meeting without attribution holds no names, not even of who might speak.
    ...(roll && ruleSetOf(ruleSet).attribution === 'party' && { roll }),
  };
}
