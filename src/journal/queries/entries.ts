import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import type { Reading } from '#platform/database.ts';
import type { Catalogue } from '#platform/slice.ts';
import { anyone } from '#platform/right.ts';
import { headOf } from '#platform/journal.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { namesOfStreams } from '../reading.ts';
import { isAnyOf } from '../record.ts';
import { refuse } from '../refusals.ts';

export const streamName = z.string().max(200).regex(/^[a-z][a-z0-9/._:-]*$/);

/**
 * A page of a public stream, behind the entry `after`.
 * @throws Refusal 404 where nothing public is recorded under this name.
 */
export async function pageOf(db: Reading, { streams }: Pick<Catalogue, 'streams'>, { stream, after, limit }: { readonly stream: string; readonly after: number; readonly limit: number }) {
  if (!streams.isPublic(stream)) throw refuse('no-such-stream');
  const head = await headOf(db, stream);
  if (head.number === 0) throw refuse('no-such-stream');
  const rows = await db.selectFrom('journal.entries').selectAll()
    .where('stream', '=', stream).where('number', '>', after).orderBy('number').limit(limit).execute();
  const last = rows.at(-1)?.number;
  return { head, entries: rows, next: last !== undefined && last < head.number ? last : null };
}

export const entries = defineQuery({
  name: 'journal.entries',
  summary: 'The entries of one public stream, oldest first, a page at a time.',
  input: z.strictObject({
    stream: streamName,
    /** Number of the last entry seen: the page begins behind it. */
    after: z.int().min(0).default(0),
    limit: z.int().min(1).max(500).default(100),
  }),
  allow: anyone,
  example: { stream: 'meeting/idm-demo-opening', after: 0, limit: 100 },
  async run({ db, input, catalogue }) {
    const { entries: rows, ...page } = await pageOf(db, catalogue, input);
    // Its place among all entries would tell when something is recorded on streams that are not public.
    return { ...page, entries: rows.map(({ position: _position, ...entry }) => entry) };
  },
});

export const streams = defineQuery({
  name: 'journal.streams',
  summary: 'The public streams of the record and where each stands, a page at a time.',
  input: z.strictObject({
    after: z.string().max(200).default(''),
    limit: z.int().min(1).max(500).default(100),
    /** Also what each stream is called in this language. */
    language: z.enum(LANGUAGES).optional(),
  }),
  allow: anyone,
  example: { after: '', limit: 100 },
  async run({ db, input, catalogue }) {
    const rows = await db.selectFrom('journal.streams').select(['name as stream', 'number', 'hash'])
      .where('name', '>', input.after).where('number', '>', 0)
      .where((eb) => eb('name', 'like', isAnyOf(catalogue.streams.publicPatterns)))
      .orderBy('name').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const names = input.language && (await namesOfStreams(db, catalogue, page.map(({ stream }) => stream), input.language));
    return { streams: page.map((row) => ({ ...row, ...(names && { name: names.get(row.stream) ?? null }) })), next: rows.length > input.limit ? page.at(-1)!.stream : null };
  },
});
