import { sayPartialDate } from '#platform/partial-date.ts';
import { useSetting } from './setting.ts';

/** A date as exact as it is known, `2006`, `2006-09` or `2006-09-14`. It belongs to no zone and is never shifted. */
export const PartialDay = ({ on }: { readonly on: string }) => <time dateTime={on}>{sayPartialDate(on, useSetting().language)}</time>;
