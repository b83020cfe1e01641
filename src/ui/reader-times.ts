import { type Language, localeOf } from '#platform/languages.ts';

/** Minutes a zone is ahead of UTC at a moment. */
export function offsetOf(moment: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return Math.round(Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) / 60_000) - Math.floor(moment.getTime() / 60_000);
}

/** A moment as the reader's own clock shows it, with the day where it is another than at the place. */
export function readersTime(moment: Date, zone: string, placeZone: string, language: Language): string {
  const day = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(day(zone) !== day(placeZone) && { weekday: 'short', day: 'numeric' }),
  }).format(moment);
}

/** Adds the reader's time to every time of a place whose clock differs from hers. */
export function showReadersTimes(language: Language, zone: string, say: (time: string) => string): void {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-zone]')) {
    const moment = new Date(element.dateTime);
    const placeZone = element.dataset['zone']!;
    if (Number.isNaN(moment.getTime()) || element.closest('[data-island]') || element.nextElementSibling?.classList.contains('your-time')) continue;
    if (offsetOf(moment, zone) === offsetOf(moment, placeZone)) continue;
    const own = document.createElement('span');
    own.className = 'your-time';
    own.textContent = say(readersTime(moment, zone, placeZone, language));
    element.after(' ', own);
  }
}
