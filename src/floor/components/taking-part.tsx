import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sayDuration } from '#ui/clock.tsx';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import type { MyParty } from '../queries/my-parties.ts';
import type { SpeakersList, WaitingShown } from '../queries/speakers-list.ts';
import type { Answer } from '../rules/state.ts';
import { MotionFields } from './motion-fields.tsx';
import { ANSWERS, sayQuestion, type SayUnderWay } from './proceedings.ts';
import { ReplyDay } from './reply-day.tsx';
import { ReplyTo } from './reply-to.tsx';
import { isolated, type SayTakingPart, voiceOf } from './saying.ts';

interface TakingPartProps {
  readonly own: MyParty;
  readonly list: SpeakersList;
  readonly say: SayTakingPart;
  readonly underWay: SayUnderWay;
}

/** A vote that is open: three buttons for who has a vote, as long as the result is not announced. */
export function MyVote({ own, list, say, underWay }: TakingPartProps) {
  const { voting } = list.proceedings;
  const [answer, setAnswer] = useState<Answer | undefined>();
  const [pressed, setPressed] = useState<Answer | undefined>();
  const kept = voting && `parley.vote.${list.meeting}.${own.party}.${voting.question}.${voting.begunAt}`;
  useEffect(() => {
    setAnswer(undefined);
    try {
      const before = ANSWERS.find((one) => kept !== undefined && one === sessionStorage.getItem(kept));
      if (before) setAnswer(before);
    } catch {
      // Without storage the screen forgets the answer on reload; the vote stands.
    }
  }, [kept]);
  if (!voting || !own.standing) return null;
  const done = () => {
    setAnswer(pressed);
    try {
      if (kept !== undefined && pressed) sessionStorage.setItem(kept, pressed);
    } catch {
      // As above.
    }
  };
  return (
    <section class="my-vote" aria-labelledby={`vote-${own.party}`}>
      <h3 id={`vote-${own.party}`}>{say('voteOpen')}</h3>
      <p class="my-vote-what">{sayQuestion(voting, underWay)}</p>
      {voting.on === 'appeal' && <p>{underWay('appealAsks')}</p>}
      {!own.standing.mayVote ? (
        <p class="mine-note">{say('noVote')}</p>
      ) : voting.counted ? (
        <p class="mine-note">{say('countedByHand')}</p>
      ) : (
        <>
          <CommandForm command="floor.vote" formKey={own.party} hidden={{ meeting: list.meeting, party: own.party, question: voting.question }} label={say('voteFor', { who: own.name })} onDone={done}>
            <div class="my-answers">
              {ANSWERS.map((one) => (
                <Button<'floor.vote'> name="answer" value={one} tone={answer === one ? 'primary' : 'quiet'} onClick={() => setPressed(one)} key={one}>
                  {underWay(one)}
                </Button>
              ))}
            </div>
          </CommandForm>
          {answer && <p role="status">{say('yourVote', { answer: underWay(answer) })}</p>}
        </>
      )}
    </section>
  );
}

