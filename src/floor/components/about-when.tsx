import type { SpeakersList } from '../queries/speakers-list.ts';
import type { SayList } from './saying.ts';

/** Seconds that whoever has the floor may still take at `now`: none where nobody has it or the time is over. */
export function secondsStill(list: Pick<SpeakersList, 'speaking'>, now: number): number {
  const { speaking } = list;
  if (!speaking || speaking.limitSeconds === null) return 0;
  const until = speaking.pausedAt === undefined ? now : Date.parse(speaking.pausedAt);
  const passed = (until - Date.parse(speaking.begunAt) - speaking.pausedMilliseconds) / 1000;
  return Math.max(0, speaking.limitSeconds - passed);
}

export const minutesUntil = (seconds: number): number => Math.round(seconds / 60);

/** In about how long a turn comes, by the time limits; nothing where they do not say. */
export function AboutWhen({ list, secondsBefore, now, say }: {
  readonly list: SpeakersList;
  readonly secondsBefore: number | null;
  readonly now: number;
  readonly say: SayList;
}) {
  if (secondsBefore === null || list.state !== 'open') return null;
  const minutes = minutesUntil(secondsStill(list, now) + secondsBefore);
  return <span class="about">{minutes < 1 ? say('soon') : say('aboutMinutes', { n: minutes })}</span>;
}

/** In about how long the whole list is done, by the time limits. */
export function ListTakes({ list, now, say }: { readonly list: SpeakersList; readonly now: number; readonly say: SayList }) {
  if (list.state !== 'open' || list.waitingSeconds === null || list.waiting.length === 0) return null;
  return <p class="floor-note">{say('listTakes', { n: Math.max(1, minutesUntil(secondsStill(list, now) + list.waitingSeconds)) })}</p>;
}
