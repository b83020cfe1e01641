import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { isClash, openPool } from './database.ts';
import { openTestDatabase } from './test-database.ts';

let test: Awaited<ReturnType<typeof openTestDatabase>>;
let pool: pg.Pool;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(async () => {
  await pool.end();
  await test.drop();
});
beforeEach(async () => {
  await pool?.end();
  pool = openPool(test.url, { most: 1 });
});

const ask = async (text: string, values: unknown[] = []) => {
  const client = await pool.connect();
  try {
    return (await client.query(text, values)).rows as Record<string, unknown>[];
  } finally {
    client.release();
  }
};
const planned = async () => Number((await ask('select count(*) as n from pg_prepared_statements'))[0]!['n']);

it('plans a statement once it comes again and again, and answers the same', async () => {
  const answers = [];
  for (let index = 1; index <= 5; index += 1) answers.push((await ask('select $1::int * 2 as twice', [index]))[0]!['twice']);
  expect(answers).toEqual([2, 4, 6, 8, 10]);
  expect(await planned()).toBe(1);
});

it('plans nothing that comes once or twice, and nothing without values', async () => {
  for (let index = 1; index <= 2; index += 1) await ask('select $1::int as n', [index]);
  for (let index = 1; index <= 5; index += 1) await ask('select 1');
  for (let index = 1; index <= 5; index += 1) await ask(`select $1::int as n${index}`, [index]);
  expect(await planned()).toBe(0);
});

it('plans no more than PostgreSQL can keep in mind', async () => {
  for (let use = 1; use <= 3; use += 1) for (let index = 1; index <= 320; index += 1) await ask(`select $1::int as n${index}`, [index]);
  expect(await planned()).toBe(300);
});

it('asks to try again once when a table has changed shape under a plan, and is right from then on', async () => {
  await ask('create table shape (a int)');
  await ask('insert into shape values (1)');
  const look = () => ask('select * from shape where a = $1', [1]);
  for (let index = 1; index <= 4; index += 1) await look();
  await ask('alter table shape add column b int default 7');
  const error: unknown = await look().catch((caught: unknown) => caught);
  expect(isClash(error)).toBe(true);
  expect(await look()).toEqual([{ a: 1, b: 7 }]);
});

it('keeps an error an error', async () => {
  for (let index = 1; index <= 4; index += 1) await expect(ask('select 1 / $1::int as n', [0])).rejects.toMatchObject({ code: '22012' });
  expect(await ask('select 1 / $1::int as n', [1])).toEqual([{ n: 1 }]);
});
