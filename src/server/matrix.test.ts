import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCatalogue, slices } from '../catalogue.ts';
import { pages } from '../routes.ts';
import type { AnyCommand, AnyQuery } from '#platform/command.ts';
import { newId, newSecret } from '#platform/ids.ts';
import { createHub, type Hub } from '#platform/live.ts';
import { system } from '#platform/actor.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { identifier, readerFrom } from '#people/identify.ts';
import { createToken } from '#people/commands/create-token.ts';
import { grantRole } from '#people/commands/grant-role.ts';
import { invite } from '#people/commands/invite.ts';
import { FOR_A_PARTY, ROLES, type Role } from '#people/roles.ts';
import { createApp } from './app.ts';
import type { Env } from './request.ts';
import { NO_ASSETS, scenarioAt } from './test-app.ts';

/**
 * Every command and query × every role × every door, from the catalogue. A right is stated once; here it is
 * seen to hold wherever one can come in. A new command is covered the moment it is in the catalogue.
 */

const catalogue = openCatalogue();
const things: readonly (AnyCommand | AnyQuery)[] = [...catalogue.commands.values(), ...catalogue.queries.values()];
/** What a stranger may ask. Whoever adds to this list opens a door to the whole world, and says so here. */
const OPEN_TO_STRANGERS = new Set([
  'floor.record', 'floor.acts-told', 'floor.search-statements', 'floor.speakers-list', 'floor.statement', 'floor.statement-choices', 'floor.statements-of-meeting', 'floor.time-spent',
  'journal.entries', 'journal.entries-in-words', 'journal.latest-entries', 'journal.signed-days', 'journal.streams', 'library.document',
  'library.documents', 'library.range', 'library.symbol', 'mechanisms.list', 'mechanisms.of-party', 'mechanisms.participation',
  'mechanisms.profile', 'mechanisms.timeline', 'parties.parties', 'parties.party', 'parties.resolve-names', 'people.link',
  'programme.live-now', 'programme.meeting', 'programme.session', 'programme.sessions',
]);
const COMMANDS_OPEN_TO_STRANGERS: readonly string[] = [];

const SCOPE: Readonly<Record<Role, string>> = {
  administrator: '*', secretariat: 'mechanism/idm', chair: 'session/idm-demo', 'co-chair': 'session/idm-demo', rapporteur: 'session/idm-demo',
  delegate: 'session/idm-demo', 'delegate-without-floor': 'session/idm-demo', observer: 'session/idm-demo', 'civil-society': 'session/idm-demo',
  interpreter: 'session/idm-demo', technician: 'session/idm-demo',
};
const ASKERS = [...ROLES, 'signed-in', 'stranger'] as const;
type Asker = (typeof ASKERS)[number];

let test: TestSpine;
let hub: Hub;
let app: Hono<Env>;
const tokens = new Map<Asker, string>();

beforeAll(async () => {
  test = await openTestSpine({ slices, world: scenarioAt() });
  const actor = system('test');
  for (const asker of ASKERS.filter((candidate) => candidate !== 'stranger')) {
    const account = newId();
    await test.spine.run(invite, { input: { account, name: `Matrix ${asker}`, email: `matrix.${asker}@example.org`, language: 'en', mail: false }, actor });
    if (asker !== 'signed-in') {
      // Delegates speak for Kenya: the party of the examples.
      await test.spine.run(grantRole, { input: { account, role: asker, scope: SCOPE[asker], ...(FOR_A_PARTY.includes(asker) && { party: 'kenya' }) }, actor });
    }
    const token = `parley_${newSecret(32)}`;
    await test.spine.run(createToken, { input: { name: 'matrix', expiresInDays: 1, token }, actor: { kind: 'person', id: account } });
    tokens.set(asker, token);
  }
  hub = createHub(test.spine, test.url, () => {});
  const identify = identifier(test.spine);
  app = createApp({
    spine: test.spine, hub, pages, buildFolder: 'build', origin: 'http://127.0.0.1:4600', log: () => {},
    assets: NO_ASSETS,
    identify: async (request, address, language) => readerFrom(await identify(request, address), language),
  });
});
afterAll(async () => {
  await hub.close();
  await test.close();
});

const headersOf = (asker: Asker): Record<string, string> =>
  asker === 'stranger' ? {} : { authorization: `Bearer ${tokens.get(asker)}` };

