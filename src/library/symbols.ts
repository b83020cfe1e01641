/** United Nations document symbols: reading, writing, naming, ordering and addressing them. Pure. */
export type {
  Component, DocumentSymbol, Letters, Note, NoteKind, Parsed, RefusalCode, Refused, Role,
} from './symbols/symbol.ts';
export { LONGEST_SYMBOL } from './symbols/symbol.ts';
export { parseSymbol } from './symbols/parse.ts';
export { normalizeSymbolSpacing } from './symbols/spacing.ts';
export { canonicalSymbol, printSymbol } from './symbols/print.ts';
export { describeSymbol, type SymbolParts } from './symbols/describe.ts';
export { bodyNames, natureNames, organOf, type NamedOrgan, type SixNames } from './symbols/organs.ts';
export { refusalText } from './symbols/refusals.ts';
export { baseSymbol, compareSymbols, isRevisionOf, isSameDocument, symbolSortKey } from './symbols/order.ts';
export { documentAddress, symbolFromAddress } from './symbols/address.ts';
