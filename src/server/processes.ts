import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const linux = process.platform === 'linux';

/** Names one life of a process: a number used again, or a restart of the machine, gives another text.
 *  Undefined when the process is gone; one that has ended but is not yet reaped counts as gone. */
export function lifeOf(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  try {
    if (!linux) return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces and parentheses; the fields after the last one are plain.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** Whether `pid` is a process called `name` that works in `folder`. Only Linux can tell; elsewhere undefined. */
export function worksIn(pid: number, folder: string, name: string): boolean | undefined {
  if (!linux) return undefined;
  try {
    if (lifeOf(pid) === undefined || readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== name) return false;
    const its = statSync(`/proc/${pid}/cwd`, { bigint: true });
    const ours = statSync(folder, { bigint: true });
    return its.dev === ours.dev && its.ino === ours.ino;
  } catch {
    return false;
  }
}

/** Every process called `name` that works in `folder`; empty where the system cannot tell. */
export function processesIn(folder: string, name: string): number[] {
  if (!linux) return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && worksIn(pid, folder, name));
}

/** Sends each signal in turn to what `pids` then names, waiting up to `ms` for it to name none; true once it does. */
export async function endBy(
  steps: readonly (readonly [signal: NodeJS.Signals, ms: number])[],
  pids: () => number[],
): Promise<boolean> {
  for (const [signal, ms] of steps) {
    for (const pid of pids()) signalTo(pid, signal);
    const until = Date.now() + ms;
    while (Date.now() < until) {
      if (pids().length === 0) return true;
      await pause(20);
    }
  }
  return pids().length === 0;
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
