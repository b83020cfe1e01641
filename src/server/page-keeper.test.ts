import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chooseLanguage } from '#platform/languages.ts';
import type { Hub } from '#platform/live.ts';
import type { AnyPage } from '#platform/page.ts';
import { createHttpServer } from './http-server.ts';
import { createPageKeeper, type PageKeeper } from './page-keeper.ts';
import { rememberLanguage } from './pages.ts';
import type { Env } from './request.ts';

type Watcher = Parameters<Hub['watch']>[0];
const page = { keptUntil: () => ['mechanism/'], reads: ['a', 'once'] } as unknown as AnyPage;
const LONG = 'dialogue '.repeat(300);

let rendered: number;
let passed: number;
let journal: Watcher;
let keeper: PageKeeper;
let server: Server;
let port: number;
let whileRendering: () => void;
let line: { listening: boolean; heardUntil: number; askLine: () => Promise<boolean> };
let questions: number;
let drawn: Promise<void> | undefined;
let now: Date;
let until: Date | undefined;

beforeEach(async () => {
  rendered = 0;
  passed = 0;
  whileRendering = () => {};
  questions = 0;
  drawn = undefined;
  line = {
    listening: true,
    // Long enough for every test that does not say otherwise.
    heardUntil: performance.now() + 60_000,
    async askLine() {
      questions += 1;
      line.heardUntil = performance.now();
      return true;
    },
  };
  now = new Date('2026-05-20T10:00:00Z');
  until = undefined;
  keeper = createPageKeeper(Object.assign(line, { watch: (watcher: Watcher) => ((journal = watcher), () => {}) }), () => now);
  const app = new Hono<Env>();
  app.use(keeper.watchLeaving);
  app.use(async (c, next) => {
    passed += 1;
    await next();
    c.header('x-layer', 'outer');
  });
  app.use(compress());
  app.use(async (c, next) => {
    const cookies = c.req.header('cookie');
    c.set('language', chooseLanguage([c.req.query('lang'), /lang=(\w+)/.exec(cookies ?? '')?.[1]], c.req.header('accept-language')));
    c.set('reader', { actor: cookies?.includes('session=good') ? { kind: 'person', id: 'ann' } : { kind: 'stranger' } });
    rememberLanguage(c, false);
    await next();
  });
  app.get('/page', (c) => keeper.keep(c, page, async () => {
    rendered += 1;
    const number = rendered;
    whileRendering();
    await drawn;
    c.set('drawn', { once: c.req.query('once') !== undefined, until });
    return c.body(`${c.get('language')} ${number} ${LONG}`, 200, { 'content-type': 'text/html; charset=utf-8', vary: 'accept-language, cookie' });
  }));
  app.onError((error, c) => c.text(error.message, 500));
  server = createHttpServer(app, keeper);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(() => new Promise<void>((resolve) => {
  server.close(() => resolve());
  server.closeAllConnections();
}));

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync };

const ask = (headers: Record<string, string> = {}, address = '/page', method = 'GET') =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; text: string; bytes: number }>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: address, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        const plain = bytes.length === 0 ? bytes : (decoders[response.headers['content-encoding'] ?? '']?.(bytes) ?? bytes);
        const { date: _, ...rest } = response.headers;
        resolve({ status: response.statusCode!, headers: rest, text: plain.toString().trim().slice(0, 4), bytes: bytes.length });
      });
    }).on('error', reject);
  });

it.each(['br', 'gzip', 'identity'])('answers strangers at once, byte for byte with every header of the first time (%s)', async (encoding) => {
  const asked = { 'accept-encoding': encoding };
  const first = await ask(asked);
  const second = await ask(asked);
  expect(second).toEqual(first);
  expect(first.headers).toMatchObject({ 'x-layer': 'outer', etag: expect.stringMatching(/^"[0-9a-f]{32}"$/), vary: 'accept-language, cookie, accept-encoding', 'content-length': String(first.bytes) });
  expect([rendered, passed, keeper.counts.atOnce]).toEqual([1, 1, 1]);
});

it('keeps each way of compressing beside the others', async () => {
  for (const _ of [1, 2]) {
    for (const encoding of ['br', 'gzip', 'identity']) expect((await ask({ 'accept-encoding': encoding })).headers['content-encoding'] ?? 'identity').toBe(encoding);
  }
  expect([rendered, passed, keeper.counts.atOnce]).toEqual([1, 3, 3]);
});

it('renders for each language, each time zone and each address', async () => {
  const texts = [];
  for (const [headers, address] of [
    [{}, '/page'], [{ 'accept-language': 'fr' }, '/page'], [{ cookie: 'lang=ru' }, '/page'], [{ cookie: 'zone=Asia/Tokyo' }, '/page'], [{}, '/page?a=1'],
    [{ 'accept-language': 'fr' }, '/page'], [{ cookie: 'zone=Asia/Tokyo' }, '/page'],
  ] as const) texts.push((await ask(headers, address)).text);
  expect(texts).toEqual(['en 1', 'fr 2', 'ru 3', 'en 4', 'en 5', 'fr 2', 'en 4']);
});

