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
