import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Clock, systemClock } from './clock.ts';
import { type Database, openDatabase, openPool } from './database.ts';
import { migrate } from './migrate.ts';
import { createSpine, type Spine } from './spine.ts';
import { makeCatalogue, type Slice } from './slice.ts';
import { prepareJobs } from './worker.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty database: copied for each test file, and for each world that tests begin with. */
    databaseTemplate: string;
  }
}

/** What a database holds before a test begins. It is loaded once in a run, by whoever asks first, and copied for all. */
export interface TestWorld {
  /** Lower-case letters, digits and `_`. Two worlds of one name are one. */
  readonly name: string;
  readonly slices: readonly Slice[];
  readonly now?: Clock;
  load(spine: Spine): Promise<void>;
}

export interface TestSpine {
  readonly spine: Spine;
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly url: string;
  close(): Promise<void>;
}

/** A test waits for its turn, however busy the machine. */
const POOL = { most: 8, waitMilliseconds: 600_000 };

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
function beside(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** A database that holds the world, to be copied. @returns its name. */
async function templateOf({ name, slices, now = systemClock, load }: TestWorld): Promise<string> {
  const empty = inject('databaseTemplate');
  const source = new URL(empty).pathname.slice(1);
  const [made, loading] = [`${source}_${name}`, `${source}_${name}_loading`];
  const client = new pg.Client({ connectionString: beside(empty, 'postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [made]);
    if ((await client.query('select from pg_database where datname = $1', [made])).rowCount) return made;
    await client.query(`drop database if exists ${loading} with (force)`);
    await client.query(`create database ${loading} template ${source}`);
    const db = openDatabase(openPool(beside(empty, loading), POOL));
    try {
      await load(createSpine({ db, catalogue: makeCatalogue(slices), now }));
    } finally {
      await db.destroy();
    }
    // Under its own name only when it is whole.
    await client.query(`alter database ${loading} rename to ${made}`);
    return made;
  } finally {
    await client.end();
  }
}

/** A database of its own on the real PostgreSQL of the test run, with the migrations applied and the world in it; `empty`: without anything. */
export async function openTestDatabase({ world, empty = false }: { readonly world?: TestWorld | undefined; readonly empty?: boolean } = {}): Promise<{ url: string; drop(): Promise<void> }> {
  const template = inject('databaseTemplate');
  const source = empty ? 'template0' : world ? await templateOf(world) : new URL(template).pathname.slice(1);
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = beside(template, 'postgres');
  await onServer(server, `create database ${name} template ${source}`);
  return { url: beside(template, name), drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

/** A spine over a database of its own, empty or with a world in it: what tests of commands and queries work with. */
export async function openTestSpine({ slices, now = systemClock, world }: {
  readonly slices: readonly Slice[];
  readonly now?: Clock;
  readonly world?: TestWorld;
}): Promise<TestSpine> {
  const { url, drop } = await openTestDatabase({ world });
  const pool = openPool(url, POOL);
  const db = openDatabase(pool);
  return {
    spine: createSpine({ db, catalogue: makeCatalogue(slices), now, insistOnOrder: true }),
    db,
    pool,
    url,
    async close() {
      await db.destroy();
      await drop();
    },
  };
}

/** Prepares the template database (called once, by `src/server/test-setup.ts`). */
export async function prepareTemplate(url: string): Promise<void> {
  const pool = openPool(url, { most: 2 });
  const db = openDatabase(pool);
  try {
    await prepareJobs(pool);
    await migrate(db, () => {});
  } finally {
    await db.destroy();
  }
}
