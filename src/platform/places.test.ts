import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPlaces, NoPlace } from './places.ts';

const MANY = { mostWaiting: 1000, mostWaitingEach: 1000 };

it('an account that asks for ten has one, and others come at their turn', async () => {
  const places = createPlaces({ atOnce: 2, ...MANY });
  const served: string[] = [];
  const leaving: (() => void)[] = [];
  const ask = async (account: string): Promise<void> => {
    leaving.push(await places.take(account));
    served.push(account);
  };
  const asked = [...Array.from({ length: 10 }, () => ask('greedy')), ask('one'), ask('two'), ask('three')];
  await Promise.resolve();
  while (served.length < asked.length) {
    const leave = leaving.shift();
    leave?.();
    await new Promise((resolve) => void setImmediate(resolve));
  }
  await Promise.all(asked);
  // The second place is the others' all the time; greedy takes theirs only when they are gone.
  expect(served.slice(0, 5).filter((account) => account !== 'greedy').sort()).toEqual(['one', 'three', 'two']);
  expect(served.filter((account) => account === 'greedy')).toHaveLength(10);
});

it('whoever asks for more than may wait is refused, and nobody else', async () => {
  const places = createPlaces({ atOnce: 1, mostWaiting: 3, mostWaitingEach: 2 });
  const leave = await places.take('a');
  const waiting = [places.take('a'), places.take('a')];
  await expect(places.take('a')).rejects.toBeInstanceOf(NoPlace);
  waiting.push(places.take('b'));
  await expect(places.take('c')).rejects.toBeInstanceOf(NoPlace);
  leave();
  await Promise.all(waiting.map(async (one) => (await one)()));
  (await places.take('c'))();
});

it('never more at once than may be, never two of one account, and everybody comes', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }), fc.integer({ min: 1, max: 3 }), async (accounts, atOnce) => {
    const places = createPlaces({ atOnce, ...MANY });
    const atWork: string[] = [];
    let done = 0;
    await Promise.all(accounts.map(async (account) => {
      const leave = await places.take(account);
      expect(atWork).not.toContain(account);
      atWork.push(account);
      expect(atWork.length).toBeLessThanOrEqual(atOnce);
      await new Promise((resolve) => void setImmediate(resolve));
      atWork.splice(atWork.indexOf(account), 1);
      done += 1;
      leave();
    }));
    expect(done).toBe(accounts.length);
  }));
});
