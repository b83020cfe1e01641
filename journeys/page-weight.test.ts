import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openParley, type OpenParley } from './open-parley.ts';
import { addresses, type Prepared, prepare } from './page-addresses.ts';

/**
 * What a first visit fetches, as it comes over the line: compressed, with the cache empty. Fonts, and the sheets that
 * name their files, come behind the text and are not counted.
 */

const LIMIT_BYTES = 60_000;

let parley: OpenParley;
let browser: Browser;
let prepared: Prepared;
let page: Page;
let line: CDPSession;

beforeAll(async () => {
  [parley, browser] = await Promise.all([openParley(), launchBrowser()]);
  prepared = await prepare(parley);
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.setCacheDisabled', { cacheDisabled: true });
});
afterAll(async () => {
  await browser?.close();
  await parley?.close();
});

interface Weight {
  readonly total: number;
  readonly parts: readonly { readonly kind: string; readonly path: string; readonly bytes: number; readonly encoding: string | undefined }[];
}

async function weigh(url: string): Promise<Weight> {
  const seen = new Map<string, { kind: string; path: string; bytes: number; encoding: string | undefined }>();
  const onResponse = (event: { requestId: string; type: string; response: { url: string; headers: Record<string, string> } }) => {
    const header = (name: string) => Object.entries(event.response.headers).find(([key]) => key.toLowerCase() === name)?.[1];
    seen.set(event.requestId, { kind: event.type, path: new URL(event.response.url).pathname, bytes: 0, encoding: header('content-encoding') });
  };
  const onData = (event: { requestId: string; encodedDataLength: number }) => {
    const one = seen.get(event.requestId);
    if (one) one.bytes = Math.max(one.bytes, event.encodedDataLength);
  };
  line.on('Network.responseReceived', onResponse);
  line.on('Network.loadingFinished', onData);
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => !document.querySelector('.line-still'));
  } finally {
    line.off('Network.responseReceived', onResponse);
    line.off('Network.loadingFinished', onData);
  }
  const parts = [...seen.values()].filter(({ kind, path }) => ['Document', 'Stylesheet', 'Script'].includes(kind) && !/\/fonts?-/.test(path));
  return { parts, total: parts.reduce((sum, part) => sum + part.bytes, 0) };
}

const weights: { readonly path: string; readonly language: string; readonly total: number }[] = [];

it.each(addresses().filter(({ address }) => address({ proposal: '…' }).as === undefined).map((one) => [`${one.pattern} ${one.index + 1}`, one] as const))('%s', async (_, { address }) => {
  const { path, status } = address(prepared);
  const url = new URL(path, parley.origin);
  for (const language of ['en', 'ar', 'zh']) {
    url.searchParams.set('lang', language);
    const { parts, total } = await weigh(url.href);
    const told = `${path} in ${language}:\n${parts.map((part) => `${part.bytes} ${part.encoding ?? 'plain'} ${part.path}`).join('\n')}`;
    expect(parts.filter(({ encoding, bytes }) => encoding !== 'br' && encoding !== 'gzip' && bytes > 1500), told).toEqual([]);
    expect(total, told).toBeLessThanOrEqual(LIMIT_BYTES);
    const isLive = (await page.locator('[data-island], form[data-command]').count()) > 0;
    expect(parts.some(({ kind }) => kind === 'Script'), `${told}\n${isLive ? 'has a part that lives or is sent' : 'is for reading alone'}`).toBe(isLive);
    if (status === undefined) weights.push({ path, language, total });
  }
});

it('lists the heaviest', () => {
  const heaviest = weights.toSorted((a, b) => b.total - a.total).slice(0, 8);
  console.log(heaviest.map(({ path, language, total }) => `${total} bytes ${path} (${language})`).join('\n'));
  expect(heaviest[0]!.total).toBeLessThanOrEqual(LIMIT_BYTES);
});

const READ_ALONE = ['/', '/about', '/mechanisms/hld', '/mechanisms/idm', '/documents', '/documents/A/RES/58/208', '/sessions/idm-2024-1', '/parties/kenya', '/journal'];

it.each(READ_ALONE)('%s is read without a script', async (path) => {
  const { parts } = await weigh(new URL(path, parley.origin).href);
  expect(parts.filter(({ kind }) => kind === 'Script')).toEqual([]);
});
