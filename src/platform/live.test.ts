import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { system } from './actor.ts';
import { defineCommand, defineQuery } from './command.ts';
import { defineEntry } from './entry.ts';
import { createHub, type Hub } from './live.ts';
import { sameInAll } from './refusal.ts';
import { anyone } from './right.ts';
import { defineSlice } from './slice.ts';
import { defineStream } from './stream.ts';
import { openTestSpine, type TestSpine } from './test-database.ts';

const said = defineEntry({ kind: 'board.said', data: z.object({ text: z.string() }), words: sameInAll('{text}') });
const say = defineCommand({
  name: 'board.say', summary: 'Says.', allow: anyone, example: { board: 'a', text: 'x' },
  input: z.strictObject({ board: z.string(), text: z.string() }),
  stream: (input) => onBoard(input),
  run: async ({ input }) => ({ answer: null, entries: [said({ text: input.text })] }),
});
const onBoard = defineStream<{ board: string }>({ name: 'board/*', of: ({ board: one }) => one, readers: 'everybody' });
let computed = 0;
const board = defineQuery({
  name: 'board.newest', summary: 'The newest.', allow: anyone, example: { board: 'a' }, input: z.strictObject({ board: z.string() }),
  live: { stream: (input) => onBoard(input), audience: 'public' },
  async run({ db, input }) {
    computed += 1;
    const row = await db.selectFrom('journal.entries').select('data').where('stream', '=', `board/${input.board}`).orderBy('number', 'desc').limit(1).executeTakeFirst();
    return row?.data['text'] ?? null;
  },
});

interface Heard {
  readonly id: string;
  readonly answer: unknown;
}

let test: TestSpine;
let hub: Hub;
let server: Server;
let port: number;
let arrived = 0;
let late = 0;

beforeAll(async () => {
  test = await openTestSpine({ slices: [defineSlice({ name: 'board', streams: [onBoard], commands: [say], queries: [board], entries: [said] })] });
  hub = createHub(test.spine, test.url, () => {});
  await hub.open();
  server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://local');
    const attend = () => hub.listen(board, { board: url.searchParams.get('board') }, response, request.headers['last-event-id'] as string | undefined);
    if (url.pathname !== '/late') return void attend();
    arrived += 1;
    response.on('close', () => setImmediate(() => void attend().then(() => (late += 1))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  await hub.close();
  server.close();
  server.closeAllConnections();
  await test.close();
});
beforeEach(() => {
  computed = 0;
});

/** Listens as a browser would, and keeps what it heard. */
async function listen(name: string, lastEventId?: string): Promise<{ heard: Heard[]; close(): void; until(count: number): Promise<void> }> {
  const heard: Heard[] = [];
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: `/?board=${name}`, agent: false, headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId } }, resolve).on('error', reject);
  });
  response.on('error', () => {});
  let rest = '';
  response.setEncoding('utf8').on('data', (text: string) => {
    rest += text;
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const lines = rest.slice(0, end).split('\n');
      rest = rest.slice(end + 2);
      const data = lines.find((line) => line.startsWith('data: '));
      if (data && lines.includes('event: answer')) heard.push({ id: lines.find((line) => line.startsWith('id: '))!.slice(4), answer: (JSON.parse(data.slice(6)) as { answer: unknown }).answer });
    }
  });
  return {
    heard,
    close: () => response.destroy(),
    until: (count) => expect.poll(() => heard.length, { interval: 5 }).toBeGreaterThanOrEqual(count),
  };
}

const tell = (name: string, text: string) => test.spine.run(say, { input: { board: name, text }, actor: system('test') });

it('gives a new listener the newest answer and then each change', async () => {
  await tell('news', 'one');
  const screen = await listen('news');
  await screen.until(1);
  await tell('news', 'two');
  await screen.until(2);
  expect(screen.heard).toEqual([{ id: '1', answer: 'one' }, { id: '2', answer: 'two' }]);
  screen.close();
});

it('computes an answer once, however many listen', async () => {
  await tell('many', 'one');
  const screens = await Promise.all(Array.from({ length: 50 }, () => listen('many')));
  await Promise.all(screens.map((screen) => screen.until(1)));
  const before = computed;
  await tell('many', 'two');
  await Promise.all(screens.map((screen) => screen.until(2)));
  expect(computed - before).toBe(1);
  expect(before).toBeLessThan(5);
  for (const screen of screens) screen.close();
});

