import { Announce } from '#ui/announce.tsx';
import type { LiveView } from '#ui/live-view.ts';
import { useLanguage } from '#ui/setting.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { Line } from './line.tsx';
import { Standing } from './list-head.tsx';
import type { SayUnderWay, UnderWayPhrases } from './proceedings.ts';
import { type ListPhrases, type RoomPhrases, sayIn, type SayList, type SayRoom, sayWho } from './saying.ts';
import { useServerTime } from './server-time.ts';
import { announcementOf } from './under-way.tsx';

/** What every screen of those who work in the room is given. */
export interface RoomProps {
  readonly words: ListPhrases;
  readonly phrases: { readonly underWay: UnderWayPhrases; readonly room: RoomPhrases };
}

/** The list as it stands, the words to tell it in, and the server's time, looked at again every so often. */
export function useRoom({ words, phrases, live }: RoomProps & { readonly live: LiveView<SpeakersList> }, everyMilliseconds: number) {
  const language = useLanguage();
  const say: SayList = sayIn(words, language);
  const underWay: SayUnderWay = sayIn(phrases.underWay, language);
  const room: SayRoom = sayIn(phrases.room, language);
  const { now, alive } = useServerTime(live.clockOffset, everyMilliseconds);
  return { list: live.answer, live, say, underWay, room, now, alive };
}

/** How the meeting, its list and the line stand. */
export const RoomTop = ({ list, live, alive, say }: Pick<ReturnType<typeof useRoom>, 'list' | 'live' | 'alive' | 'say'>) => (
  <div class="floor-top">
    <Standing list={list} say={say} />
    <Line live={live} alive={alive} zone={list.timeZone} say={say} />
  </div>
);

/** For who listens to the screen: who has been given the floor, and what has begun. */
export const RoomNews = ({ list, say, underWay }: Pick<ReturnType<typeof useRoom>, 'list' | 'say' | 'underWay'>) => (
  <>
    <Announce text={list.speaking ? say('hasFloor', { who: sayWho(list.speaking, say) }) : ''} />
    <Announce text={announcementOf(list.proceedings, underWay)} />
  </>
);
