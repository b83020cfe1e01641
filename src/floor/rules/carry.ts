import { type CarriedTurn, type Decisions, objecting } from './act-types.ts';
import { voiceOf } from './list.ts';
import { inscribe, queueOf } from './order.ts';
import type { RuleSet } from './rule-set.ts';
import type { Floor, Turn } from './state.ts';

/**
 * In United Nations practice a list of speakers belongs to the item and goes on over its meetings: who was not reached in the morning
 * speaks in the afternoon, in the same order. Here each meeting has its own list, and takes over what an earlier one has left.
 */

/** Those whom a meeting that is closed did not reach, as they go over to another. */
export const leftOn = ({ waiting }: Pick<Floor, 'waiting'>): CarriedTurn[] =>
  waiting.map((left, index) => {
    const { id, inscription: _, queue: __, carriedFrom: ___, ...turn } = left;
    return { ...turn, turn: id, place: index + 1 } as CarriedTurn;
  });

type Asks = Pick<Turn, 'party' | 'onBehalfOf' | 'purpose' | 'to'>;

/** Answers stand beside what a voice has on the list for itself: one to each question. */
const isSameAsking = (a: Asks, b: Asks): boolean =>
  voiceOf(a) === voiceOf(b) && (a.purpose === 'answer' ? b.purpose === 'answer' && a.to === b.to : b.purpose !== 'answer');

const isStatement = ({ purpose }: Asks): boolean => (purpose ?? 'statement') === 'statement';

/**
 * Those of the turns that a floor can take over: nobody twice. Whoever has asked here meanwhile has a place, and whoever has
 * spoken here has spoken.
 */
export function takable(floor: Floor, turns: readonly CarriedTurn[], rules: Pick<RuleSet, 'waitingAtOnce'>): CarriedTurn[] {
  const heard = [...floor.spoken, ...(floor.speaking ? [floor.speaking] : [])];
  const known = new Set([...(floor.takenOver ?? []), ...[...floor.waiting, ...heard].map(({ id }) => id)]);
  const taken: CarriedTurn[] = [];
  for (const turn of turns) {
    const isHere = floor.waiting.some((one) => isSameAsking(turn, one)) || (isStatement(turn) && heard.some((one) => isStatement(one) && isSameAsking(turn, one)));
    const most = turn.purpose === 'answer' ? 1 : rules.waitingAtOnce;
    if (known.has(turn.turn) || isHere || taken.filter((one) => isSameAsking(turn, one)).length >= most) continue;
    known.add(turn.turn);
    taken.push(turn);
  }
  return taken;
}

/** Those taken over have numbers below 1, so that all who asked here come after them; from several meetings, in the order in which these closed. */
function numbered(waiting: readonly Turn[], taken: readonly Turn[], closedAt: string): ReadonlyMap<string, number> {
  const before = waiting.filter((turn) => queueOf(turn) < 1).toSorted((a, b) => queueOf(a) - queueOf(b));
  const later = before.findIndex(({ carriedFrom }) => carriedFrom !== undefined && Date.parse(carriedFrom.closedAt) > Date.parse(closedAt));
  const all = before.toSpliced(later < 0 ? before.length : later, 0, ...taken);
  return new Map(all.map(({ id }, index) => [id, index + 1 - all.length]));
}

/** Where the rules place them; those placed by hand stay behind the one whom they stood behind. */
function inscribeAll(rules: RuleSet, waiting: readonly Turn[], taken: readonly Turn[]): Turn[] {
  let list = taken.reduce<Turn[]>((sofar, turn) => (turn.placedAt === undefined ? inscribe(rules, sofar, turn) : sofar), [...waiting]);
  taken.forEach((turn, index) => {
    if (turn.placedAt === undefined) return;
    const behind = taken[index - 1];
    const next = taken.slice(index + 1).find((other) => other.placedAt === undefined);
    list = list.toSpliced(behind ? list.indexOf(behind) + 1 : next ? list.indexOf(next) : 0, 0, turn);
  });
  return list;
}

export const carryDecisions: Decisions<'carry-list'> = {
  'carry-list'(floor, { at, from, closedAt, turns }, rules) {
    const carried = takable(floor, turns, rules);
    if (carried.length === 0) return objecting('nobody-to-carry', 'carried-over');
    const bare = carried.map(({ turn: id, place, ...turn }, index): Turn => ({
      id, ...turn, inscription: floor.inscriptions + index + 1, carriedFrom: { meeting: from, place, closedAt, at },
    }));
    const numbers = numbered(floor.waiting, bare, closedAt);
    const withNumber = (turn: Turn): Turn => (numbers.has(turn.id) ? { ...turn, queue: numbers.get(turn.id)! } : turn);
    return {
      floor: {
        ...floor,
        inscriptions: floor.inscriptions + bare.length,
        takenOver: [...(floor.takenOver ?? []), ...bare.map(({ id }) => id)],
        waiting: inscribeAll(rules, floor.waiting.map(withNumber), bare.map(withNumber)),
      },
    };
  },
};
