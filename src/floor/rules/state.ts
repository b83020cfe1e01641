import type { Capacity } from './rule-sets.ts';

/** Somebody's place on the floor of one meeting: asked for, then held, then over. Times are ISO 8601 in UTC. */
export interface Turn {
  readonly id: string;
  /** Party that speaks. */
  readonly party: string;
  /** Group it speaks for. */
  readonly onBehalfOf?: string;
  readonly capacity: Capacity;
  /** 1, 2, 3 … in the order of asking. */
  readonly inscription: number;
  readonly askedAt: string;
  /** Who put it on the list: the delegation itself or the secretariat. */
  readonly by: 'delegation' | 'secretariat';
  /** Set where the secretariat or the chair placed it by hand: it then stands where it was put. */
  readonly placedAt?: string;
}

export interface Speaking extends Turn {
  readonly begunAt: string;
  readonly limitSeconds: number | null;
  /** Since when the clock stands still. */
  readonly pausedAt?: string;
  /** How long it stood still before that, in milliseconds. */
  readonly pausedMilliseconds: number;
}

export interface Spoken extends Turn {
  readonly begunAt: string;
  readonly endedAt: string;
  readonly limitSeconds: number | null;
  /** Time spoken without the pauses, whole seconds. */
  readonly seconds: number;
}

/** The floor of one meeting, whole. A plain value: it is stored, sent, replayed and tested as it is. */
export interface Floor {
  readonly ruleSet: string;
  readonly meeting: 'to-come' | 'open' | 'closed';
  readonly openedAt?: string;
  readonly closedAt?: string;
  /** `to-come`: nobody has opened it yet. `closed`: it was declared closed; opening the meeting does not undo that. */
  readonly list: 'to-come' | 'open' | 'closed';
  readonly inscriptions: number;
  /** In the order in which they will be called. After the meeting: who was not reached. */
  readonly waiting: readonly Turn[];
  readonly speaking: Speaking | null;
  /** In the order in which they spoke. */
  readonly spoken: readonly Spoken[];
}

export const emptyFloor = (ruleSet: string): Floor => ({
  ruleSet,
  meeting: 'to-come',
  list: 'to-come',
  inscriptions: 0,
  waiting: [],
  speaking: null,
  spoken: [],
});

/** Seconds spoken up to `at`, without pauses. Never negative, whatever the clocks say. */
export function secondsSpoken(turn: Pick<Speaking, 'begunAt' | 'pausedAt' | 'pausedMilliseconds'>, at: string): number {
  const until = Date.parse(turn.pausedAt ?? at);
  return Math.max(0, Math.floor((until - Date.parse(turn.begunAt) - turn.pausedMilliseconds) / 1000));
}
