import { defineSlice } from '#platform/slice.ts';
import './tables.ts';
import { catalogueDocument } from './commands/catalogue-document.ts';
import { documentCatalogued, recordRenewed } from './entries.ts';
import { checkPublished, holds } from './holding.ts';
import { publish } from './publishing.ts';
import { document } from './queries/document.ts';
import { documents } from './queries/documents.ts';
import { range } from './queries/range.ts';
import { symbol } from './queries/symbol.ts';
import { namesOfDocuments } from './reading.ts';
import { onDocument } from './streams.ts';

/** The documents of the dialogues: records, relations, symbols, search. */
export const library = defineSlice({
  name: 'library',
  streams: [onDocument],
  commands: [catalogueDocument],
  queries: [documents, document, symbol, range],
  entries: [documentCatalogued, recordRenewed],
  naming: { document: namesOfDocuments },
  publish,
  holds,
  checkPublished,
});
