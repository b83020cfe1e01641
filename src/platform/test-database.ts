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
    /** A migrated, empty database, copied for each test file. */
    databaseTemplate: string;
  }
}

export interface TestSpine {
  readonly spine: Spine;
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly url: string;
  close(): Promise<void>;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database of its own on the real PostgreSQL of the test run, with the migrations applied; `empty`: without anything. */
export async function openTestDatabase({ empty = false } = {}): Promise<{ url: string; drop(): Promise<void> }> {
  const template = inject('databaseTemplate');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = new URL(template);
  const source = empty ? 'template0' : server.pathname.slice(1);
  server.pathname = '/postgres';
  await onServer(server.href, `create database ${name} template ${source}`);
  const own = new URL(template);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => onServer(server.href, `drop database if exists ${name} with (force)`) };
}

/** A spine over a fresh database: what tests of commands and queries work with. */
export async function openTestSpine({ slices, now = systemClock }: { slices: readonly Slice[]; now?: Clock }): Promise<TestSpine> {
  const { url, drop } = await openTestDatabase();
  const pool = openPool(url, { most: 8 });
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
