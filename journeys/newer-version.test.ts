import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase, openPool } from '#platform/database.ts';
import { migrate } from '#platform/migrate.ts';
import { type Migration, readMigrations } from '#platform/migrations.ts';
import { openTestDatabase } from '#platform/test-database.ts';
import { PROJECT_FOLDER } from '../src/server/settings.ts';
import { freePort, type ParleyProcess, startParley } from './parley-process.ts';

/** A running Parley, and one that is newer by a migration and comes beside it on the same database. */

let made: Awaited<ReturnType<typeof openTestDatabase>>;
let db: Database;
let dataFolder: string;
let running: ParleyProcess;

const start = async () => startParley({ dataFolder, port: await freePort(), environment: { DATABASE_URL: made.url }, arguments: ['--empty'] });
const newer = async (...added: [string, Migration][]): Promise<string[]> => {
  const logged: string[] = [];
  await migrate(db, (line) => logged.push(line), new Map([...(await readMigrations()), ...added]));
  return logged;
};
const HARMLESS: [string, Migration] = ['9998-harmless', {
  async up(on) {
    await sql`create table programme.added (id integer)`.execute(on);
  },
}];
const BREAKING: [string, Migration] = ['9999-breaking', {
  breaking: true,
  async up(on) {
    await sql`alter table programme.sessions rename column title to titles`.execute(on);
  },
}];

beforeAll(async () => {
  [made, dataFolder] = await Promise.all([openTestDatabase({ empty: true }), mkdtemp(path.join(tmpdir(), 'parley-newer-'))]);
  db = openDatabase(openPool(made.url, { most: 2 }));
  running = await start();
});
afterAll(async () => {
  if (running?.child.exitCode === null) await running.stop();
  await db?.destroy();
  await made?.drop();
  await rm(dataFolder, { recursive: true, force: true });
});

it('goes on where the migration is not breaking, and starts again on the newer database', async () => {
  expect(await newer(HARMLESS)).toEqual(['database: 9998-harmless applied']);
  expect((await fetch(`${running.origin}/sessions`)).status).toBe(200);
  await running.stop();
  running = await start();
  expect(running.output()).toContain('database: ahead of this version by 9998-harmless, with which it can work');
  expect((await fetch(`${running.origin}/sessions`)).status).toBe(200);
});

it('ends in good order before one that is breaking, says why, and does not start on that database again', async () => {
  const ended = once(running.child, 'exit');
  expect(await newer(HARMLESS, BREAKING)).toEqual(expect.arrayContaining(['database: 9999-breaking breaks older versions; waiting for 1 of their processes to end', 'database: 9999-breaking applied']));
  // Not 0, and no signal: a service manager takes it for a failure, and starts what stands there by then.
  expect(await ended).toEqual([1, null]);
  const says = 'The database has the shape of a newer version of Parley (9999-breaking), with which this one cannot work. Start the newer version.';
  expect(running.output()).toContain(`stop: ${says}`);
  await expect(start()).rejects.toThrow(says);
  const verified = spawnSync(path.join(PROJECT_FOLDER, 'bin/parley'), ['verify'], { env: { ...process.env, DATABASE_URL: made.url, PARLEY_DATA: dataFolder }, encoding: 'utf8' });
  expect([verified.status, verified.stderr]).toEqual([1, `${says}\n`]);
});
