import { type Language, localeOf } from './languages.ts';

/** A date as exact as it is known: `2006`, `2006-09` or `2006-09-14`. */
export type PartialDate = string;
export type Precision = 'year' | 'month' | 'day';

export const precisionOf = (date: PartialDate): Precision => (date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day');

const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first day that the date may mean, `2006-09-01`: what dates are ordered by. */
export const earliestDay = (date: PartialDate): string => date + '-01-01'.slice(date.length - 4);

/** The last day that the date may mean, `2006-09-30`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${lastDayOfMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/** Orders by the first day each may mean; of two that begin alike the more exact one stands first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [earliestDay(a), earliestDay(b)];
  return first < second ? -1 : first > second ? 1 : b.length - a.length;
}

const LOOKS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<Precision, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(language: Language, precision: Precision): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(localeOf(language), { ...LOOKS[precision], timeZone: 'UTC' })));
  return format;
}

const momentOf = (date: PartialDate): Date => new Date(`${earliestDay(date)}T00:00:00Z`);

/** "2006", "September 2006" or "14 September 2006", as the language writes it. */
export function sayPartialDate(date: PartialDate, language: Language): string {
  // A year alone is a number: Russian would add the word "year", Chinese its sign, in the midst of a sentence that has none.
  if (precisionOf(date) === 'year') return date;
  return formatOf(language, precisionOf(date)).format(momentOf(date));
}

/** From one date to another as one phrase. Each stays as exact as it is known. */
export function sayPartialSpan(from: PartialDate, to: PartialDate | undefined, language: Language): string {
  if (to === undefined || to === from) return sayPartialDate(from, language);
  if (precisionOf(from) !== precisionOf(to) || precisionOf(from) === 'year') return `${sayPartialDate(from, language)} – ${sayPartialDate(to, language)}`;
  // The browser's own data writes Chinese spans as 2015/10/14 – 2015/10/16.
  if (language === 'zh') return chineseSpan(from, to);
  return formatOf(language, precisionOf(from)).formatRange(momentOf(from), momentOf(to));
}

/** "2015年10月14日至16日": the second date without what it has in common with the first. */
function chineseSpan(from: PartialDate, to: PartialDate): string {
  const end = sayPartialDate(to, 'zh');
  const shared = from.slice(0, 7) === to.slice(0, 7) && precisionOf(from) === 'day' ? end.indexOf('月') : from.slice(0, 4) === to.slice(0, 4) ? end.indexOf('年') : -1;
  return `${sayPartialDate(from, 'zh')}至${end.slice(shared + 1)}`;
}
