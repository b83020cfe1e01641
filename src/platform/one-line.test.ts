import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readInput } from './input.ts';
import { oneLine, oneLineInLanguages } from './one-line.ts';
import { Refusal } from './refusal.ts';

const read = (text: string): string => readInput(z.object({ name: oneLine(30) }), { name: text }).name;

describe('a text on one line', () => {
  it.each([
    ['a line end', 'Ann\nExample', 'Ann Example'], ['a line end of Windows', ' Ann\r\nExample\t', 'Ann Example'], ['a separator of lines', 'Ann\u2028Example', 'Ann Example'],
    ['a separator of paragraphs', 'Ann\u2029Example', 'Ann Example'], ['an override', 'Ann \u202Eelpmaxe\u202C', 'Ann elpmaxe'], ['an embedding', '\u202Bآن\u202C', 'آن'],
    ['isolates', '\u2066Ann\u2069 \u2067آن\u2069 \u2068x\u2069', 'Ann آن x'],
  ])('keeps no %s', (_, given, kept) => {
    expect(read(given)).toBe(kept);
  });

  it.each([
    ['joins letters in Persian', 'می\u200Cخواهم'], ['joins letters in Sinhala and in a family', 'ශ්\u200Dරී 👩\u200D👧'], ['stands for a letter from left to right', 'C++\u200E آن'],
    ['stands for a letter from right to left', 'آن (1)\u200F'], ['stands for an Arabic letter', '1\u061C/2'], ['sets an accent', 'Ngũgĩ e\u0301'], ['says how a sign is drawn', '葛\u{E0100}'],
  ])('keeps what %s', (_, text) => {
    expect(read(text)).toBe(text);
  });

  it.each([['NUL', 'a\u0000b'], ['an escape', 'a\u001b[31mb'], ['a bell', 'a\u0007'], ['a control of C1', 'a\u009bb'], ['nothing but marks', '\u202E\u2066\n'], ['a space of no width alone', '\u200B'], ['a filler alone', '\u3164 \u2800'], ['hidden tags alone', '\u{E0041}'], ['too much', 'a'.repeat(31)]])('refuses %s', (_, text) => {
    expect(() => read(text)).toThrow(Refusal);
  });

  it('is read in each language of a localized text', () => {
    const { title } = readInput(z.object({ title: oneLineInLanguages(30) }), { title: { ar: { text: '\u202Bجلسة\u202C', status: 'original' }, fr: { text: 'Séance\n1', status: 'machine' } } });
    expect(title).toEqual({ ar: { text: 'جلسة', status: 'original' }, fr: { text: 'Séance 1', status: 'machine' } });
  });
});
