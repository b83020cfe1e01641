import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHub, type Hub } from '#platform/live.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { createScenarioLinks, loadPeople, scenarioPerson } from '#scenarios/people.ts';
import { createApp } from '../../server/app.ts';
import { identifier, readerFrom } from '../identify.ts';
import { sendInvitation } from '../jobs/send-invitation.ts';
import { people } from '../people.ts';
import { placeScope } from '../scopes.ts';
import { beginSession } from '../sessions.ts';
import { adminPeople } from './admin-people.tsx';
import { adminPerson } from './admin-person.tsx';
import { myPage } from './me.tsx';
import { outboxPage } from './outbox.tsx';
import { signInLink } from './sign-in-link.tsx';
import { signIn } from './sign-in.tsx';

const origin = 'http://localhost:4600';
let office: TestSpine;
let hub: Hub;
let app: ReturnType<typeof createApp>;
const cookies = new Map<string, string>();

beforeAll(async () => {
  office = await openTestSpine({ slices: [people] });
  await loadPeople(office.spine);
  hub = createHub(office.spine, office.url, () => {});
  const identify = identifier(office.spine);
  app = createApp({
    spine: office.spine, hub, origin, buildFolder: 'build', log: (line) => console.error(line),
    pages: [signIn, signInLink, myPage, adminPeople, adminPerson, outboxPage],
    assets: {
      style: '/s.css', styles: {}, fonts: { latin: '/l.css', arabic: '/a.css', chinese: '/c.css' },
      fontFiles: { latin: [], arabic: [], chinese: [] }, script: '/s.js', preload: [],
    },
    identify: async (request, address, language) => readerFrom(await identify(request, address), language),
  });
  for (const key of ['administrator', 'secretariat-idm', 'kenya']) {
    cookies.set(key, (await beginSession(office.db, scenarioPerson(key).account, 'Firefox/140.0 Android', new Date())).secret);
  }
  await sendInvitation.run({ spine: office.spine, input: { account: scenarioPerson('kenya').account }, log: () => {} });
});
afterAll(async () => {
  await office.close();
});

async function send(path: string, { as, fields }: { as?: string; fields?: Record<string, string> } = {}): Promise<{ status: number; html: string; response: Response }> {
  const headers = new Headers(as ? { cookie: `parley_session=${cookies.get(as)}` } : {});
  const init = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {};
  const response = await app.request(new Request(new URL(path, origin), { ...init, headers }), undefined, { incoming: { socket: { remoteAddress: '203.0.113.5' } } });
  return { status: response.status, html: await response.clone().text(), response };
}

const kenya = scenarioPerson('kenya').account;
const shown: readonly (readonly [string, string | undefined])[] = [
  ['/sign-in', undefined],
  ['/sign-in?sent=1', undefined],
  ['/sign-in', 'kenya'],
  ['/sign-in/link?token=x', undefined],
  ['/me', 'kenya'],
  ['/admin/people', 'administrator'],
  ['/admin/people?find=nobody-is-called-this', 'secretariat-idm'],
  [`/admin/people/${kenya}`, 'administrator'],
  [`/admin/people/${kenya}?address=demo.kenya@example.org`, 'secretariat-idm'],
  ['/admin/outbox', 'administrator'],
];

