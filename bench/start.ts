/**
 * How soon Parley is there, first on an empty data folder and then on the same again, and how heavy its pages are.
 * Held against stated limits: there is no bare thing that does the same.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { freePort, startParley } from '../journeys/parley-process.ts';
import { figure, report, say } from './parts/rows.ts';

const FIRST_START_SECONDS = 15;
const LATER_START_SECONDS = 5;
const PAGE_KILOBYTES = 60;
const PAGES = ['/', '/mechanisms/hld', '/meetings/idm-demo-opening'];

interface Fetched {
  readonly status: number;
  readonly bytes: number;
  readonly text: string;
}

/** An address as a browser gets it; `bytes` is what travels, without the head. */
const fetched = (url: string): Promise<Fetched> => new Promise((resolve, reject) => {
  get(url, { headers: { 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'en' } }, (response) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => {
      const bytes = Buffer.concat(parts);
      const encoding = response.headers['content-encoding'];
      const text = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;
      resolve({ status: response.statusCode!, bytes: bytes.length, text: text.toString() });
    });
  }).on('error', reject);
});

const each = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((found) => (found[1] ?? found[2])!);
/** Scripts that a script asks for as soon as it is read. */
const importsOf = (script: string): string[] => each(script, /(?:\bfrom|\bimport)\s*["'`](\.\/[^"'`]+\.js)["'`]/g);
/** Where the script that begins every page has the part of a page of this name, as `src/browser.ts` lists it. */
const partOf = (script: string, name: string): string[] => each(script, new RegExp(`["'\`]${name}["'\`]:[^"'\`]*?import\\(["'\`](\\./[^"'\`]+)["'\`]`, 'g'));

/**
 * What a page makes a browser fetch beside fonts: its own text, styles, pictures, and scripts with what they import.
 * @throws Error where one of them is not there.
 */
async function weigh(origin: string, page: string): Promise<{ bytes: number; parts: string[] }> {
  const seen = new Set<string>();
  const parts: string[] = [];
  let bytes = 0;
  let living: string[] = [];
  async function take(address: string, from: string): Promise<void> {
    const url = new URL(address, from).href;
    if (seen.has(url) || !url.startsWith(origin) || /\.woff2?$/.test(url)) return;
    seen.add(url);
    const { status, bytes: travelled, text } = await fetched(url);
    if (status !== 200) throw new Error(`${url} answered ${status}.`);
    bytes += travelled;
    parts.push(`${new URL(url).pathname} ${travelled}`);
    let next: string[] = [];
    if (url.endsWith('.js')) next = [...importsOf(text), ...living.flatMap((name) => partOf(text, name))];
    else if (!url.endsWith('.css')) {
      living = each(text, /\sdata-island="([^"]+)"/g);
      next = each(text, /<(?:script|img)[^>]*\ssrc="([^"]+)"|<link[^>]*\srel="(?:stylesheet|modulepreload)"[^>]*\shref="([^"]+)"/g);
    }
    for (const one of next) await take(one, url);
  }
  await take(page, origin);
  // A part that was not found would make the page look lighter than it is.
  if (living.length > 0 && parts.filter((part) => part.includes('.js ')).length < 2) throw new Error(`${page} lives on in the browser, and its scripts were not found.`);
  return { bytes, parts };
}

const folder = await mkdtemp(path.join(tmpdir(), 'parley-bench-'));
try {
  const port = await freePort();
  for (const [name, limit] of [['first start', FIRST_START_SECONDS], ['later start', LATER_START_SECONDS]] as const) {
    const begun = performance.now();
    const parley = await startParley({ dataFolder: folder, port });
    try {
      const first = await fetched(`${parley.origin}/`);
      if (first.status !== 200) throw new Error(`The first page answered ${first.status}.`);
      report(
        figure(`${name}, to the answer of /health`, 's', parley.readyAfter / 1000, limit),
        figure(`${name}, to the first page`, 's', (performance.now() - begun) / 1000, limit),
      );
      if (name === 'later start') {
        for (const page of PAGES) {
          const { bytes, parts } = await weigh(parley.origin, page);
          say(`${page}: ${parts.join(', ')}`);
          report(figure(`weight of ${page}`, 'kB', bytes / 1000, PAGE_KILOBYTES));
        }
      }
    } finally {
      await parley.stop();
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
