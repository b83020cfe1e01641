import type { RuleSet } from './rule-sets.ts';
import type { Turn } from './state.ts';

/** Less than 0 where `a` comes before `b` by the rules alone. */
export function compareTurns(rules: RuleSet, a: Turn, b: Turn): number {
  for (const { by } of rules.order) {
    const difference =
      by === 'capacity' ? rules.capacityRank[a.capacity] - rules.capacityRank[b.capacity] : a.inscription - b.inscription;
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Puts a new turn where the rules place it: behind the last turn that comes before it by the rules. Turns
 * placed by hand do not count, and stay where they were put among their neighbours.
 */
export function inscribe(rules: RuleSet, waiting: readonly Turn[], turn: Turn): Turn[] {
  const before = waiting.findLastIndex((other) => other.placedAt === undefined && compareTurns(rules, other, turn) <= 0);
  if (before >= 0) return waiting.toSpliced(before + 1, 0, turn);
  const after = waiting.findIndex((other) => other.placedAt === undefined);
  return waiting.toSpliced(after < 0 ? waiting.length : after, 0, turn);
}

/** Why a turn stands where it stands: the rule to cite. */
export type Reason =
  | { readonly rule: 'chair-directs'; readonly placedAt: string }
  | { readonly rule: string; readonly after?: string };

/**
 * The reason for the place of each waiting turn: placed by hand, or the first rule that tells it from the turn
 * before it (`after` is that turn's id), or for the first one the rule that puts it ahead of the second.
 */
export function reasonsFor(rules: RuleSet, waiting: readonly Turn[]): Reason[] {
  return waiting.map((turn, index) => {
    if (turn.placedAt !== undefined) return { rule: 'chair-directs', placedAt: turn.placedAt };
    const before = waiting.slice(0, index).findLast((other) => other.placedAt === undefined);
    const neighbour = before ?? waiting.slice(index + 1).find((other) => other.placedAt === undefined);
    const decisive = neighbour && rules.order.find(({ by }) => by === 'inscription' || rules.capacityRank[turn.capacity] !== rules.capacityRank[neighbour.capacity]);
    return { rule: decisive?.rule ?? rules.order.at(-1)!.rule, ...(before && { after: before.id }) };
  });
}
