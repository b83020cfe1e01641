import { describe, it } from 'vitest';
import { findSymbols } from '#library/for-other-slices.ts';
import { expectProportional } from '#platform/test-proportional.ts';
import { bytesOf } from './extract.ts';
import { detectLanguage } from './languages-of-texts.ts';
import { snippetOf } from './snippet.ts';
import { countHan, countWords } from './speaking-time.ts';
import type { Stemmer } from './stemmer.ts';
import { learnStems } from './stems.ts';
import { HOSTILE_UNITS, ofUnit } from './test-hostile-texts.ts';
import { tidyText } from './tidy-text.ts';
import { tokensOf } from './tokens.ts';
import { workOnText } from './work-on-text.ts';
import { xmlParts } from './xml-parts.ts';

/** Whatever a text is made of, the work on it grows with its length. */

const asWritten: Stemmer = async (_, words) => words;
const TERMS = [new Set(['e:a', 'h:移', 'r:елка', 'n:1'])];

const WORKS: Readonly<Record<string, (text: string) => unknown>> = {
  'tidying what was typed': (text) => tidyText(text),
  'tidying what came out of a file': (text) => tidyText(text, { paragraphsKnown: true }),
  'cutting into words': tokensOf,
  'finding symbols': findSymbols,
  'counting words': (text) => countWords(text) + countHan(text),
  'telling the language': detectLanguage,
  'all that is done to a text': (text) => workOnText({ language: 'en', text, isTidy: false, around: [] }, asWritten),
  'looking for a passage': async (text) => snippetOf(text, 'en', TERMS, await learnStems(asWritten, tokensOf(text), ['en'])),
  'reading marks': (text) => [...xmlParts(text)].length,
};

describe.each(Object.entries(WORKS))('%s takes time that grows with the length', (_, work) => {
  it.each(Object.entries(HOSTILE_UNITS))('of %s', (__, unit) => expectProportional(work, (characters) => ofUnit(unit, characters)), 60_000);
});

describe('reading marks', () => {
  it.each([
    ['a sign that is never closed', (length: number) => `<${'a'.repeat(length)}`], ['one with many joints', (length: number) => `<${'a:'.repeat(length / 2)}`],
    ['one that is closed at the end', (length: number) => `<${'a.'.repeat(length / 2)}>`], ['many and one end', (length: number) => `${'<'.repeat(length)}>`],
  ] as const)('of %s takes time that grows with the length', (_, make) => expectProportional(WORKS['reading marks']!, (characters) => make(characters * 10)));
});

it('base64 that is filled without end takes time that grows with its length', () => expectProportional((text) => {
  try {
    bytesOf(text);
  } catch {
    // Refused, as it should be.
  }
}, (characters) => `${'='.repeat(characters * 10)}a`));
