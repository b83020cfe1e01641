import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { STRANGER } from '#platform/actor.ts';
import { canonical, sha256 } from '#platform/canonical.ts';
import { hashEntry } from '#platform/journal.ts';
import { exportRecord } from '#journal/export.ts';
import type { Manifest } from '#journal/manifest.ts';
import type { SignedHeads } from '#journal/signed-heads.ts';
import { installationKey, type SigningKey } from '#journal/signing.ts';
import { signHeads } from '#journal/jobs/sign-heads.ts';
import { isSignedWhole, type Verification } from '#journal/verification.ts';
import { verifyExport } from '#journal/verify-export.ts';
import { addSpeaker, closeMeeting, endTurn, giveFloor, speakersList } from '#floor/for-other-slices.ts';
import { fileStatement } from '#floor/commands/file-statement.ts';
import { openTestApp, type OpenApp } from './test-app.ts';

/** A Parley in which a meeting of the scenario was held, and its export. */

export const MEETING = 'idm-demo-opening';
export const KENYA = `${MEETING}--kenya`;
const VERIFIER = fileURLToPath(new URL('../../docs/verify-record.py', import.meta.url));

export interface HeldMeeting {
  readonly app: OpenApp;
  readonly key: SigningKey;
  readonly keyFile: string;
  /** The export, whole. */
  readonly folder: string;
  /** A copy to tamper with. */
  copy(): Promise<string>;
  close(): Promise<void>;
}

export async function holdMeeting(): Promise<HeldMeeting> {
  let at = Date.parse('2025-05-20T13:00:00.000Z');
  const app = await openTestApp({ now: () => new Date((at += 1000)) });
  const { spine } = app;
  const run = (who: string, command: Parameters<typeof spine.run>[0], input: object) => spine.run(command, { input: { meeting: MEETING, ...input }, actor: { kind: 'person', id: app.accountOf(who) } });
  await run('secretariat-idm', addSpeaker as never, { party: 'kenya' });
  await run('kenya', fileStatement as never, { party: 'kenya', language: 'en', title: 'Pathways # that people can use', text: 'Kenya thanks the host.\n\nPathways <that> people can use.' });
  let ending: string | null = null;
  for (let left = 1; left > 0; ) {
    const { waiting } = await spine.ask(speakersList, { input: { meeting: MEETING }, actor: STRANGER });
    const next: string | undefined = waiting[0]?.turn;
    if (next === undefined) await run('chair', endTurn as never, { turn: ending });
    else await run('chair', giveFloor as never, { turn: next, ending });
    at += 65_000;
    ending = next ?? null;
    left = waiting.length;
  }
  await run('chair', closeMeeting as never, {});
  const key = await installationKey();
  await signHeads(spine, key, spine.now());
  const place = await mkdtemp(path.join(tmpdir(), 'parley-export-'));
  const folder = path.join(place, 'export');
  await exportRecord(spine.db, spine.catalogue, folder, { key, publicKey: key.publicKey, now: spine.now() });
  const keyFile = path.join(place, 'key.pem');
  await writeFile(keyFile, `${key.publicKey}\n`);
  let copies = 0;
  return {
    app, key, keyFile, folder,
    async copy() {
      const copy = path.join(place, `copy-${(copies += 1)}`);
      await cp(folder, copy, { recursive: true });
      return copy;
    },
    async close() {
      await app.close();
      await rm(place, { recursive: true, force: true });
    },
  };
}

export const codeOf = (result: Verification): number => (result.findings.length > 0 ? 1 : isSignedWhole(result) ? 0 : 2);

/** What Parley itself says of an export. */
export const verifyHere = ({ app, key }: HeldMeeting, folder: string, trusted: string | undefined = key.publicKey): Promise<Verification> =>
  verifyExport(folder, { publicKey: trusted }, app.spine.catalogue);

/** Undefined where there is no Python here: said when it runs, since the other verifier is tried all the same. */
export const python = await promisify(execFile)('python3', ['--version']).then(({ stdout }) => stdout.trim(), () => undefined);

/** What the program beside the documents says of an export: its exit code and its lines. */
export async function verifyInPython({ keyFile }: HeldMeeting, folder: string, program = VERIFIER): Promise<{ readonly code: number; readonly lines: string }> {
  return promisify(execFile)('python3', [program, folder, '--key', keyFile]).then(
    ({ stdout }) => ({ code: 0, lines: stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, lines: error.stdout + error.stderr }),
  );
}

export async function edit(folder: string, file: string, change: (text: string) => string): Promise<void> {
  const at = path.join(folder, file);
  const before = await readFile(at, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing was changed in ${file}.`);
  await writeFile(at, after);
}

/** Lists all files anew, as somebody without the key could: unsigned, or signed with a key of their own. */
export async function relist(folder: string, key?: SigningKey): Promise<void> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).filter((file) => !['manifest.json', 'files.jsonl'].includes(file)).sort();
  const lines = await Promise.all(files.map(async (file) => {
    const data = await readFile(path.join(folder, file));
    return `${canonical({ path: file, bytes: data.length, sha256: sha256(data) })}\n`;
  }));
  const list = lines.join('');
  await writeFile(path.join(folder, 'files.jsonl'), list);
  const { days } = JSON.parse(await readFile(path.join(folder, 'signed-heads.json'), 'utf8')) as { days: SignedHeads[] };
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const body = {
    ...manifest.body, files: { path: 'files.jsonl', bytes: Buffer.byteLength(list), sha256: sha256(list), count: files.length },
    previous: days.length > 0 ? sha256(canonical(days.at(-1)!.body)) : '0'.repeat(64),
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify({ body, signature: key?.sign(canonical(body)) ?? null, key_id: key?.id ?? null }));
}

type Line = Record<string, unknown> & { stream: string; number: number; at: string; hash: string; previous: string };

/** Changes entries and makes every hash and head anew, so that the chains hold. */
export async function rewrite(folder: string, change: (line: Line) => void): Promise<ReadonlyMap<string, string>> {
  const lines = (await readFile(path.join(folder, 'journal.jsonl'), 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as Line);
  const last = new Map<string, Line>();
  const hashes = new Map<string, string>();
  for (const line of lines) {
    change(line);
    line.previous = last.get(line.stream)?.hash ?? '0'.repeat(64);
    line.hash = hashEntry({ ...line, at: new Date(line.at) } as never);
    last.set(line.stream, line);
    hashes.set(`${line.stream} ${line.number}`, line.hash);
  }
  await writeFile(path.join(folder, 'journal.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await writeFile(path.join(folder, 'heads.jsonl'), [...last.values()].map(({ stream, number, hash }) => `${JSON.stringify({ stream, number, hash })}\n`).join(''));
  return hashes;
}
