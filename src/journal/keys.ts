import { createPublicKey } from 'node:crypto';
import type { Reading } from '#platform/database.ts';
import { defineStream } from '#platform/stream.ts';
import { installationPublicKey, keyIdOf } from './signing.ts';

/** On which it stands which keys sign the record, one after another. */
export const onKeys = defineStream({ name: 'journal/keys', readers: 'everybody' });
export const KEYS_STREAM = onKeys({});

/** A public key as the record holds it. */
export interface RecordedKey {
  /** Of the entry that recorded it. */
  readonly number: number;
  /** PEM (SubjectPublicKeyInfo). */
  readonly publicKey: string;
}

/** All keys that were ever on record, the oldest first. */
export async function keysOnRecord(db: Reading): Promise<RecordedKey[]> {
  const rows = await db.selectFrom('journal.entries').select(['number', 'data']).where('stream', '=', KEYS_STREAM).orderBy('number').execute();
  return rows.flatMap(({ number, data }) => recordedKey(number, data) ?? []);
}

export const recordedKey = (number: number, data: Record<string, unknown>): RecordedKey | undefined =>
  typeof data['publicKey'] === 'string' ? { number, publicKey: data['publicKey'] } : undefined;

/** The id of the key that signs the record; of a record that began before keys were put on it, the one that signed last. */
export async function currentKeyId(db: Reading): Promise<string | undefined> {
  const recorded = (await keysOnRecord(db)).at(-1);
  if (recorded) return keyIdOf(recorded.publicKey);
  return (await db.selectFrom('journal.signed_heads').select('key_id').orderBy('day', 'desc').limit(1).executeTakeFirst())?.key_id;
}

/** A PEM as OpenSSL writes it, whatever was between; undefined where it holds no Ed25519 public key. */
export function publicKeyFrom(pem: string): string | undefined {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' && !pem.includes('PRIVATE') ? key.export({ type: 'spki', format: 'pem' }).toString().trim() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether this machine can sign what the record says is signed: `ok`, `another-key` where its key is not the one on record,
 * `no-key` where it has none any more, `nothing-signed-yet` before the first time.
 */
export async function signingStanding(db: Reading): Promise<'ok' | 'another-key' | 'no-key' | 'nothing-signed-yet'> {
  const current = await currentKeyId(db);
  if (current === undefined) return 'nothing-signed-yet';
  const own = await installationPublicKey();
  if (own === undefined) return 'no-key';
  return keyIdOf(own) === current ? 'ok' : 'another-key';
}
