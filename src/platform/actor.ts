import type { Reading } from './database.ts';

/** Who asks. Personal data stays in the people slice; here is only the reference. */
export type Actor =
  | { readonly kind: 'stranger' }
  /**
   * `by`: a program in the person's name; what would outlive its token is not for it to do. `stillHolds`: whether the session or
   * token by which she came is good now, and her account with it; left out where neither is what she came by. It is not asked again
   * where that was seen less than `fresh` milliseconds ago: what she sends may come hours after she was known.
   */
  | { readonly kind: 'person'; readonly id: string; readonly by?: 'token'; readonly stillHolds?: (db: Reading, fresh?: number) => Promise<boolean> }
  /** The software itself: a job, a scenario, the command line of the administrator on the machine. */
  | { readonly kind: 'system'; readonly id: string };

export const STRANGER: Actor = { kind: 'stranger' };
export const system = (id: string): Actor => ({ kind: 'system', id });

/** How the journal names an actor: `person/…`, `system/…`, or `stranger`. */
export const referenceTo = (actor: Actor): string => (actor.kind === 'stranger' ? 'stranger' : `${actor.kind}/${actor.id}`);
