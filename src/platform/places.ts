/** Places for work that few may do at once, shared fairly among accounts. */
export interface Places {
  /**
   * Waits for a place and answers how to leave it. An account has one place at a time and waits in its own queue: however much
   * it asks for, each other account comes at its turn.
   * @throws NoPlace where this account, or all together, have as many waiting as may.
   */
  take(account: string): Promise<() => void>;
}

/** As many wait as may. */
export class NoPlace extends Error {}

export function createPlaces({ atOnce, mostWaiting, mostWaitingEach }: {
  readonly atOnce: number;
  /** Of all accounts together, and of one. */
  readonly mostWaiting: number;
  readonly mostWaitingEach: number;
}): Places {
  const atWork = new Set<string>();
  /** In the order in which accounts are served next: who was served goes to the end. */
  const waiting = new Map<string, (() => void)[]>();
  let waitingInAll = 0;

  function serve(): void {
    for (const [account, own] of waiting) {
      if (atWork.size >= atOnce) return;
      if (atWork.has(account)) continue;
      const next = own.shift()!;
      waitingInAll -= 1;
      waiting.delete(account);
      if (own.length > 0) waiting.set(account, own);
      atWork.add(account);
      next();
    }
  }

  return {
    async take(account) {
      const leave = (): void => {
        atWork.delete(account);
        serve();
      };
      const own = waiting.get(account) ?? [];
      if (atWork.size < atOnce && !atWork.has(account)) {
        atWork.add(account);
        return leave;
      }
      if (own.length >= mostWaitingEach || waitingInAll >= mostWaiting) throw new NoPlace();
      const { promise, resolve } = Promise.withResolvers<void>();
      own.push(resolve);
      waiting.set(account, own);
      waitingInAll += 1;
      await promise;
      return leave;
    },
  };
}
