import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type Actor, system } from '#platform/actor.ts';
import { systemClock } from '#platform/clock.ts';
import { openDatabase, openPool } from '#platform/database.ts';
import { migrate } from '#platform/migrate.ts';
import { createSpine, type Spine } from '#platform/spine.ts';
import { prepareJobs } from '#platform/worker.ts';
import { openList } from '#floor/commands/open-list.ts';
import { openMeeting } from '#floor/commands/open-meeting.ts';
import { speakersList } from '#floor/queries/speakers-list.ts';
import { installKnown } from '#parties/commands/install-known.ts';
import { createToken } from '#people/commands/create-token.ts';
import { newToken } from '#people/tokens.ts';
import { loadScenario } from '#scenarios/scenario.ts';
import { DEMO_MEETING, scenarioPerson } from '#scenarios/people.ts';
import { startBundledPostgres } from '../../src/server/bundled-postgres.ts';
import { openCatalogue } from '../../src/catalogue.ts';

/** The meeting whose list of speakers is measured. */
export const MEETING = DEMO_MEETING.slice('meeting/'.length);

/** The chair of that meeting: real rights are read for each command. */
export const CHAIR: Actor = { kind: 'person', id: scenarioPerson('chair').account };

const CANDIDATES = ['andorra', 'belize', 'comoros', 'dominica', 'ghana', 'iceland', 'kenya', 'malta', 'mexico', 'samoa'];

/** A PostgreSQL of its own with a database of the scenario, and as many copies of it as are asked for. */
export interface World {
  /** For the chair, good in every copy. */
  readonly token: string;
  /** Who may be put on the list of speakers of that meeting, and taken off it. */
  readonly parties: readonly string[];
  /** A new database with the same content. */
  copy(name: string): Promise<string>;
  close(): Promise<void>;
}

export interface OpenSpine {
  readonly spine: Spine;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export function openSpine(url: string): OpenSpine {
  const pool = openPool(url);
  const db = openDatabase(pool);
  return { spine: createSpine({ db, catalogue: openCatalogue(), now: systemClock }), pool, close: () => db.destroy() };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export async function openWorld(): Promise<World> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-bench-'));
  const postgres = await startBundledPostgres({ dataFolder: folder, log: () => {} });
  // However this process ends, the database does not outlive it.
  const abandon = (): void => {
    process.kill(postgres.pid, 'SIGQUIT');
    for (let waited = 0; waited < 3000 && isAlive(postgres.pid); waited += 50) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', abandon);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const token = newToken();
  let parties: string[];
  const { spine, pool, close } = openSpine(postgres.url);
  try {
    await prepareJobs(pool);
    await migrate(spine.db, () => {});
    await spine.run(installKnown, { input: {}, actor: system('bench') });
    await loadScenario(spine);
    await spine.run(createToken, { input: { name: 'bench', expiresInDays: 1, token }, actor: CHAIR });
    parties = await openTheList(spine);
  } finally {
    await close();
  }
  const source = new URL(postgres.url).pathname.slice(1);
  return {
    token,
    parties,
    async copy(name) {
      const url = new URL(postgres.url);
      url.pathname = '/postgres';
      const client = new pg.Client({ connectionString: url.href });
      await client.connect();
      await client.query(`create database ${name} template ${source}`);
      await client.end();
      url.pathname = `/${name}`;
      return url.href;
    },
    async close() {
      process.off('exit', abandon);
      await postgres.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens the meeting and its list of speakers, where the scenario has not, and answers who is not on it. */
async function openTheList(spine: Spine): Promise<string[]> {
  const asked = { input: { meeting: MEETING }, actor: CHAIR };
  const { state, list, waiting, speaking } = await spine.ask(speakersList, asked);
  if (state === 'to-come') await spine.run(openMeeting, asked);
  if (list === 'closed') await spine.run(openList, asked);
  const onIt = new Set([...waiting, ...(speaking ? [speaking] : [])].map((turn) => turn.party));
  return CANDIDATES.filter((party) => !onIt.has(party));
}
