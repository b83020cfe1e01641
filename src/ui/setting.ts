import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Typed } from '#platform/forms.ts';
import type { Language } from '#platform/languages.ts';
import { type Phrase, sayPhrase, type Say, type WordValues } from '#platform/words.ts';
import type { Sender } from './send.ts';
import type { PartWords } from './part-words.ts';

/** The scripts whose fonts the project serves. Latin and Cyrillic share their families. */
export type FontScript = 'latin' | 'arabic' | 'chinese';

/** A refused form in the reader's words: plain data, so that it also reaches the browser. */
export interface RefusedForm {
  readonly command: string;
  readonly formKey?: string;
  readonly typed: Typed;
  readonly problem: Problem;
}

/** Problem details (RFC 9457) as every door of Parley answers them. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly code?: string;
  readonly fields?: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * What every part of a screen may rely on, on the server and in the browser alike. Parts take their words
 * from here, so that the browser is sent one language and not six.
 */
export interface Setting {
  readonly language: Language;
  readonly say: Say<PartWords>;
  readonly refused?: RefusedForm;
  /** The reader's time zone (IANA name), where known. */
  readonly readerZone?: string;
  /** The server's time when the page was rendered. */
  readonly now: Date;
  /** In the browser only: sends a command without leaving the page. */
  readonly send?: Sender;
  /** On the server only: what the page turns out to need besides its own text. */
  readonly need?: Needs;
}

export interface Needs {
  /** A module script: something on the page lives on in the browser. */
  script(): void;
  /** The page holds something made for this one response, so it must not be kept for others. */
  once(): void;
  font(script: FontScript): void;
  style(name: string): void;
  /** A number for an element id, counted up through the page. */
  number(): number;
}

export const SettingContext = createContext<Setting | undefined>(undefined);

/** @throws Error when a part is rendered outside a page: tests wrap it in `SettingContext.Provider`. */
export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (!setting) throw new Error('This part needs a page around it: render it inside SettingContext.Provider.');
  return setting;
}

export const useLanguage = (): Language => useSetting().language;

/** A speaker of words that were picked for one language by `wordsIn`: what islands speak with. */
export const phrasebook =
  <K extends string>(phrases: { readonly [P in K]: Phrase }, language: Language) =>
  (key: K, values?: WordValues): string =>
    sayPhrase(phrases[key], language, values);

/** The script a language is written in, as far as fonts go. */
export const fontScriptOf = (language: Language): FontScript =>
  language === 'ar' ? 'arabic' : language === 'zh' ? 'chinese' : 'latin';
