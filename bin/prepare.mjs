// What every script in this folder does first. Plain JavaScript for Node 20, since nothing may be installed yet:
// installs what is missing, finds a Node that runs TypeScript, and with --build makes the browser's files.
// Writes the path of that Node to standard output, and messages, only when there is something to do, to standard error.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const neededNode = 24;
const project = dirname(dirname(realpathSync(fileURLToPath(import.meta.url))));
const modules = join(project, 'node_modules');
const installStamp = join(modules, '.parley-stamp');
const buildStamp = join(project, 'build', '.stamp');
const lockFile = join(project, 'package-lock.json');
// Outside node_modules and build, which are emptied while it is held.
const turnFile = join(project, '.parley', 'preparing');

const say = (line) => process.stderr.write(`${line}\n`);
const fail = (line) => {
  say(line);
  process.exit(1);
};
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const hashOf = (...parts) => parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex');
const firstLines = (text) => text.trim().split('\n').slice(0, 40).join('\n');
const majorOf = (version) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);

const installHash = () => hashOf(read(lockFile), process.platform, process.arch);

/** Whether npm's own record of what it installed agrees with the lock file. Optional packages may be missing, unless
 *  they are meant for this very machine: a Node, a PostgreSQL. */
function isInstalledAsLocked() {
  const record = read(join(modules, '.package-lock.json'));
  if (!record) return false;
  const installed = JSON.parse(record).packages;
  const ours = (list, own) => list === undefined || [list].flat().includes(own);
  return Object.entries(JSON.parse(read(lockFile)).packages).every(([path, locked]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found) return found.version === locked.version;
    const forThisMachine = ours(locked.os, process.platform) && ours(locked.cpu, process.arch) && locked.libc === undefined;
    return locked.optional === true && !(forThisMachine && (locked.os ?? locked.cpu));
  });
}

function install() {
  const began = Date.now();
  say('Installing what Parley needs; the first time this may take a few minutes …');
  // Not `npm ci`: it refuses a lock file that lacks a package for a machine other than the one that wrote it.
  // No package's script is needed to run Parley, and npm is on its way to refusing them anyhow.
  const done = runQuietly('npm', ['install', '--no-save', '--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error']);
  if (done.error) fail(`npm could not be started (${done.error.message}). It comes with Node.js: please install it.`);
  if (done.status !== 0) {
    say(firstLines(`${done.stdout}${done.stderr}`));
    fail('The installation failed: npm said why above. Check the connection to the package registry, and try again.');
  }
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** The Node that comes as a package, if it runs on this machine, else the one running this. */
function findNode() {
  const bundled = join(modules, '.bin', 'node');
  for (const path of [bundled, process.execPath]) {
    const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    if (status === 0 && majorOf(stdout) >= neededNode) return path;
  }
  return fail(
    `Parley needs Node ${neededNode} or newer. This is Node ${process.version}, and the one that npm installs does not run on this machine ` +
      `(${process.platform}, ${process.arch}). Please install Node ${neededNode}.`,
  );
}

/** Null when the stamp does not say that what is installed is what the lock file asks for. */
function stampedNode() {
  const [hash, node] = read(installStamp).split('\n');
  if (hash !== installHash() || !node || !existsSync(node)) return null;
  return node === process.execPath && majorOf(process.version) < neededNode ? null : node;
}

/** Of everything the browser's files are made from; null when this checkout has nothing to make. */
function buildHash() {
  const config = join(project, 'vite.config.ts');
  if (!existsSync(config)) return null;
  const sources = readdirSync(join(project, 'src'), { recursive: true })
    .map(String)
    .filter((path) => /\.(ts|tsx|css)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .sort();
  return hashOf(read(config), read(lockFile), ...sources.flatMap((path) => [path, readFileSync(join(project, 'src', path))]));
}

function build(node, hash) {
  say('Making the files for the browser …');
  const vite = join(modules, 'vite', 'bin', 'vite.js');
  // Made beside and then moved, so that a Parley that is running never finds the folder half empty.
  const [made, before] = [join(project, 'build.new'), join(project, 'build.old')];
  for (const leftover of [made, before]) rmSync(leftover, { recursive: true, force: true });
  const done = runQuietly(node, [vite, 'build', '--logLevel', 'warn', '--outDir', made]);
  if (done.status !== 0) {
    say(firstLines(`${done.stdout}${done.stderr}`));
    fail('The files for the browser could not be made: see above.');
  }
  const target = dirname(buildStamp);
  writeFileSync(join(made, basename(buildStamp)), hash);
  if (existsSync(target)) renameSync(target, before);
  renameSync(made, target);
  rmSync(before, { recursive: true, force: true });
}

function runQuietly(command, parameters) {
  const env = { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH}` };
  // On Windows npm is a script that only a shell can start.
  return spawnSync(command, parameters, { cwd: project, env, encoding: 'utf8', maxBuffer: 2 ** 28, shell: process.platform === 'win32' });
}

/** Waits until no other script prepares this checkout. A turn whose process is gone, or is an hour old, has lapsed. */
function takeTurn() {
  const own = `${process.pid}`;
  mkdirSync(dirname(turnFile), { recursive: true, mode: 0o700 });
  for (let waited = 0; ; waited += 200) {
    try {
      writeFileSync(turnFile, own, { flag: 'wx' });
      process.on('exit', () => {
        if (read(turnFile) === own) rmSync(turnFile, { force: true });
      });
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = read(turnFile);
    if (hasLapsed(holder)) dropTurn(holder);
    if (waited === 1000) say(`Waiting for another Parley script to finish preparing (process ${holder}) …`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

function hasLapsed(holder) {
  const stat = statSync(turnFile, { throwIfNoEntry: false });
  const age = stat ? Date.now() - stat.mtimeMs : 0;
  try {
    process.kill(Number(holder) || -1e9, 0);
    return age > 3_600_000;
  } catch (error) {
    // A file just made may not have its number yet.
    return error.code === 'ESRCH' && age > 100;
  }
}

/** Of several that find a turn lapsed only one gets to rename it; one that moves a turn taken since puts it back. */
function dropTurn(holder) {
  const aside = `${turnFile}-${process.pid}`;
  try {
    renameSync(turnFile, aside);
    if (read(aside) !== holder) linkSync(aside, turnFile);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
}

const wantsBuild = process.argv.includes('--build');
const isBuilt = () => {
  const hash = wantsBuild ? buildHash() : null;
  return hash === null || read(buildStamp) === hash;
};

function prepare() {
  if (majorOf(process.version) < 20) fail(`Parley needs Node 20 or newer; this is ${process.version}.`);
  const ready = stampedNode();
  if (ready && isBuilt()) return ready;
  try {
    takeTurn();
    let node = stampedNode();
    if (!node) {
      if (!isInstalledAsLocked()) install();
      node = findNode();
      writeFileSync(installStamp, `${installHash()}\n${node}\n`);
    }
    if (!isBuilt()) build(node, buildHash());
    return node;
  } catch (error) {
    if (!['EACCES', 'EROFS', 'ENOSPC', 'EPERM'].includes(error.code)) throw error;
    return fail(`Parley cannot prepare itself in ${project}: ${error.message}`);
  }
}

process.stdout.write(`${prepare()}\n`);
