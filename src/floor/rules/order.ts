import type { Criterion, RuleSet } from './rule-sets.ts';
import type { Turn } from './state.ts';

/** Where a turn ranks by one criterion: lower speaks first, equals are not told apart by it. */
function rankBy(criterion: Criterion, turn: Turn): number {
  if (criterion.by === 'inscription') return turn.inscription;
  const rank = criterion.classes.findIndex(({ of }) => of.includes(turn.capacity));
  return rank < 0 ? criterion.classes.length : rank;
}

/** Less than 0 where `a` comes before `b` by the rules alone. */
export function compareTurns(rules: RuleSet, a: Turn, b: Turn): number {
  for (const criterion of rules.order) {
    const difference = rankBy(criterion, a) - rankBy(criterion, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The rule that tells two turns apart. */
function decisiveRule(rules: RuleSet, a: Turn, b: Turn): string | undefined {
  for (const criterion of rules.order) {
    const ranks = [rankBy(criterion, a), rankBy(criterion, b)] as const;
    if (ranks[0] === ranks[1]) continue;
    return criterion.by === 'inscription' ? criterion.rule : criterion.classes[Math.min(...ranks)]?.rule;
  }
  return undefined;
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
export interface Reason {
  readonly rule: string;
  /** The turn it comes after by that rule, by its id. */
  readonly after?: string;
  /** Set where the chair or the secretariat placed it by hand: when. */
  readonly placedAt?: string;
}

/**
 * The reason for the place of each waiting turn: placed by hand, or the first rule that tells it from the turn
 * before it, or for the first one the rule that puts it ahead of the next.
 */
export function reasonsFor(rules: RuleSet, waiting: readonly Turn[]): Reason[] {
  const byRule = waiting.filter((turn) => turn.placedAt === undefined);
  const fallback = rules.order.at(-1);
  return waiting.map((turn) => {
    if (turn.placedAt !== undefined) return { rule: 'chair-directs', placedAt: turn.placedAt };
    const place = byRule.indexOf(turn);
    const before = byRule[place - 1];
    const neighbour = before ?? byRule[place + 1];
    const rule = (neighbour && decisiveRule(rules, turn, neighbour)) ?? (fallback?.by === 'inscription' ? fallback.rule : 'inscription');
    return { rule, ...(before && { after: before.id }) };
  });
}

/**
 * For each waiting turn, the seconds that those before it may take, whoever has the floor now not counted: by the
 * time limits, and `null` from the first turn without one. It changes only when the list does.
 */
export function secondsBefore(rules: RuleSet, waiting: readonly Turn[]): (number | null)[] {
  let sum: number | null = 0;
  return waiting.map(({ capacity }) => {
    const before: number | null = sum;
    const limit = rules.limits[capacity];
    sum = sum === null || limit === null ? null : sum + limit;
    return before;
  });
}
