import { LANGUAGE_NAMES } from '#platform/languages.ts';
import { formatNumber } from '#platform/words.ts';
import { Announce } from '#ui/announce.tsx';
import { sayDuration } from '#ui/clock.tsx';
import type { LiveOf } from '#ui/island.tsx';
import type { LiveView } from '#ui/live-view.ts';
import { StateMark } from '#ui/state.tsx';
import { useLanguage } from '#ui/setting.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import type { TextAhead, TextsAhead } from '../queries/texts-ahead.ts';
import { AboutWhen } from './about-when.tsx';
import { useAlso } from './also-live.ts';
import { Standing } from './list-head.tsx';
import { Line } from './line.tsx';
import type { SayUnderWay, UnderWayPhrases } from './proceedings.ts';
import { SpeakingNow } from './public-floor.tsx';
import { isolated, type ListPhrases, type RoomPhrases, sayIn, type SayList, type SayRoom, sayWho } from './saying.ts';
import { useServerTime } from './server-time.ts';
import { TurnTags } from './turn-tags.tsx';
import { announcementOf, UnderWay } from './under-way.tsx';
import { Who } from './who.tsx';

const ESTIMATE_MILLISECONDS = 15_000;
const SHOWN = 12;

export interface RoomProps {
  readonly words: ListPhrases;
  readonly phrases: { readonly underWay: UnderWayPhrases; readonly room: RoomPhrases };
}

/** What interpreters need: who comes next, in which language there is a text, and how fast it will be read. */
export function Interpreters({ words, phrases, texts: first, live }: RoomProps & { readonly texts: LiveOf<TextsAhead>; readonly live: LiveView<SpeakersList> }) {
  const list = live.answer;
  const language = useLanguage();
  const say: SayList = sayIn(words, language);
  const underWay: SayUnderWay = sayIn(phrases.underWay, language);
  const room: SayRoom = sayIn(phrases.room, language);
  const { now, alive } = useServerTime(live.clockOffset, ESTIMATE_MILLISECONDS);
  const { texts, englishPace } = useAlso(first).answer;
  return (
    <div class="floor room">
      <div class="floor-top">
        <Standing list={list} say={say} />
        <Line live={live} alive={alive} zone={list.timeZone} say={say} />
      </div>
      <Announce text={list.speaking ? say('hasFloor', { who: sayWho(list.speaking, say) }) : ''} />
      <Announce text={announcementOf(list.proceedings, underWay)} />
      <div class="room-now">
        <UnderWay now={list.proceedings} zone={list.timeZone} say={underWay} />
        {list.state !== 'closed' && <SpeakingNow list={list} clockOffset={live.clockOffset} say={say} />}
        {list.speaking && <Texts texts={texts[list.speaking.turn]} say={room} />}
      </div>
      <section class="room-next" aria-labelledby="room-next">
        <div class="floor-list-head">
          <h2 id="room-next">{room('comesNext')}</h2>
          <p>{say('waitingCount', { n: list.waiting.length })}</p>
        </div>
        {list.waiting.length === 0 && <p class="floor-empty">{say('listEmpty')}</p>}
        <ol class="turns room-turns">
          {list.waiting.slice(0, SHOWN).map((turn) => (
            <li key={turn.turn}>
              <div class="turn-who">
                <Who turn={turn} say={say} />
                <TurnTags turn={turn} say={underWay} />
                <Texts texts={texts[turn.turn]} say={room} />
              </div>
              <span class="about">
                <AboutWhen list={list} secondsBefore={turn.secondsBefore} now={now} say={say} />
                {turn.limitSeconds !== null && <span class="turn-limit">{room('limit', { time: isolated(sayDuration(turn.limitSeconds)) })}</span>}
              </span>
            </li>
          ))}
        </ol>
        <p class="floor-note">
          {room('paceNote', { n: englishPace })} {room('texts')}
        </p>
      </section>
    </div>
  );
}

/** The languages in which a text was filed, with its length and the pace it takes. */
function Texts({ texts, say }: { readonly texts: readonly TextAhead[] | undefined; readonly say: SayRoom }) {
  const language = useLanguage();
  if (!texts) return <p class="texts-none">{say('noText')}</p>;
  return (
    <ul class="texts">
      {texts.map((text) => (
        <li key={text.language}>
          <a href={`/statements/${text.statement}?textLanguage=${text.language}`}>
            <strong lang={text.language}>{LANGUAGE_NAMES[text.language]}</strong>
          </a>{' '}
          {say('wordCount', { n: text.words })}
          {text.pace !== null && (
            <>
              {' · '}
              {text.isTooFast ? (
                <StateMark state="needs-you">{`${say('wordsAMinute', { n: text.pace })}, ${say('tooFast')}`}</StateMark>
              ) : (
                <span>{say('wordsAMinute', { n: formatNumber(language, text.pace) })}</span>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