it('never answers at once to who may be somebody', async () => {
  await ask();
  expect((await ask({ cookie: 'zone=; session=good' })).text).toBe('en 2');
  expect((await ask({ cookie: 'session=good' })).text).toBe('en 3');
  await ask({ cookie: 'session=stale' });
  await ask({ authorization: 'Bearer x' });
  expect([rendered, passed, keeper.counts.atOnce]).toEqual([3, 5, 0]);
});

it('leaves to the app what is asked for in another form', async () => {
  await ask();
  const head = await ask({}, '/page', 'HEAD');
  expect(head).toMatchObject({ status: 200, bytes: 0, headers: { etag: (await ask()).headers['etag'] } });
  await ask({ 'content-length': '0' });
  await ask({}, `http://127.0.0.1:${port}/page`);
  expect([rendered, passed, keeper.counts.atOnce]).toEqual([1, 4, 1]);
});

it('answers several on one connection, one after another', async () => {
  await ask();
  const told = await new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve(text)).on('error', reject);
    const request = (connection: string) => `GET /page HTTP/1.1\r\nhost: local\r\nconnection: ${connection}\r\n\r\n`;
    socket.write(request('keep-alive') + request('keep-alive') + request('close'));
  });
  expect(told.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
  expect(told.match(/en 1 dialogue/g)).toHaveLength(3);
  expect(keeper.counts.atOnce).toBe(3);
});

it('renders again once the record has grown where the page reads it, and only then', async () => {
  await ask();
  journal.grown('meeting/opening', 3);
  expect((await ask()).text).toBe('en 1');
  journal.grown('mechanism/hld', 4);
  expect((await ask()).text).toBe('en 2');
  journal.lost();
  expect((await ask()).text).toBe('en 3');
});

it('renders again from the moment at which the clock changes the page, and not before', async () => {
  until = new Date('2026-05-20T18:00:00Z');
  for (const _ of [1, 2]) expect((await ask()).text).toBe('en 1');
  now = new Date('2026-05-20T17:59:59.999Z');
  expect((await ask()).text).toBe('en 1');
  now = until;
  until = undefined;
  expect((await ask()).text).toBe('en 2');
  now = new Date('2027-01-01T00:00:00Z');
  expect((await ask()).text).toBe('en 2');
  expect([rendered, keeper.counts.pages]).toEqual([2, 1]);
});

it('does not keep what was rendered while the record grew', async () => {
  whileRendering = () => journal.grown('mechanism/hld', 1);
  expect((await ask()).text).toBe('en 1');
  whileRendering = () => {};
  expect((await ask()).text).toBe('en 2');
  expect((await ask()).text).toBe('en 2');
});

it('keeps a page although the record grows elsewhere while it is rendered', async () => {
  whileRendering = () => journal.grown('meeting/opening', 1);
  for (const _ of [1, 2]) expect((await ask()).text).toBe('en 1');
  expect(rendered).toBe(1);
});

it('renders one page under however many made-up addresses', async () => {
  await ask();
  for (const made of ['?v=1', '?v=2&w=%00', '?', '?lang=xx', '?LANG=fr', '?v=1&v=2']) expect((await ask({}, `/page${made}`)).text, made).toBe('en 1');
  for (const spelt of ['/p%61ge', '/%70age?v=3']) expect((await ask({}, spelt)).text, spelt).toBe('en 1');
  for (const zone of ['No/Where', '%2B05%3A30', `x${'y'.repeat(100)}`]) expect((await ask({ cookie: `zone=${zone}` })).text, zone).toBe('en 1');
  expect((await ask({}, '/page?v=1&a=1')).text).toBe('en 2');
  expect((await ask({}, '/page?a=1&v=2')).text).toBe('en 2');
  expect([rendered, keeper.counts.pages]).toEqual([2, 2]);
});

it('answers made-up addresses at once too', async () => {
  await ask();
  const before = passed;
  for (const made of ['?v=1', '?v=2']) expect((await ask({}, `/page${made}`)).text).toBe('en 1');
  expect([passed, keeper.counts.atOnce]).toEqual([before, 2]);
});

/** Asks, and answers once the asking has come to the page's rendering or joined one: `count` have passed every layer. */
async function asking(count: number): Promise<Promise<string>[]> {
  const before = passed;
  const answers = Array.from({ length: count }, async () => (await ask()).text);
  await expect.poll(() => passed - before).toBe(count);
  return answers;
}
/** Holds renderings back until what it answers is called. */
function holdBack(): () => void {
  let go!: () => void;
  drawn = new Promise<void>((resolve) => (go = resolve));
  return go;
}

it('renders once what fifty ask for at once', async () => {
  const go = holdBack();
  const answers = await asking(50);
  go();
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['en 1']));
  expect(rendered).toBe(1);
});

it('renders anew for who asks after the record has grown, however long the one before takes', async () => {
  const go = holdBack();
  const before = await asking(2);
  journal.grown('mechanism/hld', 1);
  const after = await asking(2);
  go();
  expect(await Promise.all([...before, ...after])).toEqual(['en 1', 'en 1', 'en 2', 'en 2']);
  expect((await ask()).text).toBe('en 2');
});

