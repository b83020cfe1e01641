import { inscribe } from './order.ts';
import { type Capacity, ruleSetOf } from './rule-sets.ts';
import { type Floor, secondsSpoken, type Speaking, type Spoken, type Turn } from './state.ts';

/** What can be done on the floor. `at` is the server's moment, ISO 8601 in UTC. */
export type Act =
  | { readonly type: 'open-meeting'; readonly at: string }
  | { readonly type: 'close-meeting'; readonly at: string }
  | { readonly type: 'open-list'; readonly at: string }
  | { readonly type: 'close-list'; readonly at: string }
  | {
      readonly type: 'ask'; readonly at: string; readonly turn: string; readonly party: string; readonly onBehalfOf?: string;
      readonly capacity: Capacity; readonly by: 'delegation' | 'secretariat';
    }
  | { readonly type: 'withdraw'; readonly at: string; readonly turn: string }
  /** `before`: the turn in front of which it goes; `null` puts it at the end. */
  | { readonly type: 'move'; readonly at: string; readonly turn: string; readonly before: string | null }
  /** `ending`: the turn the chair saw speaking, which ends with this; `null` where she saw nobody. */
  | { readonly type: 'give'; readonly at: string; readonly turn: string; readonly ending: string | null }
  | { readonly type: 'pause'; readonly at: string; readonly turn: string }
  | { readonly type: 'resume'; readonly at: string; readonly turn: string }
  | { readonly type: 'end'; readonly at: string; readonly turn: string };

/** Why the floor says no. Each is a refusal with words in the slice, and cites a rule of the set. */
export type Objection =
  | 'meeting-not-open' | 'meeting-already-open' | 'meeting-over' | 'somebody-speaking'
  | 'list-closed' | 'list-already-open' | 'list-already-closed' | 'already-waiting'
  | 'not-waiting' | 'next-changed' | 'speaker-changed' | 'not-speaking' | 'already-paused' | 'not-paused';

export type Decision =
  | { readonly floor: Floor; readonly ended?: Spoken; readonly given?: Speaking; readonly turn?: Turn }
  | { readonly objection: Objection; readonly rule: string; readonly turn?: Turn };

const objecting = (objection: Objection, rule: string, turn?: Turn): Decision => ({ objection, rule, ...(turn && { turn }) });

function ending(floor: Floor, at: string): { floor: Floor; ended: Spoken } {
  const { pausedAt: _, pausedMilliseconds: __, ...turn } = floor.speaking!;
  const ended: Spoken = { ...turn, endedAt: at, seconds: secondsSpoken(floor.speaking!, at) };
  return { floor: { ...floor, speaking: null, spoken: [...floor.spoken, ended] }, ended };
}

/**
 * The floor after an act, or why the rules refuse it. Pure: the same floor and act always give the same
 * decision, so a meeting can be replayed from its record.
 */
export function decide(floor: Floor, act: Act): Decision {
  const rules = ruleSetOf(floor.ruleSet);
  if (floor.meeting === 'closed') return objecting('meeting-over', 'chair-directs');
  switch (act.type) {
    case 'open-meeting':
      if (floor.meeting === 'open') return objecting('meeting-already-open', 'chair-directs');
      return { floor: { ...floor, meeting: 'open', list: 'open' } };
    case 'close-meeting': {
      if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
      if (floor.speaking) return objecting('somebody-speaking', 'chair-directs', floor.speaking);
      return { floor: { ...floor, meeting: 'closed', list: 'closed' } };
    }
    case 'open-list':
      if (floor.list === 'open') return objecting('list-already-open', 'closing-the-list');
      return { floor: { ...floor, list: 'open' } };
    case 'close-list':
      if (floor.list === 'closed') return objecting('list-already-closed', 'closing-the-list');
      return { floor: { ...floor, list: 'closed' } };
    case 'ask': {
      // The secretariat may still add after the list is closed, with the chair's consent.
      if (floor.list === 'closed' && act.by === 'delegation') return objecting('list-closed', 'closing-the-list');
      const own = floor.waiting.filter((turn) => turn.party === act.party && turn.onBehalfOf === act.onBehalfOf);
      if (own.length >= rules.waitingAtOnce) return objecting('already-waiting', 'inscription', own[0]);
      const turn: Turn = {
        id: act.turn, party: act.party, ...(act.onBehalfOf !== undefined && { onBehalfOf: act.onBehalfOf }),
        capacity: act.capacity, inscription: floor.inscriptions + 1, askedAt: act.at, by: act.by,
      };
      return { floor: { ...floor, inscriptions: turn.inscription, waiting: inscribe(rules, floor.waiting, turn) }, turn };
    }
    case 'withdraw': {
      const turn = floor.waiting.find((waiting) => waiting.id === act.turn);
      if (!turn) return objecting('not-waiting', 'inscription');
      return { floor: { ...floor, waiting: floor.waiting.filter((waiting) => waiting !== turn) }, turn };
    }
    case 'move': {
      const turn = floor.waiting.find((waiting) => waiting.id === act.turn);
      if (!turn) return objecting('not-waiting', 'inscription');
      const others = floor.waiting.filter((waiting) => waiting !== turn);
      const place = act.before === null ? others.length : others.findIndex((waiting) => waiting.id === act.before);
      if (place < 0) return objecting('not-waiting', 'inscription');
      const placed: Turn = { ...turn, placedAt: act.at };
      return { floor: { ...floor, waiting: others.toSpliced(place, 0, placed) }, turn: placed };
    }
    case 'give': {
      if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
      const next = floor.waiting[0];
      if (!next || next.id !== act.turn) {
        return floor.waiting.some((turn) => turn.id === act.turn) || floor.speaking?.id === act.turn
          ? objecting('next-changed', 'inscription', next ?? floor.speaking ?? undefined)
          : objecting('not-waiting', 'inscription', next);
      }
      if ((floor.speaking?.id ?? null) !== act.ending) return objecting('speaker-changed', 'chair-directs', floor.speaking ?? undefined);
      const before = floor.speaking ? ending(floor, act.at) : { floor, ended: undefined };
      const given: Speaking = { ...next, begunAt: act.at, limitSeconds: rules.limits[next.capacity], pausedMilliseconds: 0 };
      return {
        floor: { ...before.floor, waiting: floor.waiting.slice(1), speaking: given },
        given,
        ...(before.ended && { ended: before.ended }),
      };
    }
    case 'pause': {
      if (floor.speaking?.id !== act.turn) return objecting('not-speaking', 'chair-directs', floor.speaking ?? undefined);
      if (floor.speaking.pausedAt !== undefined) return objecting('already-paused', 'time-limits', floor.speaking);
      return { floor: { ...floor, speaking: { ...floor.speaking, pausedAt: act.at } }, turn: floor.speaking };
    }
    case 'resume': {
      if (floor.speaking?.id !== act.turn) return objecting('not-speaking', 'chair-directs', floor.speaking ?? undefined);
      const { pausedAt, ...speaking } = floor.speaking;
      if (pausedAt === undefined) return objecting('not-paused', 'time-limits', floor.speaking);
      const stood = Math.max(0, Date.parse(act.at) - Date.parse(pausedAt));
      return { floor: { ...floor, speaking: { ...speaking, pausedMilliseconds: speaking.pausedMilliseconds + stood } }, turn: floor.speaking };
    }
    case 'end': {
      if (floor.speaking?.id !== act.turn) return objecting('not-speaking', 'chair-directs', floor.speaking ?? undefined);
      return ending(floor, act.at);
    }
  }
}
