import type { Actor } from '#platform/actor.ts';
import { defineStream, type StreamName } from '#platform/stream.ts';
import { refuse } from './refusals.ts';

/** The account of the person who asks. @throws Refusal where it is the software that asks. */
export function accountOf(actor: Actor): string {
  if (actor.kind !== 'person') throw refuse('only-for-persons');
  return actor.id;
}

/**
 * Some things are for the person at her own screen: a program that holds her token must not make itself another, or
 * end her account.
 * @throws Refusal 403
 */
export function insistOnPresence(actor: Actor): void {
  if (actor.kind === 'person' && actor.by === 'token') throw refuse('not-by-token');
}

/** The stream of what concerns one account. */
export const streamOf = defineStream<string>({
  name: 'person/*', of: (account) => account.toLowerCase(), readers: 'the person, and the administrators.', outside: 'nothing.',
});
/** The stream of what concerns the one who asks. */
export const ownStream = (_input: unknown, actor: Actor): StreamName => streamOf(actor.kind === 'person' ? actor.id : 'nobody');
/** The stream of accounts that were opened. */
export const onAccounts = defineStream({ name: 'people', readers: 'the administrators.', outside: 'nothing.' });