it('renders for each of many what is made for one response', async () => {
  const texts = await Promise.all(Array.from({ length: 5 }, async () => (await ask({}, '/page?once=1')).text));
  expect(new Set(texts).size).toBe(5);
});

it('fails for all who wait for a rendering that fails, and for nobody after', async () => {
  whileRendering = () => {
    throw new Error('no');
  };
  expect((await Promise.all([ask(), ask(), ask()])).map(({ status }) => status)).toEqual([500, 500, 500]);
  whileRendering = () => {};
  expect((await ask()).status).toBe(200);
});

it('shows nothing that is kept where the line is silent, and what was kept once the line has answered', async () => {
  await ask();
  line.heardUntil = performance.now() - 2001;
  const answering = line.askLine;
  line.askLine = async () => false;
  for (const text of ['en 2', 'en 3']) expect((await ask()).text).toBe(text);
  line.askLine = answering;
  expect((await ask()).text).toBe('en 3');
  expect(keeper.counts.atOnce).toBe(0);
});

it('asks the line again after a second, and no sooner', async () => {
  await ask();
  expect(questions).toBe(0);
  line.heardUntil = performance.now() - 1001;
  expect((await ask()).text).toBe('en 1');
  expect([questions, rendered]).toEqual([1, 1]);
});

it('does not keep what was made for one response', async () => {
  expect((await ask({}, '/page?once=1')).text).toBe('en 1');
  expect((await ask({}, '/page?once=1')).text).toBe('en 2');
});

it('tells who has the page already that nothing is new, at once or not', async () => {
  const tag = (await ask()).headers['etag']!;
  const none = { status: 304, bytes: 0, headers: { etag: tag, 'x-layer': 'outer' } };
  const atOnce = await ask({ 'if-none-match': tag });
  const passing = await ask({ 'if-none-match': tag, cookie: 'session=stale' });
  expect(atOnce).toMatchObject(none);
  expect(passing).toMatchObject(none);
  expect({ ...atOnce.headers, connection: '' }).toEqual({ ...passing.headers, connection: '' });
  expect([rendered, passed]).toEqual([1, 2]);
  // As a proxy that compresses hands it on, and among others.
  for (const known of [`W/${tag}`, `"x", ${tag}`]) expect((await ask({ 'if-none-match': known })).status).toBe(304);
  expect((await ask({ 'if-none-match': '"x"' })).status).toBe(200);
  journal.grown('mechanism/hld', 1);
  expect((await ask({ 'if-none-match': tag })).status).toBe(200);
});

it('remembers a chosen language with each answer, and for nobody else', async () => {
  for (const _ of [1, 2]) expect((await ask({}, '/page?lang=fr')).headers['set-cookie']![0]).toMatch(/^lang=fr;/);
  expect(rendered).toBe(1);
  expect((await ask()).headers).not.toHaveProperty('set-cookie');
});

it('sets no cookie with what is kept, however the address chose the language', async () => {
  const asked = { 'accept-language': 'fr' };
  expect((await ask(asked, '/page?l%61ng=fr')).headers['set-cookie']![0]).toMatch(/^lang=fr;/);
  await ask(asked, '/page?l%61ng=fr');
  expect([rendered, keeper.counts.atOnce]).toEqual([1, 0]);
});

it('does not compress in a way that was refused', async () => {
  for (const _ of [1, 2]) {
    expect((await ask({ 'accept-encoding': 'br;q=0, gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await ask({ 'accept-encoding': 'gzip; q=0.000,br;q=0.5' })).headers['content-encoding']).toBe('br');
  }
});

it('says to a reader of deflate what it sends, and to the next what he gets', async () => {
  const deflated = await ask({ 'accept-encoding': 'deflate' });
  expect(deflated).toMatchObject({ text: 'en 1', headers: { 'content-encoding': 'deflate' } });
  const plain = await ask();
  expect(plain.text).toBe('en 1');
  expect(plain.headers).not.toHaveProperty('content-encoding');
});

it('keeps nothing while the line to the journal is down', async () => {
  line.listening = false;
  expect((await ask()).text).toBe('en 1');
  expect((await ask()).text).toBe('en 2');
  line.listening = true;
  expect((await ask()).text).toBe('en 3');
  expect((await ask()).text).toBe('en 3');
});

it('takes a cookie written another way for what the page takes it for, so that nobody is given another reader’s page', async () => {
  // The page reads the cookie `zone`; a browser's own and one with a space before the `=` are the same to it.
  expect((await ask({ cookie: 'zone =Asia/Tokyo' })).text).toBe('en 1');
  expect((await ask()).text).toBe('en 2');
  expect((await ask({ cookie: 'zone=Asia/Tokyo' })).text).toBe('en 1');
  expect((await ask({ cookie: 'zone=%C3%A9; zone=Asia/Tokyo' })).text).toMatch(/^en /);
});
