import { spawn } from 'node:child_process';
import {
  closeSync, existsSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { type Cluster, environment, lastLines, placeOf, roleName } from './postgres-cluster.ts';
import { endBy, lifeOf, processesIn, worksIn } from './processes.ts';
import { StartRefusal } from './start-refusal.ts';

/** A PostgreSQL server: the process that answers on `port` and parent of those that do the work. */
export type Server = { pid: number; life: string; port: number };

/** The server runs but does not accept the password kept for it. */
export class PasswordLost extends Error {}

const host = '127.0.0.1';
const startUpMs = 60_000;
/** Recovery after a crash reads back what was not yet in its place on disk, which may take minutes. */
const recoveryMs = 600_000;
const logLimitBytes = 5_000_000;

export const urlOf = ({ password }: { password: string }, port: number): string =>
  `postgres://${roleName}:${password}@${host}:${port}/${roleName}`;

export const isRunning = ({ pid, life }: Server): boolean => lifeOf(pid) === life;

/** The server that an earlier Parley left running on this cluster, once it answers. One that cannot be used is ended. */
export async function adoptServer(cluster: Cluster, log: (line: string) => void): Promise<Server | undefined> {
  const server = runningServer(cluster.folder);
  if (!server) return undefined;
  try {
    await untilReady(cluster, server, log, 20_000);
    const [row] = await ask<{ server_version: string }>(cluster, server, 'postgres', 'SHOW server_version');
    if (row && cluster.programs.version.startsWith(row.server_version)) return server;
    log(`Replacing a running PostgreSQL ${row?.server_version} by ${cluster.programs.version}`);
  } catch (error) {
    if (isRunning(server)) log(`A PostgreSQL left running cannot be used (${(error as Error).message}): replacing it`);
  }
  await endServer(cluster, server);
  return undefined;
}

/** For a second process beside the one that serves, such as a command line: the address, or undefined when none runs. */
export function runningPostgresUrl(dataFolder: string): string | undefined {
  const server = runningServer(join(resolve(dataFolder), 'postgres'));
  const passwordFile = join(resolve(dataFolder), 'postgres.password');
  if (!server || !existsSync(passwordFile)) return undefined;
  return urlOf({ password: readFileSync(passwordFile, 'utf8').trim() }, server.port);
}

/** By the file a server keeps in its cluster: process on line 1, port on line 4. The file outlives a server that was
 *  killed, and the number may by then be another process's, so the process itself is looked at where that is possible. */
export function runningServer(folder: string): Server | undefined {
  const lines = postmasterFile(folder);
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  const life = lifeOf(pid);
  if (life === undefined || !(port > 0) || worksIn(pid, folder, 'postgres') === false) return undefined;
  return { pid, life, port };
}

const postmasterFile = (folder: string): string[] => {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
};

/** Starts a server and waits until it answers. With `onlyPort` it uses that port or rejects; without, the port of
 *  last time if it is free, else another. Rejects with PasswordLost or StartRefusal; then no server is left running. */
export async function launchServer(cluster: Cluster, log: (line: string) => void, onlyPort?: number): Promise<Server> {
  const lastPort = join(cluster.dataFolder, 'postgres.port');
  await clearLeftovers(cluster.folder);
  for (let attempt = 1; ; attempt += 1) {
    const port = onlyPort ?? (await freePort(readNumber(lastPort)));
    const outcome = await launchOn(port, cluster, log);
    if (typeof outcome !== 'string') {
      writeFileSync(lastPort, `${port}\n`);
      return outcome;
    }
    const mayPass = /Address already in use|could not (bind|create any TCP)|pre-existing shared memory/.test(outcome);
    if (!mayPass || onlyPort !== undefined || attempt === 5) {
      throw new StartRefusal(`PostgreSQL did not start on ${cluster.folder}:\n${lastLines(outcome)}`);
    }
    await clearLeftovers(cluster.folder);
    await pause(200 * attempt);
  }
}

/** The processes of a server whose parent was killed end by themselves, as a rule at once; until they have, no new
 *  one may start. Then the file of the dead server goes, if PostgreSQL would take it for a living one: its number
 *  belongs to a stranger by now, or to what is left of it, where the first process of a container reaps no orphans. */
async function clearLeftovers(folder: string): Promise<void> {
  const leftovers = () => processesIn(folder, 'postgres');
  const until = Date.now() + 3000;
  while (leftovers().length > 0 && Date.now() < until) await pause(20);
  if (!(await endBy([['SIGQUIT', 2000], ['SIGKILL', 2000]], leftovers))) return;
  const pid = Number(postmasterFile(folder)[0]);
  if (existsSync(`/proc/${pid}`) && worksIn(pid, folder, 'postgres') === false) rmSync(join(folder, 'postmaster.pid'), { force: true });
}

/** Answers what the server wrote before it ended, if it did not stay. */
async function launchOn(port: number, cluster: Cluster, log: (line: string) => void): Promise<Server | string> {
  const { file, handle, from } = openLog(cluster.dataFolder);
  const child = spawn(join(cluster.programs.folder, 'bin', 'postgres'), serverArguments(cluster, port), {
    cwd: cluster.folder,
    ...cluster.account,
    env: environment(),
    stdio: ['ignore', handle, handle],
    // In a session of its own: Ctrl-C reaches every process of the terminal's group, and Parley must end first.
    detached: true,
  });
  closeSync(handle);
  let failure: Error | undefined;
  child.on('error', (error) => (failure = error));
  child.unref();
  const pid = child.pid;
  const life = pid === undefined ? undefined : lifeOf(pid);
  if (pid === undefined || life === undefined) {
    await pause(0);
    return failure?.message ?? readFrom(file, from);
  }
  const server = { pid, life, port };
  try {
    await untilReady(cluster, server, log, startUpMs);
    return server;
  } catch (error) {
    if (!isRunning(server)) return readFrom(file, from);
    await endServer(cluster, server);
    if (error instanceof PasswordLost) throw error;
    return `${(error as Error).message}\n${readFrom(file, from)}`;
  }
}

function serverArguments({ folder }: Cluster, port: number): string[] {
  const settings = {
    listen_addresses: host,
    port,
    // The path of a socket may have 107 bytes at most, fewer than the path of a data folder often has.
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    // The detail of an error quotes the row it is about: what people entered has no place in a log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    // Compiling costs more than it saves on queries that take milliseconds.
    jit: 'off',
  };
  return ['-D', placeOf(folder), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function openLog(dataFolder: string): { file: string; handle: number; from: number } {
  const file = join(dataFolder, 'postgres.log');
  const size = () => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size() > logLimitBytes) renameSync(file, `${file}.1`);
  return { file, handle: openSync(file, 'a', 0o600), from: size() };
}

function readFrom(file: string, from: number): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(20_000);
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, bytes.length, from));
  } finally {
    closeSync(handle);
  }
}

