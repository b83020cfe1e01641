import { sql } from 'kysely';
import { z } from 'zod';
import { system } from '#platform/actor.ts';
import { canonical, sha256 } from '#platform/canonical.ts';
import { dayOf } from '#platform/clock.ts';
import { isClash, type Reading } from '#platform/database.ts';
import { defineJob } from '#platform/jobs.ts';
import { NOTHING_BEFORE } from '#platform/journal.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Spine } from '#platform/spine.ts';
import { useKey } from '../commands/use-key.ts';
import { installationKey, type SigningKey } from '../signing.ts';
import type { HeadsBody } from '../verify.ts';

/** Up to where each stream was signed on the days before. */
async function signedBefore(db: Reading): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ stream: string; number: string }>`
    select head ->> 'stream' as stream, max((head ->> 'number')::bigint) as number
    from journal.signed_heads d cross join jsonb_array_elements(d.body -> 'heads') as head group by 1`.execute(db);
  return new Map(rows.map(({ stream, number }) => [stream, Number(number)]));
}

/**
 * Signs where the public streams stand that have grown since they were last signed, once for each day; each day stands on
 * the one before, and so on all that was signed. What was signed and published cannot be rewritten
 * unseen, not even by whoever holds the database. Answers the day, or undefined where it was signed already.
 */
export async function signHeads({ db, catalogue }: Pick<Spine, 'db' | 'catalogue'>, key: SigningKey, now: Date): Promise<string | undefined> {
  return db.transaction().setIsolationLevel('repeatable read').execute(async (tx) => {
    const day = dayOf(now);
    const last = await tx.selectFrom('journal.signed_heads').selectAll().orderBy('day', 'desc').limit(1).executeTakeFirst();
    if (last && last.day >= day) return undefined;
    const streams = await tx.selectFrom('journal.streams').selectAll().orderBy('name').execute();
    const before = await signedBefore(tx);
    const body: HeadsBody = {
      day,
      signed_at: now.toISOString(),
      heads: streams.filter((s) => s.number > (before.get(s.name) ?? 0) && catalogue.streams.isPublic(s.name)).map((s) => ({ stream: s.name, number: s.number, hash: s.hash })),
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

/** The key of this installation, put on the record the first time; the refusal where the record names another. */
export async function takeKey(spine: Spine): Promise<SigningKey | Refusal> {
  const key = await installationKey();
  try {
    await spine.run(useKey, { input: { publicKey: key.publicKey }, actor: system('sign-heads') });
    return key;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'journal.other-key') return error;
    throw error;
  }
}

export const sayOtherKey = (refusal: Refusal): string => `NOTHING IS SIGNED: ${refusal.in('en')}`;

/** Daily at 00:05 UTC, and at each start for a day that was missed. */
export const signHeadsDaily = defineJob({
  name: 'journal.sign-heads',
  input: z.object({}),
  every: '5 0 * * *',
  async run({ spine, log }) {
    const key = await takeKey(spine);
    if (key instanceof Refusal) return log(sayOtherKey(key));
    const day = await signHeads(spine, key, spine.now());
    if (day) log(`heads of ${day} signed`);
  },
});
