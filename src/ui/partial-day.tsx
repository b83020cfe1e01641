import { type Language, localeOf } from '#platform/languages.ts';
import { sayDay } from './time.tsx';
import { useSetting } from './setting.ts';

/** A date as exact as it is known, `2006`, `2006-09` or `2006-09-14`, in words. */
export function sayPartialDay(on: string, language: Language): string {
  if (on.length === 10) return sayDay(on, language);
  // A year alone stays a number: some languages would add their word for it in the midst of a sentence.
  if (on.length === 4) return on;
  return new Intl.DateTimeFormat(localeOf(language), { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${on}-01T00:00:00Z`));
}

/** A date as exact as it is known. It belongs to no zone and is never shifted. */
export const PartialDay = ({ on }: { readonly on: string }) => <time dateTime={on}>{sayPartialDay(on, useSetting().language)}</time>;