async function untilReady(cluster: Cluster, server: Server, log: (line: string) => void, patienceMs: number): Promise<void> {
  const began = Date.now();
  let nextReport = began + 5000;
  for (;;) {
    const { code, message } = await ask(cluster, server, 'postgres', 'SELECT 1').then(
      () => ({ code: 'ready', message: '' }),
      (error: NodeJS.ErrnoException) => ({ code: error.code ?? '', message: error.message }),
    );
    if (!isRunning(server)) throw new Error('PostgreSQL has ended');
    if (code === 'ready') return;
    if (code === '28P01') throw new PasswordLost(message);
    const busy = code === '57P03';
    if (Date.now() - began > (busy ? recoveryMs : patienceMs)) throw new Error(`PostgreSQL does not answer: ${message}`);
    if (Date.now() > nextReport) {
      log(`Waiting for PostgreSQL: ${message}`);
      nextReport += 5000;
    }
    await pause(20);
  }
}

async function ask<Row>(cluster: Cluster, { port }: Server, database: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({
    host, port, database, user: roleName, password: cluster.password, ssl: false, connectionTimeoutMillis: 3000, query_timeout: 10_000,
  });
  // Without a listener, a connection that breaks would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function ensureDatabase(cluster: Cluster, server: Server): Promise<void> {
  const found = await ask(cluster, server, 'postgres', `SELECT FROM pg_database WHERE datname = '${roleName}'`);
  if (found.length === 0) await ask(cluster, server, 'postgres', `CREATE DATABASE ${roleName}`);
}

/** First lets transactions under way end as refused, then without ceremony; the next start recovers from that. */
export async function endServer({ folder }: Cluster, server: Server): Promise<void> {
  const main = () => (isRunning(server) ? [server.pid] : []);
  await endBy([['SIGINT', 20_000], ['SIGQUIT', 5000], ['SIGKILL', 5000]], main);
  await clearLeftovers(folder);
}

/** `wanted` if nobody listens there, else one below those the system gives to outgoing connections, where a restart
 *  on the same port could find it taken by a stranger's connection. */
async function freePort(wanted: number): Promise<number> {
  if (wanted > 0 && (await isFree(wanted))) return wanted;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
  throw new StartRefusal('No free port was found on 127.0.0.1 for PostgreSQL.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => done(true)));
  });
}

function readNumber(path: string): number {
  const number = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  return Number.isInteger(number) && number > 0 && number < 65_536 ? number : 0;
}
