import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { scenarioPerson } from '#scenarios/people.ts';
import { runningPostgresUrl } from '../src/server/postgres-server.ts';
import { freePort, type ParleyProcess, startParley } from './parley-process.ts';
import { cookieByLink } from './program.ts';

export interface OpenParley {
  /** The process as it now is: another one after `restart`. */
  readonly process: ParleyProcess;
  readonly origin: string;
  readonly dataFolder: string;
  /** Of the bundled PostgreSQL, to look at or to harm what is kept. */
  readonly databaseUrl: string;
  /** The link printed for a person of the scenario. It signs in once. */
  linkOf(key: string): string;
  /** The cookie of a session of this person, begun with her link the first time it is asked for. */
  cookieOf(key: string): Promise<string>;
  /** A context of the browser in which this person is signed in with that session. */
  signedIn(browser: Browser, key: string, options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Starts it again on the same data and port, after it was stopped or killed. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The links that a start printed, by the name of the person. */
export const linksIn = (output: string): Map<string, string> =>
  new Map([...output.matchAll(/^ {2}(.+): (http\S+\/sign-in\/link\?token=\S+)$/gm)].map(([, name, url]) => [name!, url!]));

/** On a port that is free; one that another test took in the meantime is left to it. */
async function startSomewhere(dataFolder: string): Promise<{ port: number; parley: ParleyProcess }> {
  for (let tried = 1; ; tried += 1) {
    const port = await freePort();
    try {
      return { port, parley: await startParley({ dataFolder, port }) };
    } catch (error) {
      if (tried === 3 || !String(error).includes('is taken by another program')) throw error;
    }
  }
}

/** A data folder that a first start has filled: made in a test run by whoever asks first, while the others wait. */
async function filledFolder(run: string): Promise<string> {
  const [filled, making] = [path.join(run, 'filled'), path.join(run, 'filling')];
  while (!existsSync(filled)) {
    try {
      await mkdir(making);
    } catch {
      await pause(100);
      continue;
    }
    try {
      // Done between the look and the lock.
      if (existsSync(filled)) break;
      const dataFolder = path.join(making, 'data');
      await (await startSomewhere(dataFolder)).parley.stop();
      await rename(dataFolder, filled);
    } finally {
      await rm(making, { recursive: true, force: true });
    }
  }
  return filled;
}

/** Starts a Parley of its own with the scenario in a temporary folder. */
export async function openParley(): Promise<OpenParley> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'parley-journey-'));
  const run = process.env['PARLEY_TEST_FOLDER'];
  if (run) await cp(await filledFolder(run), dataFolder, { recursive: true });
  const started = await startSomewhere(dataFolder);
  const { port } = started;
  let { parley } = started;
  const links = linksIn(parley.output());
  const cookies = new Map<string, Promise<string>>();

  const linkOf = (key: string): string => {
    const { name } = scenarioPerson(key);
    const link = links.get(name);
    if (!link) throw new Error(`No link was printed for ${name}:\n${parley.output()}`);
    return link;
  };
  const cookieOf = (key: string): Promise<string> => {
    if (!cookies.has(key)) cookies.set(key, cookieByLink(linkOf(key)));
    return cookies.get(key)!;
  };

  return {
    get process() {
      return parley;
    },
    origin: parley.origin,
    dataFolder,
    databaseUrl: runningPostgresUrl(dataFolder)!,
    linkOf,
    cookieOf,
    async signedIn(browser, key, options = {}) {
      const [name, value] = (await cookieOf(key)).split(/=(.*)/s) as [string, string];
      const context = await browser.newContext(options);
      await context.addCookies([{ name, value, url: parley.origin, httpOnly: true, sameSite: 'Lax' }]);
      return context;
    },
    async restart() {
      parley = await startParley({ dataFolder, port });
    },
    async close() {
      await parley.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
