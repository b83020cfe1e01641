import { tidyText } from './tidy-text.ts';
import { UnreadableFile } from './zip.ts';

/** Characters of a statement, as it is kept. */
export const LONGEST_TEXT = 200_000;

/** Whether a text is too long whatever becomes of its spaces: told at a glance, before any work is spent on it. */
export const isTooLong = (text: string): boolean => text.length > LONGEST_TEXT && text.replace(/\s+/g, ' ').length > LONGEST_TEXT;

/** A text as it is kept. Takes time that grows with its length. @throws UnreadableFile where nothing is in it, or too much. */
export function checkedText(text: string, paragraphsKnown = false): string {
  if (isTooLong(text)) throw new UnreadableFile('text-too-long');
  const tidy = tidyText(text, { paragraphsKnown });
  if (tidy.length > LONGEST_TEXT) throw new UnreadableFile('text-too-long');
  if (!/\p{L}/u.test(tidy)) throw new UnreadableFile('text-empty');
  return tidy;
}
