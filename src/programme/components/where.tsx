import type { Localized } from '#platform/languages.ts';
import type { Say } from '#platform/words.ts';
import { LocalizedText } from '#ui/localized.tsx';
import type { programmeWords } from '../words.ts';

/** Where a session is held: its place, online, or both. `undefined` where neither is known. */
export function where({ place, online }: { readonly place: Localized | null; readonly online: boolean }, say: Say<typeof programmeWords>, { mark = true } = {}) {
  if (!place) return online ? say('online') : undefined;
  return <><LocalizedText field={place} mark={mark} />{online && ` · ${say('online')}`}</>;
}
