import { createHash, type Hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { EntryRow, Head } from '#platform/journal.ts';
import type { Catalogue, PublishedCheck } from '#platform/slice.ts';
import { checkFiles, checkManifestSignature, filesBelow, hashOf } from './check-manifest.ts';
import { ENTRIES, HEADS, SIGNED } from './export.ts';
import { KEYS_STREAM, recordedKey, type RecordedKey } from './keys.ts';
import { SOFTWARE } from './manifest.ts';
import { jsonLines, linesOf, readJson } from './read-json.ts';
import { beginText, type Names, NAMES, namerFrom, pathOfText, sayText } from './record-texts.ts';
import { hashOfBody, type SignedHeads } from './signed-heads.ts';
import { createRecordCheck, type Measure, type Verification } from './verification.ts';
import type { Finding } from './verify.ts';

/** All that a line says; each but the last is covered by its hash. */
const SAID = new Set(['stream', 'number', 'kind', 'at', 'actor', 'submission', 'data', 'previous', 'hash']);
const LINES_AT_ONCE = 500;

const readIfThere = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
const notInForm = (file: string): Error => new Error(`${file} is not in the form of an export.`);
const twiceIn = (name: string): string => `says "${name}" twice: it reads one way here and another way there`;

/** Writes the text of a stream anew, and compares. Nothing where the export holds no names, as those from before had none. */
function createTextCheck(folder: string, catalogue: Pick<Catalogue, 'entries'>, names: Names) {
  const namer = namerFrom(names);
  let text: Hash = createHash('sha256');
  let batch: EntryRow[] = [];
  const flush = async () => {
    // An entry that cannot be said any more reads otherwise than it was written.
    if (batch.length > 0) text.update(await sayText(catalogue, namer, batch).catch(() => ''));
    batch = [];
  };
  return {
    begin(head: Head | undefined) {
      text = createHash('sha256').update(head ? beginText(head) : '');
    },
    async take(entry: EntryRow) {
      if (batch.push(entry) >= LINES_AT_ONCE) await flush();
    },
    async end(stream: string): Promise<Finding | undefined> {
      await flush();
      const there = await hashOf(path.join(folder, ...pathOfText(stream).split('/')));
      if (there === undefined) return { stream: pathOfText(stream), says: 'is missing' };
      return there.sha256 === text.digest('hex') ? undefined : { stream: pathOfText(stream), says: 'does not say what the entries say' };
    },
  };
}
type TextCheck = ReturnType<typeof createTextCheck>;

interface Parts {
  readonly folder: string;
  readonly signed: readonly SignedHeads[];
  readonly ownKey: string | undefined;
  readonly heads: ReadonlyMap<string, Head> | undefined;
  readonly findings: readonly Finding[];
}

/** What stands beside the entries. */
async function readParts(folder: string, isWhole: boolean): Promise<Parts> {
  const findings: Finding[] = [];
  const read = async (file: string): Promise<string | undefined> => {
    const text = await readIfThere(path.join(folder, file));
    // Without them nothing says where a stream ends: what was taken off its end would not show.
    if (text === undefined && isWhole) findings.push({ stream: file, says: 'is missing' });
    return text;
  };
  const parse = (file: string, text: string): unknown => {
    const { value, twice } = readJson(text, path.join(folder, file));
    if (twice !== undefined) findings.push({ stream: file, says: twiceIn(twice) });
    return value;
  };
  const signedText = await read(SIGNED);
  const signed = signedText === undefined ? undefined : (parse(SIGNED, signedText) as { public_key: string | null; days: SignedHeads[] });
  if (signedText !== undefined && !(Array.isArray(signed?.days) && signed.days.every((one) => Array.isArray(one?.body?.heads)))) throw notInForm(path.join(folder, SIGNED));
  const headsText = await read(HEADS);
  const heads = headsText?.split('\n').filter(Boolean).map((line) => parse(HEADS, line) as Head);
  return { folder, signed: signed?.days ?? [], ownKey: signed?.public_key ?? undefined, heads: heads && new Map(heads.map((head) => [head.stream, head])), findings };
}

/**
 * Verifies an export: its folder, or the journal file in it.
 * @param measure without a trusted key the one inside the export is used, which only shows that the export agrees with itself.
 * @param catalogue what the texts and files of the export are checked by; left out, they are not.
 * @throws Error where there is no export at the path.
 */
export async function verifyExport(at: string, measure: Measure, catalogue?: Pick<Catalogue, 'entries' | 'slices'>): Promise<Verification> {
  const isFolder = (await stat(at).catch(() => undefined))?.isDirectory();
  if (isFolder === undefined) throw new Error(`There is no export at ${at}.`);
  const file = isFolder ? path.join(at, ENTRIES) : at;
  const folder = path.dirname(file);
  const whole = await checkFiles(folder);
  const parts = await readParts(folder, isFolder);
  const publicKey = measure.publicKey ?? parts.ownKey;
  const record = createRecordCheck(parts.signed, { ...measure, publicKey });
  record.findings.push(...(whole?.findings ?? []), ...parts.findings);
  if (measure.publicKey === undefined) record.notices.push({ stream: SIGNED, says: 'was checked with the key inside it, which shows only that the export agrees with itself: name the key you trust' });
  const isOwnVersion = catalogue !== undefined && whole?.manifest?.body.software === SOFTWARE;
  if (whole?.manifest && catalogue && !isOwnVersion) record.notices.push({ stream: 'record/', says: `was written by ${String(whole.manifest.body.software)}, this is ${SOFTWARE}: its texts were not written anew` });
  const names = isOwnVersion ? await readIfThere(path.join(folder, NAMES)) : undefined;
  const texts = names === undefined ? undefined : createTextCheck(folder, catalogue!, (readJson(names, NAMES).value ?? {}) as Names);
  const published = (catalogue?.slices ?? []).flatMap((slice) => slice.checkPublished?.() ?? []);
  await takeFirst(file, published);
  const { streams, recorded } = await checkEntries(file, parts, record, texts, published);
  if (published.length > 0) record.findings.push(...(await checkPublishedFiles(folder, published)));
  const result = record.result(streams, recorded);
  if (!whole?.manifest) return { ...result, unsigned: { ...result.unsigned, files: isFolder } };
  const wrong = checkManifestSignature(whole.manifest, publicKey, hashOfBody(parts.signed.at(-1)?.body));
  const isSigned = !wrong && whole.findings.length === 0 && whole.manifest.signature !== null;
  return {
    ...result,
    findings: [...result.findings, ...(wrong ? [wrong] : [])],
    // The list of files holds the hash of the entries: what its signature covers needs no other.
    unsigned: isSigned ? { entries: 0, streams: 0, since: null, files: false } : { ...result.unsigned, files: true },
  };
}

/** Hands each check the entries that it must know before all others. */
async function takeFirst(file: string, published: readonly PublishedCheck[]): Promise<void> {
  const wanted = published.flatMap(({ first }) => first ?? []);
  if (wanted.length === 0) return;
  for await (const line of linesOf(file)) {
    const first = wanted.find(({ kind }) => line.includes(`"${kind}"`));
    const entry = first && (readJson(line, file).value as EntryRow);
    if (entry?.kind === first?.kind) first?.take(entry!);
  }
}

async function checkEntries(file: string, parts: Parts, record: ReturnType<typeof createRecordCheck>, texts: TextCheck | undefined, published: readonly PublishedCheck[]) {
  const recorded: RecordedKey[] = [];
  const seen = new Set<string>();
  let current: ReturnType<typeof record.begin> | undefined;
  let stream = '';
  const finish = async () => {
    if (!current) return;
    const finding = current.finish(parts.heads?.get(stream));
    record.end(current, finding, true);
    if (!finding && parts.heads && !parts.heads.has(stream)) record.findings.push({ stream, says: 'has entries and is not named in the heads' });
    const told = await texts?.end(stream);
    if (told) record.findings.push(told);
  };
  for await (const { value, twice, line: number } of jsonLines(file)) {
    const line = value as Record<string, unknown>;
    if (typeof line?.['stream'] !== 'string' || typeof line['data'] !== 'object' || line['data'] === null) throw notInForm(`${file}, line ${number}`);
    const entry = { ...line, at: new Date(String(line['at'])) } as EntryRow;
    if (Number.isNaN(entry.at.getTime())) throw new Error(`${file}: an entry of ${entry.stream} has no date.`);
    const place = { stream: entry.stream, number: entry.number };
    if (twice !== undefined) record.findings.push({ ...place, says: twiceIn(twice) });
    // What the hash does not cover could say anything.
    const beside = Object.keys(line).find((name) => !SAID.has(name)) ?? (line['at'] === entry.at.toISOString() ? undefined : 'at');
    if (beside !== undefined) record.findings.push({ ...place, says: `says something that its hash does not cover (${beside})` });
    if (entry.stream !== stream || !current) {
      await finish();
      stream = entry.stream;
      if (seen.has(stream)) record.findings.push({ ...place, says: 'its entries do not stand together' });
      seen.add(stream);
      current = record.begin(stream);
      texts?.begin(parts.heads?.get(stream));
    }
    current.take(entry);
    await texts?.take(entry);
    if (!published.every((check) => isTaken(check, entry))) record.findings.push({ ...place, says: 'does not say what an entry of its kind says' });
    const key = entry.stream === KEYS_STREAM ? recordedKey(entry) : undefined;
    if (key) recorded.push(key);
  }
  await finish();
  for (const known of new Set([...(parts.heads?.keys() ?? []), ...record.signedStreams])) {
    if (!seen.has(known)) record.findings.push({ stream: known, says: 'is named in the heads and has no entries here' });
  }
  return { streams: seen.size, recorded };
}

/** What was altered may not even have the shape that its kind has. */
function isTaken(check: PublishedCheck, entry: EntryRow): boolean {
  try {
    check.take(entry);
    return true;
  } catch {
    return false;
  }
}

function faultIn(check: PublishedCheck, file: string, value: unknown): string | undefined {
  try {
    return check.fault(file, value);
  } catch {
    return 'does not say what a file of its kind says';
  }
}

/** Hands every file to whoever knows what it should say. */
async function checkPublishedFiles(folder: string, published: readonly PublishedCheck[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const file of filesBelow(folder)) {
    const check = published.find(({ paths }) => paths.test(file));
    const text = check && (await readIfThere(path.join(folder, ...file.split('/'))));
    if (!check || text === undefined) continue;
    const read = readJson(text, file);
    const says = read.twice === undefined ? faultIn(check, file, read.value) : twiceIn(read.twice);
    if (says !== undefined) findings.push({ stream: file, says });
  }
  return findings;
}
