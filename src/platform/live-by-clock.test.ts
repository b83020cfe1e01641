import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { system } from './actor.ts';
import { nextDay, nextQuarter, turnsOf } from './clock.ts';
import { defineCommand, defineQuery } from './command.ts';
import { defineEntry } from './entry.ts';
import { createHub, type Hub } from './live.ts';
import { sameInAll } from './refusal.ts';
import { anyone } from './right.ts';
import { defineSlice } from './slice.ts';
import { defineStream } from './stream.ts';
import { openTestSpine, type TestSpine } from './test-database.ts';

const onGate = defineStream<{ gate: string }>({ name: 'gate/*', of: ({ gate }) => gate, readers: 'everybody' });
const stated = defineEntry({ kind: 'gate.stated', data: z.object({ moments: z.array(z.string()) }), words: sameInAll('Stated.') });
const state = defineCommand({
  name: 'gate.state', summary: 'States when.', allow: anyone, example: { gate: 'a', moments: [] },
  input: z.strictObject({ gate: z.string(), moments: z.array(z.string()) }), stream: (input) => onGate(input),
  run: async ({ input }) => ({ answer: null, entries: [stated({ moments: input.moments })] }),
});
/** How many of the stated moments have come. */
const passed = defineQuery({
  name: 'gate.passed', summary: 'How many have come.', allow: anyone, example: { gate: 'a' }, input: z.strictObject({ gate: z.string() }),
  live: { stream: (input) => onGate(input), audience: 'public' },
  async run({ db, input, now }) {
    const row = await db.selectFrom('journal.entries').select('data').where('stream', '=', `gate/${input.gate}`).orderBy('number', 'desc').limit(1).executeTakeFirst();
    const moments = (row?.data['moments'] ?? []) as string[];
    return { moments, passed: moments.filter((moment) => Date.parse(moment) <= now.getTime()).length };
  },
  changesAt: ({ moments }) => moments,
});

/** A year ahead of the machine's. */
const AHEAD = 365 * 86_400_000;
const now = (): Date => new Date(Date.now() + AHEAD);
const at = (milliseconds: number): string => new Date(now().getTime() + milliseconds).toISOString();

let test: TestSpine;
let hub: Hub;
let server: Server;
beforeAll(async () => {
  test = await openTestSpine({ slices: [defineSlice({ name: 'gate', streams: [onGate], commands: [state], queries: [passed], entries: [stated] })], now });
  hub = createHub(test.spine, test.url, () => {});
  await hub.open();
  server = createServer((request, response) => {
    void hub.listen(passed, { gate: request.url!.slice(1) }, response, request.headers['last-event-id'] as string | undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await hub.close();
  server.closeAllConnections();
  server.close();
  await test.close();
});
// The clock goes on as ever and is moved on by hand, so that a moment comes when the test is ready for it.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

const HOUR = 3_600_000;
const stateOf = (gate: string, moments: string[]) => test.spine.run(state, { input: { gate, moments }, actor: system('test') });
async function listen(gate: string, lastEventId?: string): Promise<{ heard: [id: string, passed: number][]; close(): void }> {
  const heard: [string, number][] = [];
  const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
  const response = await new Promise<IncomingMessage>((resolve) => void get({ port: (server.address() as AddressInfo).port, path: `/${gate}`, headers, agent: false }, resolve));
  response.on('error', () => {}).setEncoding('utf8').on('data', (text: string) => {
    for (const [, id, data] of text.matchAll(/id: (.*)\nevent: answer\ndata: (.*)\n/g)) heard.push([id!, (JSON.parse(data!) as { answer: { passed: number } }).answer.passed]);
  });
  return { heard, close: () => response.destroy() };
}

it('tells at each stated moment, by the server’s own clock, under an id that is the same at every process', async () => {
  const moments = [at(HOUR), at(2 * HOUR)];
  await stateOf('opens', moments);
  const screen = await listen('opens');
  for (const heard of [1, 2, 3]) {
    await expect.poll(() => screen.heard.length).toBe(heard);
    await vi.advanceTimersByTimeAsync(HOUR);
  }
  const ids = ['1', `1@${moments[0]}`, `1@${moments[1]}`];
  expect(screen.heard).toEqual(ids.map((id, index) => [id, index]));
  const other = createHub(test.spine, test.url, () => {});
  await other.open();
  const [same, behind] = [await listen('opens', ids[2]), await listen('opens', ids[1])];
  await expect.poll(() => behind.heard).toEqual([[ids[2], 2]]);
  expect(same.heard).toEqual([]);
  await stateOf('opens', []);
  await expect.poll(() => same.heard).toEqual([['2', 0]]);
  for (const line of [screen, same, behind]) line.close();
  await other.close();
});

it('waits for a moment that is months away without asking meanwhile', async () => {
  await stateOf('far', [at(60 * 24 * HOUR)]);
  const screen = await listen('far');
  await expect.poll(() => screen.heard.length).toBe(1);
  const before = hub.counts.framesComputed;
  await vi.advanceTimersByTimeAsync(20 * HOUR);
  expect(hub.counts.framesComputed).toBe(before);
  screen.close();
});

it('asks no more when nobody listens any more', async () => {
  await stateOf('left', [at(HOUR)]);
  const screen = await listen('left');
  await expect.poll(() => screen.heard.length).toBe(1);
  screen.close();
  await expect.poll(() => hub.counts.listeners).toBe(0);
  const before = hub.counts.framesComputed;
  await vi.advanceTimersByTimeAsync(2 * HOUR);
  expect(hub.counts.framesComputed).toBe(before);
});

it('knows the moment before and the moment after', () => {
  const noon = new Date('2026-05-20T12:00:00Z');
  expect(turnsOf(['2026-05-20T12:00:00+02:00', undefined, '2026-05-20T12:00:00.000Z', '2026-05-21T00:00:00Z', '2026-05-20T12:00:00.001Z', 'soon'], noon)).toEqual({ last: '2026-05-20T12:00:00.000Z', next: new Date('2026-05-20T12:00:00.001Z') });
  expect(turnsOf([], noon)).toEqual({ last: undefined, next: undefined });
  expect([nextDay(noon), nextDay(new Date('2026-12-31T23:59:59.999Z')), nextDay(new Date('2026-05-20T00:00:00Z'))]).toEqual(['2026-05-21T00:00:00.000Z', '2027-01-01T00:00:00.000Z', '2026-05-21T00:00:00.000Z']);
  expect([nextQuarter(noon), nextQuarter(new Date('2026-05-20T12:14:59.999Z'))]).toEqual(['2026-05-20T12:15:00.000Z', '2026-05-20T12:15:00.000Z']);
});
