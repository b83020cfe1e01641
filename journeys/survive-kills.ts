import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCatalogue } from '../src/catalogue.ts';
import { verifyDatabase } from '#journal/verify-database.ts';
import { createToken } from '#people/commands/create-token.ts';
import { headOf } from '#platform/journal.ts';
import { systemClock } from '#platform/clock.ts';
import { openDatabase, openPool } from '#platform/database.ts';
import { newId, newSecret } from '#platform/ids.ts';
import { createSpine } from '#platform/spine.ts';
import { runningPostgresUrl, runningServer } from '../src/server/postgres-server.ts';
import { scenarioPerson } from '#scenarios/people.ts';
import { freePort, type ParleyProcess, startParley } from './parley-process.ts';

/**
 * Kills Parley, its PostgreSQL, or both with SIGKILL at random moments while people write, starts again, and
 * looks whether every acknowledged command is on the record exactly once, nothing is half done, and every
 * chain holds.
 */

const MEETING = 'idm-demo-panel';
const PARTIES = ['albania', 'brazil', 'chad', 'denmark'];
const VICTIMS = ['parley', 'postgres', 'both'] as const;

export interface Report {
  readonly rounds: number;
  readonly killed: Readonly<Record<(typeof VICTIMS)[number], number>>;
  readonly acknowledged: number;
  /** Sent, not acknowledged, sent again under the same number: how many had been carried out the first time. */
  readonly foundDone: number;
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly halfDone: readonly string[];
  readonly findings: readonly string[];
  readonly slowestReturnMilliseconds: number;
}

interface Acknowledged {
  readonly submission: string;
  readonly number: number | undefined;
  readonly hash: string | undefined;
}

