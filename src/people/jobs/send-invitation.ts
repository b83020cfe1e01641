import { z } from 'zod';
import { defineJob, enqueue } from '#platform/jobs.ts';
import { speaker } from '#platform/words.ts';
import { writeMailTo } from '../mail.ts';
import { mailWords } from '../mail-words.ts';
import { publicOrigin } from '../origin.ts';
import { INVITATION_MINUTES, makeLink } from '../sign-in-links.ts';

export const sendInvitation = defineJob({
  name: 'people.send-invitation',
  input: z.object({ account: z.uuid() }),
  async run({ spine: { db, now }, input: { account } }) {
    const at = now();
    const origin = publicOrigin();
    await db.transaction().execute(async (tx) => {
      const link = await makeLink(tx, { purpose: 'invitation', account, origin, now: at, minutes: INVITATION_MINUTES });
      const sending = await writeMailTo(
        tx,
        account,
        (language, name) => {
          const say = speaker(mailWords, language);
          return { subject: say('invitationSubject'), body: say('invitationBody', { name, site: new URL(origin).host, link }) };
        },
        at,
      );
      if (sending) await enqueue(tx, sending);
    });
  },
});