/** What else a delegation may do from its seat: each folded, with what it brings about said before the button. */
export function MyRights({ own, list, say, underWay }: TakingPartProps) {
  const { meeting, offers, proceedings: { point, ruling, motions, voting, quorum } } = list;
  const { standing, party } = own;
  if (list.state !== 'open' || !standing) return null;
  const isMember = standing.standing === 'member';
  const hidden = { meeting, party };
  const mayPoint = offers.includes('points') && !point && (isMember || standing.mayRaisePoints === true);
  const mayReply = offers.includes('replies') && (isMember || (standing.replies ?? 0) > 0);
  const [motion] = motions;
  return (
    <div class="my-rights">
      {point?.by.party === party && <p class="mine-note" role="status">{say('pointRaised')}</p>}
      {ruling && isMember && (
        <Right words={say('appealNow')} note={say('appealAsk')}>
          <CommandForm command="floor.appeal" formKey={party} hidden={{ ...hidden, point: ruling.point }} submit={say('appealNow')} tone="danger" label={say('appealNow')} />
        </Right>
      )}
      {motion && isMember && !motion.objected && motion.by.party !== party && !voting && (
        <Right words={`${say('objectToIt')}: ${underWay(`motion-${motion.kind}`)}`}>
          <CommandForm command="floor.object" formKey={party} hidden={{ ...hidden, to: motion.id }} submit={say('objectToIt')} tone="quiet" label={say('objectToIt')} />
        </Right>
      )}
      {motion?.by.party === party && !voting && (
        <Right words={say('withdrawMotion')}>
          <CommandForm command="floor.withdraw-motion" formKey={party} hidden={{ ...hidden, motion: motion.id }} submit={say('withdrawMotion')} tone="quiet" label={say('withdrawMotion')} />
        </Right>
      )}
      {mayPoint && (
        <Right words={say('point')} note={say('pointAsk')}>
          <CommandForm command="floor.raise-point" formKey={party} hidden={{ ...hidden, ...(voting && { onVoting: true }) }} submit={say('raise')} tone="danger" label={say('point')} />
        </Right>
      )}
      {offers.includes('motions') && isMember && !voting && !point && list.motions.length > 0 && (
        <Right words={say('motion')}>
          {list.motions.map((movable) => (
            <details class="my-motion" key={movable.kind}>
              <summary>{underWay(`motion-${movable.kind}`)}</summary>
              <CommandForm command="floor.move-motion" formKey={`${party}-${movable.kind}`} hidden={{ ...hidden, kind: movable.kind }} label={underWay(`motion-${movable.kind}`)}>
                <MotionFields movable={movable} say={underWay} />
                <p class="form-end"><Button tone="quiet">{say('move')}</Button></p>
              </CommandForm>
            </details>
          ))}
        </Right>
      )}
      {mayReply && <AskReply own={own} list={list} say={say} underWay={underWay} />}
      {offers.includes('quorum') && isMember && !quorum?.asked && !voting && (
        <Right words={say('quorum')} note={say('quorumAsk')}>
          <CommandForm command="floor.question-quorum" formKey={party} hidden={hidden} submit={say('quorum')} tone="quiet" label={say('quorum')} />
        </Right>
      )}
    </div>
  );
}

function Right({ words, note, children }: { readonly words: string; readonly note?: string; readonly children: ComponentChildren }) {
  return (
    <details class="my-right">
      <summary>{words}</summary>
      {note !== undefined && <p class="mine-note">{note}</p>}
      {children}
    </details>
  );
}

function AskReply({ own, list, say, underWay }: TakingPartProps) {
  return (
    <Right words={say('reply')}>
      <CommandForm command="floor.ask-reply" formKey={own.party} hidden={{ meeting: list.meeting, party: own.party }} label={say('reply')}>
        <ReplyTo except={own.party} list={list} say={underWay}>
          <p class="form-end"><Button tone="quiet">{say('askReply')}</Button></p>
        </ReplyTo>
      </CommandForm>
    </Right>
  );
}

/** Replies asked for, with their place among the replies, and those that wait from an earlier meeting of the day. */
export function MyReplies({ own, list, say, underWay }: TakingPartProps) {
  const { replies, replyDay } = list.proceedings;
  const onItem = (item: string | undefined) => item !== undefined && <span class="mine-note"> · {underWay('item', { item: isolated(item) })}</span>;
  const left = (replyDay?.meetingsLeft === 0 ? replyDay.left : []).filter(({ party }) => party === own.party);
  const mine = replies.filter(({ party }) => party === own.party);
  // What a meeting that is over has left waits at the last of the day, and is told there.
  if (list.state === 'closed') return null;
  return (
    <>
      {left.map((reply) => (
        <div class="my-reply" key={reply.turn}>
          <p>{underWay('replyLeft', { meeting: `\u2068${reply.meeting ?? '—'}\u2069` })}{onItem(reply.item)}</p>
        </div>
      ))}
      {mine.length > 0 && replyDay !== undefined && replyDay.meetingsLeft > 0 && <ReplyDay now={list.proceedings} say={underWay} />}
      {replies.map((reply, index) => reply.party === own.party && (
        <div class="my-reply" key={reply.turn}>
          <p>{say('replyWaiting', { n: index + 1 })}{onItem(reply.item)}</p>
          <CommandForm command="floor.withdraw-reply" formKey={reply.turn} hidden={{ meeting: list.meeting, turn: reply.turn }} submit={say('withdrawReply')} tone="quiet" label={say('withdrawReply')} />
        </div>
      ))}
    </>
  );
}

