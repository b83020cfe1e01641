import { inscribe } from './order.ts';
import { type Capacity, type RuleSet, ruleSetOf } from './rule-sets.ts';
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
  | 'list-not-open' | 'list-closed' | 'list-already-open' | 'list-already-closed' | 'already-waiting'
  | 'not-waiting' | 'next-changed' | 'speaker-changed' | 'not-speaking' | 'already-paused' | 'not-paused';

/** What an act led to: the floor after it and the turns it concerned. */
export interface Taken {
  readonly floor: Floor;
  /** The turn that is over by it. */
  readonly ended?: Spoken;
  /** The turn that has the floor by it. */
  readonly given?: Speaking;
  /** The turn it was about, where it is neither. */
  readonly turn?: Turn;
}

export interface Objected {
  readonly objection: Objection;
  /** Id of the rule to cite. */
  readonly rule: string;
  /** The turn to name: who is in the way. */
  readonly turn?: Turn;
}

export type Decision = Taken | Objected;

const objecting = (objection: Objection, rule: string, turn?: Turn | null): Objected => ({ objection, rule, ...(turn && { turn }) });

function ending(floor: Floor, speaking: Speaking, at: string): { floor: Floor; ended: Spoken } {
  const { pausedAt: _, pausedMilliseconds: __, ...turn } = speaking;
  const ended: Spoken = { ...turn, endedAt: at, seconds: secondsSpoken(speaking, at) };
  return { floor: { ...floor, speaking: null, spoken: [...floor.spoken, ended] }, ended };
}

/** Whose statement it is: a group's, whoever reads it out, or the party's own. */
const voiceOf = (turn: Pick<Turn, 'party' | 'onBehalfOf'>): string => turn.onBehalfOf ?? turn.party;

const waitingTurn = (floor: Floor, id: string): Turn | undefined => floor.waiting.find((turn) => turn.id === id);

type Deciding<T extends Act['type']> = (floor: Floor, act: Extract<Act, { readonly type: T }>, rules: RuleSet) => Decision;

/** One decision for each act. A new act is a line in `Act` and a decision here. */
const DECISIONS: { readonly [T in Act['type']]: Deciding<T> } = {
  'open-meeting'(floor, { at }) {
    if (floor.meeting === 'open') return objecting('meeting-already-open', 'chair-directs');
    // A list that was declared closed before the meeting stays closed.
    return { floor: { ...floor, meeting: 'open', openedAt: at, list: floor.list === 'to-come' ? 'open' : floor.list } };
  },

  'close-meeting'(floor, { at }) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (floor.speaking) return objecting('somebody-speaking', 'chair-directs', floor.speaking);
    return { floor: { ...floor, meeting: 'closed', closedAt: at, list: 'closed' } };
  },

  'open-list'(floor) {
    if (floor.list === 'open') return objecting('list-already-open', 'closing-the-list');
    return { floor: { ...floor, list: 'open' } };
  },

  'close-list'(floor) {
    if (floor.list === 'closed') return objecting('list-already-closed', 'closing-the-list');
    return { floor: { ...floor, list: 'closed' } };
  },

  ask(floor, act, rules) {
    // The secretariat may add before the list opens, and after it is closed with the chair's consent.
    if (floor.list !== 'open' && act.by === 'delegation') {
      return objecting(floor.list === 'closed' ? 'list-closed' : 'list-not-open', 'closing-the-list');
    }
    const own = floor.waiting.filter((turn) => voiceOf(turn) === voiceOf(act));
    if (own.length >= rules.waitingAtOnce) return objecting('already-waiting', 'inscription', own[0]);
    const turn: Turn = {
      id: act.turn, party: act.party, ...(act.onBehalfOf !== undefined && { onBehalfOf: act.onBehalfOf }),
      capacity: act.capacity, inscription: floor.inscriptions + 1, askedAt: act.at, by: act.by,
    };
    return { floor: { ...floor, inscriptions: turn.inscription, waiting: inscribe(rules, floor.waiting, turn) }, turn };
  },

  withdraw(floor, act) {
    const turn = waitingTurn(floor, act.turn);
    if (!turn) return objecting('not-waiting', 'inscription');
    return { floor: { ...floor, waiting: floor.waiting.filter((waiting) => waiting !== turn) }, turn };
  },

  move(floor, act) {
    const turn = waitingTurn(floor, act.turn);
    if (!turn) return objecting('not-waiting', 'inscription');
    const others = floor.waiting.filter((waiting) => waiting !== turn);
    const place = act.before === null ? others.length : others.findIndex((waiting) => waiting.id === act.before);
    if (place < 0) return objecting('not-waiting', 'inscription');
    const placed: Turn = { ...turn, placedAt: act.at };
    return { floor: { ...floor, waiting: others.toSpliced(place, 0, placed) }, turn: placed };
  },

  give(floor, act, rules) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    // Where nobody speaks any more there is nothing to end, and the next one is still the one she saw.
    if (floor.speaking && floor.speaking.id !== act.ending) return objecting('speaker-changed', 'chair-directs', floor.speaking);
    const next = floor.waiting[0];
    if (!waitingTurn(floor, act.turn)) return objecting('not-waiting', 'inscription', next);
    if (!next || next.id !== act.turn) return objecting('next-changed', 'inscription', next);
    const before = floor.speaking ? ending(floor, floor.speaking, act.at) : { floor, ended: undefined };
    const given: Speaking = { ...next, begunAt: act.at, limitSeconds: rules.limits[next.capacity], pausedMilliseconds: 0 };
    return {
      floor: { ...before.floor, waiting: floor.waiting.slice(1), speaking: given },
      given,
      ...(before.ended && { ended: before.ended }),
    };
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
    const { pausedAt, ...speaking } = floor.speaking;
    if (pausedAt === undefined) return objecting('not-paused', 'time-limits', floor.speaking);
    const stood = Math.max(0, Date.parse(act.at) - Date.parse(pausedAt));
    const resumed: Speaking = { ...speaking, pausedMilliseconds: speaking.pausedMilliseconds + stood };
    return { floor: { ...floor, speaking: resumed }, turn: resumed };
  },

  end(floor, act) {
    if (floor.speaking?.id !== act.turn) return objecting('not-speaking', 'chair-directs', floor.speaking);
    return ending(floor, floor.speaking, act.at);
  },
};

/**
 * The floor after an act, or why the rules refuse it. Pure: the same floor and act always give the same
 * decision, so a meeting can be replayed from its record.
 */
export function decide(floor: Floor, act: Act): Decision {
  if (floor.meeting === 'closed') return objecting('meeting-over', 'chair-directs');
  const deciding = DECISIONS[act.type] as Deciding<Act['type']>;
  return deciding(floor, act, ruleSetOf(floor.ruleSet));
}
