import type { Remark } from './proposal.ts';

/** A date or a span of days as a text writes it. Offsets are of the given text, end exclusive. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** `2006`, `2006-09` or `2006-09-14`; left out where no such day exists. */
  readonly startsOn?: string;
  readonly endsOn?: string;
  /** Each day, where they do not follow one another. */
  readonly days?: readonly string[];
  readonly doubts: readonly Remark[];
}

const MONTHS: readonly string[] = [
  'january|jan|janvier|janv|enero|ene|января|январь|янв|يناير|كانون الثاني|كانون الثاني/يناير',
  'february|feb|février|fevrier|févr|febrero|февраля|февраль|фев|فبراير|شباط|شباط/فبراير',
  'march|mar|mars|marzo|марта|март|мар|مارس|آذار|آذار/مارس',
  'april|apr|avril|avr|abril|abr|апреля|апрель|апр|أبريل|نيسان|نيسان/أبريل',
  'may|mai|mayo|мая|май|مايو|أيار|أيار/مايو',
  'june|jun|juin|junio|июня|июнь|июн|يونيو|يونيه|حزيران|حزيران/يونيه|حزيران/يونيو',
  'july|jul|juillet|juil|julio|июля|июль|июл|يوليو|يوليه|تموز|تموز/يوليه|تموز/يوليو',
  'august|aug|août|aout|agosto|ago|августа|август|авг|أغسطس|آب|آب/أغسطس',
  'september|sept|sep|septembre|septiembre|setiembre|сентября|сентябрь|сент|сен|سبتمبر|أيلول|أيلول/سبتمبر',
  'october|oct|octobre|octubre|октября|октябрь|окт|أكتوبر|تشرين الأول|تشرين الأول/أكتوبر',
  'november|nov|novembre|noviembre|ноября|ноябрь|ноя|نوفمبر|تشرين الثاني|تشرين الثاني/نوفمبر',
  'december|dec|décembre|decembre|déc|diciembre|dic|декабря|декабрь|дек|ديسمبر|كانون الأول|كانون الأول/ديسمبر',
];
const MONTH_OF = new Map(MONTHS.flatMap((names, at) => names.split('|').map((name) => [name.normalize('NFC'), at + 1] as const)));
const WEEKDAYS: readonly string[] = [
  'sunday|sun|dimanche|domingo|воскресенье|الأحد|星期日|星期天|周日', 'monday|mon|lundi|lunes|понедельник|الاثنين|星期一|周一',
  'tuesday|tue|tues|mardi|martes|вторник|الثلاثاء|星期二|周二', 'wednesday|wed|mercredi|miércoles|среда|الأربعاء|星期三|周三',
  'thursday|thu|thurs|jeudi|jueves|четверг|الخميس|星期四|周四', 'friday|fri|vendredi|viernes|пятница|الجمعة|星期五|周五',
  'saturday|sat|samedi|sábado|суббота|السبت|星期六|周六',
];
const WEEKDAY_OF = new Map(WEEKDAYS.flatMap((names, at) => names.split('|').map((name) => [name, at] as const)));

const anyOf = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).map((name) => name.replaceAll('/', '\\/')).join('|');
const DAY = '(?<![\\d\\p{L}])\\d{1,2}(?:st|nd|rd|th|er|ère|º|ª|-?го|-?е)?(?!\\d)';
const YEAR = '\\d{4}(?!\\d)';
const MONTH = `(?:${anyOf(MONTH_OF.keys())})(?!\\p{L})\\.?`;
const UNTIL = '(?:\\s*[-–—‑−~～]\\s*|\\s+(?:to|till|until|through|thru|au|à|a|al|hasta|по|до|إلى|الى|حتى)\\s+)';
const ALSO = '(?:\\s*[,،、&]\\s*(?:(?:and|et|y|и|و)\\s*)?|\\s+(?:and|et|y|e|и|و)\\s*)';
const OF = '\\s*(?:of|de|del|من)?\\s*';
const COMMA = '\\s*,?\\s*(?:de|del|of)?\\s*';
const WEEKDAY = `(?:(?:${anyOf(WEEKDAY_OF.keys())})(?!\\p{L})\\.?\\s*,?\\s*)`;
const AND = '(?:\\s*&\\s*|\\s+(?:and|et|y|e|и|و)\\s*)';
/** Commas join days only where nothing but punctuation stands before: "Session 3, 12 May 2015" is held on one day. */
const APART = '(?<=^\\s*|[,،，:;(（–—-]\\s*|(?<!\\p{L})(?:on|du|le|les|del|el|los)\\s+)';
const LIST = `(?:${APART}${DAY}(?:(?:${UNTIL}|${ALSO})${WEEKDAY}?${DAY}){0,6}|${DAY}(?:(?:${UNTIL}|${AND})${WEEKDAY}?${DAY}){0,6})`;

type Groups = Readonly<Record<string, string | undefined>>;
type Reading = { days?: string[]; span?: [string, string]; point?: string; doubts: Remark[] };

