/**
 * Milliseconds that this thread's work takes of the processor. What else runs on the machine is not counted, so a test
 * may hold two of them against each other; what waits (for a database, another process, a screen) is measured in `bench/`.
 */
export function processorMilliseconds(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How long nobody else was answered while work was done, as a share: of the processor's time that this thread spent until
 * the work was done, the most between two answers. Near 0 where the work is done elsewhere, near 1 where this thread does it.
 * @param ask something that is answered by this thread at once.
 */
export async function longestSilence(work: Promise<unknown>, ask: () => Promise<unknown>): Promise<number> {
  const spent = (): number => {
    const { user, system } = process.threadCpuUsage();
    return user + system;
  };
  let isDone = false;
  void work.finally(() => (isDone = true)).catch(() => {});
  const [begun, answered] = [spent(), [spent()]];
  while (!isDone) {
    await ask();
    answered.push(spent());
  }
  await work;
  const gaps = answered.slice(1).map((at, index) => at - answered[index]!);
  return Math.max(...gaps) / (answered.at(-1)! - begun);
}
