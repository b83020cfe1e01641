import { z } from 'zod';
import { LANGUAGES, type Language } from './languages.ts';
import { type FieldRefusal, Refusal, sameInAll } from './refusal.ts';
import { INPUT_WORDS, refuse } from './refusals.ts';
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

/** Far above what any command or query takes, and low enough that reading it cannot hold up the others. */
const DEEPEST = 64;
const MOST_VALUES = 100_000;
/** A person mends what is named; who sent more wrong values than this mends the program that made them. */
const MOST_NAMED = 100;

/**
 * Whether all text is such as PostgreSQL can keep and a reader can see: well-formed Unicode without NUL.
 * @throws Refusal 400 where it is nested too deep, 413 where it holds too many values.
 */
function isStorable(raw: unknown): boolean {
  let values = 0;
  const isGood = (value: unknown, depth: number): boolean => {
    if (depth > DEEPEST) throw refuse('not-readable');
    if ((values += 1) > MOST_VALUES) throw refuse('too-large');
    if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000');
    if (Array.isArray(value)) return value.every((inner) => isGood(inner, depth + 1));
    if (value !== null && typeof value === 'object') {
      return Object.entries(value).every(([key, inner]) => isGood(key, depth + 1) && isGood(inner, depth + 1));
    }
    return true;
  };
  return isGood(raw, 0);
}

/** Where the text that begins at `from` ends in a JSON; its length where it does not. */
function endOfText(json: string, from: number): number {
  for (let at = json.indexOf('"', from + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let escapes = 0;
    while (json[at - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return json.length;
}

/**
 * A JSON that somebody sent, counted before it is taken apart: that costs far more than its bytes, and everybody waits for it.
 * @throws Refusal 400 where it is none or nested too deep, 413 where it holds too many values.
 */
export function parseJson(json: string): unknown {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < json.length; at += 1) {
    const mark = json[at];
    if (mark === '"') at = endOfText(json, at);
    else if (mark === '[' || mark === '{') {
      if ((depth += 1) > DEEPEST) throw refuse('not-readable');
    } else if (mark === ']' || mark === '}') depth -= 1;
    else if (mark === ',' && (values += 1) > MOST_VALUES) throw refuse('too-large');
  }
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw refuse('not-readable');
  }
}

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

/** In place of a pattern, which only a program could follow. What has a form of its own says it with `says`. */
const NOT_SO_WRITTEN: Word = {
  en: 'This is not written in the form that is needed here, or holds characters that are not taken.',
  fr: 'Ceci n’est pas écrit sous la forme requise ici, ou contient des caractères non admis.',
  es: 'Esto no está escrito en la forma requerida aquí, o contiene caracteres no admitidos.',
  ru: 'Запись не соответствует требуемой здесь форме или содержит недопустимые символы.',
  ar: 'لم يُكتب هذا بالصيغة المطلوبة هنا، أو يتضمن رموزا غير مقبولة.',
  zh: '书写形式不符合此处要求，或含有不被接受的字符。',
};

const isLeftOut = (raw: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), raw) === undefined;

/** Stands for words that the schema does not bring along: those are zod's own, made for each language. */
const IN_ZODS_WORDS = 'in the words of zod';

function wordsOf(issue: z.core.$ZodIssue): Word {
  if (issue.message !== IN_ZODS_WORDS) return ownWords.get(issue.message) ?? sameInAll(issue.message);
  if (issue.code === 'invalid_format' && issue.format === 'regex') return NOT_SO_WRITTEN;
  return Object.fromEntries(LANGUAGES.map((language) => {
    const said = LOCALE_ERRORS[language](issue as z.core.$ZodRawIssue);
    return [language, (typeof said === 'string' ? said : said?.message) ?? issue.code];
  })) as Word;
}

/** Whether the issue may be that nothing was given. A choice with words of its own (a box to tick) says those. */
const asksForMore = ({ code, path, message }: z.core.$ZodIssue): boolean =>
  path.length > 0 && (code === 'invalid_type' || (code === 'invalid_value' && message === IN_ZODS_WORDS));

/**
 * For what is read by no schema of ours.
 * @throws Refusal 422 where its text cannot be kept, 400 or 413 where it is nested too deep or holds too much.
 */
export function insistOnStorable(raw: unknown): void {
  if (!isStorable(raw)) throw new Refusal('request.input', 422, INPUT_WORDS, {}, [{ path: '', words: UNSTORABLE }]);
}

/**
 * Reads an input by its schema.
 * @throws Refusal `request.input` (422) that names each field and what is wrong with it, in six languages.
 */
export function readInput<S extends InputSchema>(schema: S, raw: unknown): z.output<S> {
  insistOnStorable(raw);
  const read = schema.safeParse(raw, { error: () => IN_ZODS_WORDS, reportInput: true });
  if (read.success) return read.data;
  const fields: FieldRefusal[] = read.error.issues.slice(0, MOST_NAMED).map((issue) => ({
    path: issue.path.join('.'),
    words: asksForMore(issue) && isLeftOut(raw, issue.path) ? LEFT_OUT : wordsOf(issue),
  }));
  throw new Refusal('request.input', 422, INPUT_WORDS, {}, fields);
}