const two = (value: number): string => String(value).padStart(2, '0');
const monthOf = (word: string): number => MONTH_OF.get(word.toLowerCase().replace(/\.$/, '').normalize('NFC')) ?? 0;
const numbersIn = (text: string): number[] => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** A day that exists, or undefined: there is no 31 September. */
const day = (year: number, month: number, date: number): string | undefined => {
  const made = new Date(Date.UTC(year, month - 1, date));
  return year >= 1800 && made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? `${year}-${two(month)}-${two(date)}` : undefined;
};
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
export const weekdayOf = (date: string): number => new Date(date).getUTCDay();

const impossible = (written: string): Reading => ({ doubts: [{ key: 'date.impossible', values: { written: written.trim() } }] });

/** `14-15`, `20 and 23`, `20, 21 and 23` of one month. */
function dayList(list: string, month: number, year: number): Reading {
  const days: string[] = [];
  const parts = [...list.matchAll(new RegExp(`(${UNTIL})?(?:${ALSO})?${WEEKDAY}?(\\d{1,2})[^\\d]*?(?=${UNTIL}|${ALSO}|$)`, 'giu'))];
  const dates = numbersIn(list);
  let spans = 0;
  for (const [at, date] of dates.entries()) {
    const made = day(year, month, date);
    if (!made) return impossible(`${date}.${month}.${year}`);
    const joined = at > 0 && parts[at]?.[1] !== undefined;
    if (joined && dates.length > 2) {
      for (let between = dates[at - 1]! + 1; between < date && spans < 31; between += 1, spans += 1) days.push(day(year, month, between)!);
    }
    days.push(made);
    if (joined && dates.length === 2) return { span: [days[0]!, made], doubts: [] };
  }
  return { days, doubts: [] };
}

const between = (first: string | undefined, last: string | undefined, written: string): Reading =>
  first && last ? { span: [first, last], doubts: [] } : impossible(written);

/** Day first, except where only the other order makes a date; said when both orders do. */
function numeric(a: number, b: number, year: number, written: string): { on?: string; doubts: Remark[] } {
  const dayFirst = day(year, b, a);
  const monthFirst = day(year, a, b);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    return { on: dayFirst, doubts: [{ key: 'date.day-or-month', values: { written, first: dayFirst, second: monthFirst } }] };
  }
  const on = dayFirst ?? monthFirst;
  return on ? { on, doubts: [] } : impossible(written);
}

