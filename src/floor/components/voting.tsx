import { useState } from 'preact/hooks';
import type { Choice, Preset } from '#platform/offered.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Hidden } from '#ui/hidden.tsx';
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

const VOTE = 'floor.vote';

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
      <ActsTold told={told} commands={[VOTE]} />
      <ul class="vote-grid">
        {shown.map(({ party, name, answer }) => (
          <li key={party}>
            <bdi>{name}</bdi>
            <form
              method="post" class="vote-answers" aria-label={name} data-command={VOTE}
              onSubmit={(event) => {
                event.preventDefault();
                const chosen = ANSWERS.find((one) => one === (event.submitter as HTMLButtonElement | null)?.value);
                if (chosen) act(VOTE, { meeting, party, question, answer: chosen }, `${name}: ${chosen}`);
              }}
            >
              <Hidden fields={{ command: VOTE, submission: send ? undefined : newSubmission(), ...({ meeting, party, question } satisfies Partial<Preset<typeof VOTE>>) }} />
              {ANSWERS.map((one) => (
                <button type="submit" {...({ name: 'answer', value: one } satisfies Choice<typeof VOTE>)} class="vote-answer" aria-pressed={answer === one} data-answer={one} key={one}>
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
        <Field<'floor.count-votes'> name={answer} type="number" kind="number" label={say(answer)} min={0} max={direction.memberCount} inputMode="numeric" required key={answer} />
      ))}
      <Button tone="quiet">{directing('enterCount')}</Button>
    </CommandForm>
  </details>
);
