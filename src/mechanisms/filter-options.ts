import type { Language } from '#platform/languages.ts';
import type { Word } from '#platform/words.ts';
import { LEVEL_LABELS, MECHANISM_KIND_LABELS, MEETING_FORM_LABELS, THEME_LABELS } from './labels.ts';

const options = (labels: Readonly<Record<string, Word>>) => (language: Language) =>
  Object.entries(labels).map(([value, word]) => ({ value, label: word[language] as string }));

export const KIND_FILTER = options(MECHANISM_KIND_LABELS);
export const LEVEL_FILTER = options(LEVEL_LABELS);
export const THEME_FILTER = options(THEME_LABELS);
export const FORM_FILTER = options(MEETING_FORM_LABELS);
