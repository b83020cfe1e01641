import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { anyone } from '#platform/right.ts';
import { citationsOf } from '../citations.ts';
import { addressOf } from '../document.ts';
import { namesOfCountry, relationsOf } from '../reading.ts';
import { refuse } from '../refusals.ts';
import { canonicalSymbol, describeSymbol, parseSymbol } from '../symbols.ts';
import { onDocument } from '../streams.ts';

export const document = defineQuery({
  name: 'library.document',
  summary: 'The record of one document, by its symbol in any spelling or by its short name, with its relations in both directions.',
  input: z.strictObject({ document: z.string().trim().min(1).max(200) }),
  allow: anyone,
  example: { document: 'A/RES/58/208' },
  async run({ db, input }) {
    const parsed = parseSymbol(input.document);
    const row = await db.selectFrom('library.documents').select(['slug', 'symbol', 'record', 'catalogued_at'])
      .where(parsed.ok ? 'symbol' : 'slug', '=', parsed.ok ? canonicalSymbol(parsed.symbol) : input.document).executeTakeFirst();
    if (!row) throw refuse('no-such-document', { document: input.document });
    const symbol = row.symbol === null ? undefined : parseSymbol(row.symbol);
    const parts = symbol?.ok ? describeSymbol(symbol.symbol) : null;
    return {
      address: addressOf(row.record),
      record: row.record,
      parts,
      country: await namesOfCountry(db, parts?.country),
      relations: await relationsOf(db, { slug: row.slug, symbol: row.symbol ?? undefined }),
      citedIn: row.symbol === null ? [] : await citationsOf(db, row.symbol),
      cataloguedAt: row.catalogued_at.toISOString(),
      stream: onDocument(row),
    };
  },
});