/** Proposals to exchange places that concern this delegation: to answer, or to take back. */
export function MyExchanges({ own, list, say }: Pick<TakingPartProps, 'own' | 'list' | 'say'>) {
  const placeOf = (turn: string): number => list.waiting.findIndex((one) => one.turn === turn) + 1;
  const turnOf = (turn: string): WaitingShown | undefined => list.waiting.find((one) => one.turn === turn);
  const { meeting } = list;
  return (
    <>
      {list.exchanges.map(({ exchange, turn, with: other }) => {
        const [proposing, asked] = [turnOf(turn), turnOf(other)];
        if (!proposing || !asked) return null;
        const hidden = { meeting, exchange, party: own.party };
        if (asked.party === own.party) {
          return (
            <section class="my-offer" key={exchange} aria-label={say('exchange')}>
              <p>{say('offered', { who: voiceOf(proposing), theirs: placeOf(turn), yours: placeOf(other) })}</p>
              <div class="my-answers">
                <CommandForm command="floor.accept-exchange" formKey={exchange} hidden={hidden} submit={say('accept')} label={say('accept')} />
                <CommandForm command="floor.decline-exchange" formKey={exchange} hidden={hidden} submit={say('decline')} tone="quiet" label={say('decline')} />
              </div>
            </section>
          );
        }
        if (proposing.party !== own.party) return null;
        return (
          <section class="my-offer" key={exchange} aria-label={say('exchange')}>
            <p>{say('proposedTo', { who: voiceOf(asked) })}</p>
            <CommandForm command="floor.decline-exchange" formKey={exchange} hidden={hidden} submit={say('takeBackOffer')} tone="quiet" label={say('takeBackOffer')} />
          </section>
        );
      })}
    </>
  );
}

/** What can be changed about one place on the list: its level, and with whom it stands where. */
export function AboutMyPlace({ turn, list, say, underWay }: Omit<TakingPartProps, 'own'> & { readonly turn: WaitingShown }) {
  const { meeting, levels, offers } = list;
  const equals = list.waiting.filter((other) => other.turn !== turn.turn && other.level === turn.level && other.capacity === turn.capacity
    && !list.exchanges.some((one) => (one.turn === turn.turn && one.with === other.turn) || (one.turn === other.turn && one.with === turn.turn)));
  return (
    <div class="about-my-place">
      {turn.limitSeconds !== null && <p class="mine-note">{say('minutes', { time: isolated(sayDuration(turn.limitSeconds)) })}</p>}
      {turn.level && <p class="mine-note">{underWay(`level-${turn.level}`)}</p>}
      {levels.length > 0 && (
        <Right words={say('changeLevel')} note={say('changeLevelAsk')}>
          <CommandForm command="floor.change-level" formKey={turn.turn} hidden={{ meeting, turn: turn.turn }} label={say('changeLevel')}>
            <Field<'floor.change-level'> name="level" type="select" label={say('level')} required options={levels.filter((level) => level !== turn.level).map((level) => ({ value: level, label: underWay(`level-${level}`) }))} />
            <p class="form-end"><Button tone="quiet">{say('changeLevel')}</Button></p>
          </CommandForm>
        </Right>
      )}
      {offers.includes('exchange') && equals.length > 0 && (
        <Right words={say('exchange')} note={say('exchangeNote')}>
          <CommandForm command="floor.propose-exchange" formKey={turn.turn} hidden={{ meeting, turn: turn.turn }} label={say('exchange')}>
            <Field<'floor.propose-exchange'> name="with" type="select" label={say('withWhom')} required options={equals.map((other) => ({ value: other.turn, label: `${list.waiting.indexOf(other) + 1}. ${voiceOf(other)}` }))} />
            <p class="form-end"><Button tone="quiet">{say('propose')}</Button></p>
          </CommandForm>
        </Right>
      )}
    </div>
  );
}