/** A generator of repeatable chance (mulberry32), so that a run that fails can be run again. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export async function surviveKills({ rounds, seed = 1, log = () => {} }: { rounds: number; seed?: number; log?: (line: string) => void }): Promise<Report> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'parley-kills-'));
  const port = await freePort();
  const random = chance(seed);
  const acknowledged: Acknowledged[] = [];
  const killed = { parley: 0, postgres: 0, both: 0 };
  let foundDone = 0;
  let slowest = 0;
  let writing = true;
  let parley: ParleyProcess = await startParley({ dataFolder, port });
  const url = runningPostgresUrl(dataFolder)!;
  const db = openDatabase(openPool(url, { most: 2 }));
  const spine = createSpine({ db, catalogue: openCatalogue(), now: systemClock });
  const token = `parley_${newSecret(32)}`;
  await spine.run(createToken, { input: { name: 'kills', expiresInDays: 1, token }, actor: { kind: 'person', id: scenarioPerson('secretariat-idm').account } });

  const before = (await headOf(db, `meeting/${MEETING}`)).number;

  /** Sends until the answer is known, under one submission number, as a screen on a bad line does. */
  async function send(command: string, input: object): Promise<{ status: number; answer: { turn?: string } | null }> {
    const submission = newId();
    for (let tried = 0; ; tried += 1) {
      try {
        const response = await fetch(`${parley.origin}/api/v1/${command}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': submission },
          body: JSON.stringify(input),
          signal: AbortSignal.timeout(15_000),
        });
        if (response.status >= 500) throw new Error(`status ${response.status}`);
        const body = (await response.json()) as { answer: { turn?: string } | null; repeated?: boolean; head?: { number: number; hash: string } };
        if (response.ok) {
          if (body.repeated) foundDone += 1;
          acknowledged.push({ submission, number: body.head?.number, hash: body.head?.hash });
        }
        return { status: response.status, answer: body.answer };
      } catch {
        if (tried > 2000) throw new Error(`${command} never got an answer.`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }

  async function write(party: string): Promise<void> {
    let turn: string | undefined;
    while (writing) {
      const sent: { status: number; answer: { turn?: string } | null } = turn === undefined
        ? await send('floor.add', { meeting: MEETING, party })
        : await send('floor.withdraw', { meeting: MEETING, turn });
      if (sent.status !== 200) throw new Error(`An honest command was refused with ${sent.status}.`);
      turn = turn === undefined ? sent.answer?.turn : undefined;
    }
  }

  const writers = PARTIES.map((party) => write(party));
  try {
    for (let round = 1; round <= rounds; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30 + random() * 400));
      const victim = VICTIMS[Math.floor(random() * VICTIMS.length)]!;
      killed[victim] += 1;
      const begun = performance.now();
      const postgres = runningServer(path.join(dataFolder, 'postgres'))?.pid;
      if (victim !== 'parley' && postgres !== undefined) process.kill(postgres, 'SIGKILL');
      if (victim !== 'postgres') {
        await parley.kill();
        parley = await startParley({ dataFolder, port });
      }
      await healthy(parley.origin);
      slowest = Math.max(slowest, performance.now() - begun);
      if (round % 20 === 0) log(`${round} of ${rounds} rounds, ${acknowledged.length} commands acknowledged`);
    }
    writing = false;
    await Promise.all(writers);
    const audit = await examine(dataFolder, acknowledged, before);
    return { rounds, killed, acknowledged: acknowledged.length, foundDone, slowestReturnMilliseconds: Math.round(slowest), ...audit };
  } finally {
    writing = false;
    await Promise.allSettled(writers);
    await db.destroy().catch(() => {});
    await parley.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function healthy(origin: string): Promise<void> {
  for (let tried = 0; tried < 12_000; tried += 1) {
    const answer = await fetch(`${origin}/health`, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Parley did not come back within five minutes.');
}

/** @param before number of the stream's last entry before anybody wrote. */
async function examine(dataFolder: string, acknowledged: readonly Acknowledged[], before: number) {
  const db = openDatabase(openPool(runningPostgresUrl(dataFolder)!, { most: 2 }));
  try {
    const entries = await db.selectFrom('journal.entries').selectAll().where('stream', '=', `meeting/${MEETING}`).orderBy('number').execute();
    const bySubmission = Map.groupBy(entries, (entry) => entry.submission);
    const lost: string[] = [];
    const twice: string[] = [];
    for (const { submission, number, hash } of acknowledged) {
      const found = bySubmission.get(submission) ?? [];
      if (found.length === 0) lost.push(submission);
      else if (found.length > 1) twice.push(submission);
      else if (number !== undefined && (found[0]!.number !== number || found[0]!.hash !== hash)) lost.push(`${submission} is not where it was said to be`);
    }
    const known = new Set(acknowledged.map(({ submission }) => submission));
    const halfDone = entries.filter((entry) => entry.number > before && !(entry.submission !== null && known.has(entry.submission))).map((entry) => `entry ${entry.number} was never acknowledged`);
    // The list as kept must be the list that the record tells.
    const waiting = new Set<unknown>();
    for (const entry of entries) {
      if (entry.kind === 'floor.asked') waiting.add(entry.data['turn']);
      if (entry.kind === 'floor.withdrawn') waiting.delete(entry.data['turn']);
    }
    const floor = await db.selectFrom('floor.floors').select('state').where('meeting', '=', MEETING).executeTakeFirst();
    const kept = new Set(floor?.state.waiting.map((turn) => turn.id));
    if (kept.size !== waiting.size || [...waiting].some((turn) => !kept.has(turn as string))) {
      halfDone.push(`the list holds ${kept.size} turns, the record tells ${waiting.size}`);
    }
    const { findings } = await verifyDatabase(db, { publicKey: undefined, slices: openCatalogue().slices });
    return { lost, twice, halfDone, findings: findings.filter((finding) => !finding.stream.startsWith('signed heads')).map((finding) => `${finding.stream} #${finding.number}: ${finding.says}`) };
  } finally {
    await db.destroy();
  }
}

if (import.meta.main) {
  const rounds = Number(process.argv[2] ?? 200);
  const report = await surviveKills({ rounds, seed: Number(process.argv[3] ?? 1), log: (line) => process.stderr.write(`${line}\n`) });
  process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
  process.exitCode = report.lost.length + report.twice.length + report.halfDone.length + report.findings.length > 0 ? 1 : 0;
}
