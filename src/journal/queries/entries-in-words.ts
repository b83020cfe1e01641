import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { asLines, inWords, namesOfStreams } from '../reading.ts';
import { isAnyOf } from '../record.ts';
import { pageOf, streamName } from './entries.ts';

export const entriesInWords = defineQuery({
  name: 'journal.entries-in-words',
  summary: 'The entries of one public stream as sentences in one language, oldest first, a page at a time.',
  input: z.strictObject({
    stream: streamName,
    language: z.enum(LANGUAGES).default('en'),
    /** Number of the last entry seen: the page begins behind it. */
    after: z.int().min(0).default(0),
    limit: z.int().min(1).max(200).default(50),
  }),
  allow: anyone,
  example: { stream: 'document/a-res-58-208', language: 'fr' },
  async run({ db, input, catalogue }) {
    const { head, entries, next } = await pageOf(db, catalogue, input);
    const names = await namesOfStreams(db, catalogue, [input.stream], input.language);
    return {
      head,
      name: names.get(input.stream) ?? null,
      entries: asLines(await inWords(db, catalogue, entries, input.language)),
      next,
    };
  },
});

export const latestEntries = defineQuery({
  name: 'journal.latest-entries',
  summary: 'What was recorded last over all public streams, as sentences in one language, the newest first.',
  input: z.strictObject({
    language: z.enum(LANGUAGES).default('en'),
    /** Only entries of these kinds. */
    kinds: z.array(z.string().max(100)).max(50).optional(),
    /** The newest entry of each stream alone. */
    onePerStream: z.boolean().default(false),
    limit: z.int().min(1).max(100).default(20),
  }),
  allow: anyone,
  example: { language: 'en', limit: 5 },
  async run({ db, input, catalogue }) {
    let latest = db.selectFrom('journal.entries as e').selectAll('e').where((eb) => eb('e.stream', 'like', isAnyOf(catalogue.streams.publicPatterns)));
    if (input.kinds) latest = latest.where('e.kind', 'in', [...input.kinds, '']);
    if (input.onePerStream) {
      latest = latest.innerJoin('journal.streams as s', (join) => join.onRef('s.name', '=', 'e.stream').onRef('s.number', '=', 'e.number'));
    }
    const rows = await latest.orderBy('e.position', 'desc').limit(input.limit).execute();
    return { entries: asLines(await inWords(db, catalogue, rows, input.language)) };
  },
});