/** Whether the door let the asker through to the rules; what the rules then say is not the question here. */
async function isLetIn(thing: AnyCommand | AnyQuery, asker: Asker): Promise<boolean> {
  const response = thing.door === 'command'
    ? await app.request(`/api/v1/${thing.name}`, {
        method: 'POST', headers: { ...headersOf(asker), 'content-type': 'application/json' }, body: JSON.stringify(thing.example),
      })
    : await app.request(`/api/v1/${thing.name}?input=${encodeURIComponent(JSON.stringify(thing.example))}`, { headers: headersOf(asker) });
  if (response.status === 500) throw new Error(`${thing.name} failed for ${asker}: ${await response.text()}`);
  if (response.status === 401 || response.status === 403) {
    const { code } = (await response.json()) as { code: string };
    // A slice's own 403 is a rule that was reached; these two are the door.
    return code !== 'request.sign-in-first' && code !== 'request.not-yours-to-do';
  }
  return true;
}

/** What the stated right promises. `undefined` where it depends on more than the role (one's own things). */
function promised(thing: AnyCommand | AnyQuery, asker: Asker): boolean | undefined {
  const { roles } = thing.allow;
  if (roles.includes('public')) return true;
  if (asker === 'stranger') return false;
  if (roles.includes('signed-in')) return true;
  if (roles.includes('oneself')) return asker === 'administrator' && roles.includes('administrator') ? true : undefined;
  return roles.includes(asker);
}

describe.each(things.map((thing) => [thing.name, thing] as const))('%s', (_, thing) => {
  it.each(ASKERS)('at the API as %s', async (asker) => {
    const expected = promised(thing, asker);
    const letIn = await isLetIn(thing, asker);
    if (expected !== undefined) expect(letIn).toBe(expected);
    if (asker === 'stranger') expect(letIn).toBe(thing.door === 'query' ? OPEN_TO_STRANGERS.has(thing.name) : COMMANDS_OPEN_TO_STRANGERS.includes(thing.name));
  });
});

describe('the door of pages', () => {
  const withForms = pages.filter((page) => page.commands?.length);

  it.each(withForms.flatMap((page) => page.commands!.map((command) => [page.path, command.name, command] as const)))(
    '%s does not carry out %s for a stranger', async (path, name, command) => {
      const before = await test.db.selectFrom('journal.entries').select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
      const address = path.replace(/:slug/, 'idm').replace(/:id/, path.startsWith('/meetings') ? 'idm-demo-opening' : 'idm-demo').replace('/*', '/A/RES/58/208');
      const form = new FormData();
      form.set('command', name);
      for (const [key, value] of Object.entries(command.example as Record<string, unknown>)) form.set(key, typeof value === 'object' ? JSON.stringify(value) : String(value));
      const response = await app.request(address, { method: 'POST', body: form });
      expect([401, 403, 404, 422]).toContain(response.status);
      const after = await test.db.selectFrom('journal.entries').select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
      expect(after.n).toBe(before.n);
    },
  );

  it('does not carry out a command that is not on the page', async () => {
    const form = new FormData();
    form.set('command', 'people.erase-account');
    const response = await app.request('/parties/add', { method: 'POST', body: form, headers: headersOf('administrator') });
    expect(response.status).toBe(404);
  });
});

describe('the live door', () => {
  const guarded = things.filter((thing): thing is AnyQuery => thing.door === 'query' && thing.live !== undefined && !thing.allow.roles.includes('public'));

  it.each(guarded.map((query) => [query.name, query] as const))('%s does not let a stranger listen', async (name, query) => {
    const response = await app.request(`/live/${name}?input=${encodeURIComponent(JSON.stringify(query.example))}`);
    expect(response.status).toBe(401);
  });

  it('is closed for queries that are not live', async () => {
    const still = things.find((thing) => thing.door === 'query' && !thing.live)!;
    expect((await app.request(`/live/${still.name}`)).status).toBe(404);
  });
});

describe('a page sent from another site', () => {
  it('is refused whoever is signed in', async () => {
    const response = await app.request('/api/v1/floor.open-list', {
      method: 'POST', headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site', cookie: 'x=y' }, body: '{}',
    });
    expect(response.status).toBe(403);
  });
});
