import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { catalogue } from '../catalogue.ts';
import { addressOf, document } from '../document.ts';
import { keepersOfTheLibrary } from '../rights.ts';
import { onDocument } from '../streams.ts';

export const catalogueDocument = defineCommand({
  name: 'library.catalogue-document',
  summary: 'Takes the record of a document into the library with its relations, or a newer record in the place of the last.',
  input: z.strictObject({ document }),
  allow: keepersOfTheLibrary,
  stream: (input) => onDocument(input.document),
  example: {
    document: {
      symbol: 'A/RES/58/208', slug: 'a-res-58-208', kind: 'resolution', adoptedOn: '2003-12-23', session: 58,
      titles: { en: { text: 'International migration and development', status: 'official' } },
      source: 'A/RES/79/217, first preambular paragraph',
    },
  },
  async run({ db, input, actor, now }) {
    const fact = await catalogue(db, input.document, actor, now);
    return {
      answer: { document: input.document.slug, address: addressOf(input.document) },
      entries: fact ? [fact] : [],
    };
  },
});
