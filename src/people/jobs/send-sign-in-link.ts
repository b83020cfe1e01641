import { z } from 'zod';
import { defineJob, enqueue } from '#platform/jobs.ts';
import { speaker } from '#platform/words.ts';
import { writeMail } from '../mail.ts';
import { mailWords } from '../mail-words.ts';
import { makeLink, SIGN_IN_MINUTES } from '../sign-in-links.ts';

/**
 * Looks the address up and mails the link. This happens in a job so that asking takes the same time and does the
 * same work whether the address has an account or not. Links and mails are not of the record: no command, no entry.
 */
export const sendSignInLink = defineJob({
  name: 'people.send-sign-in-link',
  input: z.object({
    address: z.email(),
    origin: z.url(),
    next: z.string().nullable(),
    askedAt: z.iso.datetime(),
  }),
  async run({ spine: { db, now }, input }) {
    const holder = await db.selectFrom('people.accounts').select(['id', 'email', 'language']).where('email', '=', input.address).executeTakeFirst();
    if (!holder?.email) return;
    const at = now();
    // Asked so long ago that the person has given up: the queue was down.
    if (at.getTime() - Date.parse(input.askedAt) > SIGN_IN_MINUTES * 60_000) return;
    const { email } = holder;
    await db.transaction().execute(async (tx) => {
      const link = await makeLink(tx, {
        purpose: 'sign-in', account: holder.id, next: input.next, origin: input.origin, now: at, minutes: SIGN_IN_MINUTES,
      });
      const say = speaker(mailWords, holder.language);
      const values = { site: new URL(input.origin).host, link };
      await enqueue(
        tx,
        await writeMail(
          tx,
          { account: holder.id, address: email, language: holder.language, subject: say('signInSubject'), body: say('signInBody', values) },
          at,
        ),
      );
    });
  },
});
