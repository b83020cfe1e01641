import { Hono } from 'hono';
import { beforeEach, expect, it } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { Refusal } from '#platform/refusal.ts';
import { takeBodies } from './bodies.ts';
import type { Env } from './request.ts';

const KB = 1024;
const LIMITS = { strangers: 300 * KB, strangersOfOneAddress: 200 * KB, people: 500 * KB, onePerson: 300 * KB };
const LARGEST = 250 * KB;

let app: Hono<Env>;
/** Requests whose bodies were read and that are not answered yet; calling one answers it. */
let underWay: (() => void)[];
beforeEach(() => {
  underWay = [];
  app = new Hono<Env>();
  app.use(async (c, next) => {
    const id = c.req.header('x-person');
    c.set('reader', { actor: (id ? { kind: 'person', id } : { kind: 'stranger' }) satisfies Actor });
    c.set('connection', c.req.header('x-address') ?? '192.0.2.1');
    await next();
  });
  app.use(takeBodies(LIMITS));
  app.post('/hold', async (c) => {
    c.get('allowBody')(LARGEST);
    const { length } = await c.req.text();
    await new Promise<void>((resolve) => underWay.push(resolve));
    return c.text(String(length));
  });
  app.post('/text', async (c) => {
    if (c.req.query('largest')) c.get('allowBody')(Number(c.req.query('largest')));
    return c.text(String((await c.req.text()).length));
  });
  app.post('/form', async (c) => {
    c.get('allowBody')(LARGEST);
    return c.json(Object.fromEntries(await c.req.formData()));
  });
  app.post('/refusing', (c) => c.text('no', 403));
  app.onError((error, c) => c.text(error instanceof Refusal ? error.code : String(error), error instanceof Refusal ? error.status : 500));
});

type Who = Readonly<Record<string, string>>;
/** Sends `bytes` in parts of a kilobyte, and counts how many of those were taken. */
function send(address: string, bytes: number, headers: Who = {}, isStated = false): { answer: Promise<string>; parts: () => number } {
  let parts = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      if (parts * KB >= bytes) return stream.close();
      parts += 1;
      stream.enqueue(new Uint8Array(KB).fill(97));
    },
  }, { highWaterMark: 0 });
  const asked = app.request(address, { method: 'POST', body, duplex: 'half', headers: { ...headers, ...(isStated && { 'content-length': String(bytes) }) } } as RequestInit);
  return { answer: Promise.resolve(asked).then(async (response) => `${response.status} ${await response.text()}`), parts: () => parts };
}
/** Sends, and waits until it is under way. */
async function hold(bytes: number, headers: Who = {}): Promise<{ answer: Promise<string> }> {
  const before = underWay.length;
  const sent = send('/hold', bytes, headers);
  await expect.poll(() => underWay.length).toBe(before + 1);
  return sent;
}

it.each([[true], [false]])('hands on what is sent, whole (length stated: %s)', async (isStated) => {
  expect(await send('/text', 60 * KB, {}, isStated).answer).toBe(`200 ${60 * KB}`);
  expect(await send(`/text?largest=${LARGEST}`, 200 * KB, {}, isStated).answer).toBe(`200 ${200 * KB}`);
});

it('reads nothing for a door that refuses first', async () => {
  const sent = send('/refusing', 200 * KB, {}, true);
  expect(await sent.answer).toBe('403 no');
  expect(sent.parts()).toBe(0);
});

it('reads nothing of what is stated to be too large, and stops at the limit where nothing is stated', async () => {
  const stated = send('/text', 65 * KB, {}, true);
  expect([await stated.answer, stated.parts()]).toEqual(['413 request.too-large', 0]);
  const unstated = send('/text', 5000 * KB);
  expect(await unstated.answer).toBe('413 request.too-large');
  expect(unstated.parts()).toBeLessThanOrEqual(66);
});

it('does not believe a length that is stated beside a transfer in chunks', async () => {
  expect(await send('/text', 5000 * KB, { 'transfer-encoding': 'chunked', 'content-length': '5' }).answer).toBe('413 request.too-large');
});

it('reads forms of every kind', async () => {
  const form = new FormData();
  form.set('text', 'a'.repeat(100 * KB));
  const several = await app.request('/form', { method: 'POST', body: form });
  expect(await several.json()).toEqual({ text: 'a'.repeat(100 * KB) });
  const plain = await app.request('/form', { method: 'POST', body: new URLSearchParams({ text: 'é'.repeat(20 * KB) }) });
  expect(await plain.json()).toEqual({ text: 'é'.repeat(20 * KB) });
});

it('lets strangers hold a share together, and each address a smaller one; what is answered is given back', async () => {
  const first = await hold(150 * KB);
  expect(await send('/hold', 100 * KB).answer).toBe('503 request.too-busy');
  const second = await hold(100 * KB, { 'x-address': '192.0.2.2' });
  expect(await send('/hold', 100 * KB, { 'x-address': '192.0.2.3' }).answer).toBe('503 request.too-busy');
  for (const answer of underWay.splice(0)) answer();
  expect([await first.answer, await second.answer]).toEqual([`200 ${150 * KB}`, `200 ${100 * KB}`]);
  await hold(200 * KB);
  underWay[0]!();
});

it('gives back what was read of a sending that is refused, breaks off or fails', async () => {
  for (let time = 0; time < 5; time += 1) {
    await send('/text?largest=184320', 190 * KB).answer;
    const broken = new ReadableStream<Uint8Array>({
      pull(stream) {
        stream.enqueue(new Uint8Array(150 * KB));
        stream.error(new Error('gone'));
      },
    });
    await app.request('/hold', { method: 'POST', body: broken, duplex: 'half' } as RequestInit);
  }
  await hold(190 * KB);
  underWay[0]!();
});

it('takes nothing from people for strangers, nor from one person for another', async () => {
  await hold(190 * KB);
  await hold(100 * KB, { 'x-address': '192.0.2.2' });
  await hold(240 * KB, { 'x-person': 'ann' });
  expect(await send('/hold', 100 * KB, { 'x-person': 'ann' }).answer).toBe('503 request.too-busy');
  const bob = await hold(200 * KB, { 'x-person': 'bob' });
  for (const answer of underWay) answer();
  expect(await bob.answer).toBe(`200 ${200 * KB}`);
});

it('takes a small form from whoever sends it, whatever others hold', async () => {
  await hold(190 * KB);
  await hold(100 * KB, { 'x-address': '192.0.2.2' });
  expect(await send('/text', 16 * KB, {}, true).answer).toBe(`200 ${16 * KB}`);
  for (const answer of underWay) answer();
});
