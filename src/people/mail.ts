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

const LONGEST_NAME = 80;

/**
 * A name for a mail that this site vouches for. Others may have written it, so it is one line, of bounded length, and nothing in
 * it becomes a link or an address in the eyes of a mail program.
 */
export function nameInMail(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069:/\\@<>"“”„«»]+/gu, ' ')
    .replaceAll(/([.．。｡])(?=\S)/gu, '$1 ').replaceAll(/\s+/gu, ' ').trim();
  const letters = [...plain];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('').trimEnd()}…` : plain;
}

/**
 * A mail to the holder of an account in the holder's language; undefined where the account was erased.
 * `compose` is given the language and the name as a mail may say it.
 */
export async function writeMailTo(
  db: Writing,
  account: string,
  compose: (language: Language, name: string) => { readonly subject: string; readonly body: string },
  now: Date,
): Promise<JobRequest | undefined> {
  const holder = await db.selectFrom('people.accounts').select(['email', 'name', 'language']).where('id', '=', account).executeTakeFirst();
  if (!holder?.email) return undefined;
  const { subject, body } = compose(holder.language, nameInMail(holder.name ?? ''));
  return writeMail(db, { account, address: holder.email, language: holder.language, subject, body }, now);
}
