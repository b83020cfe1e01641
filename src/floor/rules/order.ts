import type { BalanceOnRecord } from './constituency.ts';
import type { Criterion, RuleSet } from './rule-set.ts';
import type { Turn } from './state.ts';

type Ranks = Pick<RuleSet, 'order' | 'fixedSlots' | 'levels'>;

/** Its number in the order of asking: a change of level, an absence or an exchange gives a new one. */
export const queueOf = (turn: Pick<Turn, 'queue' | 'inscription'>): number => turn.queue ?? turn.inscription;

const rankAmong = (classes: readonly { readonly of: readonly string[] }[], value: string | undefined): number => {
  const rank = value === undefined ? -1 : classes.findIndex(({ of }) => of.includes(value));
  return rank < 0 ? classes.length : rank;
};

/** Where a turn ranks by one criterion: lower speaks first, equals are not told apart by it. */
function rankBy(criterion: Criterion, rules: Ranks, turn: Turn): number {
  switch (criterion.by) {
    case 'function': return rankAmong(criterion.classes, turn.as);
    case 'slot': return rankAmong(rules.fixedSlots.map((party) => ({ of: [party] })), turn.onBehalfOf === undefined ? turn.party : undefined);
    case 'capacity': return rankAmong(criterion.classes, turn.capacity);
    case 'level': return rankAmong(rules.levels.map((of) => ({ of })), turn.level);
    case 'inscription': return queueOf(turn);
  }
}

/** Who was absent when called comes after everybody else, in the order of the absences. */
const deferral = (turn: Turn): number => (turn.deferredAt === undefined ? 0 : 1);

