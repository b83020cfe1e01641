import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Migration } from '#platform/migrations.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** A checkout of a few files, with a hole among its migrations. */
let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'parley-new-migration-'));
  for (const folder of ['bin', 'db/migrations']) mkdirSync(path.join(checkout, folder), { recursive: true });
  for (const file of ['bin/new-migration', 'bin/new-migration.mjs', 'package.json', 'tsconfig.json']) copyFileSync(path.join(PROJECT, file), path.join(checkout, file));
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(checkout, 'node_modules'));
  for (const name of ['0001-journal', '0002-people', '0007-notes']) writeFileSync(path.join(checkout, `db/migrations/${name}.ts`), 'export async function up() {}\n');
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

const begin = (...parameters: string[]) => spawnSync(path.join(checkout, 'bin/new-migration'), parameters, { encoding: 'utf8' });
const files = (): string[] => readdirSync(path.join(checkout, 'db/migrations')).sort();
const WRITTEN = '0008-called-off-meetings.ts';

describe('bin/new-migration', () => {
  it('writes it under the number after the highest, not into a hole, and says what is left to do', () => {
    const { status, stdout } = begin('called-off-meetings');
    expect(status).toBe(0);
    expect(files()).toEqual(['0001-journal.ts', '0002-people.ts', '0007-notes.ts', WRITTEN]);
    for (const next of [`db/migrations/${WRITTEN}`, 'export const breaking = true;', 'tables.ts', 'bin/keep-schema', 'journeys/kept', 'bin/keep-database']) expect(stdout).toContain(next);
    begin('why-they-were');
    expect(files().at(-1)).toBe('0009-why-they-were.ts');
  });

  it('writes what compiles, and fails until somebody has said what it changes', async () => {
    begin('called-off-meetings');
    const file = path.join(checkout, 'db/migrations', WRITTEN);
    const settings = JSON.parse(readFileSync(path.join(checkout, 'tsconfig.json'), 'utf8')) as object;
    writeFileSync(path.join(checkout, 'tsconfig.one.json'), JSON.stringify({ ...settings, include: [file] }));
    expect(spawnSync(path.join(PROJECT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.one.json'], { cwd: checkout, encoding: 'utf8' }).stdout).toBe('');
    const { up } = (await import(pathToFileURL(file).href)) as Migration;
    await expect(up(undefined as never)).rejects.toThrow('Say what 0008-called-off-meetings changes.');
  });

  it.each([
    ['nothing', [], 'Name what it changes'],
    ['two names', ['called-off', 'meetings'], 'Name what it changes'],
    ['a number', ['0016-called-off'], 'without its number'],
    ['capital letters', ['calledOff'], 'is not the name of a migration'],
    ['a path', ['../called-off'], 'is not the name of a migration'],
    ['an ending', ['called-off.ts'], 'is not the name of a migration'],
    ['a name that there is', ['notes'], 'db/migrations/0007-notes.ts is called so already'],
  ])('refuses %s and writes nothing', (_, parameters, says) => {
    const { status, stdout, stderr } = begin(...parameters);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(says);
    expect(files()).toHaveLength(3);
  });

  it('does not go on counting where there is no number left', () => {
    writeFileSync(path.join(checkout, 'db/migrations/9999-last.ts'), '');
    expect(begin('one-more').stderr).toContain('no number after 9999');
  });
});
