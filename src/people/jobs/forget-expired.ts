import { z } from 'zod';
import { defineJob } from '#platform/jobs.ts';

const DAY = 86_400_000;
export const MAIL_DAYS = 30;
const TOKEN_DAYS = 90;

/** Forgets what has run out: sessions, links, ceremonies, counted attempts, old mails, tokens long dead. None is of the record. */
export const forgetExpired = defineJob({
  name: 'people.forget-expired',
  input: z.object({}),
  every: '17 * * * *',
  async run({ spine: { db, now } }) {
    const at = now();
    const before = (ms: number) => new Date(at.getTime() - ms);
    await db.deleteFrom('people.sessions').where('expires_at', '<', at).execute();
    await db.deleteFrom('people.links').where((eb) => eb.or([eb('expires_at', '<', before(DAY)), eb('used_at', '<', before(DAY))])).execute();
    await db.deleteFrom('people.ceremonies').where('expires_at', '<', at).execute();
    await db.deleteFrom('people.attempts').where('began_at', '<', before(DAY)).execute();
    await db.deleteFrom('people.mails').where('created_at', '<', before(MAIL_DAYS * DAY)).execute();
    await db
      .deleteFrom('people.tokens')
      .where((eb) => eb.or([eb('expires_at', '<', before(TOKEN_DAYS * DAY)), eb('revoked_at', '<', before(TOKEN_DAYS * DAY))]))
      .execute();
  },
});
