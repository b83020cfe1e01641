import { useRef } from 'preact/hooks';
import { Announce } from '#ui/announce.tsx';
import { sayDuration } from '#ui/clock.tsx';
import type { LiveOf } from '#ui/island.tsx';
import type { LiveView } from '#ui/live-view.ts';
import { useLanguage } from '#ui/setting.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import type { StatementsToAnswer } from '../queries/statements-to-answer.ts';
import { ListReckoned, ListTakes } from './about-when.tsx';
import { useActs } from './acts.ts';
import { ActsTold } from './acts-told.tsx';
import { useAlso } from './also-live.ts';
import { Balance, CuratedBalance } from './balance.tsx';
import { AddSpeaker, ArrangeByName, MeetingControls } from './desk-forms.tsx';
import { CarryOver } from './carry-over.tsx';
import { DeskKeys } from './desk-keys.tsx';
import { beforeAfterMove, DeskList, useChoosing } from './desk-list.tsx';
import { DirectForms, nameable } from './direct-forms.tsx';
import { useKeys } from './keys.ts';
import { ItemNow } from './item.tsx';
import { Line } from './line.tsx';
import { Standing } from './list-head.tsx';
import { NextActs } from './next-acts.tsx';
import type { PartyChoice } from './party-picker.tsx';
import { Key } from './key.tsx';
import { Presiding, PRESIDING_COMMANDS } from './presiding.tsx';
import type { SayUnderWay, UnderWayPhrases } from './proceedings.ts';
import { SpeakingNow } from './public-floor.tsx';
import { ReplyDay } from './reply-day.tsx';
import { AnswerableContext } from './reply-to.tsx';
import { MotionWork, Resolving, RESOLVING_COMMANDS } from './resolving.tsx';
import { DeskProposals } from './proposal-forms.tsx';
import { type DeskPhrases, type DirectingPhrases, sayIn, type SayDirecting, sayWho, type SayDesk, voiceOf } from './saying.ts';
import { useServerTime } from './server-time.ts';
import { SpokenList } from './spoken-list.tsx';
import { TakeBack } from './take-back.tsx';
import { TimeSpent } from './time-spent.tsx';
import { announcementOf, ChairAndTimes, Decisions, isQuiet, LastRuling, UnderWay } from './under-way.tsx';
import { RulesCited } from './why.tsx';

const ESTIMATE_MILLISECONDS = 15_000;
/** Forms of these commands go with what they are about: the desk tells what became of them. */
const TOLD_HERE = [...PRESIDING_COMMANDS, ...RESOLVING_COMMANDS];

export interface DeskProps {
  readonly words: DeskPhrases;
  readonly phrases: { readonly underWay: UnderWayPhrases; readonly directing: DirectingPhrases };
  readonly direction: LiveOf<'floor.direction'>;
  /** Gives the floor and runs the clock: the chair. Without it, the list is kept: the secretariat. */
  readonly presides: boolean;
  readonly parties: readonly PartyChoice[];
  readonly groups: readonly PartyChoice[];
  /** Statements to which a reply can be asked for. */
  readonly answerable?: StatementsToAnswer;
}

