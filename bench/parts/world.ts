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

/** Who is put on the list, and taken off it. */
export const PARTIES = ['ghana', 'kenya', 'mexico', 'philippines', 'switzerland', 'morocco', 'germany', 'brazil'];

/** A PostgreSQL of its own with a database of the scenario, and as many copies of it as are asked for. */
export interface World {
  /** For the chair, good in every copy. */
  readonly token: string;
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

/** Starts it; `prepare` may add to the database before it is copied. */
export async function openWorld(prepare: (url: string) => Promise<void> = async () => {}): Promise<World> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-bench-'));
  const postgres = await startBundledPostgres({ dataFolder: folder, log: () => {} });
  const token = newToken();
  const { spine, pool, close } = openSpine(postgres.url);
  try {
    await prepareJobs(pool);
    await migrate(spine.db, () => {});
    await spine.run(installKnown, { input: {}, actor: system('bench') });
    await loadScenario(spine);
    await spine.run(createToken, { input: { name: 'bench', expiresInDays: 1, token }, actor: CHAIR });
  } finally {
    await close();
  }
  await prepare(postgres.url);
  const source = new URL(postgres.url).pathname.slice(1);
  return {
    token,
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
      await postgres.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens the meeting and its list of speakers, where the scenario has not. */
export async function openTheList(url: string): Promise<void> {
  const { spine, close } = openSpine(url);
  try {
    const { state, list } = await spine.ask(speakersList, { input: { meeting: MEETING }, actor: CHAIR });
    if (state === 'to-come') await spine.run(openMeeting, { input: { meeting: MEETING }, actor: CHAIR });
    if (list === 'closed') await spine.run(openList, { input: { meeting: MEETING }, actor: CHAIR });
  } finally {
    await close();
  }
}
