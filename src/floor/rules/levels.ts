import { type Decisions, objecting } from './act-types.ts';
import { waitingTurn } from './list.ts';
import { toEndOfClass } from './order.ts';
import type { Floor, Turn } from './state.ts';

/** A delegation whose speaker's level changes goes to the end of its new level: practice of high-level lists. */
export const levelDecisions: Decisions<'change-level'> = {
  'change-level'(floor, act, rules) {
    const turn = waitingTurn(floor, act.turn);
    if (!turn) return objecting('not-waiting', 'inscription');
    if (!rules.levels.flat().includes(act.level)) return objecting('no-such-level', 'level-order', turn);
    if (turn.level === act.level) return objecting('same-level-already', 'level-order', turn);
    const queue = floor.inscriptions + 1;
    const { placedAt: _, exchangedWith: __, ...kept } = turn;
    const changed: Turn = { ...kept, level: act.level, queue, levelChangedAt: act.at };
    const waiting = toEndOfClass(rules, floor.waiting.filter((other) => other !== turn), changed, act.at);
    return { floor: withoutExchangesOf({ ...floor, inscriptions: queue, waiting }, turn.id), turn: waiting.find((other) => other.id === turn.id)! };
  },
};

/** What was proposed was about a place that the turn no longer has. */
export function withoutExchangesOf(floor: Floor, ...turns: readonly string[]): Floor {
  if (!floor.exchanges) return floor;
  const { exchanges, ...rest } = floor;
  const left = exchanges.filter((exchange) => !turns.includes(exchange.turn) && !turns.includes(exchange.with));
  return left.length === 0 ? rest : { ...rest, exchanges: left };
}