/** The desk of who directs the floor or keeps its list. */
export function Desk({ words, phrases, direction: first, presides, parties, groups, answerable, live }: DeskProps & { readonly live: LiveView<SpeakersList> }) {
  const list = live.answer;
  const language = useLanguage();
  const say: SayDesk = sayIn(words, language);
  const underWay: SayUnderWay = sayIn(phrases.underWay, language);
  const directing: SayDirecting = sayIn(phrases.directing, language);
  const direction = useAlso(first).answer;
  const { proceedings } = list;
  const may = (wanted: string): boolean => direction.next.some((one) => one.act === wanted);
  const { now, alive } = useServerTime(live.clockOffset, ESTIMATE_MILLISECONDS);
  const { act, told, take } = useActs();
  const choosing = useChoosing();
  const desk = useRef<HTMLDivElement>(null);
  const adding = useRef<HTMLInputElement>(null);
  const keys = useKeys(deskKeys());

  function deskKeys() {
    const press = (selector: string) => () => {
      const button = desk.current?.querySelector<HTMLButtonElement>(`${selector} button.button`);
      if (!button) return false;
      button.click();
      return true;
    };
    const place = list.waiting.findIndex((turn) => turn.turn === choosing.chosen);
    const choose = (by: -1 | 1) => () => {
      const to = list.waiting[place < 0 ? 0 : place + by];
      if (to) choosing.choose(to.turn);
      return list.waiting.length > 0;
    };
    const move = (by: -1 | 1) => () => {
      const turn = list.waiting[place];
      const before = turn && beforeAfterMove(list.waiting, turn.turn, by);
      if (turn && before !== undefined) act('floor.move', { meeting: list.meeting, turn: turn.turn, before }, say(by === -1 ? 'up' : 'down', { who: voiceOf(turn) }));
      return turn !== undefined;
    };
    return {
      g: () => press('.give')() || press('.give-on-motion')(),
      c: press('.clock-controls form:nth-of-type(1)'),
      e: press('.clock-controls form:nth-of-type(2)'),
      y: press('.resolving-first form:nth-of-type(1)'),
      n: press('.resolving-first form:nth-of-type(2)'),
      u: press('.take-back'),
      x: press('.call-next'),
      m: () => {
        const next = desk.current?.querySelector<HTMLElement>('#desk-next');
        next?.focus();
        next?.scrollIntoView({ block: 'nearest' });
        return next !== null && next !== undefined;
      },
      a: () => {
        adding.current?.focus();
        return adding.current !== null;
      },
      ArrowDown: choose(1),
      ArrowUp: choose(-1),
      'Shift+ArrowDown': move(1),
      'Shift+ArrowUp': move(-1),
      Delete: () => {
        if (place < 0) return false;
        choosing.ask(choosing.chosen);
        return true;
      },
    };
  }

  return (
    <div class="floor desk" data-presides={presides ? 'true' : undefined} ref={desk}>
      <div class="floor-top">
        <Standing list={list} say={say} />
        <Line live={live} alive={alive} zone={list.timeZone} say={say} />
      </div>
      <Announce text={list.speaking ? say('hasFloor', { who: sayWho(list.speaking, say) }) : ''} />
      <Announce text={announcementOf(proceedings, underWay)} />
      <ActsTold told={told} commands={TOLD_HERE} />
      <ItemNow now={proceedings} say={underWay} />
      <div class="desk-way">
        <UnderWay now={proceedings} zone={list.timeZone} say={underWay} always={list.state !== 'closed'}>
          {!isQuiet(proceedings) && (
            <Resolving
              list={list} now={proceedings} direction={direction} parties={nameable(direction, parties)} say={{ desk: say, underWay, directing }}
              presides={presides} keysOn={alive && keys.on} take={take}
            />
          )}
          {proceedings.stage === 'speaking' && proceedings.motions[0] && (
            <div class="resolving">
              <MotionWork
                list={list} now={proceedings} direction={direction} parties={nameable(direction, parties)} say={{ desk: say, underWay, directing }}
                presides={presides} keysOn={alive && keys.on} take={take}
              />
            </div>
          )}
        </UnderWay>
        <LastRuling now={proceedings} say={underWay} />
        <ChairAndTimes now={proceedings} zone={list.timeZone} say={underWay} />
        {presides && <TakeBack direction={direction} zone={list.timeZone} now={now} say={directing} take={take} keysOn={alive && keys.on} />}
      </div>
      <div class="desk-now">
        {list.state !== 'closed' && (list.speaking || isQuiet(proceedings)) && <SpeakingNow list={list} clockOffset={live.clockOffset} say={say} underWay={underWay} />}
        {presides && (
          <Presiding
            list={list} say={say} keysOn={alive && keys.on} take={take} mayGive={may('give')}
            notThere={may('absent') && list.isNamed ? directing('absent') : undefined}
          />
        )}
        <CarryOver direction={direction} say={directing} take={take} />
        {(may('give') || list.state === 'to-come') && <Balance direction={direction} say={directing} take={take} />}
        <CuratedBalance direction={direction} say={directing} open={!presides} />
        <DeskProposals list={list} direction={direction} presides={presides} parties={nameable(direction, parties)} say={{ desk: say, underWay, directing }} take={take} />
        <ReplyDay now={proceedings} say={underWay} />
        {presides && (
          <AnswerableContext.Provider value={answerable}>
            <NextActs underWay={underWay} list={list} direction={direction} parties={nameable(direction, parties)} desk={say} say={directing} />
          </AnswerableContext.Provider>
        )}
      </div>
      <section class="desk-list" aria-labelledby="floor-list">
        <div class="floor-list-head">
          <h2 id="floor-list">{say('waitingList')}</h2>
          <p>{say('waitingCount', { n: list.waiting.length })}</p>
        </div>
        <DeskList list={list} direction={direction} now={now} alive={alive} say={say} directing={directing} act={act} choosing={choosing} underWay={underWay} />
        <ListTakes list={list} now={now} say={say} />
        <ListReckoned list={list} reckoned={direction.reckoned} now={now} say={directing} />
        <RulesCited list={list} say={say} />
        <ArrangeByName list={list} say={say} />
      </section>
      <aside class="desk-side">
        {list.state !== 'closed' && list.isNamed && (
          <section aria-labelledby="desk-add">
            <h2 id="desk-add">
              {say('add')} <Key on={alive && keys.on}>A</Key>
            </h2>
            <AddSpeaker
              meeting={list.meeting} parties={parties} groups={groups} say={say} inputRef={adding} directing={directing}
              weighs={direction.weighsConstituencies}
              levels={list.levels.map((level) => ({ value: level, label: underWay(`level-${level}`) }))}
            />
          </section>
        )}
        <section aria-labelledby="desk-meeting">
          <h2 id="desk-meeting">{say('direct')}</h2>
          <MeetingControls list={list} say={say} />
          <DirectForms list={list} now={proceedings} direction={direction} presides={presides} say={{ desk: say, underWay, directing }} />
        </section>
        <section aria-labelledby="desk-spoken">
          <h2 id="desk-spoken">{say('spoken')}</h2>
          {list.spoken.length > 0 ? <SpokenList list={list} say={say} underWay={underWay} /> : <p class="floor-empty">{say('nothingSpoken')}</p>}
          {list.spokenCount > 0 && (
            <p class="spoken-total">
              {say('total')} <span dir="ltr">{sayDuration(list.spokenSeconds)}</span>
            </p>
          )}
        </section>
        <TimeSpent spent={direction.spent} say={directing} />
        <Decisions now={proceedings} zone={list.timeZone} say={underWay} />
        {alive && <DeskKeys keys={keys} presides={presides} say={say} directing={directing} />}
      </aside>
    </div>
  );
}
