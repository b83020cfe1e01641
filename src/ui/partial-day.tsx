import { type Language, localeOf } from '#platform/languages.ts';
import { sayDay } from './time.tsx';
import { useSetting } from './setting.ts';

/** A date as exact as it is known, `2006`, `2006-09` or `2006-09-14`, in words. */
export function sayPartialDay(on: string, language: Language): string {
  if (on.length === 10) return sayDay(on, language);
  const [year, month] = on.split('-');
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, 1));
  return new Intl.DateTimeFormat(localeOf(language), { year: 'numeric', ...(month && { month: 'long' as const }), timeZone: 'UTC' }).format(moment);
}

/** A date as exact as it is known. It belongs to no zone and is never shifted. */
export const PartialDay = ({ on }: { readonly on: string }) => <time dateTime={on}>{sayPartialDay(on, useSetting().language)}</time>;
