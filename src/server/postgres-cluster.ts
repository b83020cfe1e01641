import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync, chownSync, existsSync, fsyncSync, lchownSync, mkdirSync, mkdtempSync, openSync, closeSync, readdirSync, readFileSync,
  renameSync, rmSync, statSync, writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { endBy, processesIn } from './processes.ts';
import { type Account, findPrograms, type Programs } from './postgres-programs.ts';
import { StartRefusal } from './start-refusal.ts';

/** A database cluster on disk, ready to be served. */
export type Cluster = { dataFolder: string; folder: string; programs: Programs; account: Account; password: string };

/** The one role, also the owner of the one database, which has the same name. */
export const roleName = 'parley';

/**
 * How the programs are told where the cluster is. They start with the cluster as their working folder, and this
 * name leads back to it without passing through the folders above, which their account may not be able to enter
 * (PostgreSQL refuses to run as root, and nobody else can enter /root). It also spares them any odd character.
 */
export const placeOf = (folder: string): string => (existsSync('/proc/self/cwd') ? '/proc/self/cwd' : folder);

export const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' });

/** The cluster in `dataFolder/postgres`, made if there is none. The caller holds the claim on the folder. */
export async function openCluster(dataFolder: string, log: (line: string) => void): Promise<Cluster> {
  const folder = join(dataFolder, 'postgres');
  const account = accountFor(folder);
  const programs = findPrograms(account, dataFolder);
  const cluster = { dataFolder, folder, programs, account, password: keptPassword(dataFolder) };
  await clearUnfinished(dataFolder);
  if (existsSync(folder)) checkExisting(cluster);
  else await makeCluster(cluster, log);
  return cluster;
}

/** Root hands the cluster to the account that owns it already, or to `nobody`. */
function accountFor(folder: string): Account {
  if (process.geteuid?.() !== 0) return undefined;
  const owner = statSync(folder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  for (const name of ['nobody', 'daemon', 'bin']) {
    const [, , uid, gid] = accounts.find((fields) => fields[0] === name) ?? [];
    // macOS writes nobody as -2.
    if (uid && gid) return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  }
  throw new StartRefusal(
    'PostgreSQL refuses to run as root, and this machine has no account "nobody" to run it under. ' +
      'Start Parley from an ordinary account, or set DATABASE_URL.',
  );
}

/** Kept beside the cluster, so that a cluster made halfway and made again has the same one. */
function keptPassword(dataFolder: string): string {
  const path = join(dataFolder, 'postgres.password');
  const kept = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  if (/^[0-9a-f]{48}$/.test(kept)) return kept;
  const password = randomBytes(24).toString('hex');
  writeFileSync(path, `${password}\n`, { mode: 0o600, flush: true });
  return password;
}

const unfinished = 'postgres.unfinished-';

/** An earlier start may have been killed while it made the cluster, and its initdb may even still be at it. */
async function clearUnfinished(dataFolder: string): Promise<void> {
  for (const name of readdirSync(dataFolder).filter((entry) => entry.startsWith(unfinished))) {
    const folder = join(dataFolder, name);
    for (const program of ['initdb', 'postgres']) {
      await endBy([['SIGKILL', 2000]], () => processesIn(join(folder, 'cluster'), program));
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Made under another name and renamed when whole: the name `postgres` never stands for half a cluster. */
async function makeCluster({ dataFolder, folder, programs, account, password }: Cluster, log: (line: string) => void) {
  log('Making the database (once, a few seconds)');
  const workshop = mkdtempSync(join(dataFolder, unfinished));
  const draft = join(workshop, 'cluster');
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(join(workshop, 'password'), `${password}\n`, { mode: 0o600 });
  giveTo(account, workshop);
  const place = placeOf(draft);
  const { status, output } = await runProgram(join(programs.folder, 'bin', 'initdb'), [
    '-D', place, '--username', roleName, '--pwfile', `${place}/../password`, '--auth', 'scram-sha-256', '--encoding', 'UTF8',
    '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--text-search-config', 'simple',
  ], draft, account);
  if (status !== 0) {
    rmSync(workshop, { recursive: true, force: true, maxRetries: 5 });
    throw new StartRefusal(`The database could not be made in ${dataFolder}: ${lastLines(output)}${withoutAccountName(output)}`);
  }
  renameSync(draft, folder);
  flushFolder(dataFolder);
  rmSync(workshop, { recursive: true, force: true });
}

function withoutAccountName(output: string): string {
  if (!output.includes('could not look up effective user ID')) return '';
  return '\nThe account Parley runs under has no name in /etc/passwd. Use one that has, or set DATABASE_URL.';
}

function checkExisting({ dataFolder, folder, programs, account }: Cluster): void {
  const versionFile = join(folder, 'PG_VERSION');
  const stat = statSync(folder);
  if (!account && stat.uid !== process.geteuid?.()) {
    throw new StartRefusal(
      `The database in ${dataFolder} belongs to another account (number ${stat.uid}), probably because Parley was first started as root. ` +
        'Start it as root again, or make this account the owner of the whole folder.',
    );
  }
  if (!existsSync(versionFile)) {
    throw new StartRefusal(`${folder} exists but holds no PostgreSQL database. Move it away, and Parley will make one.`);
  }
  const found = readFileSync(versionFile, 'utf8').trim();
  const ours = programs.version.split('.')[0];
  if (found !== ours) {
    throw new StartRefusal(
      `The database in ${dataFolder} was made by PostgreSQL ${found}; this Parley comes with PostgreSQL ${ours}, which cannot read it. ` +
        'Export it with the Parley that made it and import it here, or set DATABASE_URL.',
    );
  }
  // A copy brought back by root belongs to root and is often open to others; PostgreSQL accepts neither.
  if (account && stat.uid !== account.uid) giveTo(account, folder);
  if ((stat.mode & 0o077) !== 0) chmodSync(folder, 0o700);
}

function giveTo(account: Account, folder: string): void {
  if (!account) return;
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      lchownSync(join(entry.parentPath, entry.name), account.uid, account.gid);
    }
    // Last: whoever finds the folder given away may take it that all in it is.
    chownSync(folder, account.uid, account.gid);
  } catch (error) {
    throw new StartRefusal(
      `PostgreSQL refuses to run as root, and ${folder} could not be given to another account (${(error as Error).message}). ` +
        'Start Parley from an ordinary account, put its data on another disk with PARLEY_DATA, or set DATABASE_URL.',
    );
  }
}

/** Sets the role's password to the kept one, for when the file that kept the old one was lost. No server may run. */
export async function resetPassword({ folder, programs, account, password }: Cluster): Promise<void> {
  const command = `ALTER ROLE ${roleName} PASSWORD '${password}'\n`;
  const args = ['--single', '-D', placeOf(folder), 'postgres'];
  const { status, output } = await runProgram(join(programs.folder, 'bin', 'postgres'), args, folder, account, command);
  if (status !== 0) throw new StartRefusal(`The database's password could not be set anew: ${lastLines(output)}`);
}

function runProgram(program: string, args: string[], cwd: string, account: Account, input = '') {
  return new Promise<{ status: number | null; output: string }>((resolve) => {
    const child = spawn(program, args, { cwd, ...account, env: environment(), stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ status: null, output: error.message }));
    child.on('close', (status) => resolve({ status, output }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

export const lastLines = (text: string): string => text.trim().split('\n').slice(-6).join('\n');

function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
