import type { Note, NoteKind } from './symbol.ts';
import { readRoman } from './numerals.ts';

/** How a note opens; `[canonical word, pattern over the note without spaces and in lower case]`. */
const VALUED: readonly (readonly [NoteKind, string, RegExp])[] = [
  ['part', 'Part', /^parts?(.{1,20})$/],
  ['volume', 'Vol.', /^vols?\.?(.{1,10})$/],
  ['volume', 'Vol.', /^volume(.{1,10})$/],
  ['section', 'Sect.', /^sect(?:ion)?\.?(.{1,5})$/],
  ['income-section', 'Incomesect.', /^incomesect(?:ion)?\.?(.{1,5})$/],
  ['programme', 'Prog.', /^prog(?:ramme)?\.?(.{1,5})$/],
  ['chapter', 'Chap.', /^chap(?:ter)?\.?(.{1,7})$/],
  ['resumption', 'Resumption', /^resumption(\d{1,2})$/],
];

const BARE: Readonly<Record<string, readonly [NoteKind, string]>> = {
  supp: ['supplement', 'supp'],
  introduction: ['introduction', 'Introduction'],
  foreword: ['foreword', 'Foreword'],
  planoutline: ['plan-outline', 'planoutline'],
  annex: ['annex', 'Annex'],
  resumed: ['resumed', 'resumed'],
};

const WORD_OF: Readonly<Partial<Record<NoteKind, string>>> = Object.fromEntries([
  ...VALUED.map(([kind, word]) => [kind, word]),
  ...Object.values(BARE),
]);

const ORDINALS = new Set(['one', 'two', 'three', 'four', 'five', 'six']);

/** `i` → `I`, `29a` → `29A`, `two` → `Two`; undefined for what numbers nothing. */
function readValue(text: string): string | undefined {
  if (/^[1-9]\d{0,2}[a-z]?$/.test(text) || readRoman(text) !== undefined) return text.toUpperCase();
  return ORDINALS.has(text) ? text[0]!.toUpperCase() + text.slice(1) : undefined;
}

/** Reads what stands between two brackets, without them. Undefined where it is no known note. */
export function readNote(inner: string): Note | undefined {
  const text = inner.replaceAll(' ', '').toLowerCase();
  if (text.length === 0 || text.length > 30) return undefined;
  const bare = Object.hasOwn(BARE, text) ? BARE[text] : undefined;
  if (bare) return { kind: bare[0], values: [] };
  if (/^(19|20)\d\d$/.test(text)) return { kind: 'year', values: [text] };
  if (/^[1-9]\d?$/.test(text)) return { kind: 'meeting', values: [text] };
  const session = /^(e?s-)?([ivxlc]+)$/.exec(text);
  if (session && readRoman(session[2]!) !== undefined) return { kind: 'session', values: [text.toUpperCase()] };
  for (const [kind, , pattern] of VALUED) {
    const found = pattern.exec(text)?.[1];
    if (found === undefined) continue;
    const values = found.split(/and|,/).map(readValue);
    const several = values.length > 1;
    if (values.every((value) => value !== undefined) && values.length <= 4 && (!several || kind === 'part')) {
      return { kind, values: values as string[] };
    }
  }
  return undefined;
}

/** `(Sect.2)`, `(PartsIandII)`, `(2015)`: the spelling used in addresses, without any space. */
export function canonicalNote({ kind, values }: Note): string {
  const word = WORD_OF[kind] ?? '';
  const many = kind === 'part' && values.length > 1 ? 's' : '';
  return `(${word}${many}${values.join('and')})`;
}
