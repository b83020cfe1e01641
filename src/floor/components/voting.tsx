import { useState } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { useSetting } from '#ui/setting.ts';
import { newSubmission } from '#ui/submission.ts';
import type { Direction } from '../queries/direction.ts';
import { useActs } from './acts.ts';
import { ActsTold } from './acts-told.tsx';
import { ANSWERS, type SayUnderWay } from './proceedings.ts';
import type { SayDirecting } from './saying.ts';

interface VoteProps {
  readonly meeting: string;
  /** Named with each vote: one that arrives late is not taken for the next question. */
  readonly question: string;
  readonly direction: Direction;
  readonly say: SayUnderWay;
  readonly directing: SayDirecting;
}

/** Every member with its vote: entered for it by who takes the vote, or given by the delegation itself. */
export function VoteGrid({ meeting, question, direction, say, directing }: VoteProps) {
  const { send } = useSetting();
  const { act, told } = useActs();
  const [find, setFind] = useState('');
  const voters = direction.members.filter((one) => one.votes);
  const shown = find === '' ? voters : voters.filter((one) => one.name.toLocaleLowerCase().includes(find.toLocaleLowerCase()));
  return (
    <details class="vote-by-name" open={voters.length <= 24 || voters.some((one) => one.answer)}>
      <summary>{directing('voteByName')}</summary>
      {voters.length > 24 && send && (
        <label class="vote-find">
          <span class="label">{directing('whose')}</span>
          <input type="search" value={find} onInput={(event) => setFind(event.currentTarget.value)} />
        </label>
      )}
      <ActsTold told={told} commands={['floor.vote']} />
      <ul class="vote-grid">
        {shown.map(({ party, name, answer }) => (
          <li key={party}>
            <bdi>{name}</bdi>
            <form
              method="post" class="vote-answers" aria-label={name} data-command="floor.vote"
              onSubmit={(event) => {
                event.preventDefault();
                const chosen = (event.submitter as HTMLButtonElement | null)?.value;
                if (chosen) act('floor.vote', { meeting, party, question, answer: chosen }, `${name}: ${chosen}`);
              }}
            >
              <input type="hidden" name="command" value="floor.vote" />
              {!send && <input type="hidden" name="submission" value={newSubmission()} />}
              <input type="hidden" name="meeting" value={meeting} />
              <input type="hidden" name="party" value={party} />
              <input type="hidden" name="question" value={question} />
              {ANSWERS.map((one) => (
                <button type="submit" name="answer" value={one} class="vote-answer" aria-pressed={answer === one} data-answer={one} key={one}>
                  {say(one)}
                </button>
              ))}
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A show of hands, as it was counted in the room. */
export const VoteCount = ({ meeting, question, direction, say, directing }: VoteProps) => (
  <details class="vote-by-hand" open={direction.members.length === 0}>
    <summary>{directing('voteByHand')}</summary>
    <CommandForm command="floor.count-votes" hidden={{ meeting, question }} label={directing('voteByHand')} inline>
      {ANSWERS.map((answer) => (
        <Field name={answer} type="number" kind="number" label={say(answer)} min={0} max={direction.memberCount} inputMode="numeric" required key={answer} />
      ))}
      <Button tone="quiet">{directing('enterCount')}</Button>
    </CommandForm>
  </details>
);
