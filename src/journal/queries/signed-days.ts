import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { calendarDay } from '#platform/fields.ts';
import { anyone } from '#platform/right.ts';
import { hashOfBody, signedHeads } from '../signed-heads.ts';

export const daysSigned = defineQuery({
  name: 'journal.signed-days',
  summary: 'When heads were signed, the newest first, a page at a time: how many streams had grown, which key, and the hash that the next signature stands on.',
  input: z.strictObject({
    /** Days before this one. */
    before: calendarDay.optional(),
    /** Signatures before the one of this number. */
    beforeNumber: z.int().min(1).optional(),
    limit: z.int().min(1).max(100).default(14),
  }),
  allow: anyone,
  example: { limit: 7 },
  async run({ db, input }) {
    const rows = await signedHeads(db, { newestFirst: true, most: input.limit + 1, before: input.beforeNumber ?? input.before });
    const page = rows.slice(0, input.limit);
    return {
      days: page.map((row) => ({
        number: row.number, day: row.day, streams: row.body.heads.length, hash: hashOfBody(row.body), keyId: row.key_id, signedAt: row.signed_at.toISOString(),
      })),
      next: rows.length > input.limit ? page.at(-1)!.number : null,
    };
  },
});
