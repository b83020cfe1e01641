import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

export interface ParleyProcess {
  readonly child: ChildProcess;
  readonly origin: string;
  /** What it printed after the line that it is ready: the scenario's sign-in links. */
  readonly output: () => string;
  /** Milliseconds from the start to the answer of `/health`. */
  readonly readyAfter: number;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** A port of the loopback that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

const isReady = async (origin: string): Promise<boolean> => {
  try {
    return (await fetch(`${origin}/health`, { signal: AbortSignal.timeout(10_000) })).ok;
  } catch {
    return false;
  }
};

/**
 * Starts a real Parley, as `bin/start` does after its preparations, and waits until it answers.
 * @throws Error with what it wrote when it ends instead.
 */
export async function startParley(options: {
  dataFolder: string; port: number; environment?: NodeJS.ProcessEnv; arguments?: readonly string[]; patienceMilliseconds?: number;
}): Promise<ParleyProcess> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', path.join(PROJECT, 'src/server/tsx-hook.ts'), path.join(PROJECT, 'src/server/main.ts'), ...(options.arguments ?? [])],
    {
      cwd: PROJECT,
      env: { ...process.env, DATABASE_URL: '', PARLEY_ORIGIN: '', HOST: '127.0.0.1', PORT: String(options.port), PARLEY_DATA: options.dataFolder, ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  // However this process ends, the one it started does not outlive it.
  const abandon = (): void => void child.kill('SIGKILL');
  process.once('exit', abandon);
  child.once('exit', () => process.off('exit', abandon));
  let written = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (written += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (written = (written + text).slice(-200_000)));
  const origin = `http://127.0.0.1:${options.port}`;
  const until = begun + (options.patienceMilliseconds ?? 600_000);
  while (!(written.includes('Parley is ready') && (await isReady(origin)))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`Parley ended before it was ready:\n${written}`);
    if (performance.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`Parley was not ready in time:\n${written}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const ended = once(child, 'exit');
  return {
    child,
    origin,
    output: () => written,
    readyAfter: performance.now() - begun,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
