import type { Hono } from 'hono';
import type { Spine } from '#platform/spine.ts';
import { keysOnRecord } from './keys.ts';
import { signedHeads } from './signed-heads.ts';
import { installationPublicKey, keyIdOf } from './signing.ts';

/** What came before it is one address further. */
const AT_ONCE = 31;

/** A number, or a day of which nothing is wanted. */
function beforeOf(given: string): number | string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(given)) return given;
  return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : undefined;
}

/**
 * `/journal/heads.json`: the signed heads, the newest first, and the keys that check them. Older ones
 * follow at the address under `next` (`?before=412`).
 */
export function mountHeads(app: Hono<never>, { spine }: { readonly spine: Spine }): void {
  (app as unknown as Hono).get('/journal/heads.json', async (c) => {
    const rows = await signedHeads(spine.db, { newestFirst: true, most: AT_ONCE + 1, before: beforeOf(c.req.query('before') ?? '') });
    const days = rows.slice(0, AT_ONCE);
    const keys = await keysOnRecord(spine.db);
    const publicKey = keys.at(-1)?.publicKey ?? (await installationPublicKey()) ?? null;
    c.header('cache-control', 'public, max-age=300');
    return c.json({
      public_key: publicKey,
      key_id: publicKey === null ? null : keyIdOf(publicKey),
      earlier_keys: keys.slice(0, -1).map((key) => ({ key_id: keyIdOf(key.publicKey), public_key: key.publicKey })),
      algorithm: 'Ed25519 (RFC 8032) over the canonical JSON (RFC 8785) of `body`',
      days: days.map(({ number, day, body, signature, key_id }) => ({ number, day, body, signature, key_id })),
      next: rows.length > AT_ONCE ? `/journal/heads.json?before=${days.at(-1)!.number}` : null,
    });
  });
}
