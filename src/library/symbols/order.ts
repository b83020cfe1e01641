import type { Component, DocumentSymbol } from './symbol.ts';
import { describeSymbol } from './describe.ts';
import { readRoman } from './numerals.ts';
import { canonicalSymbol } from './print.ts';

const isChange = ({ role }: Component) => role === 'modification';

/**
 * The symbol of the document itself, without Add., Corr., Rev. and asterisks. Notes in brackets stay: parts
 * and volumes are documents of their own.
 */
export function baseSymbol(symbol: DocumentSymbol): DocumentSymbol {
  const components = symbol.components.filter((part) => !isChange(part));
  return symbol.joint ? { components, reissues: 0, joint: baseSymbol(symbol.joint) } : { components, reissues: 0 };
}

export const isSameDocument = (a: DocumentSymbol, b: DocumentSymbol): boolean => canonicalSymbol(a) === canonicalSymbol(b);

/** Whether `later` replaces `earlier`: `L.29/Rev.2` is a revision of `L.29` and of `L.29/Rev.1`; an addendum is none. */
export function isRevisionOf(later: DocumentSymbol, earlier: DocumentSymbol): boolean {
  const last = later.components.at(-1);
  if (last?.code !== 'Rev' && last?.code !== 'Revision') return false;
  const before: DocumentSymbol = { components: later.components.slice(0, -1), reissues: 0 };
  const other: DocumentSymbol = { components: earlier.components, reissues: 0 };
  if (isSameDocument(before, other)) return true;
  const otherLast = other.components.at(-1);
  return (
    otherLast?.code === last.code &&
    (last.number ?? 1) > (otherLast.number ?? 1) &&
    isSameDocument(before, { components: other.components.slice(0, -1), reissues: 0 })
  );
}

type Key = readonly (string | number)[];

/** Bodies first, then year and session, kind of document, number, letters, brackets, and what was changed. */
function keyOf(symbol: DocumentSymbol): Key {
  const parts = describeSymbol(symbol);
  const codes = symbol.components.filter(({ role }) => role === 'organ' || role === 'body' || role === 'country');
  const forms = { regular: 0, special: 1, 'emergency-special': 2 };
  return [
    ...codes.flatMap(({ code, number }) => [code!, number ?? 0]),
    '', // ends the chain of bodies: a body's documents come before those of its subsidiaries
    parts.session ? forms[parts.session.kind] : 0,
    parts.year ?? 0,
    parts.session?.number ?? 0,
    parts.nature?.code ?? '',
    parts.number ?? 0,
    parts.numberTo ?? 0,
    parts.letters?.from ?? '',
    parts.letters?.to ?? '',
    ...(parts.parts ?? []).flatMap(({ kind, values }) => [kind, ...values.map(natural)]),
    '',
    ...(parts.modifications ?? []).flatMap(({ kind, number, to }) => [kind, number ?? 0, to ?? 0]),
    '',
    symbol.reissues,
  ];
}

/** `IX` after `II`, `29A` after `3`: figures are padded so that they sort by value as text. */
function natural(value: string): string {
  const roman = readRoman(value);
  return roman === undefined ? value.replace(/\d+/, (digits) => digits.padStart(4, '0')) : String(roman).padStart(4, '0');
}

function compareKeys(a: Key, b: Key): number {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === undefined) return 1;
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}

/**
 * Natural order: sessions and numbers by value, a document before its addenda and revisions, a body before
 * its subsidiaries. Zero exactly for the same document, so it is a total order of documents.
 */
export function compareSymbols(a: DocumentSymbol, b: DocumentSymbol): number {
  const order = compareKeys(keyOf(a), keyOf(b));
  if (order !== 0) return order;
  const [left, right] = [canonicalSymbol(a), canonicalSymbol(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/**
 * A text whose plain order by code points is that of `compareSymbols`, for a column that a database sorts by.
 * It is kept in databases: a change of it needs a migration that writes it anew.
 */
export const symbolSortKey = (symbol: DocumentSymbol): string =>
  // A space comes before every character of a symbol, so that what is shorter comes first.
  [...keyOf(symbol), canonicalSymbol(symbol)].map((part) => (typeof part === 'number' ? String(part).padStart(10, '0') : part)).join(' ');
