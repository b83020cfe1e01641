import type { Hono } from 'hono';
import type { Spine } from '#platform/spine.ts';
import { keysOnRecord } from './keys.ts';
import { signedDays } from './record.ts';
import { installationPublicKey, keyIdOf } from './signing.ts';

/** A month in one answer; what came before is one address further. */
const DAYS_AT_ONCE = 31;

/**
 * `/journal/heads.json`: the signed heads day by day, the newest first, and the keys that check them. Older days
 * follow at the address under `next` (`?before=2026-10-21`).
 */
export function mountHeads(app: Hono<never>, { spine }: { readonly spine: Spine }): void {
  (app as unknown as Hono).get('/journal/heads.json', async (c) => {
    const before = /^\d{4}-\d{2}-\d{2}$/.exec(c.req.query('before') ?? '')?.[0];
    const rows = await signedDays(spine.db, { newestFirst: true, most: DAYS_AT_ONCE + 1, before });
    const days = rows.slice(0, DAYS_AT_ONCE);
    const keys = await keysOnRecord(spine.db);
    const publicKey = keys.at(-1)?.publicKey ?? (await installationPublicKey()) ?? null;
    c.header('cache-control', 'public, max-age=300');
    return c.json({
      public_key: publicKey,
      key_id: publicKey === null ? null : keyIdOf(publicKey),
      earlier_keys: keys.slice(0, -1).map((key) => ({ key_id: keyIdOf(key.publicKey), public_key: key.publicKey })),
      algorithm: 'Ed25519 (RFC 8032) over the canonical JSON (RFC 8785) of `body`',
      days: days.map(({ day, body, signature, key_id }) => ({ day, body, signature, key_id })),
      next: rows.length > DAYS_AT_ONCE ? `/journal/heads.json?before=${days.at(-1)!.day}` : null,
    });
  });
}
