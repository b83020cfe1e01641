import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHearing, type Hearing } from './hearing.ts';
import { CHANNEL } from './journal.ts';
import { openTestDatabase } from './test-database.ts';

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let hand: pg.Client;
const hearings: Hearing[] = [];
/** What a process has heard: `begun`, `lost`, `restored`, and growth as `stream number`. */
async function process(): Promise<{ readonly hearing: Hearing; readonly heard: string[] }> {
  const heard: string[] = [];
  const hearing = createHearing(database.url, () => {}, {
    grown: (stream, number) => heard.push(`${stream} ${number}`), begun: () => heard.push('begun'), broken: (name) => heard.push(`broken by ${name}`), restored: () => heard.push('restored'), lost: () => heard.push('lost'),
  });
  hearings.push(hearing);
  await hearing.open();
  return { hearing, heard };
}

beforeAll(async () => {
  database = await openTestDatabase();
  hand = new pg.Client({ connectionString: database.url });
  await hand.connect();
});
afterAll(async () => {
  await Promise.all(hearings.map((hearing) => hearing.close()));
  await hand.end();
  await database.drop();
});

it('tells the other processes that a command begins, and not itself; one that is alone tells nobody', async () => {
  const told: string[] = [];
  hand.on('notification', ({ channel, payload }) => told.push(`${channel} ${payload}`));
  await hand.query('listen parley_begun');
  const first = await process();
  await expect.poll(() => told).toHaveLength(1);
  first.hearing.tellBegun();
  await pause(50);
  expect(told).toHaveLength(1);

  const second = await process();
  // The newcomer greets; whoever was there answers, so that each knows of the other.
  await expect.poll(() => second.heard).toEqual(['restored', 'begun']);
  first.hearing.tellBegun();
  await expect.poll(() => second.heard).toEqual(['restored', 'begun', 'begun']);
  second.hearing.tellBegun();
  await expect.poll(() => first.heard).toEqual(['restored', 'begun']);
});

it('hears growth, says when its line is lost, and stands again by itself', async () => {
  const { hearing, heard } = await process();
  await hand.query('select pg_notify($1, $2)', [CHANNEL, 'meeting/a b 7']);
  await expect.poll(() => heard).toContain('meeting/a b 7');
  await hand.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parley live' and datname = current_database()`);
  await expect.poll(() => heard).toContain('lost');
  await expect.poll(() => heard.filter((one) => one === 'restored')).toHaveLength(2);
  expect(hearing.stands).toBe(true);
});
