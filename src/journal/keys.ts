import { createPublicKey } from 'node:crypto';
import type { Reading } from '#platform/database.ts';
import type { EntryRow } from '#platform/journal.ts';
import { defineStream } from '#platform/stream.ts';
import { keyIdOf } from './signing.ts';

/** On which it stands which keys sign the record, one after another. */
export const onKeys = defineStream({ name: 'journal/keys', readers: 'everybody' });
export const KEYS_STREAM = onKeys({});

/** A public key as the record holds it. */
export interface RecordedKey {
  /** Of the entry that recorded it. */
  readonly number: number;
  /** PEM (SubjectPublicKeyInfo). */
  readonly publicKey: string;
  /** From then on what is recorded is due to be signed with it. */
  readonly at: Date;
}

/** All keys that were ever on record, the oldest first. */
export async function keysOnRecord(db: Reading): Promise<RecordedKey[]> {
  const rows = await db.selectFrom('journal.entries').select(['number', 'data', 'at']).where('stream', '=', KEYS_STREAM).orderBy('number').execute();
  return rows.flatMap((row) => recordedKey(row) ?? []);
}

export const recordedKey = ({ number, data, at }: Pick<EntryRow, 'number' | 'data' | 'at'>): RecordedKey | undefined =>
  typeof data['publicKey'] === 'string' ? { number, publicKey: data['publicKey'], at } : undefined;

/** The id of the key that signs the record; of a record that began before keys were put on it, the one that signed last. */
export async function currentKeyId(db: Reading): Promise<string | undefined> {
  const recorded = (await keysOnRecord(db)).at(-1);
  if (recorded) return keyIdOf(recorded.publicKey);
  return (await db.selectFrom('journal.signed_heads').select('key_id').orderBy('number', 'desc').limit(1).executeTakeFirst())?.key_id;
}

/** A PEM as OpenSSL writes it, whatever was between, or in the line of `bin/parley key`; undefined where it holds no Ed25519 public key. */
export function publicKeyFrom(text: string): string | undefined {
  try {
    const pem = text.trimStart().startsWith('{') ? String((JSON.parse(text) as { public_key?: unknown }).public_key) : text;
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' && !pem.includes('PRIVATE') ? key.export({ type: 'spki', format: 'pem' }).toString().trim() : undefined;
  } catch {
    return undefined;
  }
}
