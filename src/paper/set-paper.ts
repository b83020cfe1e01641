import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Block, MOST_CHARACTERS, MOST_ROWS, type Paper } from './paper.ts';
import { refuse } from './refusals.ts';
import type { Answer } from './typesetting-process.ts';

export interface Bounds {
  /** For one paper, from the moment at which the process is handed it; starting the process counts. */
  readonly milliseconds: number;
  /** Papers that may wait while one is set. */
  readonly mostWaiting: number;
  /** After so long without work the process ends, and its fonts leave the memory. */
  readonly idleMilliseconds: number;
  /** A process that has grown beyond this ends after its paper: the compiler does not give back all it takes. */
  readonly mostBytes: number;
}
const USUAL_BOUNDS: Bounds = { milliseconds: 15_000, mostWaiting: 24, idleMilliseconds: 60_000, mostBytes: 500 * 1024 * 1024 };

/**
 * Sets papers one at a time in a process of its own: whoever listens to a live screen does not wait for them, one that
 * takes too long can be stopped, and what the compiler keeps of the memory ends with the process.
 */
export interface Press {
  /** The paper as PDF/UA-1. @throws Refusal where too many wait, or where it is too long or cannot be set. */
  set(paper: Paper): Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the process once the paper in it is set. */
  close(): Promise<void>;
}

const textsOf = (value: unknown): number =>
  typeof value === 'string' ? value.length : typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, one) => sum + textsOf(one), 0) : 0;
const rowsOf = (block: Block): number => (block.kind === 'table' ? block.rows.length : block.kind === 'facts' ? block.facts.length : block.kind === 'numbered' ? block.items.length : 1);

const SCRIPT = fileURLToPath(new URL('./typesetting-process.ts', import.meta.url));

export function createPress(bounds: Bounds = USUAL_BOUNDS, log: (line: string) => void = (line) => void process.stderr.write(`${line}\n`)): Press {
  let running: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  /** When the process is free of what was asked last: each waits for the one before. */
  let free: Promise<void> = Promise.resolve();
  let waiting = 0;

  function start(): ChildProcess {
    // Nothing of our surroundings is for it to know, the address of the database least of all.
    const env = process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {};
    const child = fork(SCRIPT, [], { env, execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('exit', () => {
      if (running === child) running = undefined;
    });
    return child;
  }

  async function end(child = running): Promise<void> {
    clearTimeout(idle);
    if (!child) return;
    if (running === child) running = undefined;
    // One that could not be started has no number, and never exits.
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    child.once('exit', () => resolve());
    child.ref();
    child.kill('SIGKILL');
    await promise;
  }

  async function setInProcess(paper: Paper): Promise<Answer> {
    clearTimeout(idle);
    const child = (running ??= start());
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const lost = (why: string) => () => resolve({ fault: why, memory: Infinity });
    const onExit = lost('the process ended');
    const onError = (error: Error): void => lost(error.message)();
    const timer = setTimeout(lost(`not set within ${bounds.milliseconds} ms`), bounds.milliseconds);
    child.on('message', resolve).on('exit', onExit).on('error', onError);
    child.ref();
    child.channel?.ref();
    child.send(paper, (error) => error && onError(error));
    const answer = await promise;
    clearTimeout(timer);
    child.off('message', resolve).off('exit', onExit).off('error', onError);
    // The next one waits until it has ended, so that there is never more than one.
    if (answer.memory > bounds.mostBytes) await end(child);
    else rest(child);
    return answer;
  }

  /** Lets a process without work end by itself, and hold nobody up who wants to end. */
  function rest(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    idle = setTimeout(() => void end(child), bounds.idleMilliseconds).unref();
  }

  return {
    async set(paper) {
      if (textsOf(paper.blocks) > MOST_CHARACTERS || paper.blocks.reduce((sum, block) => sum + rowsOf(block), 0) > MOST_ROWS) throw refuse('too-long');
      if (waiting > bounds.mostWaiting) throw refuse('busy');
      waiting += 1;
      const before = free;
      const { promise, resolve: release } = Promise.withResolvers<void>();
      free = promise;
      try {
        await before;
        const answer = await setInProcess(paper);
        if ('bytes' in answer) return answer.bytes;
        log(`a paper could not be set: ${answer.fault}`);
        throw refuse('cannot-set');
      } finally {
        waiting -= 1;
        release();
      }
    },
    async close() {
      await free;
      await end();
    },
  };
}

let press: Press | undefined;
/** Sets a paper on the one press of this process. @throws Refusal as `Press.set`. */
export const setPaper = (paper: Paper): Promise<Uint8Array<ArrayBuffer>> => (press ??= createPress()).set(paper);
