import { canonical, sha256 } from '#platform/canonical.ts';
import { type EntryRow, hashEntry, type Head, NOTHING_BEFORE } from '#platform/journal.ts';
import { KEYS_STREAM, type RecordedKey } from './keys.ts';
import { keyIdOf, verifySignature } from './signing.ts';

/** One thing that does not hold, in words that name the place. */
export interface Finding {
  readonly stream: string;
  /** Number of the first entry that fails; undefined where it is the head or a signature that fails. */
  readonly number?: number;
  readonly kind?: string;
  readonly says: string;
}

/** A day's heads as signed and published. */
export interface SignedHeads {
  readonly day: string;
  readonly body: HeadsBody;
  readonly signature: string;
  readonly key_id: string;
}

export interface HeadsBody {
  readonly day: string;
  readonly signed_at: string;
  /** Of the streams that have grown since they were last signed. In bodies of before that was so, of all. */
  readonly heads: readonly Head[];
  /** SHA-256 of the canonical body of the day signed before; 64 zeros for the first. */
  readonly previous: string;
}

export type EntryToVerify = Omit<EntryRow, 'position'>;

/**
 * Checks one stream entry by entry, in order of number. Memory does not grow with the stream.
 * `finish` compares with the stated head and with what was signed.
 */
export function createStreamCheck(stream: string) {
  let number = 0;
  let hash = NOTHING_BEFORE;
  let finding: Finding | undefined;
  const hashesWanted = new Map<number, { hash: string; day: string }[]>();

  return {
    get finding() {
      return finding;
    },
    get count() {
      return number;
    },
    /** Asks that the entry `number` has `hash`, because a signed day says so. */
    want(wanted: Head, day: string): void {
      hashesWanted.set(wanted.number, [...(hashesWanted.get(wanted.number) ?? []), { hash: wanted.hash, day }]);
    },
    take(entry: EntryToVerify): void {
      if (finding) return;
      const at = { stream, number: entry.number, kind: entry.kind };
      if (entry.number !== number + 1) {
        finding = { ...at, number: number + 1, says: `entry ${number + 1} is missing: after ${number} comes ${entry.number}` };
      } else if (entry.previous !== hash) {
        finding = { ...at, says: 'does not stand on the entry before it: its "previous" is not that entry’s hash' };
      } else if (hashEntry(entry) !== entry.hash) {
        finding = { ...at, says: 'was altered: its hash is not the hash of what it says' };
      } else {
        const signed = hashesWanted.get(entry.number)?.find((wanted) => wanted.hash !== entry.hash);
        if (signed) finding = { ...at, says: `is not the entry whose hash was signed on ${signed.day}` };
        hashesWanted.delete(entry.number);
      }
      number = entry.number;
      hash = entry.hash;
    },
    finish(head: Head | undefined): Finding | undefined {
      if (finding) return finding;
      if (head && head.number !== number) {
        return { stream, number: number + 1, says: `ends at ${number}, though its head says ${head.number}: entries were taken away` };
      }
      if (head && head.hash !== hash) return { stream, says: 'its head does not carry the hash of its last entry' };
      const [beyond] = [...hashesWanted].filter(([wanted]) => wanted > number).sort(([a], [b]) => a - b);
      if (beyond) return { stream, number: number + 1, says: `ends at ${number}, though ${beyond[0]} was signed on ${beyond[1][0]!.day}: entries were taken away` };
      return undefined;
    },
  };
}

/**
 * Checks the signed days: each signature, and that each stands on the one before. Days of an earlier key hold where the
 * record names that key and `publicKey`, the one that is trusted, has signed the entry that names it.
 */
export function checkSignedDays(days: readonly SignedHeads[], publicKey: string | undefined, recorded: readonly RecordedKey[] = []): Finding[] {
  const findings: Finding[] = [];
  const trusted = publicKey === undefined ? undefined : keyIdOf(publicKey);
  const isSignedWith = ({ body, signature }: SignedHeads, pem: string): boolean => verifySignature(canonical(body), signature, pem);
  const vouched = days.filter((signed) => publicKey !== undefined && signed.key_id === trusted && isSignedWith(signed, publicKey))
    .flatMap(({ body }) => body.heads.filter(({ stream }) => stream === KEYS_STREAM)).reduce((most, { number }) => Math.max(most, number), 0);
  const keys = new Map(recorded.filter(({ number }) => number <= vouched).map((key) => [keyIdOf(key.publicKey), key.publicKey]));
  if (publicKey !== undefined) keys.set(trusted!, publicKey);
  const unvouched = new Set(recorded.map((key) => keyIdOf(key.publicKey)));
  let previous = NOTHING_BEFORE;
  for (const signed of days) {
    const stream = `signed heads of ${signed.day}`;
    const key = keys.get(signed.key_id);
    if (signed.body.day !== signed.day) findings.push({ stream, says: `the body is of ${signed.body.day}` });
    else if (signed.body.previous !== previous) findings.push({ stream, says: 'do not stand on the day signed before them' });
    else if (key === undefined && unvouched.has(signed.key_id) && publicKey !== undefined) findings.push({ stream, says: `were signed with another key on record (${signed.key_id}), for which the key at hand has not signed` });
    else if (key === undefined) findings.push({ stream, says: `were signed with a key that is not at hand (${signed.key_id})` });
    else if (!isSignedWith(signed, key)) findings.push({ stream, says: 'the signature does not hold' });
    previous = sha256(canonical(signed.body));
  }
  return findings;
}

/**
 * Compares the signed days with a copy that was published and kept elsewhere: what a record alone cannot show is
 * that its last signed days were taken away.
 */
export function compareWithPublished(days: readonly SignedHeads[], published: readonly SignedHeads[]): Finding[] {
  const kept = new Map(days.map((signed) => [signed.day, canonical(signed.body)]));
  return published.flatMap((signed): Finding[] => {
    const stream = `signed heads of ${signed.day}`;
    const body = kept.get(signed.day);
    if (body === undefined) return [{ stream, says: 'were published and are no longer there' }];
    return body === canonical(signed.body) ? [] : [{ stream, says: 'are not those that were published' }];
  });
}
