import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { headOf } from '#platform/journal.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { asLines, inWords, namesOfStreams } from '../reading.ts';
import { isPublicStream, PRIVATE_STREAMS } from '../record.ts';
import { refuse } from '../refusals.ts';
import { streamName } from './entries.ts';

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
    if (!isPublicStream(input.stream)) throw refuse('no-such-stream');
    const head = await headOf(db, input.stream);
    if (head.number === 0) throw refuse('no-such-stream');
    const rows = await db.selectFrom('journal.entries').selectAll()
      .where('stream', '=', input.stream).where('number', '>', input.after).orderBy('number').limit(input.limit).execute();
    const last = rows.at(-1)?.number;
    const names = await namesOfStreams(db, catalogue, [input.stream], input.language);
    return {
      head,
      name: names.get(input.stream) ?? null,
      entries: asLines(await inWords(db, catalogue, rows, input.language)),
      next: last !== undefined && last < head.number ? last : null,
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
    let latest = db.selectFrom('journal.entries as e').selectAll('e');
    for (const beginning of PRIVATE_STREAMS) latest = latest.where('e.stream', 'not like', `${beginning}%`);
    if (input.kinds) latest = latest.where('e.kind', 'in', [...input.kinds, '']);
    if (input.onePerStream) {
      latest = latest.innerJoin('journal.streams as s', (join) => join.onRef('s.name', '=', 'e.stream').onRef('s.number', '=', 'e.number'));
    }
    const rows = await latest.orderBy('e.position', 'desc').limit(input.limit).execute();
    return { entries: asLines(await inWords(db, catalogue, rows, input.language)) };
  },
});
