import { expect, it } from 'vitest';
import { createBoundedWork, OutOfBounds, USUAL_BOUNDS } from './bounded-work.ts';
import type { TestWork } from './test-thread.ts';

const makeWork = (isFresh = false) => createBoundedWork<TestWork, string>({
  script: new URL('./test-thread.ts', import.meta.url), isFresh, atOnce: 2, mostWaiting: 20, mostWaitingEach: 5,
});
const account = 'person/a';

it('is done in a thread that is kept for the next, or in one of its own', async () => {
  const kept = makeWork();
  expect(await kept.do({ do: 'say', text: 'first' }, { account })).toBe('first 1');
  expect(await kept.do({ do: 'say', text: 'second' }, { account })).toBe('second 2');
  const fresh = makeWork(true);
  expect(await fresh.do({ do: 'say', text: 'first' }, { account })).toBe('first 1');
  expect(await fresh.do({ do: 'say', text: 'second' }, { account })).toBe('second 1');
});

it('may ask for what only the process has', async () => {
  expect(await makeWork().do({ do: 'ask', text: 'who' }, { account, answer: async (text: string) => text.toUpperCase() })).toBe('WHO WHO AGAIN');
});

it('what cannot be answered is what the work fails by, and the next is done', async () => {
  const work = makeWork();
  const gone = work.do({ do: 'ask', text: 'who' }, { account, answer: () => Promise.reject(new Error('The record is away.')) });
  await expect(gone).rejects.toThrow('The record is away.');
  await expect(work.do({ do: 'fail' }, { account })).rejects.toThrow('A fault of ours.');
  expect(await work.do({ do: 'say', text: 'next' }, { account })).toBe('next 1');
});

it('leaves the process free: it goes on a hundred times while a thread does not let go of its processor', async () => {
  const enough = new Int32Array(new SharedArrayBuffer(4));
  const working = makeWork().do({ do: 'until', enough }, { account });
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => void setImmediate(resolve));
  Atomics.store(enough, 0, 1);
  expect(await working).toMatch(/^(?:true|false)$/);
});

it.each([
  ['time', { do: 'for-ever' }, { ...USUAL_BOUNDS, milliseconds: 200 }],
  ['memory', { do: 'grow' }, { ...USUAL_BOUNDS, heapMegabytes: 32 }],
  ['depth', { do: 'deepen' }, USUAL_BOUNDS],
] as const)('ends where it takes more %s than it may, and the next is done', async (_, hostile, bounds) => {
  const work = makeWork();
  await expect(work.do(hostile, { account, bounds })).rejects.toBeInstanceOf(OutOfBounds);
  expect(await work.do({ do: 'say', text: 'next' }, { account })).toBe('next 1');
});

it('of others is done while one account’s work never ends', async () => {
  const work = makeWork();
  const bounds = { ...USUAL_BOUNDS, milliseconds: 3000 };
  let ended = 0;
  const hostile = Array.from({ length: 3 }, () => work.do({ do: 'for-ever' }, { account, bounds }).catch(() => void (ended += 1)));
  for (const other of ['person/b', 'person/c', 'person/d']) expect(await work.do({ do: 'say', text: other }, { account: other })).toContain(other);
  expect(ended).toBeLessThan(hostile.length);
  await Promise.all(hostile);
});
