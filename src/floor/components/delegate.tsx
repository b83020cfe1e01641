import type { ComponentChildren } from 'preact';
import { Announce } from '#ui/announce.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { sayDuration } from '#ui/clock.tsx';
import { CommandForm } from '#ui/form.tsx';
import type { LiveView } from '#ui/live-view.ts';
import { useLanguage } from '#ui/setting.ts';
import { formatNumber } from '#platform/words.ts';
import { Field } from '#ui/field.tsx';
import type { MyParty } from '../queries/my-parties.ts';
import type { SpeakersList, WaitingShown } from '../queries/speakers-list.ts';
import type { StatementsToAnswer } from '../queries/statements-to-answer.ts';
import { AboutWhen } from './about-when.tsx';
import { MyTicket } from './my-ticket.tsx';
import type { SayUnderWay, UnderWayPhrases } from './proceedings.ts';
import { MyProposals } from './proposal-forms.tsx';
import { SpeakOnMotion } from './speaking-on-motion.tsx';
import { AnswerableContext } from './reply-to.tsx';
import { AboutMyPlace, MyExchanges, MyReplies, MyRights, MyVote } from './taking-part.tsx';
import { TurnTags } from './turn-tags.tsx';
import { announcementOf, ChairAndTimes, Decisions, isQuiet, LastRuling, UnderWay } from './under-way.tsx';
import { ItemNow } from './item.tsx';
import { Line } from './line.tsx';
import { Standing } from './list-head.tsx';
import { clockTime, type DelegatePhrases, groupOf, isolated, sayIn, sayWho, type SayDelegate, type SayTakingPart, type TakingPartPhrases } from './saying.ts';
import { GenderField, MyGenders, MyTime } from './my-time.tsx';
import { useMine } from './use-mine.ts';
import { useServerTime } from './server-time.ts';
import { TurnClock } from './turn-clock.tsx';
import { Who } from './who.tsx';
import { Why } from './why.tsx';
import { SpeakingNow } from './public-floor.tsx';

const ESTIMATE_MILLISECONDS = 15_000;
const NEXT_SHOWN = 5;

/** A delegate's own screen: what is hers is derived from the list that everybody receives. */
export function Delegate({ words, phrases, mine: first, answerable, live }: {
  readonly words: DelegatePhrases;
  readonly phrases: { readonly underWay: UnderWayPhrases; readonly takingPart: TakingPartPhrases };
  readonly mine: readonly MyParty[];
  /** Statements to which a reply can be asked for. */
  readonly answerable?: StatementsToAnswer;
  readonly live: LiveView<SpeakersList>;
}) {
  const list = live.answer;
  const language = useLanguage();
  const say: SayDelegate = sayIn(words, language);
  const underWay: SayUnderWay = sayIn(phrases.underWay, language);
  const takingPart: SayTakingPart = sayIn(phrases.takingPart, language);
  const also = { say: takingPart, underWay };
  const { now, alive } = useServerTime(live.clockOffset, ESTIMATE_MILLISECONDS);
  const { mine, again } = useMine(first, list);
  const about = <UnderWay now={list.proceedings} zone={list.timeZone} say={underWay} />;
  // What is asked of her comes before what it is about: the buttons stay above the fold of a phone.
  const { stage } = list.proceedings;
  const answersFirst = list.isNamed && mine.length === 1 && (stage === 'voting' || stage === 'motion');
  return (
    <div class="floor delegate">
      <div class="floor-top">
        <Standing list={list} say={say} />
        <Line live={live} alive={alive} zone={list.timeZone} say={say} />
      </div>
      <Announce text={announcementOf(list.proceedings, underWay)} />
      <ItemNow now={list.proceedings} say={underWay} />
      {!answersFirst && about}
      {list.isNamed ? (
        <AnswerableContext.Provider value={answerable}>
          {mine.map((party) => (
            <MyFloor party={party} list={list} clockOffset={live.clockOffset} now={now} say={say} also={also} again={again} about={answersFirst && about} key={party.party} />
          ))}
        </AnswerableContext.Provider>
      ) : (
        <MyTicket list={list} clockOffset={live.clockOffset} now={now} sayList={say} {...also} />
      )}
      <div class="delegate-floor">
        <LastRuling now={list.proceedings} say={underWay} />
        <ChairAndTimes now={list.proceedings} zone={list.timeZone} say={underWay} />
        <Announce text={list.speaking ? say('hasFloor', { who: sayWho(list.speaking, say) }) : ''} />
        {list.state === 'open' && (list.speaking || isQuiet(list.proceedings)) && <SpeakingNow list={list} clockOffset={live.clockOffset} say={say} underWay={underWay} />}
        {list.waiting.length > 0 && (
          <section aria-labelledby="floor-list">
            <div class="floor-list-head">
              <h2 id="floor-list">{say('waitingList')}</h2>
              <p>{say('waitingCount', { n: list.waiting.length })}</p>
            </div>
            <ol class="turns">
              {list.waiting.slice(0, NEXT_SHOWN).map((turn) => (
                <li key={turn.turn} aria-current={isOf(turn, party(mine)) ? 'true' : undefined}>
                  <div class="turn-who">
                    <Who turn={turn} say={say} />
                    <TurnTags turn={turn} say={underWay} />
                  </div>
                  <AboutWhen list={list} secondsBefore={turn.secondsBefore} now={now} say={say} />
                </li>
              ))}
            </ol>
            {list.waiting.length > NEXT_SHOWN && <p class="floor-note">{say('andMore', { n: list.waiting.length - NEXT_SHOWN })}</p>}
          </section>
        )}
        <Decisions now={list.proceedings} zone={list.timeZone} say={underWay} />
      </div>
    </div>
  );
}

