import { describe, expect, it } from 'vitest';
import { findSymbols } from '#library/for-other-slices.ts';
import { areas, ambiguousNames, knownParties } from '#parties/known-parties.ts';
import { createResolver } from '#parties/resolve-name.ts';
import { expectProportional } from '#platform/test-proportional.ts';
import { readProfile } from './read-profile.ts';

/** Whatever is pasted, reading it as a profile takes time that grows with its length, and so does what is said about it. */

const resolveName = createResolver(knownParties, { areas, ambiguousNames });
const read = (text: string) => {
  const result = readProfile(text, { resolveName, findSymbols, today: '2027-01-01' });
  return JSON.stringify(result.refused ?? result.reading).length;
};

const HEADINGS = ['Purpose', 'Background', 'Governance', 'Outcomes', 'Contact', 'Focus', 'Participants', 'Partners', 'Documents', 'Links', 'Meetings'];
/** Pieces of a text by their number; those under a heading begin with it. */
const PIECES: Readonly<Record<string, (index: number) => string>> = {
  ...Object.fromEntries(HEADINGS.map((heading) => [`${heading.toLowerCase()}, over and over`, (index: number) => `${heading}\nx${index} y.\n\n`])),
  ...Object.fromEntries(HEADINGS.map((heading) => [`one line under ${heading.toLowerCase()}`, (index: number) => `${index === 0 ? `${heading}\n` : ''}The meeting ${index} adopted A/RES/58/${index}. `])),
  'meetings, a line each': (index) => `${index === 0 ? 'Meetings\n' : ''}Meeting ${index}, 12 May 2006, Lima\n`,
  'one State, over and over': (index) => `${index === 0 ? 'Partners\n' : ''}Kenya\n`,
  'sentences in one line': (index) => `It led to the adoption of the plan ${index}. `,
  'a page in one line': (index) => `<p>Point ${index}</p><td>a</td><a href="https://a.example/${index}">b</a></a>`,
  'a list in one line': (index) => `<li>a${index}`,
  'open marks': () => '<!--',
  'letters with signs without end': (index) => (index === 0 ? 'a' : '\u0316\u0301'),
};

const upTo = (characters: number, piece: (index: number) => string): string => {
  let text = '';
  for (let index = 0; text.length < characters; index += 1) text += piece(index);
  return text;
};

describe('reading a profile takes time that grows with its length', () => {
  it.each(Object.entries(PIECES))('of %s', (_, piece) => expectProportional(read, (characters) => upTo(characters / 2, piece)), 120_000);

  it('and says no more of a line than there is in it', () => {
    const lines = ['sentences in one line', 'a list in one line'].map((what) => upTo(200_000, PIECES[what]!));
    for (const line of lines) expect(read(line)).toBeLessThan(line.length * 20);
  });
});
