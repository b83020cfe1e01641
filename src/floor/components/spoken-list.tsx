import { sayDuration } from '#ui/clock.tsx';
import { useSetting } from '#ui/setting.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import type { SayUnderWay } from './proceedings.ts';
import { clockTime, isolated, type SayList } from './saying.ts';
import { Who } from './who.tsx';

/** The last who have spoken, the newest first: when, and for how long. */
export function SpokenList({ list, say, underWay }: { readonly list: SpeakersList; readonly say: SayList; readonly underWay: SayUnderWay }) {
  const { language } = useSetting();
  return (
    <ol class="spoken" reversed start={list.spokenCount}>
      {list.spoken.map((turn) => {
        const over = turn.limitSeconds === null ? 0 : turn.seconds - turn.limitSeconds;
        return (
          <li key={turn.turn}>
            <span class="turn-who">
              <Who turn={turn} say={say} />
              {turn.item !== undefined && <span class="spoken-item">{underWay('item', { item: isolated(turn.item) })}</span>}
            </span>
            <span class="spoken-when">
              <time dateTime={turn.begunAt}>{clockTime(turn.begunAt, list.timeZone, language)}</time>
            </span>
            <span class="spoken-length">
              <span dir="ltr">{sayDuration(turn.seconds)}</span>
              {over > 0 && <span class="spoken-over">{say('overBy', { time: isolated(sayDuration(over)) })}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
