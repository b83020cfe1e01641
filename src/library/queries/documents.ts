import { sql } from 'kysely';
import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import type { Reading } from '#platform/database.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { DOCUMENT_KINDS } from '../document.ts';
import { inList } from '../reading.ts';
import { refuse } from '../refusals.ts';
import { matching } from '../searching.ts';

const input = z.strictObject({
  /** Words of a title in any language, or parts of a symbol; the beginning of a word is enough. */
  text: z.string().trim().max(200).optional(),
  kind: z.enum(DOCUMENT_KINDS).optional(),
  /** Code of the body by the symbol: `A`, `A/C.2`. */
  body: z.string().max(40).optional(),
  session: z.int().min(1).max(200).optional(),
  year: z.int().min(1900).max(2200).optional(),
  /** There is a version in this language. */
  language: z.enum(LANGUAGES).optional(),
  /** `symbol`: in the order of symbols. `date`: the newest first, documents without a known date last. */
  order: z.enum(['symbol', 'date']).default('symbol'),
  /** Short name of the last document seen: the page begins behind it. */
  after: z.string().max(140).optional(),
  limit: z.int().min(1).max(200).default(50),
});

export const documents = defineQuery({
  name: 'library.documents',
  summary: 'The documents of the library in the order of their symbols or dates, filtered, a page at a time.',
  input,
  allow: anyone,
  example: { text: 'migration', kind: 'resolution', order: 'date', limit: 20 },
  async run({ db, input: asked }) {
    const fitting = fittingTo(db, asked);
    if (!fitting) return { documents: [], total: 0, next: null };
    const { total } = await fitting.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
    let page = fitting.select(['slug', 'record', 'session']);
    if (asked.after !== undefined) {
      const last = await db.selectFrom('library.documents').select(['dated', 'sort_key']).where('slug', '=', asked.after).executeTakeFirst();
      if (!last) throw refuse('no-such-document', { document: asked.after });
      page = asked.order === 'symbol'
        ? page.where('sort_key', '>', last.sort_key)
        : page.where((eb) => eb.or([eb('dated', '<', last.dated), eb.and([eb('dated', '=', last.dated), eb('sort_key', '>', last.sort_key)])]));
    }
    if (asked.order === 'date') page = page.orderBy('dated', 'desc');
    const rows = await page.orderBy('sort_key').limit(asked.limit + 1).execute();
    const shown = rows.slice(0, asked.limit);
    return { documents: shown.map(inList), total, next: rows.length > asked.limit ? shown.at(-1)!.slug : null };
  },
});

/** Undefined where nothing can fit: a text without a word in it. */
function fittingTo(db: Reading, { text, kind, body, session, year, language }: z.output<typeof input>) {
  let fitting = db.selectFrom('library.documents');
  if (text) {
    const matches = matching(text);
    if (!matches) return undefined;
    fitting = fitting.where(matches);
  }
  if (kind) fitting = fitting.where('kind', '=', kind);
  if (body) fitting = fitting.where('body', '=', body);
  if (session !== undefined) fitting = fitting.where('session', '=', session);
  if (year !== undefined) fitting = fitting.where('dated', '>=', String(year)).where('dated', '<', String(year + 1));
  if (language) fitting = fitting.where(sql<boolean>`${language} = any(languages)`);
  return fitting;
}
