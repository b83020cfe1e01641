import { sql } from 'kysely';
import { canonical, sha256 } from '#platform/canonical.ts';
import type { Reading } from '#platform/database.ts';
import { type Head, NOTHING_BEFORE } from '#platform/journal.ts';
import { KEYS_STREAM, type RecordedKey } from './keys.ts';
import { keyIdOf, verifySignature } from './signing.ts';
import type { Finding } from './verify.ts';

/** Heads as signed and published: once a day, and as a meeting closes. */
export interface SignedHeads {
  /** Left out in copies from before there were several a day. */
  readonly number?: number;
  readonly day: string;
  readonly body: HeadsBody;
  /** Ed25519 over the canonical JSON of `body`, in base64. */
  readonly signature: string;
  readonly key_id: string;
}

export interface HeadsBody {
  /** 1, 2, 3 … in the order of signing; left out in bodies from before there were several a day. */
  readonly number?: number;
  readonly day: string;
  readonly signed_at: string;
  /** Of the streams that have grown since they were last signed. In bodies of before that was so, of all. */
  readonly heads: readonly Head[];
  /** SHA-256 of the canonical body signed before; 64 zeros for the first. */
  readonly previous: string;
}

/** What the next body stands on. */
export const hashOfBody = (body: HeadsBody | undefined): string => (body ? sha256(canonical(body)) : NOTHING_BEFORE);

/** How findings name a signature. */
const nameOf = ({ day, body }: SignedHeads): string => `signed heads of ${day}${body.number === undefined ? '' : ` (number ${body.number})`}`;

/** What was signed, the oldest first unless asked otherwise; `before`: a number, or a day of which nothing is wanted. */
export async function signedHeads(
  db: Reading, { newestFirst = false, most, before }: { newestFirst?: boolean; most?: number; before?: number | string | undefined } = {},
) {
  let signed = db.selectFrom('journal.signed_heads').selectAll().orderBy('number', newestFirst ? 'desc' : 'asc');
  if (typeof before === 'number') signed = signed.where('number', '<', before);
  // As texts: PostgreSQL fails at a day that its calendar does not have.
  if (typeof before === 'string') signed = signed.where(sql<string>`day::text`, '<', before);
  if (most !== undefined) signed = signed.limit(most);
  return signed.execute();
}

/** What was signed of each stream, in the order of signing. */
export function signedHeadsByStream(all: readonly SignedHeads[]): ReadonlyMap<string, readonly { readonly head: Head; readonly day: string }[]> {
  const signed = new Map<string, { head: Head; day: string }[]>();
  for (const { day, body } of all) {
    for (const head of body.heads) {
      if (head.number <= 0) continue;
      const known = signed.get(head.stream);
      if (known) known.push({ head, day });
      else signed.set(head.stream, [{ head, day }]);
    }
  }
  return signed;
}

/**
 * The keys that count: the one that is trusted, and those that stand in front of an entry it has signed. `until` is the place of the
 * last signature of the trusted one: what another key signed counts before that, since the trusted one has signed what stands on it.
 * A key that was replaced, because it was stolen perhaps, signs nothing more.
 */
function keysThatCount(all: readonly SignedHeads[], publicKey: string | undefined, recorded: readonly RecordedKey[]): { readonly keys: Map<string, string>; readonly until: number } {
  if (publicKey === undefined) return { keys: new Map(), until: -1 };
  const trusted = keyIdOf(publicKey);
  let vouched = 0;
  let until = -1;
  for (const [place, signed] of all.entries()) {
    if (signed.key_id !== trusted || !verifySignature(canonical(signed.body), signed.signature, publicKey)) continue;
    until = place;
    const last = signed.body.heads.findLast(({ stream }) => stream === KEYS_STREAM);
    if (last && last.number > vouched) vouched = last.number;
  }
  return { keys: new Map([...recorded.filter(({ number }) => number <= vouched).map((key) => [keyIdOf(key.publicKey), key.publicKey] as const), [trusted, publicKey]]), until };
}

export interface CheckedSignatures {
  readonly findings: readonly Finding[];
  /** Those that hold. */
  readonly holding: readonly SignedHeads[];
}

/**
 * Checks each signature, and that each stands on the one before. Those of an earlier key hold where the
 * record names that key and `publicKey`, the one that is trusted, has signed the entry that names it, and later heads.
 */
export function checkSignedHeads(all: readonly SignedHeads[], publicKey: string | undefined, recorded: readonly RecordedKey[] = []): CheckedSignatures {
  const findings: Finding[] = [];
  const holding: SignedHeads[] = [];
  const { keys, until } = keysThatCount(all, publicKey, recorded);
  const unvouched = new Set(recorded.map((key) => keyIdOf(key.publicKey)));
  let previous = NOTHING_BEFORE;
  for (const [place, signed] of all.entries()) {
    const key = keys.get(signed.key_id);
    const says =
      signed.body.day !== signed.day ? `the body is of ${signed.body.day}`
      : signed.number !== undefined && signed.body.number !== undefined && signed.body.number !== signed.number ? `the body has the number ${signed.body.number}`
      : signed.body.previous !== previous ? 'do not stand on those signed before them'
      : key === undefined && unvouched.has(signed.key_id) && publicKey !== undefined ? `were signed with another key on record (${signed.key_id}), for which the key at hand has not signed`
      : key === undefined ? `were signed with a key that is not at hand (${signed.key_id})`
      : place > until && key !== publicKey ? `were signed with a key that had been replaced (${signed.key_id})`
      : !verifySignature(canonical(signed.body), signed.signature, key) ? 'the signature does not hold'
      : undefined;
    if (says === undefined) holding.push(signed);
    else findings.push({ stream: nameOf(signed), says });
    previous = hashOfBody(signed.body);
  }
  return { findings, holding };
}

/**
 * Compares with a copy that was published and kept elsewhere: what a record alone cannot show is that what was signed
 * last was taken away.
 */
export function compareWithPublished(all: readonly SignedHeads[], published: readonly SignedHeads[]): Finding[] {
  const keyOf = ({ day, body }: SignedHeads): string => `${day} ${body.number ?? 0}`;
  const kept = new Map(all.map((signed) => [keyOf(signed), canonical(signed.body)]));
  return published.flatMap((signed): Finding[] => {
    const body = kept.get(keyOf(signed));
    if (body === undefined) return [{ stream: nameOf(signed), says: 'were published and are no longer there' }];
    return body === canonical(signed.body) ? [] : [{ stream: nameOf(signed), says: 'are not those that were published' }];
  });
}
