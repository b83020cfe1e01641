import { LANGUAGE_NAMES } from '#platform/languages.ts';
import { formatNumber } from '#platform/words.ts';
import { sayDuration } from '#ui/clock.tsx';
import type { LiveOf } from '#ui/island.tsx';
import type { LiveView } from '#ui/live-view.ts';
import { StateMark } from '#ui/state.tsx';
import { useLanguage } from '#ui/setting.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import type { TextAhead, TextsAhead } from '../queries/texts-ahead.ts';
import { AboutWhenReckoned } from './about-when.tsx';
import { useAlso } from './also-live.ts';
import { type RoomProps, RoomNews, RoomTop, useRoom } from './in-the-room.tsx';
import { SpeakingNow } from './public-floor.tsx';
import { isolated, type SayRoom } from './saying.ts';
import { TurnTags } from './turn-tags.tsx';
import { UnderWay } from './under-way.tsx';
import { Who } from './who.tsx';

const ESTIMATE_MILLISECONDS = 15_000;
const SHOWN = 12;

/** The floor tells of its moves and the filings of theirs: each is told the whole answer, as it was when told. */
const newerOf = (a: TextsAhead, b: TextsAhead): TextsAhead => (a.number + a.filings >= b.number + b.filings ? a : b);

/** What interpreters need: who comes next, in which language there is a text, and how fast it will be read. */
export function Interpreters({ texts: ahead, filed, ...props }: RoomProps & { readonly texts: LiveOf<'floor.texts-ahead'>; readonly filed: LiveOf<'floor.texts-filed'>; readonly live: LiveView<SpeakersList> }) {
  const { list, live, say, underWay, room, now, alive } = useRoom(props, ESTIMATE_MILLISECONDS);
  const { texts, englishPace, reckoned } = newerOf(useAlso(ahead).answer, useAlso(filed).answer);
  return (
    <div class="floor room">
      <RoomTop list={list} live={live} alive={alive} say={say} />
      <RoomNews list={list} say={say} underWay={underWay} />
      <div class="room-now">
        <UnderWay now={list.proceedings} zone={list.timeZone} say={underWay} />
        {list.state !== 'closed' && <SpeakingNow list={list} clockOffset={live.clockOffset} say={say} underWay={underWay} />}
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
                <AboutWhenReckoned list={list} turn={turn} reckoned={reckoned} now={now} say={say} />
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
