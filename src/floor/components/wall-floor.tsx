import { Announce } from '#ui/announce.tsx';
import type { LiveView } from '#ui/live-view.ts';
import { useLanguage } from '#ui/setting.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { ItemNow } from './item.tsx';
import { Line } from './line.tsx';
import { Standing } from './list-head.tsx';
import { inText, sayOutcome, sayQuestion, sayTally, type SayUnderWay, type UnderWayPhrases } from './proceedings.ts';
import { clockTime, isolated, type ListPhrases, sayIn, sayWho, type SayList } from './saying.ts';
import { useServerTime } from './server-time.ts';
import { TurnClock } from './turn-clock.tsx';
import { announcementOf, isQuiet, sayAboutMotion, sayBy, sayStage } from './under-way.tsx';
import { Who } from './who.tsx';

const NEXT_SHOWN = 3;

/** Letters of what is under way that stand on one line at the middle size. */
const STAGE_ON_ONE_LINE = 24;

/** How large a name can stand: long ones a step smaller, so that they keep to two lines. */
const sizeOf = (name: string): 'short' | 'middle' | 'long' => (name.length <= 16 ? 'short' : name.length <= 30 ? 'middle' : 'long');

/** The floor on the wall of the room: eight metres away, nothing to operate. */
export function WallFloor({ words, underWay: phrases, live }: { readonly words: ListPhrases; readonly underWay: UnderWayPhrases; readonly live: LiveView<SpeakersList> }) {
  const list = live.answer;
  const language = useLanguage();
  const say: SayList = sayIn(words, language);
  const underWay: SayUnderWay = sayIn(phrases, language);
  const { proceedings } = list;
  const { now, alive } = useServerTime(live.clockOffset, 60_000);
  const { speaking } = list;
  const next = list.waiting.slice(0, NEXT_SHOWN);
  return (
    <div class="wall">
      <header class="wall-top">
        <div>
          <h1 lang={list.titleLanguage}>{list.title}</h1>
          <ItemNow now={proceedings} say={underWay} />
        </div>
        {(!alive || live.line.state !== 'up') && <Line live={live} alive={alive} zone={list.timeZone} say={say} />}
      </header>
      <Announce text={speaking ? say('hasFloor', { who: sayWho(speaking, say) }) : ''} />
      <Announce text={announcementOf(proceedings, underWay)} />
      <section class="wall-now" aria-live="off">
        {!isQuiet(proceedings) ? (
          <WallUnderWay list={list} say={underWay} />
        ) : speaking ? (
          <>
            <p class="wall-label">{speaking.purpose === 'reply' ? underWay('stage-replies') : say('speaking')}</p>
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
      {isQuiet(proceedings) && (
        <div class="wall-results">
          <WallResult list={list} now={now} say={underWay} />
          <WallNext list={list} say={underWay} />
        </div>
      )}
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

/** A decision stays on the wall for so long after it was announced, or until something else is under way. */
const RESULT_MILLISECONDS = 180_000;

/** What is under way, in letters for the back of the room. */
function WallUnderWay({ list, say }: { readonly list: SpeakersList; readonly say: SayUnderWay }) {
  const language = useLanguage();
  const { proceedings: now } = list;
  const by = sayBy(now, say);
  const time = now.since === undefined ? undefined : say('since', { time: isolated(clockTime(now.since, list.timeZone, language)) });
  return (
    <>
      <p class="wall-label" data-stage={now.stage}>{now.stage === 'voting' ? say('stage-voting') : say('underWay')}</p>
      <p class="wall-who" data-size={sayStage(now, say).length > STAGE_ON_ONE_LINE ? 'long' : 'middle'}>{sayStage(now, say)}</p>
      <div class="wall-way">
        {by && <p>{by}</p>}
        {now.stage === 'motion' && now.motions[0] && sayAboutMotion(now.motions[0], say) !== '' && <p>{sayAboutMotion(now.motions[0], say)}</p>}
        {now.voting && <p>{say('haveVoted', { n: now.voting.given })}</p>}
        {now.stage === 'suspended' && time && <p>{time}</p>}
      </div>
    </>
  );
}

/** The proposal that is decided next, while proposals wait. */
function WallNext({ list: { proceedings: { proposals } }, say }: { readonly list: SpeakersList; readonly say: SayUnderWay }) {
  if (!proposals?.next) return null;
  const { proposal, part } = proposals.next;
  return (
    <p class="wall-result">
      {say('nextToDecide')}: <strong>{sayQuestion({ on: 'proposal', id: proposal, ...(part !== undefined && { part }) }, say)}</strong>
    </p>
  );
}

/** What was decided last, with its figures. */
export function WallResult({ list, now, say }: { readonly list: SpeakersList; readonly now: number; readonly say: SayUnderWay }) {
  const last = list.proceedings.decided.at(-1);
  const { ruling } = list.proceedings;
  if (ruling && (!last || last.decidedAt < ruling.ruledAt)) return <p class="wall-result">{say(ruling.ruling, { who: inText(ruling.by) })}</p>;
  if (!last || now - Date.parse(last.decidedAt) > RESULT_MILLISECONDS) return null;
  return (
    <p class="wall-result">
      <strong>{sayQuestion(last, say)}</strong>: {sayOutcome(last, say)}. {last.tally ? sayTally(last.tally, say) : say('withoutVote')}
    </p>
  );
}
