import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addSpeaker } from '#floor/commands/add-speaker.ts';
import { createToken } from '#people/commands/create-token.ts';
import { endRole } from '#people/commands/end-role.ts';
import { endSession } from '#people/commands/end-session.ts';
import { grantRole } from '#people/commands/grant-role.ts';
import { revokeToken } from '#people/commands/revoke-token.ts';
import { beginSession, SESSION_COOKIE } from '#people/sessions.ts';
import { system } from '#platform/actor.ts';
import { sha256 } from '#platform/canonical.ts';
import { newSecret } from '#platform/ids.ts';
import { type Hub } from '#platform/live.ts';
import { createLiveRights } from '#platform/live-rights.ts';
import { refuse } from '#platform/refusals.ts';
import { proxiesFrom } from './connection.ts';
import { type OpenApp, openTestApp } from './test-app.ts';
import { openLine, type TestLine } from './test-line.ts';

const MEETING = 'idm-demo-opening';
const LINES_PER_ADDRESS = 3;
/** Who has not spoken yet. */
const PARTIES = ['albania', 'brazil', 'chile'];

let app: OpenApp;
let origin: string;
const lines: TestLine[] = [];
beforeAll(async () => {
  app = await openTestApp({ proxies: proxiesFrom(''), linesPerAddress: LINES_PER_ADDRESS });
  origin = await app.serve();
});
afterEach(() => {
  for (const line of lines.splice(0)) line.close();
});
afterAll(() => app.close());

async function listen(query: string, headers: Record<string, string>): Promise<TestLine> {
  const line = await openLine(`${origin}/live/${query}?meeting=${MEETING}`, headers);
  lines.push(line);
  if (line.status === 200) await expect.poll(() => line.told.some(({ event }) => event === 'answer')).toBe(true);
  return line;
}

/** Does it and answers what the line was told last. That it ended by this, and not by the round that looks at all lines, the last test here shows. */
async function endedBy(line: TestLine, act: () => Promise<unknown>): Promise<unknown> {
  await act();
  await expect.poll(() => line.hasEnded).toBe(true);
  const last = line.told.at(-1)!;
  expect(last.event).toBe('ended');
  return last.data;
}

/** Records something about the meeting, and waits until the line is told of it. */
async function goesOn(line: TestLine): Promise<void> {
  const before = line.told.length;
  const { head } = await app.spine.run(addSpeaker, { input: { meeting: MEETING, party: PARTIES.pop()! }, actor: system('test') });
  await expect.poll(() => line.told.slice(before).some(({ id }) => Number.parseInt(id ?? '', 10) >= head!.number)).toBe(true);
  expect(line.hasEnded).toBe(false);
}

const person = (key: string) => ({ kind: 'person', id: app.accountOf(key) }) as const;
async function session(key: string): Promise<{ id: string; headers: Record<string, string> }> {
  const begun = await beginSession(app.spine.db, app.accountOf(key), undefined, app.spine.now());
  return { id: begun.session, headers: { cookie: `${SESSION_COOKIE}=${begun.secret}` } };
}
const role = { role: 'co-chair', scope: `meeting/${MEETING}` } as const;

