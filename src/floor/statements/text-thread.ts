import { serve } from '#platform/bounded-thread.ts';
import type { Language } from '#platform/languages.ts';
import { type TextGiven, type WorkedText, workOnText } from './work-on-text.ts';

/** Stems are asked of the process, which has the database; the thread has nothing but the texts. */
export interface StemsAsked {
  readonly language: Language;
  readonly words: readonly string[];
}

serve(async (texts: readonly TextGiven[], ask: (asked: StemsAsked) => Promise<readonly string[]>): Promise<readonly WorkedText[]> => {
  const worked: WorkedText[] = [];
  for (const text of texts) worked.push(await workOnText(text, (language, words) => ask({ language, words })));
  return worked;
});