describe.each(shown)('%s', (path, as) => {
  test.each(LANGUAGES)('says everything in %s', async (language) => {
    const { status, html } = await send(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, { ...(as && { as }) });
    expect(status).toBe(200);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.replace(/<script[^]*?<\/script>/g, '')).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
});

test('pages of who keeps the list are closed to others', async () => {
  expect((await send('/admin/people', { as: 'kenya' })).status).toBe(403);
  expect((await send('/admin/outbox', { as: 'secretariat-idm' })).status).toBe(403);
  expect((await send('/admin/people')).status).toBe(401);
  expect((await send('/me')).status).toBe(401);
  expect((await send('/admin/outbox.json', { as: 'administrator' })).status).toBe(404);
});

test('the form to sign in is shown again with what was typed', async () => {
  const { status, html } = await send('/sign-in', { fields: { email: 'kamau@', next: '/me' } });
  expect(status).toBe(422);
  expect(html).toContain('value="kamau@"');
  expect(html).toContain('name="next" value="/me"');
  expect(html).toContain('This is not a complete e-mail address');
  expect(html).toContain('aria-invalid="true"');
});

test('a link leads through its page to where it should', async () => {
  const url = (await createScenarioLinks(office.spine, origin)).find(({ person }) => person.key === 'kenya')!.url;
  const page = await send(url.slice(origin.length));
  const token = /name="token" value="([\w-]+)"/.exec(page.html)![1]!;
  expect(page.html).toContain('Continue');
  const entered = await send('/sign-in/link', { fields: { token } });
  expect([entered.status, entered.response.headers.get('location')]).toEqual([303, '/']);
  const again = await send('/sign-in/link', { fields: { token } });
  expect([again.status, again.html.includes('This link no longer works')]).toEqual([410, true]);
});

test('one’s own page shows the roles, marks this device and gives all data as a file', async () => {
  const { html } = await send('/me?lang=en', { as: 'kenya' });
  expect(html).toContain('session/idm-demo');
  expect(html).toContain('(this device)');
  expect(html).toMatch(/Firefox · Android/);
  const file = await send('/me.json', { as: 'kenya' });
  expect(JSON.parse(file.html)).toMatchObject({ account: kenya, email: 'demo.kenya@example.org' });
  expect(file.html).not.toContain('parley_');
});

test('a token is made good by the form that shows it, and kept through a refusal', async () => {
  const page = await send('/me', { as: 'kenya' });
  const token = /name="token" value="(parley_[\w-]{43})"/.exec(page.html)![1]!;
  const refused = await send('/me', { as: 'kenya', fields: { command: 'people.create-token', token, name: 'Export', expiresInDays: '900' } });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain(`id="offered-token" value="${token}"`);
  const made = await send('/me', { as: 'kenya', fields: { command: 'people.create-token', token, name: 'Export', expiresInDays: '9' } });
  expect(made.status).toBe(303);
  const asked = await app.request(new Request(`${origin}/api/v1/people.me`, { headers: { authorization: `Bearer ${token}` } }));
  expect(asked.status).toBe(200);
  expect((await send('/me', { as: 'kenya' })).html).not.toContain(token);
});

test('a secretariat sees an end to the roles it may end', async () => {
  const closed = await send(`/admin/people/${kenya}?address=demo.kenya@example.org`, { as: 'secretariat-idm' });
  expect(closed.status).toBe(200);
  expect(closed.html).not.toContain('data-command="people.end-role"');
  const open = await send(`/admin/people/${kenya}`, { as: 'administrator' });
  expect(open.html).toContain('data-command="people.end-role"');
  const fields = { command: 'people.end-role', account: kenya, role: 'delegate', scope: 'session/idm-demo', party: 'kenya' };
  expect((await send(`/admin/people/${kenya}`, { as: 'administrator', fields })).status).toBe(303);
  expect((await send(`/admin/people/${kenya}`, { as: 'administrator' })).html).toContain('No role is held.');
});

test('an invitation leads to the page of the person', async () => {
  const fields = { command: 'people.invite', email: 'page@example.org', name: 'Page Person', language: 'es' };
  const { status, response } = await send('/admin/people', { as: 'administrator', fields });
  expect(status).toBe(303);
  const person = await send(response.headers.get('location')!, { as: 'administrator' });
  expect(person.html).toContain('Page Person');
});

test('a secretariat gives a role to whom it invited or found by the address, and to her alone, and sees her still when the role has ended', async () => {
  await office.db.transaction().execute((tx) => placeScope(tx, 'session/idm-demo', 'mechanism/idm'));
  const as = 'secretariat-idm';
  const fields = { command: 'people.invite', email: 'Drawn.In@Example.org', name: 'Drawn In', language: 'fr' };
  const { response } = await send('/admin/people', { as, fields });
  const address = response.headers.get('location')!;
  const page = await send(address, { as });
  expect(page.html).toContain('Drawn In');
  const [, action] = /<form[^>]*data-command="people.grant-role"[^>]*>/.exec(page.html)![0].match(/action="([^"]*)"/) ?? [];
  const hidden = /name="address"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="address"/.exec(page.html)!;
  const role = { command: 'people.grant-role', account: address.split(/[/?]/)[3]!, role: 'rapporteur', scope: 'session/idm-demo', address: (hidden[1] ?? hidden[2])! };
  const refused = await send(action?.replaceAll('&amp;', '&') || address, { as, fields: { ...role, scope: 'no place' } });
  expect([refused.status, refused.html.includes('Drawn In')]).toEqual([422, true]);
  expect((await send(action?.replaceAll('&amp;', '&') || address, { as, fields: role })).status).toBe(303);
  const bare = address.split('?')[0]!;
  const held = await send(bare, { as });
  expect(held.html).toContain('session/idm-demo');
  const next = /name="next"[^>]*value="([^"]*)"/.exec(held.html)?.[1] ?? bare;
  const ended = await send(bare, { as, fields: { command: 'people.end-role', account: role.account, role: role.role, scope: role.scope, next } });
  expect([ended.status, (await send(ended.response.headers.get('location')!, { as })).status]).toEqual([303, 200]);
  const found = await send(`/admin/people?find=${scenarioPerson('without-role').email}`, { as });
  const link = /href="(\/admin\/people\/[0-9a-f-]{36}\?address=[^"]*)"/.exec(found.html)![1]!;
  expect((await send(link, { as })).html).toContain(scenarioPerson('without-role').name);
  expect((await send(link.split('?')[0]!, { as })).status).toBe(404);
});
