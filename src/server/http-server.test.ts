import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHttpServer } from './http-server.ts';
import type { PageKeeper } from './page-keeper.ts';
import type { Env } from './request.ts';
import { type OpenApp, openTestApp } from './test-app.ts';

const NOTHING_KEPT = { atOnce: () => false } as unknown as PageKeeper;
const EACH_WHILE = { bytes: 100, milliseconds: 1000 };

let server: Server;
let port: number;
let failed: unknown[];
beforeEach(async () => {
  failed = [];
  const app = new Hono<Env>();
  app.post('/text', async (c) => c.text(String((await c.req.text()).length)));
  app.post('/unread', (c) => c.text('no', 403));
  app.onError((error, c) => {
    failed.push(error);
    return c.text('failed', 500);
  });
  server = createHttpServer(app, NOTHING_KEPT, EACH_WHILE);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

interface Line {
  readonly socket: Socket;
  readonly heard: () => string;
}
function open(words: string): Line {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => (text += part)).on('error', () => {});
  socket.write(words);
  return { socket, heard: () => text };
}
const head = (path: string, length: number): string => `POST ${path} HTTP/1.1\r\nhost: local\r\ncontent-type: text/plain\r\ncontent-length: ${length}\r\n\r\n`;

it.each([['nothing', ''], ['a little', 'abc']])('ends a sending of which %s has come and nothing more comes, and says so', async (_, begun) => {
  const { socket, heard } = open(head('/text', 1000) + begun);
  await once(socket, 'close');
  expect(heard()).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nConnection: close\r\n/);
});

it('ends one that trickles', async () => {
  const { socket, heard } = open(head('/text', 100_000));
  const drops = setInterval(() => socket.write('a'), 20);
  await once(socket, 'close');
  clearInterval(drops);
  expect(heard()).toContain('408');
});

it('waits for one that is slow and comes on', async () => {
  const { socket, heard } = open(head('/text', 4000));
  let sent = 0;
  const parts = setInterval(() => {
    socket.write('a'.repeat(200));
    sent += 200;
    if (sent === 4000) clearInterval(parts);
  }, 150);
  await expect.poll(heard).toContain('200 OK');
  expect(heard()).toMatch(/4000$/);
  socket.destroy();
});

it('answers the next on the same line after a sending that was refused unread', async () => {
  const { socket, heard } = open(`${head('/unread', 5)}abcde${head('/text', 3)}abc`);
  await expect.poll(heard).toMatch(/403 Forbidden[\s\S]*200 OK[\s\S]*3$/);
  socket.destroy();
});

it('lets go of a line on which more is sent than was read', async () => {
  const { socket, heard } = open(head('/unread', 50_000_000));
  await expect.poll(heard).toContain('403');
  await once(socket, 'close');
});

/** Sends 15 MB on each of a hundred lines to each address, as fast as they are taken, from a process of its own; ends when all are closed. */
const FLOOD = `
  const { connect } = require('node:net');
  const [port, path] = process.argv.slice(1);
  const part = Buffer.alloc(65536, 97);
  let open = 100;
  for (let line = 0; line < 100; line += 1) {
    const socket = connect(Number(port), '127.0.0.1');
    let left = 15e6;
    const go = () => { while (left > 0) { left -= part.length; if (!socket.write(part)) return; } };
    socket.write('POST ' + path + ' HTTP/1.1\\r\\nhost: 127.0.0.1\\r\\ncontent-type: application/x-www-form-urlencoded\\r\\n' + (line % 2 ? 'content-length: 15000000' : 'transfer-encoding: chunked') + '\\r\\n\\r\\n' + (line % 2 ? '' : 'e4e1c0\\r\\n'));
    socket.on('drain', go).on('error', () => {}).on('data', () => {}).on('close', () => { if ((open -= 1) === 0) process.exit(0); });
    go();
  }`;

it('is not made to hold what strangers send', async () => {
  const app: OpenApp = await openTestApp();
  try {
    const origin = await app.serve();
    const flood = async (path: string): Promise<void> => {
      await once(spawn(process.execPath, ['-e', FLOOD, new URL(origin).port, path], { stdio: 'ignore' }), 'exit');
      expect((await fetch(`${origin}/health`)).status).toBe(200);
    };
    // The first hundred lines cost what lines and their buffers cost.
    await flood('/health');
    const before = process.memoryUsage().rss;
    let most = 0;
    const look = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
    for (const path of ['/api/v1/floor.file-statement', '/me', '/sign-in', '/api/passkeys/sign-in']) await flood(path);
    clearInterval(look);
    expect((most - before) / 1e6).toBeLessThan(150);
  } finally {
    await app.close();
  }
});
