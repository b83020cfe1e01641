import { type EntryRow, hashEntry, type Head, NOTHING_BEFORE } from '#platform/journal.ts';

/** One thing that does not hold, in words that name the place. */
export interface Finding {
  readonly stream: string;
  /** Number of the first entry that fails; undefined where it is the head or a signature that fails. */
  readonly number?: number;
  readonly kind?: string;
  readonly says: string;
}

export type EntryToVerify = Omit<EntryRow, 'position'>;

/** What has no canonical JSON (a number without end, half a character, brackets without end) has no hash. */
function isHashed(entry: EntryToVerify): boolean {
  try {
    return hashEntry(entry) === entry.hash;
  } catch {
    return false;
  }
}

/** What is worth saying of a record that holds. */
export type Notice = Omit<Finding, 'kind'>;

/**
 * Checks one stream entry by entry, in order of number. Memory does not grow with the stream.
 * `finish` compares with the stated head and with what was signed.
 */
export function createStreamCheck(stream: string) {
  let number = 0;
  let hash = NOTHING_BEFORE;
  let first: Date | undefined;
  let last: Date | undefined;
  let finding: Finding | undefined;
  let signedUpTo = 0;
  let unsignedSince: Date | undefined;
  let backwards: { readonly number: number; times: number } | undefined;
  const hashesWanted = new Map<number, { hash: string; day: string }[]>();

  return {
    get count() {
      return number;
    },
    /** What stands under no signature: behind the last head that was signed. */
    get unsigned(): { readonly entries: number; readonly since: Date | undefined } {
      return { entries: Math.max(0, number - signedUpTo), since: unsignedSince };
    },
    /** When its first and its last entry were recorded. */
    get between(): readonly [Date | undefined, Date | undefined] {
      return [first, last];
    },
    get notice(): Notice | undefined {
      if (!backwards) return undefined;
      return { stream, number: backwards.number, says: `is dated before the entry that it stands on${backwards.times > 1 ? `, as are ${backwards.times - 1} more of this stream` : ''}: a clock was set back, or ran ahead` };
    },
    /** Asks that the entry `number` has `hash`, because a signature says so. To be called before the first `take`. */
    want(wanted: Head, day: string, isSignature = true): void {
      hashesWanted.set(wanted.number, [...(hashesWanted.get(wanted.number) ?? []), { hash: wanted.hash, day }]);
      if (isSignature) signedUpTo = Math.max(signedUpTo, wanted.number);
    },
    take(entry: EntryToVerify): void {
      if (entry.number > signedUpTo) unsignedSince ??= entry.at;
      if (finding) return;
      const place = { stream, number: entry.number, kind: entry.kind };
      if (entry.number !== number + 1) {
        finding = { ...place, number: number + 1, says: `entry ${number + 1} is missing: after ${number} comes ${entry.number}` };
      } else if (entry.previous !== hash) {
        finding = { ...place, says: 'does not stand on the entry before it: its "previous" is not that entry’s hash' };
      } else if (!isHashed(entry)) {
        finding = { ...place, says: 'was altered: its hash is not the hash of what it says' };
      } else {
        const signed = hashesWanted.get(entry.number)?.find((wanted) => wanted.hash !== entry.hash);
        if (signed) finding = { ...place, says: `is not the entry whose hash was signed on ${signed.day}` };
        hashesWanted.delete(entry.number);
      }
      if (last && entry.at < last) backwards = { number: backwards?.number ?? entry.number, times: (backwards?.times ?? 0) + 1 };
      first ??= entry.at;
      last = entry.at;
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
