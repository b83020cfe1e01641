import { z } from 'zod';
import { canonical, sha256 } from '#platform/canonical.ts';
import { dayOf } from '#platform/clock.ts';
import { type Database, isClash } from '#platform/database.ts';
import { defineJob } from '#platform/jobs.ts';
import { NOTHING_BEFORE } from '#platform/journal.ts';
import { isPublicStream } from '../record.ts';
import { installationKey, type SigningKey } from '../signing.ts';
import type { HeadsBody } from '../verify.ts';

/**
 * Signs where every public stream stands, once for each day. What was signed and published cannot be rewritten
 * unseen, not even by whoever holds the database. Answers the day, or undefined where it was signed already.
 */
export async function signHeads(db: Database, key: SigningKey, now: Date): Promise<string | undefined> {
  return db.transaction().setIsolationLevel('repeatable read').execute(async (tx) => {
    const day = dayOf(now);
    const last = await tx.selectFrom('journal.signed_heads').selectAll().orderBy('day', 'desc').limit(1).executeTakeFirst();
    if (last && last.day >= day) return undefined;
    const streams = await tx.selectFrom('journal.streams').selectAll().orderBy('name').execute();
    const body: HeadsBody = {
      day,
      signed_at: now.toISOString(),
      heads: streams.filter((s) => s.number > 0 && isPublicStream(s.name)).map((s) => ({ stream: s.name, number: s.number, hash: s.hash })),
      previous: last ? sha256(canonical(last.body)) : NOTHING_BEFORE,
    };
    const done = await tx.insertInto('journal.signed_heads')
      .values({ day, body: JSON.stringify(body) as never, signature: key.sign(canonical(body)), key_id: key.id, signed_at: now })
      .onConflict((conflict) => conflict.column('day').doNothing()).returning('day').executeTakeFirst();
    return done?.day;
  }).catch((error: unknown) => {
    // Another process has signed this day since the snapshot was taken.
    if (isClash(error)) return undefined;
    throw error;
  });
}

/** Daily at 00:05 UTC, and at each start for a day that was missed. */
export const signHeadsDaily = defineJob({
  name: 'journal.sign-heads',
  input: z.object({}),
  every: '5 0 * * *',
  async run({ spine, log }) {
    const day = await signHeads(spine.db, await installationKey(), spine.now());
    if (day) log(`heads of ${day} signed`);
  },
});
