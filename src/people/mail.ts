import type { Database, Writing } from '#platform/database.ts';
import { newId } from '#platform/ids.ts';
import type { JobRequest } from '#platform/jobs.ts';
import type { Language } from '#platform/languages.ts';

export interface Letter {
  /** Whose mail it is: it is erased with the account. */
  readonly account: string | null;
  readonly address: string;
  readonly language: Language;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
}

/**
 * Puts a mail into the outbox and answers the job that sends it; the caller hands the job to its transaction.
 * Mails are not of the record: nothing is journaled.
 */
export async function writeMail(db: Writing | Database, letter: Letter, now: Date): Promise<JobRequest> {
  const id = newId();
  await db.insertInto('people.mails').values({ id, ...letter, created_at: now, sent_at: null }).execute();
  return { job: 'people.send-mail', payload: { mail: id } };
}

/**
 * A mail to the holder of an account in the holder's language; undefined where the account was erased.
 * `compose` is given the language and the name.
 */
export async function writeMailTo(
  db: Writing,
  account: string,
  compose: (language: Language, name: string) => { readonly subject: string; readonly body: string },
  now: Date,
): Promise<JobRequest | undefined> {
  const holder = await db.selectFrom('people.accounts').select(['email', 'name', 'language']).where('id', '=', account).executeTakeFirst();
  if (!holder?.email) return undefined;
  const { subject, body } = compose(holder.language, holder.name ?? '');
  return writeMail(db, { account, address: holder.email, language: holder.language, subject, body }, now);
}
