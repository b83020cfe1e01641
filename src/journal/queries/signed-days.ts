import { z } from 'zod';
import { canonical, sha256 } from '#platform/canonical.ts';
import { defineQuery } from '#platform/command.ts';
import { calendarDay } from '#platform/fields.ts';
import { anyone } from '#platform/right.ts';

export const daysSigned = defineQuery({
  name: 'journal.signed-days',
  summary: 'The days whose heads were signed, the newest first, a page at a time: how many streams had grown, which key, and the hash that the next day stands on.',
  input: z.strictObject({ before: calendarDay.optional(), limit: z.int().min(1).max(100).default(14) }),
  allow: anyone,
  example: { limit: 7 },
  async run({ db, input }) {
    let days = db.selectFrom('journal.signed_heads').selectAll();
    if (input.before !== undefined) days = days.where('day', '<', input.before);
    const rows = await days.orderBy('day', 'desc').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    return {
      days: page.map((row) => ({
        day: row.day, streams: row.body.heads.length, hash: sha256(canonical(row.body)), keyId: row.key_id, signedAt: row.signed_at.toISOString(),
      })),
      next: rows.length > input.limit ? page.at(-1)!.day : null,
    };
  },
});
