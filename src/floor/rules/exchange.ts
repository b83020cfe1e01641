import { type Decisions, objecting, objectingTo } from './act-types.ts';
import { waitingTurn } from './list.ts';
import { withoutExchangesOf } from './levels.ts';
import { areEqualButForAsking, queueOf } from './order.ts';
import type { Exchange, Floor, Turn } from './state.ts';

const exchangeOf = (floor: Floor, id: string): Exchange | undefined => floor.exchanges?.find((exchange) => exchange.id === id);

/** A turn in the place of another: its number in the order, and its place by hand where it had one. */
function inPlaceOf(turn: Turn, other: Turn): Turn {
  const { placedAt: _, queue: __, ...kept } = turn;
  return { ...kept, queue: queueOf(other), exchangedWith: other.id, ...(other.placedAt !== undefined && { placedAt: other.placedAt }) };
}

/** Two delegations of the same level may exchange places, if both consent. Nobody else's place changes. */
export const exchangeDecisions: Decisions<'propose-exchange' | 'accept-exchange' | 'decline-exchange'> = {
  'propose-exchange'(floor, act, rules) {
    const [turn, other] = [waitingTurn(floor, act.turn), waitingTurn(floor, act.with)];
    if (!turn || !other || turn === other) return objecting('not-waiting', 'exchange');
    if (!areEqualButForAsking(rules, turn, other)) return objecting('exchange-not-equal', 'exchange', other);
    const same = floor.exchanges?.some((one) => one.id === act.exchange || (one.turn === turn.id && one.with === other.id) || (one.turn === other.id && one.with === turn.id));
    if (same) return objecting('exchange-pending', 'exchange', other);
    const exchange: Exchange = { id: act.exchange, turn: turn.id, with: other.id, proposedAt: act.at };
    return { floor: { ...floor, exchanges: [...(floor.exchanges ?? []), exchange] }, turn };
  },

  'accept-exchange'(floor, act, rules) {
    const exchange = exchangeOf(floor, act.exchange);
    if (!exchange) return objectingTo('no-such-exchange', 'exchange', act.party);
    const [turn, other] = [waitingTurn(floor, exchange.turn), waitingTurn(floor, exchange.with)];
    if (!turn || !other) return objectingTo('no-such-exchange', 'exchange', act.party);
    if (other.party !== act.party) return objecting('not-yours-to-accept', 'exchange', other);
    if (!areEqualButForAsking(rules, turn, other)) return objecting('exchange-not-equal', 'exchange', other);
    const waiting = floor.waiting.map((one) => (one === turn ? inPlaceOf(other, turn) : one === other ? inPlaceOf(turn, other) : one));
    return { floor: withoutExchangesOf({ ...floor, waiting }, turn.id, other.id), turn: waiting.find((one) => one.id === other.id)! };
  },

  'decline-exchange'(floor, act) {
    const exchange = exchangeOf(floor, act.exchange);
    if (!exchange) return objectingTo('no-such-exchange', 'exchange', act.party);
    const turns = [waitingTurn(floor, exchange.turn), waitingTurn(floor, exchange.with)];
    if (!turns.some((turn) => turn?.party === act.party)) return objecting('not-yours-to-accept', 'exchange', turns[1]);
    const { exchanges, ...rest } = floor;
    const left = exchanges!.filter((one) => one !== exchange);
    return { floor: left.length === 0 ? rest : { ...rest, exchanges: left }, turn: turns[0]! };
  },
};
