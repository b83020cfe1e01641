import { Announce } from '#ui/announce.tsx';
import type { LiveView } from '#ui/live-view.ts';
import { useLanguage } from '#ui/setting.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { AboutWhen, ListTakes } from './about-when.tsx';
import { ItemNow } from './item.tsx';
import { Line } from './line.tsx';
import { Standing } from './list-head.tsx';
import type { SayUnderWay, UnderWayPhrases } from './proceedings.ts';
import { Proposals } from './proposals.tsx';
import { ReplyDay } from './reply-day.tsx';
import { type ListPhrases, sayIn, sayWho, type SayList } from './saying.ts';
import { useServerTime } from './server-time.ts';
import { SpokenList } from './spoken-list.tsx';
import { TurnClock } from './turn-clock.tsx';
import { TurnTags } from './turn-tags.tsx';
import { announcementOf, ChairAndTimes, Decisions, isQuiet, LastRuling, RepliesAsked, UnderWay } from './under-way.tsx';
import { Who } from './who.tsx';
import { RulesCited, Why } from './why.tsx';

const ESTIMATE_MILLISECONDS = 15_000;

/** The floor as anyone may follow it. */
export function PublicFloor({ words, underWay: phrases, record, live }: {
  readonly words: ListPhrases;
  readonly underWay: UnderWayPhrases;
  /** Address of everything that was spoken. */
  readonly record: string;
  readonly live: LiveView<SpeakersList>;
}) {
  const list = live.answer;
  const language = useLanguage();
  const say: SayList = sayIn(words, language);
  const underWay: SayUnderWay = sayIn(phrases, language);
  const { proceedings } = list;
  const { now, alive } = useServerTime(live.clockOffset, ESTIMATE_MILLISECONDS);
  return (
    <div class="floor">
      <div class="floor-top">
        <Standing list={list} say={say} />
        <Line live={live} alive={alive} zone={list.timeZone} say={say} />
      </div>
      <Announce text={list.speaking ? say('hasFloor', { who: sayWho(list.speaking, say) }) : ''} />
      <Announce text={announcementOf(proceedings, underWay)} />
      <div class="floor-now">
        <ItemNow now={proceedings} say={underWay} />
        <UnderWay now={proceedings} zone={list.timeZone} say={underWay} />
        <LastRuling now={proceedings} say={underWay} />
        {list.state === 'open' && (list.speaking || isQuiet(proceedings)) && <SpeakingNow list={list} clockOffset={live.clockOffset} say={say} underWay={underWay} />}
        <ChairAndTimes now={proceedings} zone={list.timeZone} say={underWay} />
        {!list.isNamed && <p class="rule">{underWay('noNames')}</p>}
        <ReplyDay now={proceedings} say={underWay} />
        {proceedings.stage !== 'replies' && proceedings.replies.length > 0 && (
          <section class="replies" aria-labelledby="floor-replies">
            <h2 id="floor-replies">{underWay('replies')}</h2>
            <RepliesAsked replies={proceedings.replies} say={underWay} />
          </section>
        )}
        <Proposals now={proceedings} zone={list.timeZone} say={underWay} />
        <Decisions now={proceedings} zone={list.timeZone} say={underWay} />
      </div>
      <section class="floor-list" aria-labelledby="floor-list">
        <div class="floor-list-head">
          <h2 id="floor-list">{say('waitingList')}</h2>
          <p>{say('waitingCount', { n: list.waiting.length })}</p>
        </div>
        <WaitingList list={list} now={now} say={say} underWay={underWay} />
        <ListTakes list={list} now={now} say={say} />
        <RulesCited list={list} say={say} />
      </section>
      {list.spoken.length > 0 && (
        <section class="floor-spoken" aria-labelledby="floor-spoken">
          <div class="floor-list-head">
            <h2 id="floor-spoken">{say('spoken')}</h2>
            <p>
              <a href={record}>{say('whole')}</a>
            </p>
          </div>
          <SpokenList list={list} say={say} underWay={underWay} />
        </section>
      )}
    </div>
  );
}

/** Who has the floor, for whom, and for how long still. */
export function SpeakingNow({ list, clockOffset, say, underWay }: { readonly list: SpeakersList; readonly clockOffset: number; readonly say: SayList; readonly underWay: SayUnderWay }) {
  return (
    <section class="speaking" aria-labelledby="floor-speaking" data-speaking={list.speaking ? 'true' : undefined}>
      <h2 class="speaking-label" id="floor-speaking">
        {list.speaking ? say('speaking') : say('floor')}
        {list.speaking?.purpose === 'reply' && ` · ${underWay('stage-replies')}`}
      </h2>
      {list.speaking ? (
        <>
          <p class="speaking-who">
            <Who turn={list.speaking} say={say} />
          </p>
          <TurnClock speaking={list.speaking} clockOffset={clockOffset} say={say} zone={list.timeZone} key={list.speaking.turn} />
        </>
      ) : (
        <p class="speaking-nobody">{say('nobody')}</p>
      )}
    </section>
  );
}

function WaitingList({ list, now, say, underWay }: { readonly list: SpeakersList; readonly now: number; readonly say: SayList; readonly underWay: SayUnderWay }) {
  if (list.waiting.length === 0) return <p class="floor-empty">{say('listEmpty')}</p>;
  return (
    <ol class="turns">
      {list.waiting.map((turn) => (
        <li key={turn.turn}>
          <div class="turn-who">
            <Who turn={turn} say={say} />
            <TurnTags turn={turn} say={underWay} />
            <Why turn={turn} list={list} say={say} />
          </div>
          <AboutWhen list={list} secondsBefore={turn.secondsBefore} now={now} say={say} />
        </li>
      ))}
    </ol>
  );
}
