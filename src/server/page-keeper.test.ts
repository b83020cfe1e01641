import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { beforeEach, expect, it } from 'vitest';
import { chooseLanguage } from '#platform/languages.ts';
import type { Hub } from '#platform/live.ts';
import type { AnyPage } from '#platform/page.ts';
import { createPageKeeper, MADE_ONCE } from './page-keeper.ts';
import { rememberLanguage } from './pages.ts';
import type { Env } from './request.ts';

type Watcher = Parameters<Hub['watch']>[0];
const page = { keptUntil: () => ['mechanism/'] } as unknown as AnyPage;
const LONG = 'dialogue '.repeat(300);

let rendered: number;
let passed: number;
let journal: Watcher;
let app: Hono<Env>;
let whileRendering: () => void;
let line: { listening: boolean };

beforeEach(() => {
  rendered = 0;
  passed = 0;
  whileRendering = () => {};
  line = { listening: true };
  const keeper = createPageKeeper(Object.assign(line, { watch: (watcher: Watcher) => ((journal = watcher), () => {}) }) as unknown as Hub);
  app = new Hono<Env>();
  app.use(keeper.atOnce);
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
        if (c.req.query('once')) c.header(MADE_ONCE, '1');
    return c.body(`${c.get('language')} ${number} ${LONG}`, 200, { 'content-type': 'text/html; charset=utf-8', vary: 'accept-language, cookie' });
  }));
});

const ask = async (headers: Record<string, string> = {}, address = '/page') => {
  const response = await app.request(address, { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  const encoding = response.headers.get('content-encoding');
  const plain = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : encoding === 'deflate' ? inflateSync(bytes) : bytes;
  return { status: response.status, headers: Object.fromEntries(response.headers), text: plain.toString().trim().slice(0, 4) };
};

it.each(['br', 'gzip', 'identity'])('answers strangers at once, with every header of the first time (%s)', async (encoding) => {
  const asked = { 'accept-encoding': encoding };
  const first = await ask(asked);
  const second = await ask(asked);
  expect(second).toEqual(first);
  expect(first.headers).toMatchObject({ 'x-layer': 'outer', etag: expect.stringMatching(/^"[0-9a-f]{32}"$/), vary: 'accept-language, cookie, accept-encoding' });
  expect([rendered, passed]).toEqual([1, 1]);
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
  expect([rendered, passed]).toEqual([3, 5]);
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

it('does not keep what was rendered while the record grew', async () => {
  whileRendering = () => journal.grown('mechanism/hld', 1);
  expect((await ask()).text).toBe('en 1');
  whileRendering = () => {};
  expect((await ask()).text).toBe('en 2');
  expect((await ask()).text).toBe('en 2');
});

it('does not keep what was made for one response', async () => {
  expect((await ask({}, '/page?once=1')).text).toBe('en 1');
  expect((await ask({}, '/page?once=1')).text).toBe('en 2');
});

it('tells who has the page already that nothing is new, at once or not', async () => {
  const tag = (await ask()).headers['etag']!;
  const none = { status: 304, text: '', headers: { etag: tag, 'x-layer': 'outer' } };
  expect(await ask({ 'if-none-match': tag })).toMatchObject(none);
  expect(await ask({ 'if-none-match': tag, cookie: 'session=stale' })).toMatchObject(none);
  expect([rendered, passed]).toEqual([1, 2]);
  journal.grown('mechanism/hld', 1);
  expect((await ask({ 'if-none-match': tag })).status).toBe(200);
});

it('remembers a chosen language with each answer, and for nobody else', async () => {
  for (const _ of [1, 2]) expect((await ask({}, '/page?lang=fr')).headers['set-cookie']).toMatch(/^lang=fr;/);
  expect(rendered).toBe(1);
  expect((await ask()).headers).not.toHaveProperty('set-cookie');
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
  expect((await ask({ cookie: 'zone=é; zone=Asia/Tokyo' })).text).toBe('en 1');
});
