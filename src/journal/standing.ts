import type { Reading } from '#platform/database.ts';
import type { Spine } from '#platform/spine.ts';
import { currentKeyId } from './keys.ts';
import { unsignedSince } from './growth.ts';
import { installationPublicKey, keyIdOf } from './signing.ts';

/** A day and two hours: what was recorded longer ago should have been signed in between. */
export const DUE_AFTER_MS = 26 * 3_600_000;
/** Clocks of several machines differ a little. */
const LEEWAY_MS = 5 * 60_000;

export const STANDINGS = ['ok', 'another-key', 'no-key', 'nothing-signed-yet', 'behind', 'clock'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Whether this machine can sign what the record says is signed, and whether that is done: `ok`, `another-key` where its key is not
 * the one on record, `no-key` where it has none any more, `nothing-signed-yet` before the first time, `behind` where something
 * recorded 26 hours ago is not signed, `clock` where the last signature lies ahead of the clock.
 */
export async function signingStanding({ db, catalogue }: Pick<Spine, 'db' | 'catalogue'>, now: Date): Promise<Standing> {
  const current = await currentKeyId(db);
  if (current === undefined) return 'nothing-signed-yet';
  const own = await installationPublicKey();
  if (own === undefined) return 'no-key';
  if (keyIdOf(own) !== current) return 'another-key';
  const last = await lastSignedAt(db);
  if (last !== undefined && last.getTime() > now.getTime() + LEEWAY_MS) return 'clock';
  // What had grown by then was signed: nothing unsigned is older.
  if (last !== undefined && last.getTime() > now.getTime() - DUE_AFTER_MS) return 'ok';
  const since = await unsignedSince(db, catalogue.streams);
  return since !== undefined && since.getTime() < now.getTime() - DUE_AFTER_MS ? 'behind' : 'ok';
}

export async function lastSignedAt(db: Reading): Promise<Date | undefined> {
  return (await db.selectFrom('journal.signed_heads').select('signed_at').orderBy('number', 'desc').limit(1).executeTakeFirst())?.signed_at;
}

/** The same for Prometheus, as rows of `/metrics`. */
export async function signingMetrics(spine: Pick<Spine, 'db' | 'catalogue'>, now: Date): Promise<string> {
  const [standing, last] = [await signingStanding(spine, now), await lastSignedAt(spine.db)];
  const states = STANDINGS.map((state) => `parley_signing{state="${state}"} ${state === standing ? 1 : 0}\n`).join('');
  return `# HELP parley_signing Whether the record is signed as it should be, as /health says it.\n# TYPE parley_signing gauge\n${states}`
    + (last ? `# HELP parley_signed_seconds_ago Seconds since heads of the record were last signed.\n# TYPE parley_signed_seconds_ago gauge\nparley_signed_seconds_ago ${(now.getTime() - last.getTime()) / 1000}\n` : '');
}
