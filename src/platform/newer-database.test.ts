import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHub, type Hub } from './live.ts';
import { migrate } from './migrate.ts';
import { type Migrations, newestOf, readMigrations } from './migrations.ts';
import { leaveWhenBroken } from './newer-database.ts';
import { openTestSpine, type TestSpine } from './test-database.ts';

let test: TestSpine;
let newest: string;
let all: Migrations;
const hubs: Hub[] = [];

beforeEach(async () => {
  test = await openTestSpine({ slices: [] });
  all = await readMigrations();
  newest = newestOf(all);
});
afterEach(async () => {
  await Promise.all(hubs.splice(0).map((hub) => hub.close()));
  await test.close();
});

/** A process of this version, which ends when it must; `left` are the names for which it has ended. */
async function older(knows = newest): Promise<{ readonly hub: Hub; readonly left: string[] }> {
  const hub = createHub(test.spine, test.url, () => {});
  hubs.push(hub);
  const left: string[] = [];
  leaveWhenBroken(hub, test.db, knows, (migration) => {
    left.push(migration);
    void hub.close();
  });
  await hub.open();
  return { hub, left };
}
const listening = async (): Promise<number> =>
  (await sql`select from pg_stat_activity where datname = current_database() and application_name = 'parley live'`.execute(test.db)).rows.length;
const withNewer = (name: string, breaking: boolean, up = async (): Promise<void> => {}): Migrations => new Map([...all, [name, { up, breaking }]]);

it('goes on beside a newer version whose migration is not breaking', async () => {
  const { hub, left } = await older();
  await migrate(test.db, () => {}, withNewer('9998-harmless', false));
  // The line tells in order: what is heard after it shows that there was nothing to hear.
  const grown = new Promise((resolve) => hub.watch({ grown: resolve, lost() {} }));
  await sql`select pg_notify('parley_journal', 'meeting/a 1')`.execute(test.db);
  await grown;
  expect(left).toEqual([]);
  expect(await listening()).toBe(1);
});

it('ends before a breaking migration is applied', async () => {
  const processes = await Promise.all([older(), older()]);
  const logged: string[] = [];
  let listeners = -1;
  await migrate(test.db, (line) => logged.push(line), withNewer('9999-breaking', true, async () => {
    listeners = await listening();
  }));
  expect(listeners).toBe(0);
  expect(processes.map(({ left }) => left)).toEqual([['9999-breaking'], ['9999-breaking']]);
  expect(logged).toEqual(['database: 9999-breaking breaks older versions; waiting for 2 of their processes to end', 'database: 9999-breaking applied']);
});

it('stays where it knows of the migration itself', async () => {
  const { left } = await older('9999-breaking');
  await sql`select pg_notify('parley_breaking', '9999-breaking')`.execute(test.db);
  await sql`select pg_notify('parley_breaking', '9999-breaking-more')`.execute(test.db);
  await vi.waitFor(() => expect(left).toEqual(['9999-breaking-more']));
});

it('ends when it looks again, where its line was down while that was told', async () => {
  const { left } = await older();
  await sql`
    with cut as (select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parley live' and datname = current_database())
    insert into migrations.breaking select '9999-breaking' from (select count(*) from cut) as c`.execute(test.db);
  await vi.waitFor(() => expect(left).toEqual(['9999-breaking']));
});
