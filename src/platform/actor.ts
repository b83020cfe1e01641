/** Who asks. Personal data stays in the people slice; here is only the reference. */
export type Actor =
  | { readonly kind: 'stranger' }
  /** `by`: a program in the person's name; what would outlive its token is not for it to do. */
  | { readonly kind: 'person'; readonly id: string; readonly by?: 'token' }
  /** The software itself: a job, a scenario, the command line of the administrator on the machine. */
  | { readonly kind: 'system'; readonly id: string };

export const STRANGER: Actor = { kind: 'stranger' };
export const system = (id: string): Actor => ({ kind: 'system', id });

/** How the journal names an actor: `person/…`, `system/…`, or `stranger`. */
export const referenceTo = (actor: Actor): string => (actor.kind === 'stranger' ? 'stranger' : `${actor.kind}/${actor.id}`);
