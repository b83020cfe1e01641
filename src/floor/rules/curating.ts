import { type Decisions, objecting } from './act-types.ts';
import type { RuleSet } from './rule-set.ts';
import type { Floor, LeftSuggestion, Turn } from './state.ts';

/** Whether the list is set with the balance of constituencies in view. */
export const weighsConstituencies = (rules: Pick<RuleSet, 'balance'>): boolean => rules.balance.includes('constituency');

/** Suggestions that were left and still count: nobody has been heard since. */
export const stillLeft = (floor: Floor): readonly LeftSuggestion[] => (floor.suggestionsLeft ?? []).filter(({ spoken }) => spoken === floor.spoken.length);

/** What the secretariat of a hearing does to its list beside placing turns by hand. */
export const curatingDecisions: Decisions<'name-constituency' | 'leave-suggestion'> = {
  'name-constituency'(floor, { turn: id, constituency }, rules) {
    if (!weighsConstituencies(rules)) return objecting('not-in-these-rules', 'chair-directs');
    const named = <T extends Turn>(turn: T): T => (turn.id === id ? { ...turn, constituency } : turn);
    const after: Floor = { ...floor, waiting: floor.waiting.map(named), speaking: floor.speaking && named(floor.speaking) };
    // What is over is on the record as it was.
    const turn = [...after.waiting, ...(after.speaking ? [after.speaking] : [])].find((one) => one.id === id);
    return turn ? { floor: after, turn } : objecting('not-waiting', 'inscription');
  },

  'leave-suggestion'(floor, { at, turn: id, for: balance, because }) {
    const turn = floor.waiting.find((one) => one.id === id);
    if (!turn) return objecting('not-waiting', 'inscription');
    const others = stillLeft(floor).filter((left) => left.turn !== id);
    return { floor: { ...floor, suggestionsLeft: [...others, { turn: id, for: balance, because, at, spoken: floor.spoken.length }] }, turn };
  },
};