describe('a line to what is not for everybody', () => {
  it('ends with the role by which it was opened', async () => {
    const held = { account: app.accountOf('interpreter'), ...role };
    await app.spine.run(grantRole, { input: held, actor: system('test') });
    const line = await listen('floor.direction', { ...(await session('interpreter')).headers, cookie: `${(await session('interpreter')).headers['cookie']}; lang=es` });
    const said = await endedBy(line, () => app.spine.run(endRole, { input: held, actor: system('test') }));
    expect(said).toMatchObject({ status: 403, code: 'request.not-yours-to-do', title: expect.stringContaining('Su función') });
    expect((await listen('floor.direction', (await session('interpreter')).headers)).status).toBe(403);
  });

  it('ends when the session ends; a line of another device of hers goes on', async () => {
    const [here, there] = [await session('chair'), await session('chair')];
    const [ends, stays] = [await listen('floor.direction', here.headers), await listen('floor.direction', there.headers)];
    const said = await endedBy(ends, () => app.spine.run(endSession, { input: { session: here.id }, actor: person('chair') }));
    expect(said).toMatchObject({ status: 401, code: 'request.sign-in-first' });
    await goesOn(stays);
    expect((await listen('floor.direction', here.headers)).status).toBe(401);
  });

  it('ends when the token is revoked', async () => {
    const token = `parley_${newSecret(32)}`;
    await app.spine.run(createToken, { input: { name: 'wall', expiresInDays: 1, token }, actor: person('chair') });
    const { id } = await app.spine.db.selectFrom('people.tokens').select('id').where('token', '=', sha256(token)).executeTakeFirstOrThrow();
    const line = await listen('floor.direction', { authorization: `Bearer ${token}` });
    const said = await endedBy(line, () => app.spine.run(revokeToken, { input: { token: id }, actor: person('chair') }));
    expect(said).toMatchObject({ status: 401 });
  });

  it('goes on while she is given other roles, and through a break of the line to the database', async () => {
    const line = await listen('floor.direction', (await session('chair')).headers);
    const held = { account: app.accountOf('chair'), role: 'technician', scope: `meeting/${MEETING}` } as const;
    await app.spine.run(grantRole, { input: held, actor: system('test') });
    await app.spine.run(endRole, { input: held, actor: system('test') });
    await app.spine.db.executeQuery((await import('kysely')).sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parley live' and datname = current_database()`.compile(app.spine.db));
    await expect.poll(() => app.hub.listening).toBe(true);
    await goesOn(line);
  });

  it('goes on while the record cannot be read, and ends once it tells that her role has ended', async () => {
    const held = { account: app.accountOf('interpreter'), ...role };
    await app.spine.run(grantRole, { input: held, actor: system('test') });
    const line = await listen('floor.direction', (await session('interpreter')).headers);
    const may = vi.spyOn(app.spine, 'may').mockRejectedValueOnce(refuse('try-again'));
    const other = { ...held, role: 'technician' } as const;
    await app.spine.run(grantRole, { input: other, actor: system('test') });
    await expect.poll(() => may.mock.results.length).toBeGreaterThan(0);
    const said = await endedBy(line, () => app.spine.run(endRole, { input: held, actor: system('test') }));
    expect(said).toMatchObject({ status: 403 });
    may.mockRestore();
    await app.spine.run(endRole, { input: other, actor: system('test') });
  });

  it('is alone in being looked after: what is for everybody is not, whoever listens', async () => {
    const lookedAfter = async () => Number(/^parley_live_guarded (\d+)$/m.exec(await (await fetch(`${origin}/metrics`)).text())![1]);
    await expect.poll(lookedAfter).toBe(0);
    const { headers } = await session('chair');
    for (const query of ['floor.speakers-list', 'floor.speakers-list', 'floor.direction']) await listen(query, headers);
    expect(await lookedAfter()).toBe(1);
  });

  it('is refused before anything is told, in the language asked for', async () => {
    const refused = await listen('floor.direction', { 'accept-language': 'fr' });
    expect(refused.status).toBe(401);
    expect(refused.told).toMatchObject([{ event: 'refusal', data: { code: 'request.sign-in-first' } }]);
    const head = await fetch(`${origin}/live/floor.direction?meeting=${MEETING}`, { method: 'HEAD' });
    expect(head.status).toBe(401);
    expect((await fetch(`${origin}/live/floor.speakers-list?meeting=${MEETING}`, { method: 'HEAD' })).status).toBe(200);
  });
});

describe('lines of one address', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });
  it('are as many as one address may have; one more is told when to come back', async () => {
    for (let count = 0; count < LINES_PER_ADDRESS; count += 1) expect((await listen('floor.speakers-list', from('203.0.113.5'))).status).toBe(200);
    const refused = await listen('floor.speakers-list', from('203.0.113.5'));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(10);
    expect(refused.told).toMatchObject([{ data: { code: 'request.too-many-lines' } }]);
    expect((await listen('floor.speakers-list', from('203.0.113.6'))).status).toBe(200);
    lines[0]!.close();
    await expect.poll(async () => (await listen('floor.speakers-list', from('203.0.113.5'))).status).toBe(200);
  });

  it('are not counted where they come from this machine', async () => {
    for (let count = 0; count <= LINES_PER_ADDRESS; count += 1) expect((await listen('floor.speakers-list', {})).status).toBe(200);
  });
});

it('rights are looked at when something is recorded about her, and every 25 seconds, however much is recorded elsewhere', async () => {
  vi.useFakeTimers();
  try {
    const watchers = new Set<Parameters<Hub['watch']>[0]>();
    const ended = vi.fn();
    const rights = createLiveRights({ watch: (watcher: Parameters<Hub['watch']>[0]) => (watchers.add(watcher), () => true), end: ended } as never, () => {});
    const { ServerResponse, IncomingMessage } = await import('node:http');
    const open = () => new ServerResponse(new IncomingMessage(null as never));
    const refused = vi.fn(async () => undefined as ReturnType<typeof refuse> | undefined);
    const line = open();
    await rights.admit({ stream: 'person/ann', language: 'en', refused }, line);
    expect(refused).toHaveBeenCalledTimes(1);
    const grown = (stream: string) => watchers.forEach((watcher) => watcher.grown(stream, 1));
    for (let number = 0; number < 100; number += 1) grown('meeting/opening');
    grown('person/bob');
    await vi.advanceTimersByTimeAsync(1000);
    expect(refused).toHaveBeenCalledTimes(1);
    grown('person/ann');
    await vi.advanceTimersByTimeAsync(0);
    expect(refused).toHaveBeenCalledTimes(2);
    // The net, for what runs out without an entry.
    refused.mockResolvedValue(refuse('sign-in-first'));
    await vi.advanceTimersByTimeAsync(25_000);
    expect(ended).toHaveBeenCalledExactlyOnceWith(line, expect.objectContaining({ code: 'request.sign-in-first' }), 'en');
    expect(rights.count).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    const gone = open();
    refused.mockResolvedValue(undefined);
    await rights.admit({ stream: 'person/ann', language: 'en', refused }, gone);
    gone.emit('close');
    expect([rights.count, vi.getTimerCount()]).toEqual([0, 0]);
  } finally {
    vi.useRealTimers();
  }
});
