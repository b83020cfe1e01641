import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { slices } from '../catalogue.ts';
import { pages } from '../routes.ts';
import { takeKey } from '#journal/jobs/sign-heads.ts';
import { KNOWN_PARTIES } from '#parties/test-parties.ts';
import { createToken } from '#people/commands/create-token.ts';
import { identifier, readerFrom } from '#people/identify.ts';
import { newSecret } from '#platform/ids.ts';
import type { Clock } from '#platform/clock.ts';
import { createHub, type Hub } from '#platform/live.ts';
import type { Spine } from '#platform/spine.ts';
import { openDatabase, openPool } from '#platform/database.ts';
import { openTestSpine, type TestSpine, type TestWorld } from '#platform/test-database.ts';
import { SCENARIO_PEOPLE, scenarioPerson } from '#scenarios/people.ts';
import { loadScenario } from '#scenarios/scenario.ts';
import type { Assets } from '#ui/assets.ts';
import { type AppParts, createApp } from './app.ts';
import { createHttpServer } from './http-server.ts';
import { createPageKeeper } from './page-keeper.ts';

/** Addresses of browser files for tests that build none. */
export const NO_ASSETS: Assets = { style: '/style.css', styles: new Proxy({}, { get: (_none, slice) => `/${String(slice)}.css` }), fonts: { latin: '/l.css', arabic: '/a.css', chinese: '/c.css' }, fontFiles: { latin: [], arabic: [], chinese: [] }, script: '/script.js', preload: [] } as never;

export interface OpenApp {
  readonly spine: Spine;
  readonly hub: Hub;
  /** Of its database. */
  readonly url: string;
  request(address: string, init?: RequestInit): Promise<Response>;
  /** Every route there is, with its method and its pattern. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  /** The headers by which a person of the scenario is known. */
  headersOf(key: string): Record<string, string>;
  accountOf(key: string): string;
  /** Opens a socket and the line to the journal. @returns the address. */
  serve(): Promise<string>;
  close(): Promise<void>;
}

/** The scenario, as it is loaded at the first start: where no clock is handed in, at some moment of this run. */
export const scenarioAt = (now?: Clock): TestWorld => ({
  name: now ? `scenario_${now().getTime()}` : 'scenario',
  slices,
  ...(now && { now }),
  async load(spine) {
    await KNOWN_PARTIES.load(spine);
    await loadScenario(spine);
  },
});

/** The whole of Parley, without a socket, over a fresh database with the scenario in it; or `over` one that holds it already. */
export async function openTestApp(
  { now, over, ...limits }: { now?: Clock; over?: TestSpine } & Pick<AppParts, 'proxies' | 'linesPerAddress'> = {},
): Promise<OpenApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-app-'));
  process.env['PARLEY_DATA'] = folder;
  const test = over ?? (await openTestSpine({ slices, world: scenarioAt(now), ...(now && { now }) }));
  const { spine } = test;
  await takeKey(spine);
  const tokens = new Map<string, string>();
  for (const person of SCENARIO_PEOPLE) {
    const token = `parley_${newSecret(32)}`;
    await spine.run(createToken, { input: { name: 'test', expiresInDays: 1, token }, actor: { kind: 'person', id: person.account } });
    tokens.set(person.key, token);
  }
  const hub = createHub(spine, test.url, () => {});
  const identify = identifier(spine);
  const keeper = createPageKeeper(hub, spine.now);
  const watch = openDatabase(openPool(test.url, { most: 1 }));
  let server: Server | undefined;
  const app = createApp({
    ...limits, spine, watch, hub, keeper, pages, buildFolder: 'build', origin: 'http://127.0.0.1:4600', log: (line) => process.stderr.write(`${line}\n`), assets: NO_ASSETS,
    identify: async (request, address, language) => readerFrom(await identify(request, address), language),
  });
  return {
    spine,
    url: test.url,
    request: async (address, init) => app.request(address, init),
    routes: app.routes,
    headersOf: (key) => ({ authorization: `Bearer ${tokens.get(key)}` }),
    accountOf: (key) => scenarioPerson(key).account,
    hub,
    async serve() {
      await hub.open();
      const opened = createHttpServer(app, keeper);
      server = opened;
      await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
    },
    async close() {
      server?.closeAllConnections();
      server?.close();
      await hub.close();
      await watch.destroy();
      await test.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
