import { type Language, localeOf } from '#platform/languages.ts';
import { offsetOf, readersTime } from './reader-times.ts';
import { useSetting } from './setting.ts';

const asDate = (at: Date | string): Date => (typeof at === 'string' ? new Date(at) : at);

/** `UTC+2`, `UTC−3:30`, `UTC`: what makes a time of day unambiguous without knowing the zone's name. */
export function offsetName(moment: Date, zone: string): string {
  const minutes = offsetOf(moment, zone);
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${size % 60 ? `:${String(size % 60).padStart(2, '0')}` : ''}`;
}

const STYLES = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  short: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  hour: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * A moment in the place's zone, named by its offset, and in the reader's own where her clock differs.
 * `hour`: the time of day alone, where the day stands beside it.
 */
export function Time({ at, zone = 'UTC', look = 'short', own = true }: {
  readonly at: Date | string;
  /** The zone of the place where it happens (IANA name). */
  readonly zone?: string;
  readonly look?: keyof typeof STYLES;
  /** Also in the reader's zone. Leave out in dense tables, where one line over the table says it. */
  readonly own?: boolean;
}) {
  const { language, readerZone, say } = useSetting();
  const moment = asDate(at);
  const text = new Intl.DateTimeFormat(localeOf(language), { ...STYLES[look], timeZone: zone, hourCycle: 'h23' }).format(moment);
  const differs = own && readerZone && offsetOf(moment, readerZone) !== offsetOf(moment, zone);
  return (
    <>
      <time class="moment" dateTime={moment.toISOString()} data-zone={own ? zone : undefined}>
        {text} <span class="zone" dir="ltr">{offsetName(moment, zone)}</span>
      </time>
      {differs && <> <span class="your-time">{say('yourTime', { time: readersTime(moment, readerZone, zone, language) })}</span></>}
    </>
  );
}

const DAY_STYLES = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  plain: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A calendar day, `2024-05-21`. It belongs to no zone and is never shifted. */
export function Day({ on, look = 'plain' }: { readonly on: string; readonly look?: keyof typeof DAY_STYLES }) {
  return <time dateTime={on}>{sayDay(on, useSetting().language, look)}</time>;
}

export const sayDay = (on: string, language: Language, look: keyof typeof DAY_STYLES = 'plain'): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...DAY_STYLES[look], timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));

/** Several days as one phrase: `21–24 May 2024`. */
export function Days({ from, to }: { readonly from: string; readonly to: string }) {
  const { language } = useSetting();
  return from === to ? <Day on={from} /> : <time dateTime={`${from}/${to}`}>{sayDays(from, to, language)}</time>;
}

export function sayDays(from: string, to: string, language: Language): string {
  // `Intl` has no words for a Chinese range and falls back to figures; what both days share is said once.
  if (language === 'zh') {
    const [year, month] = [from.slice(0, 4) === to.slice(0, 4), from.slice(0, 7) === to.slice(0, 7)];
    const last = sayDay(to, language);
    return `${sayDay(from, language)}至${month ? last.slice(last.indexOf('月') + 1) : year ? last.slice(last.indexOf('年') + 1) : last}`;
  }
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}
