import { Worker } from 'node:worker_threads';
import { createPlaces, NoPlace } from './places.ts';
import type { FromThread, ToThread } from './bounded-thread.ts';

/** What one piece of work may take. */
export interface Bounds {
  /** Of processor time, so that a busy machine refuses nothing; by the clock four times as long. */
  readonly milliseconds: number;
  /** Of JavaScript's own memory, in the thread. */
  readonly heapMegabytes: number;
  /** That the whole process may grow by meanwhile: unpacked bytes are outside JavaScript's memory. */
  readonly growthMegabytes: number;
}
export const USUAL_BOUNDS: Bounds = { milliseconds: 10_000, heapMegabytes: 192, growthMegabytes: 400 };
const BY_THE_CLOCK = 4;
const LOOKED_AT_EVERY = 50;
/** A thread without work ends after so long, and what it holds leaves the memory. */
const IDLE_MILLISECONDS = 60_000;

/** The work took more time or memory than it may, or the thread fell over what it was given. */
export class OutOfBounds extends Error {}
export { NoPlace };

/**
 * Work on what people typed or sent, in threads of its own: whatever it is, nobody waits for it but who sent it. It ends at its
 * bounds, and an account has one place at a time.
 */
export interface BoundedWork<Input, Output> {
  /**
   * @param answer answers what the thread asks meanwhile, from the record for instance; that time is not counted.
   * @throws OutOfBounds
   * @throws NoPlace
   */
  do(input: Input, asked: { readonly account: string; readonly bounds?: Bounds; readonly answer?: (question: never) => Promise<unknown> }): Promise<Output>;
}

export function createBoundedWork<Input, Output>({ script, isFresh = false, ...queue }: {
  /** A module that calls `serve` (`bounded-thread.ts`). It is run by Node itself: nothing of it may be `.tsx`. */
  readonly script: URL;
  /** Whether each work gets a thread of its own: where what was sent may change the thread, as a file might. */
  readonly isFresh?: boolean;
  readonly atOnce: number;
  readonly mostWaiting: number;
  readonly mostWaitingEach: number;
}): BoundedWork<Input, Output> {
  const places = createPlaces(queue);
  const idle = new Map<Worker, NodeJS.Timeout>();

  function start(bounds: Bounds): Worker {
    const worker = new Worker(script, {
      env: {}, execArgv: [], stdin: false, stdout: true, stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: bounds.heapMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    // One that ends or falls while it has no work is not missed.
    worker.on('error', () => idle.delete(worker)).on('exit', () => idle.delete(worker));
    return worker;
  }

  function takeThread(bounds: Bounds): Worker {
    const [kept] = bounds === USUAL_BOUNDS ? idle : [];
    if (!kept) return start(bounds);
    const [worker, timer] = kept;
    idle.delete(worker);
    clearTimeout(timer);
    worker.ref();
    return worker;
  }

  function keepThread(worker: Worker): void {
    const timer = setTimeout(() => {
      idle.delete(worker);
      void worker.terminate();
    }, IDLE_MILLISECONDS);
    timer.unref();
    worker.unref();
    idle.set(worker, timer);
  }

  return {
    async do(input, { account, bounds = USUAL_BOUNDS, answer }) {
      const leave = await places.take(account);
      const worker = takeThread(bounds);
      let isKept = false;
      try {
        const output = await workIn<Input, Output>(worker, input, bounds, answer);
        isKept = !isFresh && bounds === USUAL_BOUNDS;
        return output;
      } finally {
        if (isKept) {
          keepThread(worker);
          leave();
        } else {
          // The place is free when the thread has ended, and not before: one deep in a long step may take a while.
          void worker.terminate().then(leave, leave);
        }
      }
    },
  };
}

async function workIn<Input, Output>(worker: Worker, input: Input, bounds: Bounds, answer?: (question: never) => Promise<unknown>): Promise<Output> {
  const { promise, resolve, reject } = Promise.withResolvers<Output>();
  const stop = watch(worker, bounds, () => reject(new OutOfBounds()));
  const onMessage = (message: FromThread): void => {
    if ('output' in message) return resolve(message.output as Output);
    if ('failed' in message) return reject(message.isTooMuch ? new OutOfBounds() : new Error(message.failed));
    const goOn = stop.pause();
    Promise.resolve(answer?.(message.question as never)).then((said) => {
      goOn();
      worker.postMessage({ answer: said } satisfies ToThread);
    }, reject);
  };
  const onEnd = (): void => reject(new OutOfBounds());
  worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
  worker.postMessage({ input } satisfies ToThread);
  try {
    return await promise;
  } finally {
    stop();
    worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
  }
}

/** Looks at what the thread takes, and tells where it is more than it may. */
function watch(worker: Worker, bounds: Bounds, tooMuch: () => void): (() => void) & { readonly pause: () => () => void } {
  const grownFrom = process.memoryUsage.rss();
  let until = performance.now() + bounds.milliseconds * BY_THE_CLOCK;
  let usedBefore: number | undefined;
  let isAsked = false;
  const look = (): void => {
    if (process.memoryUsage.rss() - grownFrom > bounds.growthMegabytes * 1024 * 1024 || performance.now() > until) return tooMuch();
    // A thread deep in one long step may answer late: then the clock decides.
    if (isAsked) return;
    isAsked = true;
    worker.cpuUsage().then(({ user, system }) => {
      isAsked = false;
      const used = (user + system) / 1000;
      usedBefore ??= used;
      if (used - usedBefore > bounds.milliseconds) tooMuch();
    }, () => {
      // It has not begun yet, or has ended.
      isAsked = false;
    });
  };
  const timer = setInterval(look, LOOKED_AT_EVERY);
  look();
  const stop = (): void => clearInterval(timer);
  return Object.assign(stop, {
    pause() {
      const left = until - performance.now();
      until = Infinity;
      return () => void (until = performance.now() + left);
    },
  });
}
