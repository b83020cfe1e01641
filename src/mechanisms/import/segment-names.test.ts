import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveKnownName } from '#parties/known-resolver.ts';
import { states } from '#parties/known-parties.ts';
import { cutNames, remembering } from './segment-names.ts';

const resolve = remembering(resolveKnownName);
const partiesIn = (text: string): (string | undefined)[] => cutNames(text, resolve).names.map(({ party }) => party);

describe('a run of names parted by single spaces', () => {
  test('takes the longest name where shorter ones stand inside it', () => {
    expect(partiesIn('Guinea Equatorial Guinea Papua New Guinea Guinea-Bissau')).toEqual(['guinea', 'equatorial-guinea', 'papua-new-guinea', 'guinea-bissau']);
    expect(partiesIn('Niger Nigeria Dominica Dominican Republic')).toEqual(['niger', 'nigeria', 'dominica', 'dominican-republic']);
    expect(partiesIn('Congo Democratic Republic of the Congo')).toEqual(['congo', 'democratic-republic-of-the-congo']);
    expect(partiesIn("Republic of Korea Democratic People's Republic of Korea")).toEqual(['republic-of-korea', 'democratic-peoples-republic-of-korea']);
    expect(partiesIn('Iran (Islamic Republic of) Montenegro United States')).toEqual(['iran', 'montenegro', 'united-states']);
  });

  test('any five States in any order come back', () => {
    const names = states.map(({ id, names: { en } }) => ({ id, name: en.short }));
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 5, maxLength: 5 }), (five) => {
        const cut = cutNames(five.map(({ name }) => name).join(' '), resolve);
        expect(cut.covered).toBe(true);
        expect(cut.names.map(({ party }) => party).sort()).toEqual(five.map(({ id }) => id).sort());
      }),
      { numRuns: 150 },
    );
  });

  test('the cut names stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Guinea', 'New', 'Papua', 'and', 'of', 'Mali', 'Ruritania,', 'Korea,', 'Republic of', '(x'), { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const name of cutNames(text, resolve).names) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(name.start, name.end)).toBe(name.written);
          end = name.end;
        }
      }),
    );
  });
});

describe('words that are no name', () => {
  test('take the names that touch them along, as candidates only', () => {
    const cut = cutNames('Chad Mali Ruritania Togo Ghana', resolve);
    expect(cut.covered).toBe(false);
    expect(cut.names.map(({ party, written }) => party ?? written)).toEqual(['chad', 'Mali Ruritania Togo', 'ghana']);
    expect(cut.names[1]!.candidates).toEqual(['mali', 'togo']);
  });

  test('a State inside a longer unknown name is not read', () => {
    expect(partiesIn('New Guinea Island')).toEqual([undefined]);
  });

  test('commas keep the others apart from them', () => {
    expect(partiesIn('Mali, Ruritania and Togo')).toEqual(['mali', undefined, 'togo']);
  });
});

describe('commas and joining words', () => {
  test('a turned name keeps its comma', () => {
    expect(partiesIn('Egypt, Congo, Democratic Republic of the, and Korea, Republic of')).toEqual(['egypt', 'democratic-republic-of-the-congo', 'republic-of-korea']);
  });

  test('an unknown turned name is not read as its first word', () => {
    expect(partiesIn('Egypt, Mali, Grand Duchy of')).toEqual(['egypt', undefined]);
  });

  test('joining words of other languages part names', () => {
    expect(partiesIn('Chile, Perú y Ecuador')).toEqual(['chile', 'peru', 'ecuador']);
    expect(partiesIn('Российская Федерация, Казахстан и Кыргызстан')).toEqual(['russian-federation', 'kazakhstan', 'kyrgyzstan']);
    expect(partiesIn('مصر، تونس والمغرب')).toEqual(['egypt', 'tunisia', 'morocco']);
    expect(partiesIn('中国、蒙古、泰国')).toEqual(['china', 'mongolia', 'thailand']);
  });

  test('two ways to read a line are both given', () => {
    const cut = cutNames('Croatia, Serbia and Montenegro', resolve);
    const both = [cut.names, cut.alternative ?? []].map((names) => names.map(({ party }) => party));
    expect(both).toContainEqual(['croatia', 'serbia-and-montenegro']);
    expect(both).toContainEqual(['croatia', 'serbia', 'montenegro']);
  });

  test('a resolver that knows two covers of equal length is not chosen for', () => {
    const known = new Set(['A B', 'C', 'A', 'B C']);
    const cut = cutNames('A B C', (name) => (known.has(name) ? { party: name.toLowerCase().replace(' ', '-') } : {}));
    expect(cut.covered).toBe(true);
    expect(cut.alternative).toHaveLength(2);
  });
});
