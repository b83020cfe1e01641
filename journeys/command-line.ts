import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  /** What came over standard output, line by line. */
  readonly lines: readonly Record<string, unknown>[];
  readonly messages: string;
}

/** Runs `bin/parley VERB …` on a data folder, as an operator does. */
export async function runParley(dataFolder: string, ...words: string[]): Promise<Ran> {
  const child = spawn(path.join(PROJECT, 'bin/parley'), words, { env: { ...process.env, DATABASE_URL: '', PARLEY_DATA: dataFolder }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, messages, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit') as Promise<[number | null]>]);
  return { code, lines: output.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>), messages };
}
