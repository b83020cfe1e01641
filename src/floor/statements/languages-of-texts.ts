import type { Language } from '#platform/languages.ts';
import { isFunctionWord, tokensOf } from './tokens.ts';

export interface Detected {
  /** The language it looks like; undefined where the text is too short or none of the six. */
  readonly language: Language | undefined;
  /** How much of the text speaks for it, 0 to 1. */
  readonly share: number;
}

const LEAST_TOKENS = 12;
const LONGEST_READ = 20_000;

/**
 * Which of the six languages a text looks like: by its script, and among English, French and Spanish by their
 * function words, which make up a third to a half of any running text in them.
 */
export function detectLanguage(text: string): Detected {
  const tokens = tokensOf(text.slice(0, LONGEST_READ)).filter(({ script }) => script !== 'number');
  if (tokens.length < LEAST_TOKENS) return { language: undefined, share: 0 };
  const shareOf = (script: string): number => tokens.filter((token) => token.script === script).length / tokens.length;
  for (const [script, language] of [['han', 'zh'], ['arabic', 'ar'], ['cyrillic', 'ru']] as const) {
    const share = shareOf(script);
    if (share <= 0.5) continue;
    // Other languages use these scripts too: without the function words it is none of ours.
    if (language !== 'zh' && tokens.filter((token) => isFunctionWord(token, language)).length / tokens.length < 0.08) return { language: undefined, share };
    return { language, share };
  }
  if (shareOf('latin') <= 0.5) return { language: undefined, share: 0 };
  const ranked = (['en', 'fr', 'es'] as const)
    .map((language) => ({ language, share: tokens.filter((token) => isFunctionWord(token, language)).length / tokens.length }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = [ranked[0]!, ranked[1]!];
  return first.share < 0.15 || first.share < second.share * 1.25 ? { language: undefined, share: first.share } : first;
}
