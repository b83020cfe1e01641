import { sql } from 'kysely';
import { sha256 } from '#platform/canonical.ts';
import type { Database } from '#platform/database.ts';
import { refuse } from '#platform/refusals.ts';

export interface Limit {
  readonly most: number;
  readonly withinSeconds: number;
}

/** Mails one address may be sent: a person who mistypes and retries stays below, a mailbox cannot be flooded. */
export const PER_ADDRESS: Limit = { most: 5, withinSeconds: 20 * 60 };
/** Attempts from one connection: a conference room behind one router signs in at once. */
export const PER_CONNECTION: Limit = { most: 300, withinSeconds: 10 * 60 };

/**
 * Counts an attempt in the database, so that several processes count together.
 * @throws Refusal `request.too-many` (429) with the seconds to wait.
 */
export async function countAttempt(db: Database, what: string, { most, withinSeconds }: Limit, now: Date): Promise<void> {
  const windowStart = new Date(now.getTime() - withinSeconds * 1000);
  const { rows } = await sql<{ count: number; began_at: Date }>`
    insert into people.attempts as a (key, began_at, count) values (${sha256(what)}, ${now}, 1)
    on conflict (key) do update set
      count = case when a.began_at <= ${windowStart} then 1 else a.count + 1 end,
      began_at = case when a.began_at <= ${windowStart} then ${now} else a.began_at end
    returning count, began_at`.execute(db);
  const { count, began_at } = rows[0]!;
  if (count > most) {
    throw refuse('too-many', { n: Math.max(1, Math.ceil((began_at.getTime() + withinSeconds * 1000 - now.getTime()) / 1000)) });
  }
}
