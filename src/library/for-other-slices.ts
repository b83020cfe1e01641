export { addressOf } from './document.ts';
export { type DocumentInList, documentsAbout, documentsBySymbol } from './reading.ts';
export { sayRelation } from './components/relations.tsx';
export { SymbolText } from './components/symbol-text.tsx';
export { findSymbols } from './find-symbols.ts';
export { canonicalSymbol, documentAddress, parseSymbol } from './symbols.ts';
