import { type Floor, secondsSpoken, type Speaking, type Spoken, type Turn } from './state.ts';

/** Begins a turn: nobody else may have the floor. */
export function beginning(turn: Turn, at: string, limitSeconds: number | null): Speaking {
  return { ...turn, begunAt: at, limitSeconds, pausedMilliseconds: 0 };
}

/** Ends the turn under way. */
export function ending(floor: Floor, speaking: Speaking, at: string): { floor: Floor; ended: Spoken } {
  const { pausedAt: _, pausedMilliseconds: __, ...turn } = speaking;
  const ended: Spoken = { ...turn, endedAt: at, seconds: secondsSpoken(speaking, at) };
  return { floor: { ...floor, speaking: null, spoken: [...floor.spoken, ended] }, ended };
}

/** Stops the clock of whoever speaks, where it runs; `held` says that it was stopped by this. */
export function holdClock(floor: Floor, at: string): { floor: Floor; held: boolean } {
  const { speaking } = floor;
  if (!speaking || speaking.pausedAt !== undefined) return { floor, held: false };
  return { floor: { ...floor, speaking: { ...speaking, pausedAt: at } }, held: true };
}

/** Sets a stopped clock going again. */
export function runClock(speaking: Speaking, at: string): Speaking {
  const { pausedAt, ...running } = speaking;
  if (pausedAt === undefined) return speaking;
  const stood = Math.max(0, Date.parse(at) - Date.parse(pausedAt));
  return { ...running, pausedMilliseconds: running.pausedMilliseconds + stood };
}

export function releaseClock(floor: Floor, at: string, held: boolean): Floor {
  return held && floor.speaking ? { ...floor, speaking: runClock(floor.speaking, at) } : floor;
}

/** What was asked for and not yet taken becomes a turn again, as it stood in the list: on no item until it has the floor. */
export function asWaiting(speaking: Speaking): Turn {
  const { begunAt: _, limitSeconds: __, pausedAt: ___, pausedMilliseconds: ____, callsToOrder: _____, item: ______, ...turn } = speaking;
  return turn;
}
