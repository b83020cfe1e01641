import { useSetting } from '#ui/setting.ts';
import type { Told } from './acts.ts';

/** What became of the last press: nothing to say where it was simply done. */
export function ActsTold({ told }: { readonly told: Told }) {
  const { say } = useSetting();
  return (
    <div class="acts-told">
      <div role="status">
        {told?.kind === 'sending' && <span class="unseen">{say('sending')}</span>}
        {told?.kind === 'kept' && <p class="told">{say(told.why === 'sign-in' ? 'keptSignIn' : 'kept')}</p>}
        {told?.kind === 'failed' && <p class="told">{say('notSent')}</p>}
      </div>
      {told?.kind === 'refused' && (
        <div class="refusal" role="alert">
          <p class="refusal-reason">{told.problem.title}</p>
        </div>
      )}
    </div>
  );
}
