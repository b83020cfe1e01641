import type { ServerResponse } from 'node:http';
import { refuse } from '#platform/refusals.ts';

/** Seconds after which a screen asks again; those of a whole venue do not come back at one moment. */
const WAIT = { least: 10, most: 40 };
const LOGGED_EVERY_MILLISECONDS = 60_000;

const isOwnMachine = (address: string): boolean => /^127\.|^0000:0000:0000:0000$|^$/.test(address);

/**
 * Counts the live lines of each address, so that nobody can take them all. A venue stands behind one address with all its
 * delegates, so the limit is wide. This machine is not counted: what comes from it without a name is a measurement, a test
 * or a proxy that names nobody.
 */
export function createLineCount(most: number, log: (line: string) => void) {
  const lines = new Map<string, number>();
  let loggedAt = -Infinity;
  /** @throws Refusal 429 with the seconds to wait. */
  function insist(address: string): void {
    if (isOwnMachine(address)) return;
    const taken = lines.get(address) ?? 0;
    if (taken < most) return;
    if (performance.now() - loggedAt > LOGGED_EVERY_MILLISECONDS) {
      loggedAt = performance.now();
      log(`live: ${taken} lines come from one address, and no more are taken from it. If that is your proxy, name it in PARLEY_PROXY; if it is a large venue, raise PARLEY_LINES_PER_ADDRESS.`);
    }
    throw refuse('too-many-lines', { n: WAIT.least + Math.floor(Math.random() * (WAIT.most - WAIT.least)) });
  }
  return {
    insist,
    /** Counts a line until it is closed. @throws as `insist` does. */
    take(address: string, response: ServerResponse): void {
      insist(address);
      // Gone already: its `close` is past.
      if (response.destroyed || isOwnMachine(address)) return;
      lines.set(address, (lines.get(address) ?? 0) + 1);
      response.once('close', () => {
        const left = lines.get(address)! - 1;
        if (left === 0) lines.delete(address);
        else lines.set(address, left);
      });
    },
  };
}
export type LineCount = ReturnType<typeof createLineCount>;
