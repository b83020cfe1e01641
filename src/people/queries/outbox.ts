import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { moment } from '#platform/fields.ts';
import { openPost } from '../post.ts';
import { administrators } from '../rights.ts';

/**
 * Mails with their text. A text may hold a link that signs its addressee in: without a mail server, handing it over is
 * the administrator's task, so the administrator reads it. Once a mail was sent its text is gone.
 */
export const outbox = defineQuery({
  name: 'people.outbox',
  summary: 'The newest mails: those waiting with their text, those sent without.',
  input: z.object({ before: moment.optional(), most: z.int().min(1).max(100).default(30) }),
  allow: administrators,
  example: { most: 30 },
  async run({ db, input }) {
    const rows = await db
      .selectFrom('people.mails')
      .select(['id', 'address', 'language', 'subject', 'body', 'created_at', 'sent_at'])
      .$if(input.before !== undefined, (query) => query.where('created_at', '<', new Date(input.before!)))
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .limit(input.most + 1)
      .execute();
    const shown = rows.slice(0, input.most);
    return {
      /** Whether a mail server takes them. */
      sending: openPost() !== undefined,
      mails: shown.map(({ created_at, sent_at, ...mail }) => ({ ...mail, writtenAt: created_at.toISOString(), sentAt: sent_at?.toISOString() ?? null })),
      next: rows.length > shown.length ? shown.at(-1)!.created_at.toISOString() : null,
    };
  },
});
