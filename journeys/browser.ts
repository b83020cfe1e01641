import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');

/**
 * The browser that came with `npm install`, unpacked once for each version of it. Test files run side by side,
 * so it is unpacked under a name of its own and moved into place whole.
 */
async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `parley-chromium-${version}`);
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;
  const own = `${folder}-${process.pid}-${Date.now()}`;
  mkdirSync(own, { recursive: true });
  await pipeline(createReadStream(join(packed, 'bin', 'chromium.br')), createBrotliDecompress({ chunkSize: 2 ** 21 }), createWriteStream(join(own, 'chromium'), { mode: 0o755 }));
  try {
    renameSync(own, folder);
  } catch (error) {
    // Another test file was first: its copy is as good.
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(path)) throw error;
  }
  return path;
}

/** The system libraries the browser needs and this machine lacks, by name. */
const missingLibraries = (path: string): string[] =>
  [...(spawnSync('ldd', [path], { encoding: 'utf8' }).stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name!);

/** For whatever a journey waits for: a net, and no measure of how fast it comes. */
const PATIENCE_MILLISECONDS = 120_000;

const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  // Nothing of a test may leave the machine.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Starts a browser without a window. The caller closes it.
 * @throws Error that names the system libraries which are missing, where that is why it does not start.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await unpackChromium();
  try {
    const browser = await chromium.launch({ executablePath, args: FLAGS, chromiumSandbox: false, timeout: PATIENCE_MILLISECONDS });
    browser.on('context', (context) => context.setDefaultTimeout(PATIENCE_MILLISECONDS));
    return browser;
  } catch (error) {
    const missing = missingLibraries(executablePath);
    if (missing.length > 0) throw new Error(`The browser needs system libraries that are missing: ${missing.join(', ')}`, { cause: error });
    throw error;
  }
}
