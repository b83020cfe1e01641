import type { AnyCommand, AnyQuery } from '#platform/command.ts';
import type { Screen } from '#platform/page.ts';
import { refuse } from '#platform/refusals.ts';
import { sayPhrase } from '#platform/words.ts';

/**
 * A desk is for who may do what it is there for.
 * @throws Refusal 401 for strangers, 403 for everybody else, naming who may.
 */
export async function insistMay(screen: Screen, what: AnyCommand | AnyQuery, input: unknown): Promise<void> {
  if (await screen.may(what, input)) return;
  if (screen.reader.actor.kind === 'stranger') throw refuse('sign-in-first');
  throw refuse('not-yours-to-do', { who: sayPhrase(what.allow.words[screen.language], screen.language) });
}
