import type { SpeakersList } from '../queries/speakers-list.ts';
import type { Reckoned } from '../rules/estimate.ts';
import type { SayDirecting, SayList } from './saying.ts';

/** Seconds that whoever has the floor may still take at `now`: none where nobody has it or the time is over. */
export function secondsStill(list: Pick<SpeakersList, 'speaking'>, now: number): number {
  const { speaking } = list;
  if (!speaking || speaking.limitSeconds === null) return 0;
  const until = speaking.pausedAt === undefined ? now : Date.parse(speaking.pausedAt);
  const passed = (until - Date.parse(speaking.begunAt) - speaking.pausedMilliseconds) / 1000;
  return Math.max(0, speaking.limitSeconds - passed);
}

export const minutesUntil = (seconds: number): number => Math.round(seconds / 60);

/** Seconds until a turn comes as it was reckoned, the speaker's own still counted; null where nothing tells, undefined for a turn that was not reckoned. */
export function secondsReckoned(list: Pick<SpeakersList, 'speaking'>, before: number | null | undefined, reckoned: Reckoned, now: number): number | null | undefined {
  const { speaking } = list;
  if (before === null || before === undefined || !speaking) return before;
  if (reckoned.speaking === null) return null;
  const until = speaking.pausedAt === undefined ? now : Date.parse(speaking.pausedAt);
  const passed = (until - Date.parse(speaking.begunAt) - speaking.pausedMilliseconds) / 1000;
  return Math.max(0, reckoned.speaking - passed) + reckoned.gap + before;
}

/** As `AboutWhen`, for who may know of the texts that were filed. */
export function AboutWhenReckoned({ list, turn, reckoned, now, say }: {
  readonly list: SpeakersList;
  readonly turn: Pick<SpeakersList['waiting'][number], 'turn' | 'secondsBefore'>;
  readonly reckoned: Reckoned;
  readonly now: number;
  readonly say: SayList;
}) {
  const seconds = secondsReckoned(list, reckoned.before[turn.turn], reckoned, now);
  if (seconds === undefined) return <AboutWhen list={list} secondsBefore={turn.secondsBefore} now={now} say={say} />;
  if (seconds === null || list.state !== 'open') return null;
  const minutes = minutesUntil(seconds);
  return <span class="about">{minutes < 1 ? say('soon') : say('aboutMinutes', { n: minutes })}</span>;
}

/** In about how long the list is done as it was reckoned. */
export function ListReckoned({ list, reckoned, now, say }: { readonly list: SpeakersList; readonly reckoned: Reckoned; readonly now: number; readonly say: SayDirecting }) {
  const seconds = secondsReckoned(list, reckoned.all, reckoned, now);
  if (list.state !== 'open' || list.waiting.length === 0 || seconds === null || seconds === undefined) return null;
  return <p class="floor-note">{say('listReckoned', { n: Math.max(1, minutesUntil(seconds)) })}</p>;
}

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
