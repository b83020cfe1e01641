import { useRef, useState } from 'preact/hooks';
import type { CommandInput, CommandName } from '#platform/offered.ts';
import { type FilledIn, inputFromForm } from '#ui/input-from-form.ts';
import type { SendOutcome } from '#ui/send.ts';
import { useSetting } from '#ui/setting.ts';
import { newSubmission } from '#ui/submission.ts';

export type Act = <Name extends CommandName>(command: Name, input: CommandInput<Name> | FilledIn, label: string) => void;
export type Told = SendOutcome | { readonly kind: 'sending' } | undefined;

/**
 * Commands that need no form, only a press: each under a submission number of its own, with what became of the last.
 * The same press again while the first is on its way is the first.
 */
export function useActs(): { readonly act: Act; readonly told: Told; take(event: SubmitEvent): void } {
  const { send } = useSetting();
  const [told, setTold] = useState<Told>();
  const underWay = useRef(new Set<string>());
  const act: Act = (command, input, label) => {
    const what = JSON.stringify([command, input]);
    if (!send || underWay.current.has(what)) return;
    underWay.current.add(what);
    setTold({ kind: 'sending' });
    send({ command, input, label, submission: newSubmission() }, (outcome) => {
      if (outcome.kind !== 'kept') underWay.current.delete(what);
      setTold(outcome);
    });
  };
  return {
    act,
    told,
    // A form that goes with its speaker cannot show what became of it: the desk takes it over.
    take(event) {
      const form = event.target as HTMLFormElement;
      const command = form.dataset['command'] as CommandName | undefined;
      if (!send || !command || event.defaultPrevented) return;
      event.preventDefault();
      act(command, inputFromForm(form, event.submitter), form.getAttribute('aria-label') ?? command);
    },
  };
}
