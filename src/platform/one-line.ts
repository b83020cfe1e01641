import { z } from 'zod';
import { says } from './input.ts';
import { LANGUAGES, VERSION_STATUSES } from './languages.ts';

/** What ends a line, wherever it came from: pasted into a field of one line it is a space. */
const LINE_ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/**
 * Marks that turn the direction of all that follows (U+202A–202E, U+2066–2069): in a name they would turn the words around it.
 * Those that join letters or stand for a letter's direction stay, since languages are written with them: U+200C, U+200D,
 * U+200E, U+200F, U+061C.
 */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
/** No controls, and not only marks that show nothing: who reads a name must see one. */
const SEEN = /^(?![\s\p{DI}\u2800]+$)[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u;

/** Text as it stands on one line. */
export const onOneLine = (text: string): string => text.replace(LINE_ENDS, ' ').replace(TURNING, '').trim();

const UNSEEN = says({
  en: 'There is a character in this that cannot be seen. Type it anew.',
  fr: 'Ce texte contient un caractère invisible. Saisissez-le de nouveau.',
  es: 'Este texto contiene un carácter invisible. Escríbalo de nuevo.',
  ru: 'В тексте есть невидимый символ. Введите его заново.',
  ar: 'يتضمن النص رمزا غير مرئي. اكتبه من جديد.',
  zh: '文本中有不可见的字符。请重新输入。',
});

/** A name, a title, a label: text that stands on one line among the words of others. */
export const oneLine = (longest: number, least = 1) => z.string().overwrite(onOneLine).min(least).max(longest).regex(SEEN, UNSEEN);

/** The same in some of the six languages, each with its status. */
export const oneLineInLanguages = (longest: number) =>
  z.partialRecord(z.enum(LANGUAGES), z.strictObject({ text: oneLine(longest), status: z.enum(VERSION_STATUSES) }));
