import { expect } from 'vitest';

const SHORT = 24_000;
const LONGER = 8;
const ROOM = 3;
const ROUNDS = 5;
/** Below this the processor's own grain tells more than the text. */
const LEAST_MILLISECONDS = 2;

async function millisecondsOf(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * That the work on a text grows with its length. Processor time of this thread is compared: eight times the text may take three
 * times what it is longer. What takes the square takes 64 times as long. Where a busy machine spoils a round, another tells.
 * @param make a text of about so many characters.
 */
export async function expectProportional(work: (text: string) => unknown, make: (characters: number) => string): Promise<void> {
  const [short, long] = [make(SHORT), make(SHORT * LONGER)];
  let [few, many] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    few = Math.min(few, await millisecondsOf(() => work(short)));
    many = Math.min(many, await millisecondsOf(() => work(long)));
    if (many <= Math.max(few, LEAST_MILLISECONDS) * LONGER * ROOM) return;
  }
  expect(many).toBeLessThanOrEqual(Math.max(few, LEAST_MILLISECONDS) * LONGER * ROOM);
}
