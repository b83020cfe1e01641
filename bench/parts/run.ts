// Runs measurements, each in a process of its own, one after the other, and shows what they find as one table.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { HEADING, type Row, shown } from './rows.ts';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const HOOK = fileURLToPath(new URL('../../src/server/tsx-hook.ts', import.meta.url));

const all = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).map((file) => file.slice(0, -3)).sort();
const json = process.argv.includes('--json');
const named = process.argv.slice(2).filter((argument) => argument !== '--json');
const unknown = named.find((name) => !all.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`There is no measurement called "${unknown}". There are: ${all.join(' ')}. An option: --json.\n`);
  process.exit(1);
}

const failed: string[] = [];
let running: ChildProcess | undefined;
// What a measurement has started it ends itself, if it is told to.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    running?.kill('SIGTERM');
    process.exitCode = 1;
    running?.once('exit', () => process.exit());
  });
}
if (!json) process.stdout.write(`${HEADING}\n`);
for (const name of named.length > 0 ? named : all) {
  process.stderr.write(`${name} …\n`);
  const child = spawn(process.execPath, ['--import', HOOK, `${FOLDER}${name}.ts`], { stdio: ['ignore', 'pipe', 'inherit'] });
  running = child;
  const ended = once(child, 'exit');
  let missed = false;
  for await (const text of createInterface({ input: child.stdout })) {
    const row = JSON.parse(text) as Row;
    missed ||= row.met === false;
    process.stdout.write(json ? `${JSON.stringify({ bench: name, ...row })}\n` : `${shown(row)}\n`);
  }
  const [code] = (await ended) as [number | null];
  if (code !== 0 || missed) failed.push(name);
}
if (failed.length > 0) {
  process.stderr.write(`Not within their limits, or ended early: ${failed.join(' ')}\n`);
  process.exit(1);
}
