import type { z } from 'zod';
import type { InputSchema } from './input.ts';
import type { Word } from './words.ts';

/** A value in an entry's words that names a thing of the record; the reader's language decides how it reads. */
export interface Named {
  readonly names: string;
  readonly id: string;
}
/** `naming('party', 'france')`: shown by the party's name in the reader's language. */
export const naming = (names: string, id: string): Named => ({ names, id });

/** A fact to record: what the journal keeps under `kind`. Personal data only by reference. */
export interface Fact {
  readonly kind: string;
  readonly data: Record<string, unknown>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export interface EntryDefinition<D extends Record<string, unknown> = any> {
  (data: D): Fact;
  readonly kind: string;
  readonly schema: z.ZodType<D>;
  readonly words: Word;
  /** The values for the words' `{names}`. */
  readonly values: (data: D) => Readonly<Record<string, string | number | Named>>;
}

/**
 * Declares an entry of the journal, past tense, with how it reads in words:
 * `const floorGiven = defineEntry({ kind: 'floor.given', data: z.object({…}), words: { en: 'The floor was given to {party}.', … }, values })`.
 * Calling it makes the fact: `floorGiven({ turn, party })`.
 */
export function defineEntry<S extends InputSchema>(definition: {
  kind: string;
  data: S;
  words: Word;
  values?: (data: z.output<S>) => Readonly<Record<string, string | number | Named>>;
}): EntryDefinition<z.output<S>> {
  const make = (data: z.output<S>): Fact => ({ kind: definition.kind, data });
  return Object.assign(make, {
    kind: definition.kind,
    schema: definition.data as unknown as z.ZodType<z.output<S>>,
    words: definition.words,
    values: definition.values ?? ((): Readonly<Record<string, string | number | Named>> => ({})),
  });
}
