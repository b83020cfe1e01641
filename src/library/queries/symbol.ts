import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { citationsOf } from '../citations.ts';
import { namesOfCountry, relationsOf } from '../reading.ts';
import { canonicalSymbol, describeSymbol, documentAddress, parseSymbol, printSymbol, refusalText } from '../symbols.ts';

export const symbol = defineQuery({
  name: 'library.symbol',
  summary: 'Reads any text as a document symbol: its parts and what the library knows of it, or why it is none and which was probably meant.',
  input: z.strictObject({ text: z.string().max(1000) }),
  allow: anyone,
  example: { text: 'A/C.2/79/L.29/Rev.1' },
  async run({ db, input }) {
    const parsed = parseSymbol(input.text);
    if (!parsed.ok) {
      const { code, found, at, suggestion } = parsed;
      return {
        isSymbol: false as const,
        code,
        at,
        reason: Object.fromEntries(LANGUAGES.map((language) => [language, refusalText(code, found, language)])) as Record<(typeof LANGUAGES)[number], string>,
        suggestion: suggestion ?? null,
      };
    }
    const canonical = canonicalSymbol(parsed.symbol);
    const parts = describeSymbol(parsed.symbol);
    const known = await db.selectFrom('library.documents').select('slug').where('symbol', '=', canonical).executeTakeFirst();
    return {
      isSymbol: true as const,
      symbol: printSymbol(parsed.symbol),
      address: documentAddress(parsed.symbol),
      parts,
      country: await namesOfCountry(db, parts.country),
      /** Short name of its record, where the library has one. */
      document: known?.slug ?? null,
      relations: await relationsOf(db, { slug: known?.slug, symbol: canonical }),
      citedIn: await citationsOf(db, canonical),
    };
  },
});
