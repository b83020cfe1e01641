import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { beforeEach, expect, it } from 'vitest';
import { Refusal } from '#platform/refusal.ts';
import { createPlaces, type Places } from './places.ts';
import type { Env } from './request.ts';

let spine: { underWay: number };
let places: Places;
let app: Hono<Env>;
/** Who is at work, in the order in which they began; calling one ends its work. */
let atWork: { readonly who: string; readonly end: () => void }[];
beforeEach(() => {
  spine = { underWay: 0 };
  places = createPlaces(spine);
  atWork = [];
  app = new Hono<Env>();
  app.use(async (c, next) => {
    const id = c.req.header('x-person');
    c.set('reader', { actor: id ? { kind: 'person', id } : { kind: 'stranger' } });
    c.set('connection', c.req.header('x-address') ?? 'here');
    await next();
  });
  app.get('/work', (c) => places.take(c, async () => {
    await new Promise<void>((end) => atWork.push({ who: c.req.query('who') ?? '', end }));
    return c.text('done');
  }));
  app.get('/within', (c) => places.take(c, () => places.take(c, async () => c.text('done'))));
  app.get('/failing', (c) => places.take(c, async () => {
    throw new Error('no');
  }));
  app.onError((error, c) => c.text(error.message, error instanceof Refusal ? error.status : 500));
});

const ask = (who: string, headers: Record<string, string> = {}): Promise<number> =>
  Promise.resolve(app.request(`/work?who=${who}`, { headers })).then(({ status }) => status);
const names = (): string[] => atWork.map(({ who }) => who);
const end = (who: string): void => {
  const [one] = atWork.splice(atWork.findIndex((some) => some.who === who), 1);
  one!.end();
};

it('works for three strangers at once, two of one address, and for whoever waits as soon as one is done', async () => {
  const asked = [ask('a1', { 'x-address': 'a' }), ask('a2', { 'x-address': 'a' }), ask('a3', { 'x-address': 'a' }), ask('b1', { 'x-address': 'b' }), ask('b2', { 'x-address': 'b' }), ask('c1', { 'x-address': 'c' })];
  await expect.poll(names).toEqual(['a1', 'a2', 'b1']);
  expect(places.counts).toEqual({ working: 3, waiting: 3, worked: 3 });
  end('b1');
  await expect.poll(names).toEqual(['a1', 'a2', 'b2']);
  end('a1');
  await expect.poll(names).toEqual(['a2', 'b2', 'a3']);
  end('a2');
  await expect.poll(names).toEqual(['b2', 'a3', 'c1']);
  for (const who of names()) end(who);
  expect(await Promise.all(asked)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(places.counts).toEqual({ working: 0, waiting: 0, worked: 6 });
});

it('has places for people that strangers cannot take, three for each person', async () => {
  const strangers = ['a', 'b', 'c', 'd'].map((address) => ask(`stranger ${address}`, { 'x-address': address }));
  await expect.poll(() => atWork.length).toBe(3);
  const people = [ask('ann', { 'x-person': 'ann' }), ...Array.from({ length: 4 }, (_, index) => ask(`bob ${index}`, { 'x-person': 'bob' }))];
  await expect.poll(names).toEqual(['stranger a', 'stranger b', 'stranger c', 'ann', 'bob 0', 'bob 1', 'bob 2']);
  while (places.counts.working > 0) {
    for (const who of names()) end(who);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await Promise.all([...strangers, ...people])).toEqual(Array(9).fill(200));
});

it('begins nothing for a stranger while a command is under way, and begins for people', async () => {
  spine.underWay = 1;
  const [stranger, person] = [ask('stranger'), ask('person', { 'x-person': 'ann' })];
  await expect.poll(names).toEqual(['person']);
  spine.underWay = 0;
  await expect.poll(names).toEqual(['person', 'stranger']);
  for (const who of names()) end(who);
  expect(await Promise.all([stranger, person])).toEqual([200, 200]);
});

it('does not put strangers off for ever where one command follows the other', async () => {
  spine.underWay = 1;
  const stranger = ask('stranger');
  await expect.poll(names).toEqual(['stranger']);
  end('stranger');
  expect(await stranger).toBe(200);
});

it('tells who would come behind five hundred to come again, and says when', async () => {
  const asked = Array.from({ length: 502 }, (_, index) => ask(`${index}`));
  await expect.poll(() => places.counts.waiting).toBe(500);
  expect(await ask('one too many')).toBe(503);
  const ending = setInterval(() => {
    for (const who of names()) end(who);
  }, 1);
  expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
  clearInterval(ending);
});

it('needs one place for work within work, and gives back that of work that failed', async () => {
  for (let time = 0; time < 4; time += 1) {
    expect((await app.request('/failing')).status).toBe(500);
    expect((await app.request('/within')).status).toBe(200);
  }
  expect(places.counts).toEqual({ working: 0, waiting: 0, worked: 8 });
});

it('does not work for who has gone while waiting', async () => {
  const server: Server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const asked = [ask('1'), ask('2')];
  await expect.poll(names).toEqual(['1', '2']);
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write('GET /work?who=gone HTTP/1.1\r\nhost: local\r\n\r\n');
  await expect.poll(() => places.counts.waiting).toBe(1);
  socket.destroy();
  await expect.poll(() => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))).toBe(0);
  end('1');
  end('2');
  await Promise.all(asked);
  await expect.poll(() => places.counts).toEqual({ working: 0, waiting: 0, worked: 2 });
  server.close();
});
