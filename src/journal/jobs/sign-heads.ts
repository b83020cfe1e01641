import { sql } from 'kysely';
import { z } from 'zod';
import { system } from '#platform/actor.ts';
import { canonical } from '#platform/canonical.ts';
import { dayOf } from '#platform/clock.ts';
import { defineJob } from '#platform/jobs.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Spine } from '#platform/spine.ts';
import { useKey } from '../commands/use-key.ts';
import { grownHeads } from '../growth.ts';
import { hashOfBody, type HeadsBody } from '../signed-heads.ts';
import { installationKey, type SigningKey } from '../signing.ts';

/**
 * Signs where the public streams stand that have grown since they were last signed; each signature stands on the one before,
 * and so on all that was signed. What was signed and published cannot be rewritten unseen, not even by whoever holds the
 * database. The day is the clock's, the order is the number's: a clock that ran ahead once keeps nothing from being signed.
 * @returns undefined where nothing has grown.
 */
export async function signHeads({ db, catalogue }: Pick<Spine, 'db' | 'catalogue'>, key: SigningKey, now: Date): Promise<{ readonly day: string; readonly number: number } | undefined> {
  return db.transaction().execute(async (tx) => {
    // One at a time: whoever waited here sees what the other has signed.
    await sql`select pg_advisory_xact_lock(hashtextextended('journal sign-heads', 0))`.execute(tx);
    const heads = await grownHeads(tx, catalogue.streams);
    if (heads.length === 0) return undefined;
    const last = await tx.selectFrom('journal.signed_heads').select(['number', 'body']).orderBy('number', 'desc').limit(1).executeTakeFirst();
    const number = (last?.number ?? 0) + 1;
    const day = dayOf(now);
    const body: HeadsBody = { number, day, signed_at: now.toISOString(), heads, previous: hashOfBody(last?.body) };
    await tx.insertInto('journal.signed_heads')
      .values({ number, day, body: JSON.stringify(body) as never, signature: key.sign(canonical(body)), key_id: key.id, signed_at: now }).execute();
    await sql`
      insert into journal.signed_up_to (stream, number)
      select h.stream, h.number from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as h (stream text, number bigint)
      on conflict (stream) do update set number = excluded.number`.execute(tx);
    return { day, number };
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

/** Daily at 00:05 UTC, as a meeting closes, and at each start for what was missed. */
export const signHeadsDaily = defineJob({
  name: 'journal.sign-heads',
  input: z.object({}),
  every: '5 0 * * *',
  async run({ spine, log }) {
    const key = await takeKey(spine);
    if (key instanceof Refusal) return log(sayOtherKey(key));
    const signed = await signHeads(spine, key, spine.now());
    if (signed) log(`heads of ${signed.day} signed (number ${signed.number})`);
  },
});
