import { type Decision, type Decisions, objecting } from './act-types.ts';
import { beginning, ending, runClock } from './clock.ts';
import { debateOf } from './debate.ts';
import { waitingTurn, withLiveExchanges } from './list.ts';
import { limitOf, toEndOfClass } from './order.ts';
import { quorumAgainst } from './quorum.ts';
import type { RuleSet } from './rule-set.ts';
import type { CallToOrder, Floor, Speaking, Turn } from './state.ts';

/** Why the list does not go on with its next turn now. */
function whyNotNext(floor: Floor, next: Turn, rules: RuleSet): Decision | undefined {
  const quorum = quorumAgainst(floor, rules, 'debate');
  if (quorum) return objecting(quorum, 'quorum');
  // GA rules 70 and 112: at any time.
  if (next.as === 'secretary-general') return undefined;
  if (floor.motions?.length) return objecting('motions-first', 'order-of-motions');
  if (floor.repliesBegunAt !== undefined) return objecting('replies-under-way', 'right-of-reply');
  const debate = debateOf(floor);
  if (next.purpose === 'explanation' || debate === undefined) return undefined;
  return debate === 'closed' ? objecting('debate-closed', 'close-debate') : objecting('debate-adjourned', 'adjourn-debate');
}

/**
 * Gives the floor to a turn and ends the one that the chair saw speaking. Where nobody speaks any more there is
 * nothing to end.
 */
export function giveTo(floor: Floor, turn: Turn, at: string, limit: number | null): Decision {
  const before = floor.speaking ? ending(floor, floor.speaking, at) : { floor, ended: undefined };
  const given = beginning(turn, at, limit);
  return { floor: { ...before.floor, speaking: given }, given, ...(before.ended && { ended: before.ended }) };
}

const CALLS: readonly CallToOrder['reason'][] = ['time', 'relevance', 'substance'];

export const turnDecisions: Decisions<'give' | 'pause' | 'resume' | 'end' | 'absent' | 'call-to-order'> = {
  give(floor, act, rules) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    // Where nobody speaks any more there is nothing to end, and the next one is still the one she saw.
    if (floor.speaking && floor.speaking.id !== act.ending) return objecting('speaker-changed', 'chair-directs', floor.speaking);
    const next = floor.waiting[0];
    if (!waitingTurn(floor, act.turn)) return objecting('not-waiting', 'inscription', next);
    if (!next || next.id !== act.turn) return objecting('next-changed', 'inscription', next);
    const why = whyNotNext(floor, next, rules);
    if (why) return why;
    const turn: Turn = floor.item === undefined ? next : { ...next, item: floor.item };
    return giveTo(withLiveExchanges({ ...floor, waiting: floor.waiting.slice(1) }), turn, act.at, limitOf(rules, next));
  },

  pause(floor, act) {
    const { speaking } = floor;
    if (speaking?.id !== act.turn) return objecting('not-speaking', 'chair-directs', speaking);
    if (speaking.pausedAt !== undefined) return objecting('already-paused', 'time-limits', speaking);
    const paused: Speaking = { ...speaking, pausedAt: act.at };
    return { floor: { ...floor, speaking: paused }, turn: paused };
  },

  resume(floor, act) {
    if (floor.speaking?.id !== act.turn) return objecting('not-speaking', 'chair-directs', floor.speaking);
    if (floor.speaking.pausedAt === undefined) return objecting('not-paused', 'time-limits', floor.speaking);
    const resumed = runClock(floor.speaking, act.at);
    return { floor: { ...floor, speaking: resumed }, turn: resumed };
  },

  end(floor, act) {
    if (floor.speaking?.id !== act.turn) return objecting('not-speaking', 'chair-directs', floor.speaking);
    return ending(floor, floor.speaking, act.at);
  },

  absent(floor, act, rules) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (floor.speaking) return objecting('somebody-speaking', 'chair-directs', floor.speaking);
    const next = floor.waiting[0];
    if (!waitingTurn(floor, act.turn)) return objecting('not-waiting', 'inscription', next);
    if (!next || next.id !== act.turn) return objecting('next-changed', 'inscription', next);
    const others = floor.waiting.slice(1);
    const absences = (next.absences ?? 0) + 1;
    if (absences >= rules.absence.dropsAt) return { floor: withLiveExchanges({ ...floor, waiting: others }), turn: { ...next, absences, absentAt: act.at } };
    const queue = floor.inscriptions + 1;
    const { placedAt: _, exchangedWith: __, ...turn } = { ...next, absences, absentAt: act.at, queue };
    const isLast = rules.absence.to === 'end-of-list';
    const back: Turn = { ...turn, ...(isLast && { deferredAt: act.at }) };
    const waiting = isLast ? [...others, back] : toEndOfClass(rules, others, back, act.at);
    return { floor: { ...floor, inscriptions: queue, waiting }, turn: back };
  },

  'call-to-order'(floor, { at, reason }) {
    if (!CALLS.includes(reason)) return objecting('not-in-these-rules', 'chair-directs');
    const call: CallToOrder = { at, reason };
    if (floor.point) return { floor: { ...floor, point: { ...floor.point, callsToOrder: [...(floor.point.callsToOrder ?? []), call] } } };
    if (!floor.speaking) return objecting('not-speaking', 'chair-directs');
    const speaking: Speaking = { ...floor.speaking, callsToOrder: [...(floor.speaking.callsToOrder ?? []), call] };
    return { floor: { ...floor, speaking }, turn: speaking };
  },
};
