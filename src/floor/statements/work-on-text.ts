import { sha256 } from '#platform/canonical.ts';
import type { Language } from '#platform/languages.ts';
import { checkedText } from './check-text.ts';
import { type Part, searchVector, vocabularyOf, type VocabularyWord } from './index-text.ts';
import { detectLanguage } from './languages-of-texts.ts';
import { countHan, countWords } from './speaking-time.ts';
import type { Stemmer } from './stemmer.ts';
import { type FileFault, UnreadableFile } from './zip.ts';

/** A text as it came, with what of its statement is found beside it. */
export interface TextGiven {
  readonly language: Language;
  readonly title?: string | undefined;
  readonly text: string;
  /** It comes out of a file that was read, in paragraphs. */
  readonly isTidy: boolean;
  readonly around: readonly Part[];
}

/** A text counted and hashed: the hash is over the UTF-8 of the text as it is kept. */
export interface CountedText {
  /** Paragraphs with an empty line between them. */
  readonly body: string;
  readonly sha256: string;
  /** For Chinese, characters. */
  readonly words: number;
  readonly characters: number;
  /** Where that is not the language stated. */
  readonly looksLike: Language | null;
}

/** A text as it is searched, and the words it adds to what can be looked for. */
export interface IndexedText {
  readonly search: string;
  readonly vocabulary: readonly VocabularyWord[];
}

export type WorkedText = (CountedText & IndexedText) | { readonly fault: FileFault };

function counted(body: string, language: Language): CountedText {
  const detected = detectLanguage(body).language;
  const [han, words] = [countHan(body), countWords(body)];
  return {
    body, sha256: sha256(body), words: language === 'zh' ? han + 2 * words : words + han, characters: [...body].length,
    looksLike: detected !== undefined && detected !== language ? detected : null,
  };
}

/** All of the work on a text that needs no lock: tidied, counted, hashed and indexed. To be done where time and memory are bounded. */
export async function workOnText({ language, title, text, isTidy, around }: TextGiven, stemmer: Stemmer): Promise<WorkedText> {
  try {
    const body = isTidy ? text : checkedText(text);
    const parts: Part[] = [...(title === undefined ? [] : [{ text: title, weight: 'A' as const }]), ...around, { text: body, weight: 'D' }];
    return { ...counted(body, language), search: await searchVector(stemmer, parts, language), vocabulary: vocabularyOf(`${title ?? ''} ${body}`, language) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { fault: error.fault };
    throw error;
  }
}
