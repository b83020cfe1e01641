import { z } from 'zod';
import { defineJob } from '#platform/jobs.ts';
import { openPost } from '../post.ts';

export const sendMail = defineJob({
  name: 'people.send-mail',
  input: z.object({ mail: z.uuid() }),
  async run({ spine: { db, now }, input }) {
    const mail = await db.selectFrom('people.mails').selectAll().where('id', '=', input.mail).executeTakeFirst();
    // Erased with its account, or sent before: nothing is left to do.
    if (!mail || mail.body === null) return;
    const post = openPost();
    if (!post) return;
    await post.send({ address: mail.address, subject: mail.subject, body: mail.body, id: mail.id });
    await db.updateTable('people.mails').set({ body: null, sent_at: now() }).where('id', '=', mail.id).execute();
  },
});
