/** Where the time comes from. Rules never ask; commands are told. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** The calendar day of a moment in UTC, as `2024-05-21`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Whether it is a day of the calendar from the year 1000 to 9999, written `2024-05-21`. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Whether it is a moment whose day in UTC, and in every zone, `isDay`. */
export function isMoment(text: string): boolean {
  const at = Date.parse(text);
  return at >= Date.parse('1000-01-02T00:00Z') && at < Date.parse('9999-12-31T00:00Z');
}

/** A moment with any offset, as the record writes it: `2024-05-21T08:00:00.000Z`. */
export const inUtc = (moment: string): string => new Date(moment).toISOString();

/** The beginning of the next calendar day in UTC: when what is true of a day has to be looked at again. */
export const nextDay = (moment: Date): string => new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate() + 1)).toISOString();

/** The next quarter of an hour: midnight falls on one in every time zone, so what says "today" somewhere is looked at again then. */
export const nextQuarter = (moment: Date): string => new Date((Math.floor(moment.getTime() / 900_000) + 1) * 900_000).toISOString();

/** Of moments (ISO 8601, any offset): the last that has come, in UTC, and the first that is still to come. One that says nothing is none. */
export function turnsOf(moments: readonly (string | undefined)[], now: Date): { readonly last: string | undefined; readonly next: Date | undefined } {
  let last = -Infinity;
  let next = Infinity;
  for (const moment of moments) {
    const at = moment === undefined ? NaN : Date.parse(moment);
    if (at <= now.getTime()) last = Math.max(last, at);
    else if (at > now.getTime()) next = Math.min(next, at);
  }
  return { last: last === -Infinity ? undefined : new Date(last).toISOString(), next: next === Infinity ? undefined : new Date(next) };
}
