import { PartialDay } from '#ui/partial-day.tsx';
import { Days } from '#ui/time.tsx';

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
