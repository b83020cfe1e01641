import { createServer, connect, type Server, type Socket } from 'node:net';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { append, chain, headOf, lockStream } from '#platform/journal.ts';
import { createHub, type Hub } from '#platform/live.ts';
import type { AnyPage } from '#platform/page.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { createHttpServer } from './http-server.ts';
import { createPageKeeper, type PageKeeper } from './page-keeper.ts';
import type { Env } from './request.ts';

const STREAM = 'mechanism/silent';

let test: TestSpine;
/** The way to the database on which the hub listens: what goes through stops at our word, and nothing is closed. */
let between: Server;
const passing: Socket[] = [];
let hub: Hub;
let keeper: PageKeeper;
let http: HttpServer;
let origin: string;

beforeAll(async () => {
  test = await openTestSpine({ slices: [] });
  const database = new URL(test.url);
  between = createServer((near) => {
    const far = connect(Number(database.port), database.hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      socket.on('error', () => {});
      passing.push(socket);
    }
  });
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  const around = new URL(test.url);
  around.hostname = '127.0.0.1';
  around.port = String((between.address() as AddressInfo).port);
  hub = createHub(test.spine, around.href, () => {});
  await hub.open();
  keeper = createPageKeeper(hub, test.spine.now);
  const app = new Hono<Env>();
  app.use(keeper.watchLeaving);
  app.use(async (c, next) => {
    c.set('language', 'en');
    c.set('reader', { actor: { kind: 'stranger' } });
    await next();
  });
  const page = { keptUntil: () => ['mechanism/'] } as unknown as AnyPage;
  app.get('/page', (c) => keeper.keep(c, page, async () => c.text(String((await headOf(test.db, STREAM)).number))));
  http = createHttpServer(app, keeper);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(async () => {
  http.closeAllConnections();
  http.close();
  for (const socket of passing) socket.destroy();
  between.close();
  await hub.close();
  await test.close();
});

const read = async (): Promise<string> => (await fetch(`${origin}/page`)).text();

async function record(): Promise<void> {
  await test.db.transaction().execute(async (tx) => {
    const head = await lockStream(tx, STREAM);
    await append(tx, chain(head, [{ kind: 'test.noted', data: {} }], { at: new Date(), actor: 'system/test', submission: null }));
  });
}

it('shows what is recorded although the line to the journal has gone silent without being closed', async () => {
  for (const _ of [1, 2, 3]) expect(await read()).toBe('0');
  expect(keeper.counts.atOnce).toBe(2);
  for (const socket of passing) socket.pause();
  await record();
  // It is found dead half a minute later only.
  await expect.poll(read, { interval: 100 }).toBe('1');
  await record();
  expect(await read()).toBe('2');

  for (const socket of passing) socket.resume();
  await expect.poll(async () => {
    const before = keeper.counts.atOnce;
    await read();
    return keeper.counts.atOnce - before;
  }).toBe(1);
  expect(await read()).toBe('2');
});