/** Less than 0 where `a` comes before `b` by the rules alone. */
export function compareTurns(rules: Ranks, a: Turn, b: Turn): number {
  if (deferral(a) !== deferral(b)) return deferral(a) - deferral(b);
  if (deferral(a) === 1) return queueOf(a) - queueOf(b);
  for (const criterion of rules.order) {
    const difference = rankBy(criterion, rules, a) - rankBy(criterion, rules, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether only the time of asking tells two turns apart: they may then exchange places without anybody's loss. */
export function areEqualButForAsking(rules: Ranks, a: Turn, b: Turn): boolean {
  return deferral(a) === deferral(b)
    && rules.order.every((criterion) => criterion.by === 'inscription' || rankBy(criterion, rules, a) === rankBy(criterion, rules, b));
}

/** The rule that tells two turns apart. */
function decisiveRule(rules: Ranks, a: Turn, b: Turn): string | undefined {
  if (deferral(a) !== deferral(b)) return 'absent-when-called';
  for (const criterion of rules.order) {
    const ranks = [rankBy(criterion, rules, a), rankBy(criterion, rules, b)] as const;
    if (ranks[0] === ranks[1]) continue;
    return 'classes' in criterion ? criterion.classes[Math.min(...ranks)]?.rule : criterion.rule;
  }
  return undefined;
}

/**
 * Puts a new turn where the rules place it: behind the last turn that comes before it by the rules. Turns
 * placed by hand do not count, and stay where they were put among their neighbours; only those with precedence over
 * every speaker (GA rules 69 and 70) go before them too.
 */
export function inscribe(rules: Ranks, waiting: readonly Turn[], turn: Turn): Turn[] {
  const before = waiting.findLastIndex((other) => other.placedAt === undefined && compareTurns(rules, other, turn) <= 0);
  if (before >= 0) return waiting.toSpliced(before + 1, 0, turn);
  const hasPrecedence = turn.as !== undefined && rules.order.some((criterion) => criterion.by === 'function' && rankBy(criterion, rules, turn) < criterion.classes.length);
  if (hasPrecedence) return [turn, ...waiting];
  const after = waiting.findIndex((other) => other.placedAt === undefined);
  return waiting.toSpliced(after < 0 ? waiting.length : after, 0, turn);
}

/**
 * Puts a turn behind everybody of its class: after those placed by hand too, and then it stands there as they do. `at` is
 * when it was sent there.
 */
export function toEndOfClass(rules: Ranks, others: readonly Turn[], turn: Turn, at: string): Turn[] {
  const { placedAt: _, exchangedWith: __, ...sent } = turn;
  const byRule = inscribe(rules, others, sent);
  const lastEqual = others.findLastIndex((other) => areEqualButForAsking(rules, other, sent));
  if (byRule.indexOf(sent) > lastEqual) return byRule;
  return others.toSpliced(lastEqual + 1, 0, { ...sent, placedAt: at });
}

/** Why a turn stands where it stands: the rule to cite. */
export interface Reason {
  readonly rule: string;
  /** The turn it comes after by that rule, by its id. */
  readonly after?: string;
  /** Set where the chair or the secretariat placed it by hand: when. */
  readonly placedAt?: string;
  readonly placedBy?: 'chair' | 'secretariat';
  readonly placedFor?: BalanceOnRecord;
  /** The turn with which it exchanged places. */
  readonly exchangedWith?: string;
}

/** Where the secretariat sets the list in order, that is also the rule for what it placed by hand. */
function placingRule({ order }: Ranks, by: 'chair' | 'secretariat' | undefined): string {
  const last = order.at(-1);
  return by !== 'chair' && last?.by === 'inscription' && last.rule === 'curated-list' ? 'curated-list' : 'chair-directs';
}

/**
 * The reason for the place of each waiting turn: placed by hand, exchanged, sent back, or the first rule that tells it
 * from the turn before it, or for the first one the rule that puts it ahead of the next.
 */
export function reasonsFor(rules: Ranks, waiting: readonly Turn[]): Reason[] {
  const byRule = waiting.filter((turn) => turn.placedAt === undefined);
  const placeOf = new Map(byRule.map((turn, place) => [turn, place]));
  const fallback = rules.order.at(-1);
  return waiting.map((turn) => {
    if (turn.placedAt !== undefined) {
      if (turn.placedAt === turn.levelChangedAt) return { rule: 'change-of-level' };
      if (turn.placedAt === turn.absentAt) return { rule: 'absent-when-called' };
      const { by, for: balance } = turn.placed?.at === turn.placedAt ? turn.placed : {};
      return { rule: placingRule(rules, by), placedAt: turn.placedAt, ...(by && { placedBy: by }), ...(balance && { placedFor: balance }) };
    }
    const place = placeOf.get(turn)!;
    const before = byRule[place - 1];
    const neighbour = before ?? byRule[place + 1];
    const decisive = (neighbour && decisiveRule(rules, turn, neighbour)) ?? (fallback?.by === 'inscription' ? fallback.rule : 'inscription');
    const after = before && { after: before.id };
    // Where only the time of asking decides, what changed that time is the better reason.
    const isByTime = fallback?.by === 'inscription' && decisive === fallback.rule && (!neighbour || areEqualButForAsking(rules, turn, neighbour));
    if (isByTime && turn.carriedFrom !== undefined && queueOf(turn) < 1) return { rule: 'carried-over', ...after };
    if (isByTime && turn.exchangedWith !== undefined) return { rule: 'exchange', exchangedWith: turn.exchangedWith, ...after };
    if (isByTime && turn.absences) return { rule: 'absent-when-called', ...after };
    if (isByTime && turn.levelChangedAt !== undefined) return { rule: 'change-of-level', ...after };
    return { rule: decisive, ...after };
  });
}

/** Seconds a turn may take; `null` is without limit. The function it has or what it is for goes before its capacity. */
export function limitOf(rules: Pick<RuleSet, 'limits' | 'limitsFor'>, turn: Pick<Turn, 'capacity' | 'as' | 'purpose'>): number | null {
  for (const key of [turn.as, turn.purpose]) {
    const own = key === undefined ? undefined : rules.limitsFor[key];
    if (own !== undefined) return own;
  }
  return rules.limits[turn.capacity];
}

/**
 * For each waiting turn, the seconds that those before it may take, whoever has the floor now not counted: by the
 * time limits, and `null` from the first turn without one. It changes only when the list does.
 */
export function secondsBefore(rules: Pick<RuleSet, 'limits' | 'limitsFor'>, waiting: readonly Turn[]): (number | null)[] {
  let sum: number | null = 0;
  return waiting.map((turn) => {
    const before: number | null = sum;
    const limit = limitOf(rules, turn);
    sum = sum === null || limit === null ? null : sum + limit;
    return before;
  });
}
