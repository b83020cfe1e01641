import { expect, test } from 'vitest';
import { LANGUAGES } from '#platform/languages.ts';
import type { Phrase, Words } from '#platform/words.ts';
import * as entries from './entries.ts';
import { mailWords } from './mail-words.ts';
import { ROLE_WORDS } from './roles.ts';
import { adminWords, meWords, passkeyWords, signInWords } from './words.ts';

const forms = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));
const namesIn = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].filter((name) => name !== '{n}').sort().join();

const catalogues: Record<string, Words> = {
  signInWords, passkeyWords, meWords, adminWords, mailWords, ROLE_WORDS,
  entries: Object.fromEntries(Object.values(entries).map((entry) => [entry.kind, entry.words])),
};

test.each(Object.entries(catalogues))('%s say the same with the same values in all six languages', (_name, words) => {
  for (const [key, word] of Object.entries(words)) {
    for (const language of LANGUAGES) {
      for (const text of forms(word[language])) {
        expect(text.trim(), `${key} in ${language}`).not.toBe('');
        expect(namesIn(text), `${key} in ${language}`).toBe(namesIn(forms(word.en).at(-1)!));
        expect(text, `${key} in ${language} is not asked for with exclamation marks`).not.toMatch(/[!！]/);
      }
    }
  }
});