it('tells a listener that comes back only what it has not seen', async () => {
  await tell('back', 'one');
  const same = await listen('back', '1');
  await tell('back', 'two');
  await same.until(1);
  expect(same.heard).toEqual([{ id: '2', answer: 'two' }]);
  same.close();
  await tell('back', 'three');
  const behind = await listen('back', '2');
  await behind.until(1);
  expect(behind.heard).toEqual([{ id: '3', answer: 'three' }]);
  behind.close();
});

it('lets every listener reach the last state of a burst', async () => {
  const screens = await Promise.all(Array.from({ length: 20 }, () => listen('burst')));
  await Promise.all(screens.map((screen) => screen.until(1)));
  for (let index = 1; index <= 30; index += 1) await tell('burst', `${index}`);
  await expect.poll(() => screens.every((screen) => screen.heard.at(-1)?.answer === '30')).toBe(true);
  for (const screen of screens) {
    const ids = screen.heard.map((event) => Number(event.id));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    screen.close();
  }
});

it('keeps nothing in store for a listener that does not read, and gives it the newest when it does', async () => {
  const big = 'x'.repeat(600_000);
  await tell('slow', `0${big}`);
  const before = { ...hub.counts };
  const socket = connect(port, '127.0.0.1');
  socket.pause();
  socket.write('GET /?board=slow HTTP/1.1\r\nhost: local\r\n\r\n');
  await expect.poll(() => hub.counts.listeners).toBeGreaterThan(before.listeners);
  await expect.poll(() => hub.counts.framesWritten).toBeGreaterThan(before.framesWritten);
  // One that reads gets each before the next is told.
  const reader = await listen('slow');
  await reader.until(1);
  const written = hub.counts.framesWritten;
  for (let index = 1; index <= 12; index += 1) {
    await tell('slow', `${index}${big}`);
    await reader.until(1 + index);
  }
  expect(hub.counts.framesWritten - written - 12).toBeLessThan(12);
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-2_000_000);
  });
  socket.resume();
  await expect.poll(() => text.includes('"answer":"12x')).toBe(true);
  socket.destroy();
  reader.close();
});

it('finds its way back when the line to the database was cut, and misses nothing', async () => {
  await tell('cut', 'one');
  const screen = await listen('cut');
  await screen.until(1);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parley live' and datname = current_database()`.execute(test.db);
  await tell('cut', 'two');
  await screen.until(2);
  expect(screen.heard.at(-1)).toEqual({ id: '2', answer: 'two' });
  screen.close();
});

it('leads nobody back who has seen more at another process', async () => {
  await tell('ahead', 'one');
  const screen = await listen('ahead');
  await screen.until(1);
  // Deaf for a moment: the second is told elsewhere only.
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parley live' and datname = current_database()`.execute(test.db);
  await tell('ahead', 'two');
  const moved = await listen('ahead', '2');
  await expect.poll(() => hub.listening).toBe(true);
  await tell('ahead', 'three');
  await moved.until(1);
  expect(moved.heard).toEqual([{ id: '3', answer: 'three' }]);
  screen.close();
  moved.close();
});

it('hears what another process records', async () => {
  const other = createHub(test.spine, test.url, () => {});
  const grown: string[] = [];
  other.watch({ grown: (stream, number) => grown.push(`${stream} ${number}`), lost() {} });
  await other.open();
  await tell('elsewhere', 'one');
  await expect.poll(() => grown).toContain('board/elsewhere 1');
  await other.close();
});

it('forgets a channel when the last listener has gone', async () => {
  const screen = await listen('gone');
  await screen.until(1);
  const before = hub.counts.channels;
  screen.close();
  await expect.poll(() => hub.counts.channels).toBe(before - 1);
});

it('takes nobody on who has left before', async () => {
  const before = { ...hub.counts };
  const socket = connect(port, '127.0.0.1');
  socket.write('GET /late?board=nobody HTTP/1.1\r\nhost: local\r\n\r\n');
  await expect.poll(() => arrived).toBe(1);
  socket.destroy();
  await expect.poll(() => late).toBe(1);
  expect(hub.counts).toMatchObject({ listeners: before.listeners, channels: before.channels });
});

it('knows whether it hears', async () => {
  const other = createHub(test.spine, test.url, () => {});
  expect(other.listening).toBe(false);
  await other.open();
  expect(other.listening).toBe(true);
  await other.close();
});
