import { clockAt, sayDuration } from '#ui/clock.tsx';
import { useSetting } from '#ui/setting.ts';
import type { SpeakingShown } from '../queries/speakers-list.ts';
import { clockTime, isolated, type SayList } from './saying.ts';
import { useServerTime } from './server-time.ts';

const WARN_SECONDS = 30;

/**
 * The time of the turn under way: what is left, or how far it is over, in figures, in a word and as a line that
 * fills. Without JavaScript it says when the turn began, which stays true.
 */
export function TurnClock({ speaking, clockOffset, say, zone }: {
  readonly speaking: SpeakingShown;
  readonly clockOffset: number;
  readonly say: SayList;
  readonly zone: string;
}) {
  const { language } = useSetting();
  const start = Date.parse(speaking.begunAt) + speaking.pausedMilliseconds;
  const stopped = speaking.pausedAt === undefined ? undefined : Date.parse(speaking.pausedAt);
  const { now, alive } = useServerTime(clockOffset, 1000, start);
  const limit = speaking.limitSeconds ?? undefined;
  const { passed, left } = clockAt(start, now, limit, stopped);
  const of = limit === undefined ? say('noLimit') : say('ofLimit', { limit: isolated(sayDuration(limit)) });

  if (!alive && stopped === undefined) {
    return (
      <div class="turn-clock" data-state="still">
        <p class="turn-time turn-time-still">{say('beganAt', { time: isolated(clockTime(speaking.begunAt, zone, language)) })}</p>
        <p class="turn-word">{of}</p>
        <div class="turn-bar" aria-hidden="true" />
      </div>
    );
  }
  const isOver = left !== undefined && left < 0;
  const state = isOver ? 'over' : left !== undefined && left <= WARN_SECONDS ? 'ending' : 'running';
  const shown = left === undefined ? passed : left >= 0 ? Math.ceil(left) : left;
  const word = left === undefined ? say('passed') : isOver ? say('over') : say('left');
  const part = limit === undefined ? 0 : Math.min(1, passed / limit);
  return (
    <div class="turn-clock" data-state={state} data-stopped={stopped === undefined ? undefined : 'true'}>
      <p class="turn-time" role="timer" aria-live="off">
        <span dir="ltr">{isOver ? '+' : ''}{sayDuration(shown)}</span>
      </p>
      <p class="turn-word">
        <strong>{word}</strong> <span>{of}</span>
        {stopped !== undefined && <strong class="turn-stopped"> · {say('stopped')}</strong>}
      </p>
      <div class="turn-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(part * 100).toFixed(2)}%` }} />
      </div>
    </div>
  );
}
