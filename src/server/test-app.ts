import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { slices } from '../catalogue.ts';
import { pages } from '../routes.ts';
import { installKnown } from '#parties/commands/install-known.ts';
import { createToken } from '#people/commands/create-token.ts';
import { identifier, readerFrom } from '#people/identify.ts';
import { system } from '#platform/actor.ts';
import { newSecret } from '#platform/ids.ts';
import { createHub } from '#platform/live.ts';
import type { Spine } from '#platform/spine.ts';
import { openTestSpine } from '#platform/test-database.ts';
import { SCENARIO_PEOPLE, scenarioPerson } from '#scenarios/people.ts';
import { loadScenario } from '#scenarios/scenario.ts';
import type { Assets } from '#ui/assets.ts';
import { createApp } from './app.ts';

/** Addresses of browser files for tests that build none. */
export const NO_ASSETS: Assets = { style: '/style.css', styles: new Proxy({}, { get: (_none, slice) => `/${String(slice)}.css` }), fonts: { latin: '/l.css', arabic: '/a.css', chinese: '/c.css' }, fontFiles: { latin: [], arabic: [], chinese: [] }, script: '/script.js', preload: [] } as never;

export interface OpenApp {
  readonly spine: Spine;
  request(address: string, init?: RequestInit): Promise<Response>;
  /** The headers by which a person of the scenario is known. */
  headersOf(key: string): Record<string, string>;
  accountOf(key: string): string;
  close(): Promise<void>;
}

/** The whole of Parley over a fresh database with the scenario in it, without a socket. */
export async function openTestApp(): Promise<OpenApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-app-'));
  process.env['PARLEY_DATA'] = folder;
  const test = await openTestSpine({ slices });
  const { spine } = test;
  await spine.run(installKnown, { input: {}, actor: system('test') });
  await loadScenario(spine);
  const tokens = new Map<string, string>();
  for (const person of SCENARIO_PEOPLE) {
    const token = `parley_${newSecret(32)}`;
    await spine.run(createToken, { input: { name: 'test', expiresInDays: 1, token }, actor: { kind: 'person', id: person.account } });
    tokens.set(person.key, token);
  }
  const hub = createHub(spine, test.url, () => {});
  const identify = identifier(spine);
  const app = createApp({
    spine, hub, pages, buildFolder: 'build', origin: 'http://127.0.0.1:4600', log: (line) => process.stderr.write(`${line}\n`), assets: NO_ASSETS,
    identify: async (request, address, language) => readerFrom(await identify(request, address), language),
  });
  return {
    spine,
    request: async (address, init) => app.request(address, init),
    headersOf: (key) => ({ authorization: `Bearer ${tokens.get(key)}` }),
    accountOf: (key) => scenarioPerson(key).account,
    async close() {
      await hub.close();
      await test.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
