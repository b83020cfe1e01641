import { useLanguage } from '#ui/setting.ts';
import { sayPartialDate, sayPartialSpan } from '#platform/partial-date.ts';

/** A date or a span as exact as it is known. */
export function On({ from, to }: { readonly from: string; readonly to?: string | null | undefined }) {
  const language = useLanguage();
  if (!to || to === from) return <time dateTime={from}>{sayPartialDate(from, language)}</time>;
  return <time dateTime={`${from}/${to}`}>{sayPartialSpan(from, to, language)}</time>;
}
