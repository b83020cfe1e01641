import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepPapers } from './keep-papers.ts';
import { MOST_ROWS, type Paper } from './paper.ts';
import { createPress, type Press } from './set-paper.ts';
import { readPdf } from './test-reading.ts';

const paper = (title: string, rows = 3): Paper => ({
  language: 'en', title, place: ['IDM'], foot: 'as of noon', madeAt: '2027-05-20T13:00:00.000Z',
  blocks: [{ kind: 'table', columns: [{ head: 'A', share: 1 }, { head: 'B', share: 1 }], rows: Array.from({ length: rows }, (_, index) => [`row ${index}`, 'b']) }],
});

let press: Press | undefined;
afterEach(async () => {
  await press?.close();
  press = undefined;
});
const bounds = { milliseconds: 600_000, mostWaiting: 24, idleMilliseconds: 60_000, mostBytes: 1024 ** 3 };

describe('the press', () => {
  it('sets papers one after another in a process of its own, and hands each to who asked for it', async () => {
    press = createPress(bounds);
    const made = await Promise.all(['One', 'Two', 'Three'].map((title) => press!.set(paper(title))));
    expect(await Promise.all(made.map(async (bytes) => (await readPdf(bytes)).title))).toEqual(['One', 'Two', 'Three']);
  });

  it('leaves the event loop free meanwhile', async () => {
    press = createPress(bounds);
    await press.set(paper('To warm up'));
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    await press.set(paper('Long', 2000));
    clearInterval(timer);
    // A paper set in this process would leave it two or three.
    expect(turns).toBeGreaterThan(10);
  });

  it('refuses when too many wait, and takes more once they are done', async () => {
    press = createPress({ ...bounds, mostWaiting: 2 });
    const made = ['1', '2', '3', '4', '5'].map((title) => press!.set(paper(title)));
    const settled = await Promise.allSettled(made);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected']);
    expect(settled[4]).toMatchObject({ reason: { code: 'paper.busy', status: 503 } });
    expect((await press.set(paper('6'))).length).toBeGreaterThan(1000);
  });

  it('refuses what is too long before it is tried', async () => {
    press = createPress(bounds);
    await expect(press.set(paper('Long', MOST_ROWS + 1))).rejects.toMatchObject({ code: 'paper.too-long', status: 413 });
    await expect(press.set({ ...paper('Long'), blocks: [{ kind: 'paragraph', text: 'x'.repeat(500_000) }] })).rejects.toMatchObject({ status: 413 });
  });

  it('gives up on a paper that takes too long, says so, and goes on with the next', async () => {
    const log = vi.fn<(line: string) => void>();
    const changing = { ...bounds, milliseconds: 50 };
    press = createPress(changing, log);
    const slow = press.set(paper('Slow', 2000));
    await new Promise((resolve) => setImmediate(resolve));
    changing.milliseconds = bounds.milliseconds;
    const next = press.set(paper('Next'));
    await expect(slow).rejects.toMatchObject({ code: 'paper.cannot-set', status: 503 });
    expect((await readPdf(await next)).title).toBe('Next');
    expect(log.mock.calls[0]![0]).toContain('50 ms');
  });

  it('says that it cannot where a paper does not hold, and logs why', async () => {
    const log = vi.fn<(line: string) => void>();
    press = createPress(bounds, log);
    await expect(press.set({ ...paper('Broken'), blocks: [{ kind: 'table', columns: [], rows: [['a']] }] })).rejects.toMatchObject({ code: 'paper.cannot-set' });
    expect(log).toHaveBeenCalledTimes(1);
    expect((await press.set(paper('Whole'))).length).toBeGreaterThan(1000);
  });

  it('ends a process that has grown too large, and starts another for the next', async () => {
    press = createPress({ ...bounds, mostBytes: 1 });
    const made = await Promise.all(['One', 'Two'].map((title) => press!.set(paper(title))));
    expect(await Promise.all(made.map(async (bytes) => (await readPdf(bytes)).title))).toEqual(['One', 'Two']);
  });

  it('lets the process go when there is nothing to do, and starts another when there is', async () => {
    press = createPress({ ...bounds, idleMilliseconds: 20 });
    await press.set(paper('One'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await readPdf(await press.set(paper('Two')))).title).toBe('Two');
  });
});

describe('papers that are kept', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('are set once for all who ask at the same time, and once a minute', async () => {
    let now = 0;
    const keeper = keepPapers(() => now);
    const make = vi.fn(() => Promise.resolve(bytes(`at ${now}`)));
    const [first, second] = await Promise.all([keeper.get('a 1', 60_000, make), keeper.get('a 1', 60_000, make)]);
    expect(second).toBe(first);
    expect(first.tag).toMatch(/^"[0-9a-f]{32}"$/);
    now = 59_999;
    expect(await keeper.get('a 1', 60_000, make)).toMatchObject({ tag: first.tag });
    expect(make).toHaveBeenCalledTimes(1);
    now = 60_001;
    expect((await keeper.get('a 1', 60_000, make)).tag).not.toBe(first.tag);
    await keeper.get('a 2', 60_000, make);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('are not kept where they could not be set', async () => {
    const keeper = keepPapers(() => 0);
    await expect(keeper.get('a', 60_000, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect((await keeper.get('a', 60_000, () => Promise.resolve(bytes('yes')))).bytes).toEqual(bytes('yes'));
  });

  it('leave when there are too many, those asked for least lately first', async () => {
    const keeper = keepPapers(() => 0);
    const make = vi.fn(() => Promise.resolve(bytes('x')));
    for (let index = 0; index < 200; index += 1) await keeper.get(`p${index}`, 60_000, make);
    await keeper.get('p0', 60_000, make);
    await keeper.get('p200', 60_000, make);
    expect(make).toHaveBeenCalledTimes(201);
    await keeper.get('p0', 60_000, make);
    expect(make).toHaveBeenCalledTimes(201);
    await keeper.get('p1', 60_000, make);
    expect(make).toHaveBeenCalledTimes(202);
  });
});
