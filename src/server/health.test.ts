import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, openPool } from '#platform/database.ts';
import { openTestDatabase } from '#platform/test-database.ts';
import { createHealth } from './health.ts';

let test: Awaited<ReturnType<typeof openTestDatabase>>;
let admin: pg.Client;
beforeAll(async () => {
  test = await openTestDatabase();
  admin = new pg.Client({ connectionString: test.url });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await test.drop();
});

/** What a process that starts now says of the database; asked anew each time. */
async function asked(url = test.url): Promise<string | undefined> {
  const db = openDatabase(openPool(url, { most: 1 }));
  try {
    return await createHealth(db, { every: 0 })();
  } finally {
    await db.destroy();
  }
}
const name = () => new URL(test.url).pathname.slice(1);

it('says nothing of a database that takes what is written, and leaves nothing in it', async () => {
  expect(await asked()).toBeUndefined();
  expect((await admin.query(`select 1 from pg_class where relname = 'parley_health'`)).rows).toEqual([]);
});

it('says that the server may only be read from', async () => {
  await admin.query(`alter database ${name()} set default_transaction_read_only = on`);
  expect(await asked()).toBe('read-only');
  await admin.query('set default_transaction_read_only = off');
  await admin.query(`alter database ${name()} reset default_transaction_read_only`);
  expect(await asked()).toBeUndefined();
});

it('says that there is no connection left', async () => {
  const role = `${name()}_visitor`;
  await admin.query(`create role ${role} login password 'x' connection limit 0`);
  const url = new URL(test.url);
  [url.username, url.password] = [role, 'x'];
  expect(await asked(url.href)).toBe('too-many-connections');
  await admin.query(`drop role ${role}`);
});

it('says that the disk is full', async () => {
  await admin.query(`create function full_disk() returns event_trigger language plpgsql as $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$`);
  await admin.query(`create event trigger full_disk on ddl_command_start when tag in ('CREATE TABLE AS') execute function full_disk()`);
  expect(await asked()).toBe('disk-full');
  await admin.query('drop event trigger full_disk');
});

it('says that it does not answer', async () => {
  const url = new URL(test.url);
  url.port = '1';
  expect(await asked(url.href)).toBe('the database does not answer');
});

it('tries the database once for all who ask in a while', async () => {
  const pool = openPool(test.url, { most: 1 });
  let taken = 0;
  pool.on('acquire', () => (taken += 1));
  const db = openDatabase(pool);
  const health = createHealth(db);
  await Promise.all(Array.from({ length: 50 }, () => health()));
  await Promise.all(Array.from({ length: 50 }, () => health()));
  expect(taken).toBe(1);
  await db.destroy();
});

it('is looked at again soon where something is wrong, so that who waits for it hears when it is well', async () => {
  await admin.query(`alter database ${name()} set default_transaction_read_only = on`);
  const pool = openPool(test.url, { most: 1 });
  const db = openDatabase(pool);
  // Asked once in an hour where all is well.
  const health = createHealth(db, { every: 3_600_000 });
  expect(await health()).toBe('read-only');
  await admin.query('set default_transaction_read_only = off');
  await admin.query(`alter database ${name()} reset default_transaction_read_only`);
  await db.connection().execute((line) => sql`set default_transaction_read_only = off`.execute(line));
  await expect.poll(health).toBeUndefined();
  await db.destroy();
});
