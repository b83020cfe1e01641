import { compareWithPublished, checkSignedHeads, type SignedHeads, signedHeadsByStream } from './signed-heads.ts';
import { keyIdOf } from './signing.ts';
import type { RecordedKey } from './keys.ts';
import { DUE_AFTER_MS } from './standing.ts';
import { createStreamCheck, type Finding, type Notice } from './verify.ts';

export interface Verification {
  readonly streams: number;
  readonly entries: number;
  /** How often heads were signed. */
  readonly signatures: number;
  /** What does not hold. */
  readonly findings: readonly Finding[];
  /** What is worth saying of a record that holds. */
  readonly notices: readonly Notice[];
  readonly unsigned: Unsigned;
}

/** What holds and stands under no signature: whoever has the database could have written it anew. */
export interface Unsigned {
  /** Public entries behind the last head that was signed, and of how many streams. */
  readonly entries: number;
  readonly streams: number;
  /** When the oldest of them was recorded, ISO 8601; null where there is none. */
  readonly since: string | null;
  /** Of an export: whether its other files are under no signature either. */
  readonly files: boolean;
}

export const isSignedWhole = ({ unsigned }: Pick<Verification, 'unsigned'>): boolean => unsigned.entries === 0 && !unsigned.files;

/** What it is measured by. */
export interface Measure {
  /** PEM of the public key that is trusted. */
  readonly publicKey: string | undefined;
  /** Signed heads as they were once published, to be found again. */
  readonly published?: readonly SignedHeads[];
}

/** Gathers what the checks of all streams come to. The keys on record are asked for at the end: they are read like any other entry. */
export function createRecordCheck(signed: readonly SignedHeads[], { publicKey, published = [] }: Measure) {
  const findings: Finding[] = [];
  const notices: Notice[] = [];
  const wanted = signedHeadsByStream(signed);
  const wantedBeside = signedHeadsByStream(published);
  let entries = 0;
  let unsignedEntries = 0;
  let unsignedStreams = 0;
  let since: Date | undefined;
  let oldest: Date | undefined;
  let newest: Date | undefined;

  return {
    findings,
    notices,
    /** Names of all streams that were ever signed. */
    signedStreams: new Set([...wanted.keys(), ...wantedBeside.keys()]),
    begin(stream: string) {
      const check = createStreamCheck(stream);
      for (const { head, day } of wanted.get(stream) ?? []) check.want(head, day);
      for (const { head, day } of wantedBeside.get(stream) ?? []) check.want(head, day, false);
      return check;
    },
    /** A stream is over. Those that are not public are never signed. */
    end(check: ReturnType<typeof createStreamCheck>, finding: Finding | undefined, isPublic: boolean): void {
      entries += check.count;
      if (finding) findings.push(finding);
      if (check.notice) notices.push(check.notice);
      if (!isPublic) return;
      const [first, last] = check.between;
      if (first && (!oldest || first < oldest)) oldest = first;
      if (last && (!newest || last > newest)) newest = last;
      if (check.unsigned.entries === 0) return;
      unsignedEntries += check.unsigned.entries;
      unsignedStreams += 1;
      if (check.unsigned.since && (!since || check.unsigned.since < since)) since = check.unsigned.since;
    },
    /** What it comes to. `asOf`: the moment up to which a signature was due; left out, that of the newest entry. */
    result(streams: number, recorded: readonly RecordedKey[], asOf?: Date): Verification {
      const checked = checkSignedHeads(signed, publicKey, recorded);
      const missed = checked.holding.length === 0 ? neverSigned(publicKey, recorded, oldest, asOf ?? newest) : undefined;
      return {
        streams, entries, signatures: signed.length, notices,
        findings: [...checked.findings, ...(missed ? [missed] : []), ...compareWithPublished(signed, published), ...findings],
        unsigned: { entries: unsignedEntries, streams: unsignedStreams, since: since?.toISOString() ?? null, files: false },
      };
    },
  };
}

/** A key that is trusted signs within a day and two hours of when it was taken: a record in which it never did was robbed of that. */
function neverSigned(publicKey: string | undefined, recorded: readonly RecordedKey[], oldest: Date | undefined, asOf: Date | undefined): Finding | undefined {
  if (publicKey === undefined || !oldest || !asOf) return undefined;
  const id = keyIdOf(publicKey);
  const from = recorded.find((key) => keyIdOf(key.publicKey) === id)?.at ?? oldest;
  if (asOf.getTime() - from.getTime() < DUE_AFTER_MS) return undefined;
  return { stream: 'signed heads', says: `nothing is signed with the key ${id}, though what is on record since ${from.toISOString()} was due to be: the signatures were taken away, or never made` };
}
