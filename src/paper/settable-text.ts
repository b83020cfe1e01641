import type { Covers } from './covered.ts';

/** Stands for a character of which no font of ours has a form. */
export const NO_FORM = '\u25A1';

/** A word longer than this gets places where it may break, so that it does not run over the edge of its column. */
const LONGEST_WORD = 24;
const BREAK = '\u200B';

/** Marks that turn or hold the direction of writing. An override reverses what others wrote; an embedding is its old form. */
const OVERRIDES = /[\u202A-\u202E]/g;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2066-\u2069]/u;

const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const MARKS_OF_DIRECTION = /[\u061C\u200E\u200F\u2066-\u2069]/g;

/** Isolates that are not closed, or were never opened, must not reach beyond their own text. */
function balanceIsolates(text: string): string {
  let open = 0;
  const kept = text.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== '\u2069') {
      open += 1;
      return mark;
    }
    if (open === 0) return '';
    open -= 1;
    return mark;
  });
  return kept + '\u2069'.repeat(open);
}

/** Han and kana may break anywhere as they are. */
const WORD = new RegExp(`(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])[^\\s${BREAK}-]){${LONGEST_WORD + 1},}`, 'gu');
const letBreak = (word: string): string =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word)].map(({ segment }, index) => (index > 0 && index % LONGEST_WORD === 0 ? BREAK + segment : segment)).join('');

/**
 * A text as it can be set whatever was typed: in composed form, on one line, without control characters and overrides of
 * direction, with `NO_FORM` for what no font covers. `keepsWhole`: a hash or an address, to be copied as it is.
 * `isFromTheRight`: the paper is written from the right.
 */
export function settableText(text: string, covers: Covers, { keepsWhole = false, isFromTheRight = false } = {}): string {
  const line = text.toWellFormed().normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(OVERRIDES, '');
  // Where nothing runs from the right they do nothing, and programs would read them out of the file with the letter before.
  const turned = isFromTheRight || FROM_THE_RIGHT.test(line) ? balanceIsolates(line) : line.replace(MARKS_OF_DIRECTION, '');
  const covered = Array.from(turned, (character) => (INVISIBLE.test(character) || covers(character.codePointAt(0)!) ? character : NO_FORM)).join('');
  return keepsWhole ? covered : covered.replace(WORD, letBreak);
}