const party = (mine: readonly MyParty[]): readonly string[] => mine.map((one) => one.party);
/** A group's statement is also hers who speaks for the group. */
const isOf = (turn: { readonly party: string; readonly onBehalfOf?: string }, parties: readonly string[]): boolean =>
  parties.includes(turn.party) || (turn.onBehalfOf !== undefined && parties.includes(turn.onBehalfOf));

function MyFloor({ party: own, list, clockOffset, now, say, also, again: askAgain, about }: {
  readonly party: MyParty;
  readonly list: SpeakersList;
  readonly clockOffset: number;
  readonly now: number;
  readonly say: SayDelegate;
  readonly also: { readonly say: SayTakingPart; readonly underWay: SayUnderWay };
  /** Asks anew for what is one's own. */
  readonly again: () => void;
  /** What is under way, where its buttons come first. */
  readonly about: ComponentChildren;
}) {
  const language = useLanguage();
  const waiting = list.waiting.filter((turn) => isOf(turn, [own.party]));
  const speaking = list.speaking && isOf(list.speaking, [own.party]) ? list.speaking : undefined;
  const spoken = list.spoken.find((turn) => isOf(turn, [own.party]));
  const groups = own.groups.filter((group) => !list.waiting.some((turn) => turn.onBehalfOf === group.party || turn.party === group.party));
  const isWaitingItself = waiting.some((turn) => turn.onBehalfOf === undefined || turn.onBehalfOf === own.party);
  return (
    <section class="mine" aria-labelledby={`mine-${own.party}`}>
      <h2 id={`mine-${own.party}`}>
        <bdi>{own.name}</bdi>
      </h2>
      <Announce text={speaking ? say('youHaveFloor') : waiting[0]?.turn === list.waiting[0]?.turn && waiting[0] ? say('youAreNext') : ''} />
      <MyVote own={own} list={list} {...also} />
      <SpeakOnMotion own={own} list={list} say={also.underWay} />
      {about}
      <MyExchanges own={own} list={list} say={also.say} />
      {list.proceedings.stage === 'suspended' && <p class="mine-note">{also.say('suspendedNow')}</p>}
      {speaking && (
        <div class="mine-now">
          <p class="mine-state">{say('youHaveFloor')}</p>
          <TurnClock speaking={speaking} clockOffset={clockOffset} say={say} zone={list.timeZone} key={speaking.turn} />
        </div>
      )}
      {waiting.map((turn) => (
        <MyPlace turn={turn} list={list} now={now} say={say} also={also} key={turn.turn} />
      ))}
      {!speaking && waiting.length === 0 && (
        <p class="mine-note">
          {spoken
            ? say('youSpoke', { time: isolated(sayDuration(spoken.seconds)), at: isolated(clockTime(spoken.begunAt, list.timeZone, language)) })
            : list.list === 'open' && say('notOnList')}
        </p>
      )}
      {list.state === 'closed' ? (
        <p class="mine-note">{say('meetingOver')}</p>
      ) : list.list === 'open' ? (
        <AskForFloor own={own} groups={groups} itself={!isWaitingItself} speaks={speaking !== undefined} again={spoken !== undefined} list={list} say={say} also={also} />
      ) : (
        <p class="rule">
          {say(list.list === 'closed' ? 'closedNow' : 'notOpenYet')} <span class="why-source">{list.rules['closing-the-list']?.source}</span>
        </p>
      )}
      <MyTime own={own} list={list} say={say} />
      <MyGenders own={own} list={list} say={say} again={askAgain} />
      <MyReplies own={own} list={list} {...also} />
      <MyProposals own={own} list={list} say={also.underWay} />
      <MyRights own={own} list={list} {...also} />
    </section>
  );
}

