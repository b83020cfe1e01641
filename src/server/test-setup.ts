import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { prepareTemplate } from '#platform/test-database.ts';
import { startBundledPostgres } from './bundled-postgres.ts';

/** One real PostgreSQL for the whole test run: `DATABASE_URL` where given, else the bundled one in a temporary folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-test-'));
  // Where what several files of this run begin with is kept for them (`journeys/open-parley.ts`).
  process.env['PARLEY_TEST_FOLDER'] = folder;
  const given = process.env['DATABASE_URL'];
  const bundled = given ? undefined : await startBundledPostgres({ dataFolder: folder, log: () => {} });
  const server = new URL(given ?? bundled!.url);
  const name = `template_${process.pid}`;
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  // What a test run has written need not outlive a power cut: the disk is not waited for.
  if (bundled) for (const change of ['alter system set fsync = off', 'select pg_reload_conf()']) await client.query(change);
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.end();
  server.pathname = `/${name}`;
  await prepareTemplate(server.href);
  project.provide('databaseTemplate', server.href);
  return async () => {
    if (given) {
      const closing = new pg.Client({ connectionString: given });
      await closing.connect();
      const { rows } = await closing.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [name]);
      for (const { datname } of rows) await closing.query(`drop database if exists ${datname} with (force)`);
      await closing.end();
    }
    await bundled?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
