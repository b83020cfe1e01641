import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { system } from './actor.ts';
import { defineCommand, defineQuery } from './command.ts';
import { openDatabase, openPool, refusalFrom } from './database.ts';
import { anyone, type Right } from './right.ts';
import { defineSlice } from './slice.ts';
import { defineStream } from './stream.ts';
import { openTestSpine, type TestSpine } from './test-database.ts';

const onTrial = defineStream({ name: 'trial', readers: 'everybody' });
const input = z.strictObject({ code: z.string(), asked: z.boolean().default(false) });
const raise = (db: TestSpine['db'], code: string) => sql`select fails_as_arranged(${code})`.execute(db);
/** A right that reads the record finds the same faults as what it guards. */
const guarded: Right<{ code: string; asked: boolean }> = {
  ...anyone, holds: async ({ db, input: { code, asked } }) => (asked && (await raise(db as never, code)), true),
};
const fail = defineCommand({
  name: 'trial.fail', summary: 'Fails.', input, allow: guarded, stream: onTrial, example: { code: '53100' },
  async run({ db, input: { code } }) {
    await raise(db as never, code);
    return { answer: null, entries: [] };
  },
});
const failing = defineQuery({
  name: 'trial.failing', summary: 'Fails.', input, allow: guarded, example: { code: '53100' },
  run: ({ db, input: { code } }) => raise(db as never, code),
});
const trial = defineSlice({ name: 'trial', streams: [onTrial], commands: [fail], queries: [failing] });

let test: TestSpine;
const actor = system('test');
beforeAll(async () => {
  test = await openTestSpine({ slices: [trial] });
  await sql`create function fails_as_arranged(code text) returns void language plpgsql as $$ begin raise exception 'as arranged' using errcode = code; end $$`.execute(test.db);
});
afterAll(() => test.close());

const AGAIN = ['08006', '08001', '57P01', '57P03', '57014', '53000', '53100', '53200', '53300', '53400', '55P03', '25006', '25P03', '40001', '40P01'];
const SAID = [['54000', 'request.too-much'], ['54001', 'request.too-much'], ['22001', 'request.too-much'], ['22003', 'request.out-of-range'], ['22007', 'request.out-of-range'], ['22008', 'request.out-of-range'], ['22021', 'request.not-to-be-kept'], ['22P05', 'request.not-to-be-kept']] as const;
const OURS = ['42601', '42P01', '23502', '23503', '23514', '22012', '08P01', 'XX000', '0A000', '28P01'];

describe('what PostgreSQL says', () => {
  const doors = [
    ['a command', (code: string) => test.spine.run(fail, { input: { code }, actor })],
    ['the right to a command', (code: string) => test.spine.run(fail, { input: { code, asked: true }, actor: { kind: 'stranger' } })],
    ['a query', (code: string) => test.spine.ask(failing, { input: { code }, actor })],
    ['whether one may', (code: string) => test.spine.may(failing, { input: { code, asked: true }, actor: { kind: 'stranger' } })],
  ] as const;

  describe.each(doors)('to %s', (_, ask) => {
    it.each(AGAIN)('%s is to try again', async (code) => {
      await expect(ask(code)).rejects.toMatchObject({ code: 'request.try-again', status: 503 });
    });
    it.each(SAID)('%s is said in words: %s', async (code, said) => {
      await expect(ask(code)).rejects.toMatchObject({ code: said, status: 422 });
    });
    it.each(OURS)('%s is a fault of ours', async (code) => {
      await expect(ask(code)).rejects.toMatchObject({ code, message: 'as arranged' });
    });
  });
});

it('has no connection left, and says to try again', async () => {
  const role = `${new URL(test.url).pathname.slice(1)}_visitor`;
  await sql.raw(`create role ${role} login password 'x' connection limit 0`).execute(test.db);
  const url = new URL(test.url);
  [url.username, url.password] = [role, 'x'];
  const db = openDatabase(openPool(url.href, { most: 1 }));
  const error = await sql`select 1`.execute(db).catch((caught: unknown) => caught);
  expect(refusalFrom(error)?.code).toBe('request.try-again');
  await db.destroy();
  await sql.raw(`drop role ${role}`).execute(test.db);
});

it('has waited too long for a connection of its own, and says to try again', async () => {
  const pool = openPool(test.url, { most: 1 });
  const taken = await pool.connect();
  pool.options.connectionTimeoutMillis = 50;
  const error = await pool.query('select 1').catch((caught: unknown) => caught);
  expect(refusalFrom(error)?.code).toBe('request.try-again');
  taken.release();
  await pool.end();
});

it.each([
  ['a number too great', sql`select ${'9007199254740991'}::bigint::int`, 'request.out-of-range'], ['a day that does not exist', sql`select ${'2024-02-31'}::date`, 'request.out-of-range'],
  ['the year 0', sql`select ${'0000-01-01'}::date`, 'request.out-of-range'], ['more words than an index takes', sql`select to_tsvector('simple', string_agg('w' || n || repeat('x', 40), ' ')) from generate_series(1, 50000) n`, 'request.too-much'],
  ['a character that cannot be kept', sql`select ${'{"a":"\\u0000"}'}::jsonb ->> 'a'`, 'request.not-to-be-kept'],
] as const)('says of %s what it is', async (_, statement, said) => {
  expect(refusalFrom(await statement.execute(test.db).catch((caught: unknown) => caught))?.code).toBe(said);
});
