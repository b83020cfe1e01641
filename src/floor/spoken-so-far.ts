import type { Spoken } from './rules/state.ts';

/** What a process has read of the turns that are over at a meeting: the first so many, and which row was the last of them. */
export interface SpokenSoFar {
  readonly turns: readonly Spoken[];
  /** The transaction that wrote the last of these rows (`xmin`): the same row is still there, or what is remembered is not true. */
  readonly mark: string;
}

/** About 30 MB. */
const MOST_TURNS = 50_000;

/**
 * Remembers what was spoken, which only grows: an act then reads what is new, however long the day has been. A row that
 * was read within a transaction and never kept has another mark than the one that takes its place.
 */
export function rememberSpoken(mostTurns = MOST_TURNS) {
  const known = new Map<string, SpokenSoFar>();
  let turns = 0;

  function forget(meeting: string): void {
    turns -= known.get(meeting)?.turns.length ?? 0;
    known.delete(meeting);
  }

  return {
    of: (meeting: string): SpokenSoFar | undefined => known.get(meeting),
    forget,
    keep(meeting: string, spoken: SpokenSoFar): void {
      forget(meeting);
      known.set(meeting, spoken);
      turns += spoken.turns.length;
      for (const oldest of known.keys()) {
        if (turns <= mostTurns || oldest === meeting) break;
        forget(oldest);
      }
    },
    get size() {
      return turns;
    },
  };
}
