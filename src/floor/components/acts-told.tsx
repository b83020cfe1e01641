import type { CommandName } from '#platform/offered.ts';
import { KEPT_WORDS } from '#ui/send.ts';
import { useSetting } from '#ui/setting.ts';
import type { Told } from './acts.ts';

/**
 * What became of the last press: nothing to say where it was simply done. Without JavaScript the refused form may be
 * gone from the page with its speaker: then the reason stands here too.
 */
export function ActsTold({ told, commands }: {
  readonly told: Told;
  /** Commands whose refusals no form shows. */
  readonly commands: readonly CommandName[];
}) {
  const { say, refused } = useSetting();
  const problem = told ? (told.kind === 'refused' ? told.problem : undefined) : refused && (commands as readonly string[]).includes(refused.command) ? refused.problem : undefined;
  return (
    <div class="acts-told">
      <div role="status">
        {told?.kind === 'sending' && <span class="unseen">{say('sending')}</span>}
        {told?.kind === 'kept' && <p class="told">{say(KEPT_WORDS[told.why])}</p>}
        {told?.kind === 'failed' && <p class="told">{say('notSent')}</p>}
      </div>
      {problem && (
        <div class="refusal" role="alert">
          <p class="refusal-reason">{problem.title}</p>
        </div>
      )}
    </div>
  );
}
