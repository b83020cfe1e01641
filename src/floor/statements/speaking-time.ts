import type { Language } from '#platform/languages.ts';

/**
 * How much longer the same text is than in English, in words, for Chinese in characters: measured over eight General
 * Assembly resolutions in all six languages (A/RES/75/101 A-B, 75/226, 76/172, 76/266, 77/176, 78/217, 79/1 and
 * 79/217; 68,644 words in English), since the same content takes an interpreter the same time.
 */
const LENGTH_AGAINST_ENGLISH: Readonly<Record<Language, number>> = { en: 1, fr: 1.24, es: 1.21, ru: 0.98, ar: 0.91, zh: 1.52 };

/** English words a minute at which interpretation follows, as the practice of United Nations meetings has it. */
const SLOW = 100;
const FAST = 120;

export interface SpeakingTime {
  /** Words; for Chinese, characters. */
  readonly units: number;
  readonly unit: 'words' | 'characters';
  /** What is said in a minute, slowly and fast. */
  readonly perMinute: readonly [slow: number, fast: number];
  /** Seconds it takes, read fast and read slowly. */
  readonly seconds: readonly [least: number, most: number];
}

const WORDS = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Words as they are counted for speaking: `l’asile` and `co-operation` are one. Chinese characters are not words here. */
export const countWords = (text: string): number => text.replace(/\p{Script=Han}+/gu, ' ').match(WORDS)?.length ?? 0;
export const countHan = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** How long a text takes to read out so that interpretation can follow. */
export function speakingTime(text: string, language: Language): SpeakingTime {
  const isChinese = language === 'zh';
  // A foreign word or a figure in a Chinese text is spoken as about two characters.
  return timeOf(isChinese ? countHan(text) + 2 * countWords(text) : countWords(text) + countHan(text), language);
}

/** The pace between slow and fast, in the language's own units a minute. `set`: as a meeting has set it for itself. */
export const paceOf = (language: Language, set?: number): number => set ?? Math.round(((SLOW + FAST) / 2) * LENGTH_AGAINST_ENGLISH[language]);

/** The same from a count that was kept; `set`: the pace, where the meeting has set it for itself. */
export function timeOf(units: number, language: Language, set?: number): SpeakingTime {
  const factor = set === undefined ? LENGTH_AGAINST_ENGLISH[language] : (2 * set) / (SLOW + FAST);
  const perMinute = [Math.max(1, Math.round(SLOW * factor)), Math.max(1, Math.round(FAST * factor))] as const;
  return {
    units,
    unit: language === 'zh' ? 'characters' : 'words',
    perMinute,
    seconds: [Math.round((units / perMinute[1]) * 60), Math.round((units / perMinute[0]) * 60)],
  };
}

/** `fits` even read slowly, `tight` only read fast, `too-long` however it is read; undefined without a limit. */
export function against(limitSeconds: number | null, { seconds: [least, most] }: SpeakingTime): 'fits' | 'tight' | 'too-long' | undefined {
  if (limitSeconds === null) return undefined;
  return most <= limitSeconds ? 'fits' : least <= limitSeconds ? 'tight' : 'too-long';
}
