import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { scheduleList } from '#floor/commands/schedule-list.ts';
import { direction } from '#floor/queries/direction.ts';
import { speakersList } from '#floor/queries/speakers-list.ts';
import { identifier, readerFrom } from '#people/identify.ts';
import { beginSession, SESSION_COOKIE } from '#people/sessions.ts';
import { system } from '#platform/actor.ts';
import { createHub } from '#platform/live.ts';
import { pages } from '../routes.ts';
import { createApp } from './app.ts';
import { NO_ASSETS, type OpenApp, openTestApp } from './test-app.ts';
import { openLine, type TestLine } from './test-line.ts';

/** For every page that is kept for strangers, addresses at which it is looked at. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  '/': ['/'],
  '/about': ['/about'],
  '/about/accessibility': ['/about/accessibility'],
  '/documents': ['/documents', '/documents?kind=resolution&order=date'],
  '/documents/*': ['/documents/A/RES/58/208'],
  '/journal': ['/journal'],
  '/journal/streams/*': ['/journal/streams/mechanism/hld'],
  '/mechanisms': ['/mechanisms'],
  '/mechanisms/map': ['/mechanisms/map'],
  '/mechanisms/timeline': ['/mechanisms/timeline'],
  '/mechanisms/:slug': ['/mechanisms/hld', '/mechanisms/idm'],
  '/parties': ['/parties'],
  '/parties/:party': ['/parties/kenya', '/parties/group-of-77'],
  '/sessions': ['/sessions'],
  '/sessions/:session': ['/sessions/idm-2024-1', '/sessions/idm-demo'],
  '/meetings/:meeting': ['/meetings/idm-demo-opening', '/meetings/idm-demo-high-level', '/meetings/idm-2024-1-panel-1'],
};
const MEETING = 'idm-demo-high-level';
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const BEGUN = Date.parse('2026-05-20T10:07:00Z');

let app: OpenApp;
let origin: string;
let now: Date;
let real = false;
beforeAll(async () => {
  now = new Date(BEGUN);
  app = await openTestApp({ now: () => (real ? new Date() : now) });
  // As a meeting whose list nobody has opened yet: the scenario opens all of its own.
  await sql`update floor.floors set state = state || '{"list": "to-come"}' where meeting = ${MEETING}`.execute(app.spine.db);
  origin = await app.serve();
});
beforeEach(() => {
  real = false;
});
afterAll(() => app.close());

const state = (meeting = MEETING, opensAt: number | null = null, closesAt: number | null = null) =>
  app.spine.run(scheduleList, { input: { meeting, opensAt: opensAt && new Date(opensAt).toISOString(), closesAt: closesAt && new Date(closesAt).toISOString() }, actor: system('test') });

describe('pages that are kept', () => {
  it('are all looked at here', () => {
    const kept = pages.filter((page) => page.keptUntil).map((page) => page.path.replaceAll(/\{[^}]*\}/g, ''));
    expect(Object.keys(ADDRESSES).sort()).toEqual([...new Set(kept)].sort());
  });

  it('say at every later moment what they would say if they were drawn then', async () => {
    await state(MEETING, BEGUN + 10 * MINUTE, BEGUN + 3 * DAY);
    const hub = createHub(app.spine, '', () => {});
    const identify = identifier(app.spine);
    // Without a line to the journal nothing is kept: every answer is drawn anew.
    const fresh = createApp({
      spine: app.spine, hub, pages, buildFolder: 'build', origin: 'http://127.0.0.1:4600', log: () => {}, assets: NO_ASSETS,
      identify: async (request, address, language) => readerFrom(await identify(request, address), language),
    });
    // Where a page says of what moment it is, that is true of it however long it is kept.
    const said = async (answer: Response): Promise<string> => (await answer.text()).replaceAll(/"now":"[^"]*"/g, '').replaceAll(/As it stood at [^.]*\./g, '');
    const difference = (one: string, other: string): string[] => {
      if (one === other) return [];
      const at = [...one].findIndex((letter, index) => letter !== [...other][index]);
      return [one, other].map((text) => text.slice(Math.max(0, at - 80), at + 80));
    };
    for (const address of Object.values(ADDRESSES).flat()) {
      for (const after of [0, 9 * MINUTE, 11 * MINUTE, DAY, 3 * DAY, 4 * DAY, 40 * DAY, 400 * DAY]) {
        now = new Date(BEGUN + after);
        const [kept, drawn] = [await app.request(address), await fresh.request(address)];
        expect([kept.status, drawn.status], address).toEqual([200, 200]);
        expect(difference(await said(kept), await said(drawn)), `${address}, ${after / MINUTE} minutes later`).toEqual([]);
      }
    }
    await hub.close();
  });
});

describe('a list that opens and closes at stated times', () => {
  const lines: TestLine[] = [];
  afterAll(() => lines.forEach((line) => line.close()));
  afterEach(() => void vi.useRealTimers());
  const listen = async (headers: Record<string, string> = {}): Promise<TestLine> => {
    const line = await openLine(`${origin}/live/${speakersList.name}?meeting=${MEETING}`, headers);
    lines.push(line);
    return line;
  };
  const lists = (line: TestLine) => line.told.filter(({ event }) => event === 'answer').map(({ id, data }) => [id, (data as { answer: { list: string } }).answer.list]);
  const page = async () => />(List (?:not open yet|open|closed))</.exec(await (await fetch(`${origin}/meetings/${MEETING}`)).text())?.[1];

  it('does so on the screens that listen and on the kept page, at that moment and by no entry', async () => {
    real = true;
    // The clock goes on as ever and is moved on by hand, so that a moment comes when the test is ready for it.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
    const opensAt = Date.now() + 60 * MINUTE;
    const closesAt = opensAt + 60 * MINUTE;
    const { head } = await state(MEETING, opensAt, closesAt);
    const number = head!.number;
    // The process hears of the entry a moment after it was recorded.
    await expect.poll(page).toBe('List not open yet');
    const line = await listen();
    const { secret } = await beginSession(app.spine.db, app.accountOf('chair'), undefined, new Date());
    const desk = await openLine(`${origin}/live/${direction.name}?meeting=${MEETING}`, { cookie: `${SESSION_COOKIE}=${secret}` });
    lines.push(desk);
    await expect.poll(() => lists(line).length).toBe(1);
    expect(await page()).toBe('List not open yet');
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    await expect.poll(() => lists(line).length).toBe(2);
    const open = await page();
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    await expect.poll(() => lists(line).length).toBe(3);
    const closed = await page();
    expect(lists(line)).toEqual([[`${number}`, 'to-come'], [`${number}@${new Date(opensAt).toISOString()}`, 'open'], [`${number}@${new Date(closesAt).toISOString()}`, 'closed']]);
    expect([open, closed]).toEqual(['List open', 'List closed']);
    // What the chair may do next changes with it.
    const next = desk.told.filter(({ event }) => event === 'answer').map(({ data }) => (data as { answer: { next: { act: string }[] } }).answer.next.map(({ act }) => act));
    expect(next.map((acts) => ['open-list', 'close-list'].filter((act) => acts.includes(act)))).toEqual([['open-list', 'close-list'], ['close-list'], ['open-list']]);
    // One that comes back, to whatever process: it needs nothing new, or what has changed since.
    const [same, behind] = [await listen({ 'last-event-id': lists(line).at(-1)![0]! }), await listen({ 'last-event-id': `${number}` })];
    await expect.poll(() => lists(behind).length).toBe(1);
    expect(lists(same)).toEqual([]);
  });
});
