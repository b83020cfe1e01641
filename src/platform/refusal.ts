import { type Language, LANGUAGES } from './languages.ts';
import { sayPhrase, type Word, type WordValues } from './words.ts';

/** HTTP status of a refusal (RFC 9110): what kind of "no" it is. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503;

/** What is wrong with one field of the input; `path` is dotted, as the field's name in a form. */
export interface FieldRefusal {
  readonly path: string;
  readonly words: Word;
  readonly values?: WordValues;
}

/**
 * An expected "no", written for the person. It undoes the whole command: nothing happened, and what was
 * typed is handed back by the door that took it.
 */
export class Refusal extends Error {
  readonly code: string;
  readonly status: RefusalStatus;
  readonly words: Word;
  readonly values: WordValues;
  readonly fields: readonly FieldRefusal[];

  constructor(
    code: string,
    status: RefusalStatus,
    words: Word,
    values: WordValues = {},
    fields: readonly FieldRefusal[] = [],
  ) {
    super(`${code}: ${sayPhrase(words.en, 'en', values)}`);
    this.name = 'Refusal';
    this.code = code;
    this.status = status;
    this.words = words;
    this.values = values;
    this.fields = fields;
  }

  in(language: Language): string {
    return sayPhrase(this.words[language], language, this.values);
  }
}

/** Whether it is a "no" that stands, and not only "try again": what tries again by itself throws the others on. */
export const isFinal = (error: unknown): error is Refusal => error instanceof Refusal && error.status !== 503;

export type RefusalCatalogue = Readonly<Record<string, { readonly status: RefusalStatus; readonly words: Word }>>;

/**
 * A slice's refusals: `const refuse = defineRefusals('floor', { 'nobody-waiting': { status: 409, words } })`,
 * then `throw refuse('nobody-waiting')`. The code a person or a program sees is `floor.nobody-waiting`.
 */
export function defineRefusals<const C extends RefusalCatalogue>(slice: string, catalogue: C) {
  return (reason: keyof C & string, values?: WordValues): Refusal => {
    const { status, words } = catalogue[reason]!;
    return new Refusal(`${slice}.${reason}`, status, words, values);
  };
}

/** Problem details (RFC 9457) of a refusal in one language. */
export function problemOf(refusal: Refusal, language: Language) {
  return {
    type: `/problems/${refusal.code}`,
    title: refusal.in(language),
    status: refusal.status,
    code: refusal.code,
    ...(refusal.fields.length > 0 && {
      fields: refusal.fields.map((field) => ({
        path: field.path,
        reason: sayPhrase(field.words[language], language, field.values),
      })),
    }),
  };
}

/** The same text in six languages, for words that arrive from outside already made. */
export const sameInAll = (text: string): Word =>
  Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Record<Language, string>;
