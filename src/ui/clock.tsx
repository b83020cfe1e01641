import { useEffect, useState } from 'preact/hooks';
import { useSetting } from './setting.ts';

/** Seconds as `4:05` or `1:04:05`, always with the sign taken off. */
export function sayDuration(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** What a clock shows at a moment: all in seconds; `left` is negative once the time is over. */
export const clockAt = (sinceMilliseconds: number, nowMilliseconds: number, limitSeconds: number | undefined, stoppedMilliseconds?: number) => {
  const passed = Math.max(0, ((stoppedMilliseconds ?? nowMilliseconds) - sinceMilliseconds) / 1000);
  return { passed, left: limitSeconds === undefined ? undefined : limitSeconds - passed };
};

/**
 * Counts from a moment of the server's clock: up, or down to a limit and then over it. Inside an island it counts
 * by itself; elsewhere it stands as it was when the page was made. It is not a live region: nobody wants to hear
 * every second.
 */
export function Clock({ since, limitSeconds, clockOffset = 0, stoppedAt, warnSeconds = 30 }: {
  readonly since: Date | string;
  readonly limitSeconds?: number;
  /** As an island gets it with `live`. */
  readonly clockOffset?: number;
  /** The moment at which it was stopped, if it was. */
  readonly stoppedAt?: Date | string | undefined;
  /** From how many seconds before the end it is marked. */
  readonly warnSeconds?: number;
}) {
  const { say, now: renderedAt } = useSetting();
  const [now, setNow] = useState(() => renderedAt.getTime());
  const start = new Date(since).getTime();
  const stop = stoppedAt === undefined ? undefined : new Date(stoppedAt).getTime();
  useEffect(() => {
    if (stop !== undefined) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const time = Date.now() + clockOffset;
      setNow(time);
      // On the second of this clock, so that two screens side by side change together.
      timer = setTimeout(tick, 1000 - ((((time - start) % 1000) + 1000) % 1000) + 5);
    };
    tick();
    return () => clearTimeout(timer);
  }, [start, stop, clockOffset]);
  const { passed, left } = clockAt(start, now, limitSeconds, stop);
  if (left === undefined) return <span class="clock" role="timer" aria-live="off">{sayDuration(passed)}</span>;
  // Upwards: 4:00 stands for a whole second before 3:59, as on any clock that counts down.
  const shown = left >= 0 ? Math.ceil(left) : left;
  return (
    <span class="clock" role="timer" aria-live="off" data-state={left < 0 ? 'over' : left <= warnSeconds ? 'ending' : 'running'}>
      {say(left < 0 ? 'timeOver' : 'timeLeft', { time: `\u2066${sayDuration(shown)}\u2069` })}
    </span>
  );
}
