import { dayOf } from '#platform/clock.ts';

/** A day, month or year as years with their parts, for drawing: the middle of what is not known exactly. */
export function yearsOf(date: string, edge: 'start' | 'middle' | 'end' = 'middle'): number {
  const [year = '0', month, day] = date.split('-');
  const part = { start: 0, middle: 0.5, end: 1 }[edge];
  if (month === undefined) return Number(year) + part;
  if (day === undefined) return Number(year) + (Number(month) - 1 + part) / 12;
  const start = Date.UTC(Number(year), 0, 1);
  return Number(year) + (Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / (Date.UTC(Number(year) + 1, 0, 1) - start);
}

/** A moment in the same measure. */
export const yearsNow = (moment: Date): number => yearsOf(dayOf(moment));
