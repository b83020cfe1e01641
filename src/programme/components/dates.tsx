import { PartialDay } from '#ui/partial-day.tsx';
import { localeOf } from '#platform/languages.ts';
import { useLanguage } from '#ui/setting.ts';
import { Days, offsetName } from '#ui/time.tsx';

/** The days of a session, as exact as they are known. */
export function SessionDates({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string | null }) {
  if (endsOn === null || endsOn === startsOn) return <PartialDay on={startsOn} />;
  if (startsOn.length === 10 && endsOn.length === 10) return <Days from={startsOn} to={endsOn} />;
  return (
    <>
      <PartialDay on={startsOn} /> – <PartialDay on={endsOn} />
    </>
  );
}

/** From when to when, at the place: `15:00–18:00 UTC+2`. The reader's own time is added to it where it differs. */
export function Hours({ from, to, zone }: { readonly from: string; readonly to: string | null; readonly zone: string }) {
  const language = useLanguage();
  const hour = (at: string) => new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date(at));
  return (
    <time class="moment" dateTime={from} data-zone={zone}>
      <span dir="ltr">{to === null ? hour(from) : `${hour(from)}–${hour(to)}`}</span> <span class="zone" dir="ltr">{offsetName(new Date(from), zone)}</span>
    </time>
  );
}