/** One place on the list: its number, in about how long, and why. */
function MyPlace({ turn, list, now, say, also }: {
  readonly turn: WaitingShown;
  readonly list: SpeakersList;
  readonly now: number;
  readonly say: SayDelegate;
  readonly also: { readonly say: SayTakingPart; readonly underWay: SayUnderWay };
}) {
  const language = useLanguage();
  const place = list.waiting.findIndex((other) => other.turn === turn.turn) + 1;
  return (
    <div class="my-place" data-next={place === 1 ? 'true' : undefined}>
      <p class="my-place-number">
        <span class="unseen">{say('yourPlace')}: </span>
        <strong>{formatNumber(language, place)}</strong> <span>{say('placeOf', { n: list.waiting.length })}</span>
      </p>
      <div class="my-place-words">
        {place === 1 && <p class="mine-state">{say('youAreNext')}</p>}
        {groupOf(turn) !== undefined && <p>{say('onBehalfOf', { group: groupOf(turn)! })}</p>}
        <p>
          <AboutWhen list={list} secondsBefore={turn.secondsBefore} now={now} say={say} />
        </p>
        <p class="rule">
          <Why turn={turn} list={list} say={say} whole={place === 1} />
        </p>
        {turn.carried && <TurnTags turn={{ carried: turn.carried }} say={also.underWay} />}
      </div>
      {list.state !== 'closed' && (
        <>
          <Confirm act={say('withdraw')} question={say('withdrawAsk')} tone="quiet">
            <CommandForm command="floor.withdraw" formKey={turn.turn} hidden={{ meeting: list.meeting, turn: turn.turn }} submit={say('yesWithdraw')} tone="danger" label={say('withdraw')} />
          </Confirm>
          <AboutMyPlace turn={turn} list={list} {...also} />
        </>
      )}
    </div>
  );
}

function AskForFloor({ own, groups, itself, speaks, again, list, say, also }: {
  readonly own: MyParty;
  readonly groups: MyParty['groups'];
  /** Its own statement can be asked for. */
  readonly itself: boolean;
  /** It has the floor now: to ask for another turn is not what comes next. */
  readonly speaks: boolean;
  readonly again: boolean;
  readonly list: SpeakersList;
  readonly say: SayDelegate;
  readonly also: { readonly say: SayTakingPart; readonly underWay: SayUnderWay };
}) {
  const level = list.levels.length > 0 && (
    <Field<'floor.ask'> name="level" type="select" label={also.say('level')} required options={list.levels.map((one) => ({ value: one, label: also.underWay(`level-${one}`) }))} />
  );
  const remote = <Field<'floor.ask'> name="remote" type="checkbox" label={also.say('remote')} />;
  const ask = itself && (
    <CommandForm command="floor.ask" formKey={own.party} hidden={{ meeting: list.meeting, party: own.party }} submit={say(again || speaks ? 'askAgain' : 'ask')} label={say('ask')}>
      {level}
      {remote}
      <GenderField say={say} />
    </CommandForm>
  );
  return (
    <>
      {ask && speaks ? (
        <details class="for-group">
          <summary>{say('askAgain')}</summary>
          {ask}
        </details>
      ) : ask}
      {groups.length > 0 && (
        <details class="for-group">
          <summary>{say('onBehalf')}</summary>
          <CommandForm command="floor.ask" formKey={`${own.party}-group`} hidden={{ meeting: list.meeting, party: own.party }} submit={say('ask')} tone="quiet" label={say('onBehalf')}>
            <Field<'floor.ask'> name="onBehalfOf" type="radio" label={say('whose')} required options={groups.map((group) => ({ value: group.party, label: group.name }))} />
            {level}
            {remote}
            <GenderField say={say} />
          </CommandForm>
        </details>
      )}
    </>
  );
}
