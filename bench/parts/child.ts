import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * A part of a measurement in a process of its own, so that it has its own event loop and memory. It answers one
 * question at a time.
 */
export interface Part<Question, Answer> {
  readonly pid: number;
  /** @throws Error when the process ends instead of answering. */
  ask<A extends Answer = Answer>(question: Question): Promise<A>;
  end(): Promise<void>;
}

export function startPart<Question extends object, Answer>(file: string, ...parameters: readonly string[]): Part<Question, Answer> {
  const child: ChildProcess = fork(fileURLToPath(new URL(file, import.meta.url)), [...parameters], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const early = ended.then(([code]) => {
    throw new Error(`${file} ended with ${String(code)}.`);
  });
  early.catch(() => {});
  return {
    pid: child.pid!,
    async ask<A extends Answer>(question: Question) {
      child.send(question);
      const [answer] = (await Promise.race([once(child, 'message'), early])) as [A];
      return answer;
    },
    async end() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The other end: answers each question of the process that started this one. */
export function answering<Question, Answer>(answer: (question: Question) => Promise<Answer> | Answer): void {
  process.on('message', (question) => {
    Promise.resolve(answer(question as Question)).then(
      (done) => process.send!(done ?? null),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.on('disconnect', () => process.exit(0));
}
