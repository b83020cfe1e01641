import { z } from 'zod';
import { LANGUAGES, type Language } from './languages.ts';
import { type FieldRefusal, Refusal } from './refusal.ts';
import { INPUT_WORDS } from './refusals.ts';
import type { Word } from './words.ts';

/** The input of a command or query: always an object, so that a form, a query string and JSON can all fill it. */
export type InputSchema = z.ZodObject;

const LOCALE_ERRORS: Record<Language, z.core.$ZodErrorMap> = {
  ar: z.locales.ar().localeError,
  zh: z.locales.zhCN().localeError,
  en: z.locales.en().localeError,
  fr: z.locales.fr().localeError,
  ru: z.locales.ru().localeError,
  es: z.locales.es().localeError,
};

/** Words for a rule of our own inside a schema: `z.string().refine(isSlug, says({ en: …, … }))`. */
const ownWords = new Map<string, Word>();
export function says(words: Word & { readonly en: string }): string {
  ownWords.set(words.en, words);
  return words.en;
}

/** Text that PostgreSQL can keep and a reader can see: well-formed Unicode without NUL. */
const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000');
  if (Array.isArray(value)) return value.every(isStorable);
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorable(inner));
  }
  return true;
};

const UNSTORABLE: Word = {
  en: 'The text holds characters that cannot be kept.',
  fr: 'Le texte contient des caractères qui ne peuvent être conservés.',
  es: 'El texto contiene caracteres que no se pueden conservar.',
  ru: 'Текст содержит символы, которые нельзя сохранить.',
  ar: 'يتضمن النص رموزا لا يمكن حفظها.',
  zh: '文本含有无法保存的字符。',
};

const LEFT_OUT: Word = {
  en: 'This is needed.',
  fr: 'Ce champ est nécessaire.',
  es: 'Este dato es necesario.',
  ru: 'Это поле нужно заполнить.',
  ar: 'هذا الحقل مطلوب.',
  zh: '此项必填。',
};

const isLeftOut = (raw: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), raw) === undefined;

/**
 * Reads an input by its schema.
 * @throws Refusal `request.input` (422) that names each field and what is wrong with it, in six languages.
 */
export function readInput<S extends InputSchema>(schema: S, raw: unknown): z.output<S> {
  if (!isStorable(raw)) throw new Refusal('request.input', 422, INPUT_WORDS, {}, [{ path: '', words: UNSTORABLE }]);
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  const versions = LANGUAGES.map((language) => {
    const told = schema.safeParse(raw, { error: LOCALE_ERRORS[language] });
    return [language, told.success ? [] : told.error.issues] as const;
  });
  const issuesIn = Object.fromEntries(versions) as unknown as Record<Language, z.core.$ZodIssue[]>;
  const fields: FieldRefusal[] = read.error.issues.map((issue, index) => ({
    path: issue.path.join('.'),
    words:
      (issue.code === 'invalid_type' && issue.path.length > 0 && isLeftOut(raw, issue.path) ? LEFT_OUT : undefined) ??
      ownWords.get(issue.message) ??
      (Object.fromEntries(LANGUAGES.map((l) => [l, issuesIn[l][index]?.message ?? issue.message])) as Word),
  }));
  throw new Refusal('request.input', 422, INPUT_WORDS, {}, fields);
}
