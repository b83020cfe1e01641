import { existsSync } from 'node:fs';
import path from 'node:path';
import { openCatalogue } from '../catalogue.ts';
import { identifier, readerFrom } from '#people/identify.ts';
import { createLastUses, writeNowAndThen } from '#people/last-uses.ts';
import { system } from '#platform/actor.ts';
import { systemClock } from '#platform/clock.ts';
import { openDatabase, openPool } from '#platform/database.ts';
import { createHub } from '#platform/live.ts';
import { migrate } from '#platform/migrate.ts';
import { leaveWhenBroken, OtherVersion, sayBreaking } from '#platform/newer-database.ts';
import { Refusal } from '#platform/refusal.ts';
import { createSpine } from '#platform/spine.ts';
import { prepareJobs, startWorker } from '#platform/worker.ts';
import { installKnown } from '#parties/commands/install-known.ts';
import { sayOtherKey, signHeads, takeKey } from '#journal/jobs/sign-heads.ts';
import { loadAssets } from '#ui/assets.ts';
import { createApp } from './app.ts';
import { startBundledPostgres, StartRefusal } from './bundled-postgres.ts';
import { insistOnFitPostgres } from './fit-postgres.ts';
import { welcome } from './first-steps.ts';
import { createHttpServer } from './http-server.ts';
import { createPageKeeper } from './page-keeper.ts';
import { pages } from '../routes.ts';
import { PROJECT_FOLDER, readSettings } from './settings.ts';

const log = (line: string): void => {
  process.stderr.write(`${new Date().toISOString()} ${line}\n`);
};

/** Connections that may wait to be taken on: as many screens come back at once when a process beside this one is lost. */
const BACKLOG = 4096;

async function start(): Promise<void> {
  const settings = readSettings(process.env, process.argv.slice(2));
  // The same for every part that reads the environment, the jobs included.
  process.env['PARLEY_DATA'] = settings.dataFolder;
  process.env['PARLEY_ORIGIN'] = settings.origin;

  const ending: (() => Promise<unknown> | void)[] = [];
  let isEnding = false;
  const end = async (code: number): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    // A screen that never lets go must not keep the process: what is not done in ten seconds is left.
    setTimeout(() => process.exit(code), 10_000).unref();
    for (const step of ending.reverse()) await Promise.resolve(step()).catch((error: unknown) => log(`stop: ${String(error)}`));
    process.exit(code);
  };
  process.on('SIGINT', () => void end(0));
  process.on('SIGTERM', () => void end(0));

  try {
    const bundled = settings.databaseUrl ? undefined : await startBundledPostgres({ dataFolder: settings.dataFolder, log });
    if (bundled) ending.push(() => bundled.stop());
    const url = settings.databaseUrl ?? bundled!.url;
    const pool = openPool(url);
    const db = openDatabase(pool);
    const watch = openDatabase(openPool(url, { most: 1 }));
    ending.push(() => db.destroy(), () => watch.destroy());
    if (!bundled) await insistOnFitPostgres(pool);
    await prepareJobs(pool);
    const newest = await migrate(db, log);

    const spine = createSpine({ db, catalogue: openCatalogue(), now: systemClock });
    const hub = createHub(spine, url, log);
    leaveWhenBroken(hub, db, newest, (migration) => {
      log(`stop: ${sayBreaking(migration)}`);
      // Not 0: whoever starts it again when it failed starts the newer version then.
      void end(1);
    });
    await hub.open();
    ending.push(() => hub.close());
    await spine.run(installKnown, { input: {}, actor: system('start') });
    const key = await takeKey(spine);
    const greeting = await welcome(spine, settings, bundled !== undefined);

    const uses = createLastUses(db);
    ending.push(writeNowAndThen(uses, log));
    const identify = identifier(spine, uses);
    const buildFolder = path.join(PROJECT_FOLDER, 'build');
    if (!existsSync(buildFolder)) throw new StartRefusal('The browser files are not built. Start Parley with bin/start.');
    const keeper = createPageKeeper(hub, spine.now);
    const app = createApp({
      spine, watch, hub, keeper, pages, proxies: settings.proxies, linesPerAddress: settings.linesPerAddress, buildFolder, origin: settings.origin, log,
      assets: loadAssets(buildFolder),
      identify: async (request, address, language) => readerFrom(await identify(request, address), language),
    });

    const server = createHttpServer(app, keeper);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ port: settings.port, host: settings.host, backlog: BACKLOG }, resolve);
    });
    ending.push(() => new Promise<void>((resolve) => {
      // Nobody new comes in, screens that listen are let go, and who is being answered gets the answer.
      server.close(() => resolve());
      void hub.close();
      setTimeout(() => server.closeAllConnections(), 3000).unref();
    }));
    const worker = await startWorker(spine, pool, log);
    ending.push(() => worker.stop());
    if (key instanceof Refusal) log(sayOtherKey(key));
    else await signHeads(spine, key, spine.now());

    process.stdout.write(`Parley is ready at ${settings.origin}\n`);
    for (const line of greeting) process.stdout.write(`${line}\n`);
  } catch (error) {
    const known = readable(error, settings.port);
    process.stderr.write(`${known ?? (error instanceof Error ? `${error.message}\n${error.stack}${error.cause ? `\n${String(error.cause)}` : ''}` : String(error))}\n`);
    await end(1);
  }
}

/** A failure to start that the operator can mend, in her words. */
function readable(error: unknown, port: number): string | undefined {
  if (error instanceof StartRefusal || error instanceof OtherVersion) return error.message;
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'EADDRINUSE') return `Port ${port} is taken by another program. Set PORT to a free one, for example PORT=${port + 1} bin/start.`;
    if (error.code === 'EACCES') return `Port ${port} may not be used by this account. Set PORT to one above 1023.`;
    if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return 'The host named in DATABASE_URL is not known here.';
    if (error.code === 'ECONNREFUSED') return 'The PostgreSQL named in DATABASE_URL does not answer.';
    if (error.code === '28P01' || error.code === '28000') return 'The PostgreSQL named in DATABASE_URL refuses this name or password.';
    if (error.code === '3D000') return 'The database named in DATABASE_URL does not exist. Create it first.';
  }
  return undefined;
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof StartRefusal ? error.message : String(error)}\n`);
  process.exit(1);
}
