import type { Actor } from './actor.ts';
import type { Reading } from './database.ts';
import type { Word } from './words.ts';

/**
 * Who may run a command or a query, stated once where it is defined. `roles` says it for machines (the
 * matrix test, the API's description), `words` for people, and `holds` decides. The software itself
 * (`system`) always may.
 */
export interface Right<Input> {
  /** Role names, or `public` (anyone) or `signed-in`. */
  readonly roles: readonly string[];
  readonly words: Word;
  holds(asked: { readonly db: Reading; readonly actor: Actor; readonly input: Input }): Promise<boolean>;
}

export const anyone: Right<unknown> = {
  roles: ['public'],
  words: {
    en: 'anyone.',
    fr: 'tout le monde.',
    es: 'cualquier persona.',
    ru: 'все.',
    ar: 'الجميع.',
    zh: '任何人。',
  },
  holds: async () => true,
};

export const signedIn: Right<unknown> = {
  roles: ['signed-in'],
  words: {
    en: 'anyone with an account.',
    fr: 'toute personne ayant un compte.',
    es: 'cualquier persona con cuenta.',
    ru: 'все, у кого есть учётная запись.',
    ar: 'كل من له حساب.',
    zh: '任何拥有账户的人。',
  },
  holds: async ({ actor }) => actor.kind === 'person',
};

/** The software itself and nobody else: what a start or a scenario does. */
export const onlyTheSoftware: Right<unknown> = {
  roles: [],
  words: {
    en: 'nobody; Parley does this itself.',
    fr: 'personne ; Parley s’en charge.',
    es: 'nadie; Parley lo hace por sí mismo.',
    ru: 'никто; Parley делает это сам.',
    ar: 'لا أحد؛ يقوم Parley بذلك بنفسه.',
    zh: '任何人都不可；由 Parley 自行完成。',
  },
  holds: async () => false,
};
