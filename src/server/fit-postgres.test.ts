import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase } from '#platform/test-database.ts';
import { openDatabase, openPool } from '#platform/database.ts';
import { migrate } from '#platform/migrate.ts';
import { prepareJobs } from '#platform/worker.ts';
import { insistOnFitPostgres, whatLacks } from './fit-postgres.ts';

let made: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  made = await openTestDatabase();
});
afterAll(() => made.drop());

it('takes the PostgreSQL that comes with Parley', async () => {
  const pool = openPool(made.url, { most: 1 });
  await insistOnFitPostgres(pool);
  await pool.end();
});

it.each([
  [{ version: 14, named: '14.12' }, /version 14\.12.*15 or later/],
  [{ encoding: 'SQL_ASCII' }, /SQL_ASCII.*UTF8/],
  [{ reads: true }, /only be read/],
  [{ may: false }, /CREATE/],
  [{ may: false, new: false }, undefined],
  [{}, undefined],
])('says what lacks: %o', (is, said) => {
  const lacks = whatLacks({ version: 15, named: '15.1', encoding: 'UTF8', reads: false, new: true, may: true, ...is });
  if (said === undefined) expect(lacks).toBeUndefined();
  else expect(lacks).toMatch(said);
});

it('lets several processes that start together on an empty database make it ready', async () => {
  const server = new URL(made.url);
  const pools = [1, 2, 3].map(() => openPool(server.href, { most: 2 }));
  const [first] = pools;
  await first!.query('drop schema if exists graphile_worker cascade');
  const { rows } = await first!.query<{ nspname: string }>(`select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('public', 'information_schema')`);
  for (const { nspname } of rows) await first!.query(`drop schema ${nspname} cascade`);
  const dbs = pools.map((pool) => openDatabase(pool));
  const applied: string[] = [];
  await Promise.all(pools.map(async (pool, index) => {
    await prepareJobs(pool);
    await migrate(dbs[index]!, (line) => applied.push(line));
  }));
  expect(applied.length).toBeGreaterThan(5);
  expect(new Set(applied).size).toBe(applied.length);
  await first!.query('select count(*) from floor.statements');
  for (const db of dbs) await db.destroy();
});
