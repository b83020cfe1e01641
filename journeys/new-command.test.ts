import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** A checkout of a few files, on the real spine: what the script writes must fit the project as it is. */
let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'parley-new-command-'));
  for (const folder of ['bin', 'src/floor/commands', 'src/floor/queries', 'src/library']) mkdirSync(path.join(checkout, folder), { recursive: true });
  for (const file of ['bin/new-command', 'bin/new-command.mjs', 'package.json', 'tsconfig.json']) copyFileSync(path.join(PROJECT, file), path.join(checkout, file));
  for (const shared of ['node_modules', 'src/platform']) symlinkSync(path.join(PROJECT, shared), path.join(checkout, shared));
  writeFileSync(path.join(checkout, 'src/floor/floor.ts'), '');
  writeFileSync(path.join(checkout, 'src/library/library.ts'), '');
  writeFileSync(path.join(checkout, 'src/floor/commands/give-floor.ts'), "export const giveFloor = defineCommand({\n  name: 'floor.give',\n});\n");
  writeFileSync(path.join(checkout, 'src/floor/queries/turns.ts'), "export const turns = defineQuery({\n  name: 'floor.turns',\n});\n");
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

const begin = (...parameters: string[]) => spawnSync(path.join(checkout, 'bin/new-command'), parameters, { encoding: 'utf8' });
const at = (file: string): string => path.join(checkout, file);
const read = (file: string): string => readFileSync(at(file), 'utf8');
const files = (): string[] => readdirSync(at('src'), { recursive: true }).map(String).filter((file) => /commands.*\.ts$/.test(file)).sort();

function compile(...lookedAt: string[]): string {
  const settings = JSON.parse(read('tsconfig.json')) as { compilerOptions: object };
  writeFileSync(at('tsconfig.one.json'), JSON.stringify({ ...settings, include: lookedAt }));
  return spawnSync(path.join(PROJECT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.one.json'], { cwd: checkout, encoding: 'utf8' }).stdout;
}

describe('bin/new-command', () => {
  it('writes the command and its test, and says what is left to do', () => {
    const { status, stdout } = begin('floor.adjourn-meeting');
    expect(status).toBe(0);
    expect(files()).toEqual(['floor/commands/adjourn-meeting.test.ts', 'floor/commands/adjourn-meeting.ts', 'floor/commands/give-floor.ts']);
    expect(read('src/floor/commands/adjourn-meeting.ts')).toContain("export const adjournMeeting = defineCommand({\n  name: 'floor.adjourn-meeting',");
    for (const next of ['`allow`', 'src/floor/entries.ts', 'six languages', 'src/floor/floor.ts', 'bin/new-migration', 'src/floor/tables.ts', 'words.ts', '`commands`', '`keptUntil`', "from './commands/adjourn-meeting.ts'"]) expect(stdout).toContain(next);
  });

  it('does not compile until its right and its stream are stated, and then does', () => {
    begin('floor.adjourn-meeting');
    const file = 'src/floor/commands/adjourn-meeting.ts';
    const before = compile(file);
    expect(before).toMatch(/adjourn-meeting\.ts\(\d+,\d+\): error TS\d+/);
    expect(before).toContain('allow');
    expect(before).toContain('stream');
    writeFileSync(at(file), read(file)
      .replace("import { defineCommand } from '#platform/command.ts';", "import { defineCommand } from '#platform/command.ts';\nimport { signedIn } from '#platform/right.ts';\nimport { defineStream } from '#platform/stream.ts';\n\nconst onHall = defineStream({ name: 'hall/main', readers: 'everybody' });")
      .replace('  example: {},', "  allow: signedIn,\n  stream: onHall,\n  example: {},"));
    expect(compile(file, 'src/floor/commands/adjourn-meeting.test.ts')).toBe('');
  });

  it('begins with a test that fails', () => {
    begin('floor.adjourn-meeting');
    const { stdout, stderr, status } = spawnSync(
      path.join(PROJECT, 'node_modules/.bin/vitest'), ['run', '--root', checkout, 'src/floor/commands/adjourn-meeting.test.ts'],
      { cwd: checkout, encoding: 'utf8', env: { ...process.env, VITEST: undefined } },
    );
    expect(status).toBe(1);
    expect(stdout).toContain('1 failed');
    expect(stdout + stderr).toContain('State what "Adjourn meeting." does');
  });

  it.each([
    ['nothing', [], 'Name one command'],
    ['two names', ['floor.adjourn', 'floor.suspend'], 'Name one command'],
    ['a name without a slice', ['adjourn-meeting'], 'is not the name of a command'],
    ['capital letters', ['floor.adjournMeeting'], 'is not the name of a command'],
    ['a name with a path in it', ['floor.../../adjourn'], 'is not the name of a command'],
    ['a hyphen at the end', ['floor.adjourn-'], 'is not the name of a command'],
    ['an unknown slice', ['lunch.adjourn'], 'There is no slice called "lunch". There are: floor, library.'],
    ['a folder that is no slice', ['platform.adjourn'], 'There is no slice called "platform"'],
    ['a word of JavaScript', ['floor.delete'], 'is a word of JavaScript'],
    ['a command that there is, by its name', ['floor.give'], 'src/floor/commands/give-floor.ts is floor.give already'],
    ['a command that there is, by its file', ['floor.give-floor'], 'src/floor/commands/give-floor.ts is floor.give already'],
    ['the name of a query', ['floor.turns'], 'src/floor/queries/turns.ts is floor.turns already'],
  ])('refuses %s and writes nothing', (_, parameters, says) => {
    const { status, stdout, stderr } = begin(...parameters);
    expect(status).toBe(1);
    expect(stderr).toContain(says);
    expect(stdout).toBe('');
    expect(files()).toEqual(['floor/commands/give-floor.ts']);
  });

  it('does not write over a test that stands there', () => {
    writeFileSync(at('src/floor/commands/adjourn.test.ts'), 'mine');
    expect(begin('floor.adjourn').stderr).toContain('adjourn.test.ts is there already');
    expect(read('src/floor/commands/adjourn.test.ts')).toBe('mine');
    expect(existsSync(at('src/floor/commands/adjourn.ts'))).toBe(false);
  });
});
