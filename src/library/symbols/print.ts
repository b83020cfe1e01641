import type { Component, DocumentSymbol, Letters } from './symbol.ts';
import { canonicalNote } from './notes.ts';
import { writeRoman } from './numerals.ts';

export const canonicalLetters = ({ from, to }: Letters): string => (to ? `${from}-${to}` : from);

/** The official spelling of one part, without letters and notes. */
export function canonicalHead(part: Component): string {
  const { code, number, to, numeral, form, role } = part;
  const figure = number === undefined ? '' : numeral === 'roman' ? writeRoman(number) : String(number);
  const range = to === undefined ? '' : `-${to}`;
  if (role === 'session' && code === undefined) {
    return `${form === 'special' ? 'S-' : form === 'emergency' ? 'ES-' : ''}${figure}`;
  }
  if (code === undefined) return figure + range;
  return figure === '' ? code : `${code}.${figure}${range}`;
}

const printPart = (part: Component, asWritten: boolean): string =>
  ((asWritten ? part.written : undefined) ?? canonicalHead(part)) +
  (part.letters ? ((asWritten ? part.writtenLetters : undefined) ?? canonicalLetters(part.letters)) : '') +
  (part.notes ?? []).map((note) => (asWritten ? note.written : undefined) ?? canonicalNote(note)).join('');

function print(symbol: DocumentSymbol, asWritten: boolean): string {
  const joint = symbol.joint ? `-${print(symbol.joint, asWritten)}` : '';
  return symbol.components.map((part) => printPart(part, asWritten)).join('/') + joint + '*'.repeat(symbol.reissues);
}

/** The symbol in the spelling in which it was read: `printSymbol(parse(t)) === normalizeSymbolSpacing(t)`. */
export const printSymbol = (symbol: DocumentSymbol): string => print(symbol, true);

/**
 * The symbol in one spelling, whatever the spelling it was read in: no spaces, official letter case.
 * `A/hrc/RES/40/17` → `A/HRC/RES/40/17`, `A/79/6 (Sect. 2)` → `A/79/6(Sect.2)`. Equal for equal documents.
 */
export const canonicalSymbol = (symbol: DocumentSymbol): string => print(symbol, false);
