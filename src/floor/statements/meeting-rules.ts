import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import { rulesOf } from '../rules/adjust.ts';
import { limitOf } from '../rules/order.ts';
import type { Capacity } from '../rules/rule-set.ts';
import { isRuleSet, ruleSetOf } from '../rules/rule-sets.ts';
import { emptyFloor, type Turn } from '../rules/state.ts';

/** Whether a meeting takes statements: one without attribution has no place for a text with a name on it. */
export const takesStatements = (ruleSet: string | null): boolean => ruleSet === null || !isRuleSet(ruleSet) || ruleSetOf(ruleSet).attribution !== 'none';

/** Whose statement it is, and for which turn it was filed where that was said. */
export interface Voice {
  readonly party: string;
  readonly onBehalfOf?: string | undefined;
  readonly turn?: string | null | undefined;
  readonly capacity: Capacity;
}

/** A turn in which a statement is read out: no question, answer or reply. */
const isForAStatement = (turn: Turn): boolean =>
  (turn.purpose === undefined || turn.purpose === 'statement' || turn.purpose === 'explanation') && turn.round === undefined && turn.motion === undefined;

const isOf = ({ party, onBehalfOf, turn }: Voice) => (one: Turn): boolean =>
  turn ? one.id === turn : one.party === party && one.onBehalfOf === onBehalfOf && isForAStatement(one);

/** How long statements may take at a meeting, by its rules as they stand there now. */
export interface MeetingTimes {
  /** Seconds that the turn has in which the statement is, was or would be said; null without a limit or without rules. */
  readonly limitFor: (voice: Voice) => number | null;
  /** Where its turn is: null where it has none. */
  readonly turnOf: (voice: Voice) => 'waiting' | 'speaking' | 'spoken' | 'not-reached' | null;
  /** Words a minute that interpretation follows, where the meeting has set that for itself. */
  readonly paceFor: (language: Language) => number | undefined;
  readonly isClosed: boolean;
}

/** The limits announced or decided at the meeting go before those of its rule set, and the turn's own before both. */
export async function timesAt(db: Reading, { id, rule_set: ruleSet }: { readonly id: string; readonly rule_set: string | null }): Promise<MeetingTimes> {
  const kept = await db.selectFrom('floor.floors').select('state').where('meeting', '=', id).executeTakeFirst();
  const floor = kept?.state ?? (ruleSet !== null && isRuleSet(ruleSet) ? emptyFloor(ruleSet) : undefined);
  if (floor === undefined) return { limitFor: () => null, turnOf: () => null, paceFor: () => undefined, isClosed: false };
  const turns = kept ? await db.selectFrom('floor.turns').select(['id', 'limit_seconds']).where('meeting', '=', id).execute() : [];
  const spoken = new Map(turns.map((turn) => [turn.id, turn.limit_seconds]));
  const rules = rulesOf(floor);
  return {
    limitFor(voice) {
      const isIts = isOf(voice);
      if (floor.speaking && isIts(floor.speaking)) return floor.speaking.limitSeconds;
      const waiting = floor.waiting.find(isIts);
      if (waiting) return limitOf(rules, waiting);
      const own = voice.turn ? spoken.get(voice.turn) : undefined;
      return own === undefined ? rules.limits[voice.capacity] : own;
    },
    turnOf(voice) {
      const isIts = isOf(voice);
      if (floor.speaking && isIts(floor.speaking)) return 'speaking';
      if (floor.waiting.some(isIts)) return floor.meeting === 'closed' ? 'not-reached' : 'waiting';
      return voice.turn && spoken.has(voice.turn) ? 'spoken' : null;
    },
    paceFor: (language) => floor.adjustments?.wordsPerMinute?.[language],
    isClosed: floor.meeting === 'closed',
  };
}
