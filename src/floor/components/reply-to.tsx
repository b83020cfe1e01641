import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '#ui/ask.ts';
import { Field } from '#ui/field.tsx';
import { useLanguage } from '#ui/setting.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import type { StatementToAnswer, StatementsToAnswer } from '../queries/statements-to-answer.ts';
import type { SayUnderWay } from './proceedings.ts';
import { clockTime, voiceOf } from './saying.ts';

/** What the page knew when it was made. */
export const AnswerableContext = createContext<StatementsToAnswer | undefined>(undefined);

const NOTHING: StatementsToAnswer = { inWritingTo: [], statements: [] };

/** What can be replied to: as the page knew it, asked again when the form is opened, and always what the list has told since. */
function useToAnswer(list: SpeakersList): { readonly toAnswer: StatementsToAnswer; readonly again: () => void } {
  const [known, setKnown] = useState(useContext(AnswerableContext) ?? NOTHING);
  const [seen, setSeen] = useState<readonly StatementToAnswer[]>([]);
  useEffect(() => {
    setSeen((before) => [...list.spoken.filter((turn) => !before.some((one) => one.turn === turn.turn)), ...before]);
  }, [list.spokenCount]);
  const here = [...list.spoken.filter((turn) => !seen.some((one) => one.turn === turn.turn)), ...seen];
  const news = here.filter((turn) => !known.statements.some((one) => one.turn === turn.turn));
  return {
    toAnswer: { inWritingTo: known.inWritingTo, statements: [...(list.speaking ? [list.speaking] : []), ...news, ...known.statements] },
    again: () => void ask('floor.statements-to-answer', { meeting: list.meeting, language: list.language }).then((answer) => answer && setKnown(answer)),
  };
}

/** The choice of the statement replied to: this meeting's, then those of others earlier that day, each with its item and time. */
export function ReplyTo({ except, list, say, children }: {
  /** A party that does not reply to itself. */
  readonly except?: string;
  readonly list: SpeakersList;
  readonly say: SayUnderWay;
  /** What ends the form: left out where there is nothing to reply to. */
  readonly children: ComponentChildren;
}) {
  const language = useLanguage();
  const { toAnswer: { inWritingTo, statements }, again } = useToAnswer(list);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const folded = place.current?.closest('details');
    const unfolded = () => folded?.open && again();
    folded?.addEventListener('toggle', unfolded);
    return () => folded?.removeEventListener('toggle', unfolded);
  }, []);
  const others = statements.filter((turn) => (turn.onBehalfOf ?? turn.party) !== except);
  const option = (turn: StatementToAnswer) => {
    const isInWriting = turn.level !== undefined && inWritingTo.includes(turn.level);
    const about = [turn.item !== undefined && say('item', { item: turn.item }), clockTime(turn.begunAt, list.timeZone, language), isInWriting && say('inWriting')].filter(Boolean).join(', ');
    return { value: turn.turn, label: `${voiceOf(turn)} (${about})`, ...(isInWriting && { disabled: true }) };
  };
  const elsewhere = [...new Set(others.flatMap(({ meeting }) => (meeting === undefined ? [] : [meeting])))];
  return (
    <div class="reply-to" ref={place}>
      {others.length === 0 ? (
        <p class="mine-note">{say('nothingToAnswer')}</p>
      ) : (
        <Field<'floor.ask-reply'>
          name="to" type="select" label={say('replyTo')} required={inWritingTo.length > 0}
          options={[{ value: '', label: inWritingTo.length > 0 ? '—' : say('replyToNone') }, ...others.filter(({ meeting }) => meeting === undefined).map(option)]}
          groups={elsewhere.map((meeting) => {
            const made = others.filter((turn) => turn.meeting === meeting);
            return { label: made[0]!.meetingTitle ?? meeting, options: made.map(option) };
          })}
        />
      )}
      {(others.length > 0 || inWritingTo.length === 0) && children}
    </div>
  );
}
