import { type ComponentChild, Fragment } from 'preact';
import type { Localized } from '#platform/languages.ts';
import type { Say } from '#platform/words.ts';
import { LocalizedText } from '#ui/localized.tsx';
import type { programmeWords } from '../words.ts';

/** Where a session is held: its place, online, or both. `undefined` where neither is known. */
export function where({ place, online }: { readonly place: Localized | null; readonly online: boolean }, say: Say<typeof programmeWords>, { mark = true } = {}) {
  if (!place && !online) return undefined;
  return dotted([place && <LocalizedText field={place} mark={mark} />, online && say('online')]);
}

/** What is known of something, side by side; what is not known leaves no dot. */
export const dotted = (parts: readonly ComponentChild[]) =>
  parts.filter((part) => part !== null && part !== undefined && part !== false).map((part, index) => <Fragment key={index}>{index > 0 && ' · '}{part}</Fragment>);
