import type { Hono } from 'hono';
import type { Spine } from '#platform/spine.ts';
import { installationKey } from './signing.ts';
import { signedDays } from './record.ts';

/** `/journal/heads.json`: the signed heads of every day, newest first, and the key that checks them. */
export function mountHeads(app: Hono<never>, { spine }: { readonly spine: Spine }): void {
  (app as unknown as Hono).get('/journal/heads.json', async (c) => {
    const days = (await signedDays(spine.db)).reverse();
    const key = await installationKey();
    c.header('cache-control', 'public, max-age=300');
    return c.json({
      public_key: key.publicKey,
      key_id: key.id,
      algorithm: 'Ed25519 (RFC 8032) over the canonical JSON (RFC 8785) of `body`',
      days: days.map(({ day, body, signature, key_id }) => ({ day, body, signature, key_id })),
    });
  });
}
