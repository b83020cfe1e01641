import { Announce } from '#ui/announce.tsx';
import type { LiveView } from '#ui/live-view.ts';
import { useLanguage } from '#ui/setting.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { Line } from './line.tsx';
import { Standing } from './list-head.tsx';
import { type ListPhrases, sayIn, sayWho, type SayList } from './saying.ts';
import { useServerTime } from './server-time.ts';
import { TurnClock } from './turn-clock.tsx';
import { Who } from './who.tsx';

const NEXT_SHOWN = 3;

/** How large a name can stand: long ones a step smaller, so that they keep to two lines. */
const sizeOf = (name: string): 'short' | 'middle' | 'long' => (name.length <= 16 ? 'short' : name.length <= 30 ? 'middle' : 'long');

/** The floor on the wall of the room: eight metres away, nothing to operate. */
export function WallFloor({ words, live }: { readonly words: ListPhrases; readonly live: LiveView<SpeakersList> }) {
  const list = live.answer;
  const say: SayList = sayIn(words, useLanguage());
  const { alive } = useServerTime(live.clockOffset, 60_000);
  const { speaking } = list;
  const next = list.waiting.slice(0, NEXT_SHOWN);
  return (
    <div class="wall">
      <header class="wall-top">
        <h1 lang={list.titleLanguage}>{list.title}</h1>
        {(!alive || live.line.state !== 'up') && <Line live={live} alive={alive} zone={list.timeZone} say={say} />}
      </header>
      <Announce text={speaking ? say('hasFloor', { who: sayWho(speaking, say) }) : ''} />
      <section class="wall-now" aria-live="off">
        {speaking ? (
          <>
            <p class="wall-label">{say('speaking')}</p>
            <p class="wall-who" data-size={sizeOf(speaking.name)}>
              <Who turn={speaking} say={say} />
            </p>
            <TurnClock speaking={speaking} clockOffset={live.clockOffset} say={say} zone={list.timeZone} key={speaking.turn} />
          </>
        ) : (
          <>
            <p class="wall-nobody">{list.state === 'open' ? say('nobody') : say(list.state === 'closed' ? 'meetingClosed' : 'meetingToCome')}</p>
            {list.state === 'open' && <Standing list={list} say={say} />}
          </>
        )}
      </section>
      {next.length > 0 && list.state !== 'closed' && (
        <section class="wall-next" aria-label={say('next')}>
          <p class="wall-label">{say('next')}</p>
          <ol>
            {next.map((turn) => (
              <li key={turn.turn} data-size={sizeOf(turn.name)}>
                <Who turn={turn} say={say} />
              </li>
            ))}
          </ol>
          {list.waiting.length > NEXT_SHOWN && <p class="wall-more">{say('andMore', { n: list.waiting.length - NEXT_SHOWN })}</p>}
        </section>
      )}
    </div>
  );
}
