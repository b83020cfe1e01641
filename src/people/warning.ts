import type { Writing } from '#platform/database.ts';
import type { JobRequest } from '#platform/jobs.ts';
import { speaker } from '#platform/words.ts';
import { writeMailTo } from './mail.ts';
import { mailWords } from './mail-words.ts';
import { publicOrigin } from './origin.ts';

/**
 * Tells the holder of an account, in her language, that a way to act in her name was made or taken away, and where she ends it:
 * a device left open must not become a lasting way in unseen. Nothing that whoever did it chose stands in the mail.
 */
export async function warn(db: Writing, account: string, of: 'passkeyAdded' | 'passkeyRemoved' | 'tokenMade', now: Date): Promise<JobRequest[]> {
  const origin = publicOrigin();
  const sending = await writeMailTo(db, account, (language, name) => {
    const say = speaker(mailWords, language);
    return { subject: say(`${of}Subject`), body: say(`${of}Body`, { name, site: new URL(origin).host, link: `${origin}/me` }) };
  }, now);
  return sending ? [sending] : [];
}
