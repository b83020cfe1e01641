export { addressOf } from './document.ts';
export { type DocumentInList, documentsAbout, documentsBySymbol } from './reading.ts';
export { type InverseRelation, RELATION_KINDS, type RelationKind, relationWord } from './relations.ts';
export { findSymbols } from './find-symbols.ts';
export { canonicalSymbol, documentAddress, parseSymbol } from './symbols.ts';
export { documents as documentsQuery } from './queries/documents.ts';
