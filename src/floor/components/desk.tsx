import { useRef } from 'preact/hooks';
import { Announce } from '#ui/announce.tsx';
import { sayDuration } from '#ui/clock.tsx';
import type { LiveView } from '#ui/live-view.ts';
import { useLanguage } from '#ui/setting.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { ListTakes } from './about-when.tsx';
import { useActs } from './acts.ts';
import { ActsTold } from './acts-told.tsx';
import { AddSpeaker, ArrangeByName, MeetingControls } from './desk-forms.tsx';
import { beforeAfterMove, DeskList, useChoosing } from './desk-list.tsx';
import { useKeys } from './keys.ts';
import { Line } from './line.tsx';
import { Standing } from './list-head.tsx';
import type { PartyChoice } from './party-picker.tsx';
import { Key } from './key.tsx';
import { Presiding, PRESIDING_COMMANDS } from './presiding.tsx';
import { SpeakingNow } from './public-floor.tsx';
import { type DeskPhrases, sayIn, sayWho, type SayDesk, voiceOf } from './saying.ts';
import { useServerTime } from './server-time.ts';
import { SpokenList } from './spoken-list.tsx';
import { RulesCited } from './why.tsx';

const ESTIMATE_MILLISECONDS = 15_000;

export interface DeskProps {
  readonly words: DeskPhrases;
  /** Gives the floor and runs the clock: the chair. Without it, the list is kept: the secretariat. */
  readonly presides: boolean;
  readonly parties: readonly PartyChoice[];
  readonly groups: readonly PartyChoice[];
}

/** The desk of who directs the floor or keeps its list. */
export function Desk({ words, presides, parties, groups, live }: DeskProps & { readonly live: LiveView<SpeakersList> }) {
  const list = live.answer;
  const say: SayDesk = sayIn(words, useLanguage());
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
      g: press('.give'),
      c: press('.clock-controls form:nth-of-type(1)'),
      e: press('.clock-controls form:nth-of-type(2)'),
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
      <ActsTold told={told} commands={PRESIDING_COMMANDS} />
      <div class="desk-now">
        {list.state !== 'closed' && <SpeakingNow list={list} clockOffset={live.clockOffset} say={say} />}
        {presides && <Presiding list={list} say={say} keysOn={alive && keys.on} take={take} />}
      </div>
      <section class="desk-list" aria-labelledby="floor-list">
        <div class="floor-list-head">
          <h2 id="floor-list">{say('waitingList')}</h2>
          <p>{say('waitingCount', { n: list.waiting.length })}</p>
        </div>
        <DeskList list={list} now={now} alive={alive} say={say} act={act} choosing={choosing} />
        <ListTakes list={list} now={now} say={say} />
        <RulesCited list={list} say={say} />
        <ArrangeByName list={list} say={say} />
      </section>
      <aside class="desk-side">
        {list.state !== 'closed' && (
          <section aria-labelledby="desk-add">
            <h2 id="desk-add">
              {say('add')} <Key on={alive && keys.on}>A</Key>
            </h2>
            <AddSpeaker meeting={list.meeting} parties={parties} groups={groups} say={say} inputRef={adding} />
          </section>
        )}
        <section aria-labelledby="desk-meeting">
          <h2 id="desk-meeting">{say('direct')}</h2>
          <MeetingControls list={list} say={say} />
        </section>
        <section aria-labelledby="desk-spoken">
          <h2 id="desk-spoken">{say('spoken')}</h2>
          {list.spoken.length > 0 ? <SpokenList list={list} say={say} /> : <p class="floor-empty">{say('nothingSpoken')}</p>}
          {list.spokenCount > 0 && (
            <p class="spoken-total">
              {say('total')} <span dir="ltr">{sayDuration(list.spokenSeconds)}</span>
            </p>
          )}
        </section>
        {alive && (
          <section class="desk-keys" aria-labelledby="desk-keys">
            <h2 id="desk-keys">{say('keys')}</h2>
            <label class="choice">
              <input type="checkbox" checked={keys.on} onChange={(event) => keys.turn(event.currentTarget.checked)} /> <span>{say('keysOn')}</span>
            </label>
            {keys.on && (
              <dl>
                <div>
                  <dt><kbd>↑</kbd> <kbd>↓</kbd></dt>
                  <dd>{say('keySelect')}</dd>
                </div>
                <div>
                  <dt><kbd>⇧</kbd> <kbd>↑</kbd> <kbd>↓</kbd></dt>
                  <dd>{say('keyMove')}</dd>
                </div>
                <div>
                  <dt><kbd>Del</kbd></dt>
                  <dd>{say('keyTakeOff')}</dd>
                </div>
              </dl>
            )}
          </section>
        )}
      </aside>
    </div>
  );
}