const FORMS: readonly (readonly [string, (groups: Groups, written: string) => Reading])[] = [
  [
    `(?<y>${YEAR})\\s*年\\s*(?<m>\\d{1,2})\\s*月(?:\\s*(?<l>\\d{1,2}\\s*日?(?:\\s*(?:至|到|和|及|、|-|–|—|～|~)\\s*(?<m2>\\d{1,2}\\s*月)?\\s*(?<d2>\\d{1,2}))?\\s*日?))?`,
    ({ y, m, l, m2, d2 }, written) => {
      const [year, month] = [Number(y), Number(m)];
      if (month < 1 || month > 12) return impossible(written);
      if (!l) return { point: `${year}-${two(month)}`, doubts: [] };
      const first = day(year, month, numbersIn(l)[0]!);
      if (!d2) return first ? { days: [first], doubts: [] } : impossible(written);
      const last = day(year, m2 ? numbersIn(m2)[0]! : month, Number(d2));
      return /[和及、]/.test(l) && first && last ? { days: [first, last], doubts: [] } : between(first, last, written);
    },
  ],
  [
    `(?<y>${YEAR})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)(?:(?:${UNTIL}|\\s*\\/\\s*)(?:(?:(?<y2>${YEAR})-)?(?<m2>\\d{2})-)?(?<d2>\\d{2})(?!\\d))?`,
    ({ y, m, d, y2, m2, d2 }, written) => {
      const first = day(Number(y), Number(m), Number(d));
      if (!d2) return first ? { days: [first], doubts: [] } : impossible(written);
      return between(first, day(Number(y2 ?? y), Number(m2 ?? m), Number(d2)), written);
    },
  ],
  [
    `(?<a>\\d{1,2})(?<s>[/.])(?<b>\\d{1,2})\\k<s>(?<y>${YEAR})(?:${UNTIL}(?<a2>\\d{1,2})[/.](?<b2>\\d{1,2})[/.](?<y2>${YEAR}))?`,
    ({ a, b, y, a2, b2, y2 }, written) => {
      const first = numeric(Number(a), Number(b), Number(y), written);
      if (!a2) return first.on ? { days: [first.on], doubts: first.doubts } : impossible(written);
      const last = numeric(Number(a2), Number(b2), Number(y2), written);
      // One order for both ends: 04/07–13/07 can only be July.
      const settled = first.doubts.length === 0 || last.doubts.length === 0;
      const monthFirst = settled && (last.doubts.length === 0 ? Number(b2) > 12 : Number(b) > 12);
      const from = monthFirst ? day(Number(y), Number(a), Number(b)) : first.on;
      const to = monthFirst ? day(Number(y2), Number(a2), Number(b2)) : last.on;
      return from && to ? { span: [from, to], doubts: settled ? [] : first.doubts } : impossible(written);
    },
  ],
  [
    `(?<d>${DAY})${OF}(?<m>${MONTH})(?:${COMMA}(?<y>${YEAR}))?${UNTIL}${WEEKDAY}?(?<d2>${DAY})${OF}(?<m2>${MONTH})${COMMA}(?<y2>${YEAR})`,
    ({ d, m, y, d2, m2, y2 }, written) =>
      between(day(Number(y ?? y2), monthOf(m!), numbersIn(d!)[0]!), day(Number(y2), monthOf(m2!), numbersIn(d2!)[0]!), written),
  ],
  [
    `(?<m>${MONTH})\\s*(?<d>${DAY})(?:\\s*,\\s*(?<y>${YEAR}))?${UNTIL}${WEEKDAY}?(?<m2>${MONTH})\\s*(?<d2>${DAY})\\s*,?\\s*(?<y2>${YEAR})`,
    ({ d, m, y, d2, m2, y2 }, written) =>
      between(day(Number(y ?? y2), monthOf(m!), numbersIn(d!)[0]!), day(Number(y2), monthOf(m2!), numbersIn(d2!)[0]!), written),
  ],
  [`(?<l>${LIST})${OF}(?<m>${MONTH})${COMMA}(?<y>${YEAR})`, ({ l, m, y }) => dayList(l!, monthOf(m!), Number(y))],
  [`(?<m>${MONTH})\\s*(?<l>${LIST})\\s*,?\\s*(?<y>${YEAR})`, ({ l, m, y }) => dayList(l!, monthOf(m!), Number(y))],
  [
    `(?<m>${MONTH})(?:${UNTIL}(?<m2>${MONTH}))?${COMMA}(?<y>${YEAR})`,
    ({ m, m2, y }) => {
      const first = `${y}-${two(monthOf(m!))}`;
      return m2 ? { span: [first, `${y}-${two(monthOf(m2))}`], doubts: [] } : { point: first, doubts: [] };
    },
  ],
  // A year alone only where it stands as a piece of its own: "the 2030 Agenda" is no date.
  [`(?<=^\\s*|[,(（،，]\\s*)(?<y>(?:19|20)\\d{2})(?=\\s*(?:$|[,;:)）،，.]|\\s[-–—]\\s))`, ({ y }) => ({ point: y!, doubts: [] })],
];
const PATTERNS = FORMS.map(([form, read]) => ({
  pattern: new RegExp(
    `(?:(?<w>${anyOf(WEEKDAY_OF.keys())})(?!\\p{L})\\.?\\s*,?\\s*)?(?<![\\d\\p{L}])${form}(?:\\s*(?:года|г\\.)(?!\\p{L}))?`, 'giu',
  ),
  read,
  spelt: form.includes(MONTH),
}));
const SPELT_MONTH = new RegExp(`(?<!\\p{L})${MONTH}`, 'iu');

/** Arabic-Indic digits as European ones, character for character, so that offsets stay. */
const europeanDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ');

function finish(reading: Reading, start: number, end: number, weekday: string | undefined): WrittenDate {
  const doubts = [...reading.doubts];
  let { days } = reading;
  let [startsOn, endsOn] = reading.span ?? [reading.point, undefined];
  if (days) {
    [startsOn, endsOn] = [days[0], days.length > 1 ? days.at(-1) : undefined];
    if (days.every((date, at) => at === 0 || daysBetween(days![at - 1]!, date) === 1)) days = undefined;
  }
  if (startsOn && endsOn && endsOn < startsOn) doubts.push({ key: 'date.end-before-start', values: { start: startsOn, end: endsOn } });
  if (weekday && startsOn?.length === 10 && WEEKDAY_OF.get(weekday.toLowerCase()) !== weekdayOf(startsOn)) {
    doubts.push({ key: 'date.weekday', values: { written: weekday, date: startsOn } });
  }
  return { start, end, doubts, ...(startsOn ? { startsOn } : {}), ...(endsOn && endsOn !== startsOn ? { endsOn } : {}), ...(days && days.length > 1 ? { days } : {}) };
}

const MOST_REMEMBERED = 64;
/** What was read lately: a line is asked about several times, by itself and beside the next. */
const remembered = new Map<string, readonly WrittenDate[]>();

/** Every date in a text, in order and not overlapping; the longest reading wins where two begin within one another. */
export function findDates(text: string): readonly WrittenDate[] {
  const known = remembered.get(text);
  if (known) return known;
  const dates = datesIn(text);
  if (remembered.size === MOST_REMEMBERED) remembered.clear();
  remembered.set(text, dates);
  return dates;
}

function datesIn(text: string): WrittenDate[] {
  const plain = europeanDigits(text.slice(0, 4000));
  if (!/\d{4}/.test(plain)) return [];
  const found: WrittenDate[] = [];
  // The costly forms all name a month; most lines name none.
  const spelt = SPELT_MONTH.test(plain);
  for (const { pattern, read, spelt: needsMonth } of PATTERNS) {
    if (needsMonth && !spelt) continue;
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push(finish(read(match.groups ?? {}, match[0]), start, end, match.groups?.['w']));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
