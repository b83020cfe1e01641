import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { join, resolve } from 'node:path';

import { claimFolder } from './folder-claim.ts';
import { type Cluster, openCluster, resetPassword } from './postgres-cluster.ts';
import {
  adoptServer, endServer, ensureDatabase, isRunning, launchServer, PasswordLost, type Server, urlOf,
} from './postgres-server.ts';
import { StartRefusal } from './start-refusal.ts';

export { StartRefusal } from './start-refusal.ts';
export { runningPostgresUrl } from './postgres-server.ts';

export type BundledPostgres = {
  /** Stays the same for as long as this object is used, restarts included. */
  readonly url: string;
  /** Of the server process; another one after a restart. */
  readonly pid: number;
  /** False when a server that an earlier, killed Parley left running was taken over. */
  readonly startedByUs: boolean;
  /** Ends the server, whoever started it, and gives the folder free. May be called more than once. */
  stop(): Promise<void>;
};

/**
 * Serves the PostgreSQL cluster kept in `dataFolder/postgres` on 127.0.0.1, making it on the first start, and keeps
 * it served: a server that dies is started again on the same port, so that pools of connections find it again.
 * Rejects with StartRefusal, whose message is for the operator, when that cannot be done; then nothing is left running.
 */
export async function startBundledPostgres({ dataFolder, log }: {
  dataFolder: string;
  log: (line: string) => void;
}): Promise<BundledPostgres> {
  const folder = resolve(dataFolder);
  prepareFolder(folder);
  const giveFree = await claimFolder(folder).catch((error: unknown) => {
    throw readable(error, folder);
  });
  try {
    const cluster = await openCluster(folder, log);
    const { server, adopted } = await serve(cluster, log);
    return keepServing(cluster, server, adopted, giveFree, log);
  } catch (error) {
    giveFree();
    throw readable(error, folder);
  }
}

function prepareFolder(folder: string): void {
  const trial = join(folder, `.trial-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    throw readable(error, folder);
  }
}

const reasons: Record<string, string> = {
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  EDQUOT: 'this account has used up its share of the disk',
  EEXIST: 'a file stands in its place',
  ENOENT: 'it cannot be made there',
  ENOTDIR: 'a file stands in its place',
};

function readable(error: unknown, folder: string): unknown {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  if (!reason) return error;
  return new StartRefusal(
    `Parley keeps its data in ${folder}, and ${reason} (${(error as Error).message}). ` +
      'Put that right, or name another folder with PARLEY_DATA.',
  );
}

async function serve(cluster: Cluster, log: (line: string) => void): Promise<{ server: Server; adopted: boolean }> {
  const running = await adoptServer(cluster, log);
  const server = running ?? (await launchKnowingPassword(cluster, log));
  try {
    await ensureDatabase(cluster, server);
  } catch (error) {
    await endServer(cluster, server);
    throw error;
  }
  return { server, adopted: running !== undefined };
}

async function launchKnowingPassword(cluster: Cluster, log: (line: string) => void): Promise<Server> {
  try {
    return await launchServer(cluster, log);
  } catch (error) {
    if (!(error instanceof PasswordLost)) throw error;
    log('The file that kept the database password was lost or changed: setting a new password');
    await resetPassword(cluster);
    return launchServer(cluster, log);
  }
}

/** Elsewhere than on Linux, each look starts a program. */
const lookEveryMs = process.platform === 'linux' ? 100 : 2000;
/** A server that ran this long before it died is not taken to be failing again and again. */
const steadyAfterMs = 60_000;

function keepServing(
  cluster: Cluster,
  first: Server,
  adopted: boolean,
  giveFree: () => void,
  log: (line: string) => void,
): BundledPostgres {
  const stopping = new AbortController();
  let server = first;
  let failures = 0;
  let upSince = Date.now();

  /** False when interrupted by `stop`. Does not keep the process alive. */
  const rest = (ms: number) => pause(ms, true, { ref: false, signal: stopping.signal }).catch(() => false);

  async function watch(): Promise<void> {
    while (await rest(lookEveryMs)) {
      if (isRunning(server)) continue;
      if (Date.now() - upSince > steadyAfterMs) failures = 0;
      log(failures === 0 ? 'PostgreSQL has ended unexpectedly: starting it again' : `Starting PostgreSQL again (attempt ${failures + 1})`);
      if (failures > 0 && !(await rest(Math.min(30_000, 250 * 2 ** failures)))) return;
      failures += 1;
      try {
        server = await launchServer(cluster, log, server.port);
        upSince = Date.now();
        log('PostgreSQL is running again');
      } catch (error) {
        log(`PostgreSQL did not start: ${(error as Error).message}`);
      }
    }
  }

  const watching = watch();
  let stopped: Promise<void> | undefined;
  return {
    url: urlOf(cluster, first.port),
    startedByUs: !adopted,
    get pid() {
      return server.pid;
    },
    stop() {
      stopped ??= (async () => {
        stopping.abort();
        await watching;
        await endServer(cluster, server).finally(giveFree);
      })();
      return stopped;
    },
  };
}
