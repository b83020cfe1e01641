import type { DocumentSymbol, Parsed } from './symbol.ts';
import { parseSymbol } from './parse.ts';
import { canonicalSymbol } from './print.ts';

const DOCUMENTS = '/documents/';

/** The document's own page: `/documents/A/RES/58/208`. One address for every spelling of a symbol. */
export const documentAddress = (symbol: DocumentSymbol): string =>
  DOCUMENTS + canonicalSymbol(symbol).split('/').map(encodeURIComponent).join('/');

/**
 * The symbol of `/documents/…`, with or without `?lang=` and `.json`. Anything else is refused like any
 * text that is no symbol; a path with broken percent-encoding is refused too, never thrown.
 */
export function symbolFromAddress(address: string): Parsed {
  const path = address.slice(0, 2000).replace(/[?#].*$/s, '');
  const rest = path.startsWith(DOCUMENTS) ? path.slice(DOCUMENTS.length) : path;
  try {
    return parseSymbol(decodeURIComponent(rest.replace(/\.json$/, '')));
  } catch {
    return parseSymbol(rest);
  }
}
