import { parentPort } from 'node:worker_threads';

/** What passes between a thread of `bounded-work.ts` and whoever gave it work: one piece of work at a time. */
export type ToThread = { readonly input: unknown } | { readonly answer: unknown };
export type FromThread = { readonly output: unknown } | { readonly question: unknown } | { readonly failed: string; readonly isTooMuch: boolean };

/** Asks whoever gave the work, and waits for the answer. One question at a time. */
export type Ask<Question, Answer> = (question: Question) => Promise<Answer>;

/** Makes this thread do the work whenever it is given some. What `work` throws is a fault of ours: what may be wrong with the input it answers. */
export function serve<Input, Output, Question = never, Answer = never>(work: (input: Input, ask: Ask<Question, Answer>) => Output | Promise<Output>): void {
  const port = parentPort!;
  const tell = (message: FromThread): void => port.postMessage(message);
  let answered: ((answer: Answer) => void) | undefined;
  const ask: Ask<Question, Answer> = (question) => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    answered = resolve;
    tell({ question });
    return promise;
  };
  async function doWork(input: Input): Promise<void> {
    try {
      tell({ output: await work(input, ask) });
    } catch (error) {
      // The stack, or the longest string there may be, was not enough.
      tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error), isTooMuch: error instanceof RangeError });
    }
  }
  port.on('message', (message: ToThread) => {
    if ('input' in message) void doWork(message.input as Input);
    else answered?.(message.answer as Answer);
  });
}
