import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import { namesOfParties } from '#parties/for-other-slices.ts';
import type { Capacity, RuleSet } from './rules/rule-sets.ts';
import type { Turn } from './rules/state.ts';

/** One line of a list, ready to show in one language. */
export interface TurnShown {
  readonly turn: string;
  readonly party: string;
  readonly name: string;
  /** The group spoken for, where it is not the party itself. */
  readonly onBehalfOf?: string;
  readonly onBehalfOfName?: string;
  readonly capacity: Capacity;
  readonly askedAt: string;
}

/** A turn that is over. Seconds are without pauses. */
export interface SpokenShown extends TurnShown {
  readonly begunAt: string;
  readonly endedAt: string;
  readonly seconds: number;
  readonly limitSeconds: number | null;
}

/** A rule as a screen cites it. */
export interface RuleShown {
  readonly source: string;
  readonly words: string;
}

export const showRules = (rules: RuleSet, language: Language): Readonly<Record<string, RuleShown>> =>
  Object.fromEntries(rules.rules.map((rule) => [rule.id, { source: String(rule.source[language]), words: String(rule.words[language]) }]));

type Party = Pick<Turn, 'party' | 'onBehalfOf'>;

/** Makes the function that shows turns with their parties' names: one query for all of them. */
export async function turnsShownIn(db: Reading, turns: readonly Party[], language: Language) {
  const names = await namesOfParties(db, turns.flatMap((turn) => [turn.party, ...(turn.onBehalfOf === undefined ? [] : [turn.onBehalfOf])]), language);
  const nameOf = (party: string): string => names.get(party) ?? party;
  return {
    nameOf,
    show: (turn: Pick<Turn, 'id' | 'party' | 'onBehalfOf' | 'capacity' | 'askedAt'>): TurnShown => ({
      turn: turn.id, party: turn.party, name: nameOf(turn.party), capacity: turn.capacity, askedAt: turn.askedAt,
      ...(turn.onBehalfOf !== undefined && { onBehalfOf: turn.onBehalfOf, onBehalfOfName: nameOf(turn.onBehalfOf) }),
    }),
  };
}
