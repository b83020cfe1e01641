import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '#platform/languages.ts';
import { scenarioPerson } from '#scenarios/people.ts';
import { launchBrowser } from './browser.ts';
import { freePort, type ParleyProcess, startParley } from './parley-process.ts';
import { readPng, writeSmallPng } from './small-png.ts';

/**
 * The pictures of README.md, taken of a fresh Parley: `node --import ./src/server/tsx-hook.ts journeys/pictures.ts [NAME …]`.
 * Build first (`bin/start` does).
 */

const FOLDER = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const LARGEST_BYTES = 150_000;
const MEETING = 'idm-demo-opening';

interface Shot {
  /** File name without its ending. */
  readonly name: string;
  readonly path: string;
  /** Key of the person of the scenario who looks; without it the public. */
  readonly who?: string;
  readonly language?: Language;
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
}

const SHOTS: readonly Shot[] = [
  { name: 'front', path: '/', width: 1280, height: 860 },
  { name: 'mechanism', path: '/mechanisms/hld', width: 1280, height: 860 },
  { name: 'chair', path: `/desks/chair/${MEETING}`, who: 'chair', width: 1280, height: 860 },
  { name: 'delegate-ar', path: `/desks/delegate/${MEETING}`, who: 'kenya', language: 'ar', width: 390, height: 780, scale: 1.5 },
  { name: 'wall', path: `/meetings/${MEETING}/wall`, width: 1280, height: 720 },
  { name: 'record', path: `/meetings/${MEETING}/record`, width: 1280, height: 860 },
];

/** The link that signs a person of the scenario in, as the start printed it. */
function linkOf(parley: ParleyProcess, who: string): string {
  const { name } = scenarioPerson(who);
  const line = parley.output().split('\n').find((one) => one.trim().startsWith(`${name}: `));
  if (!line) throw new Error(`The start printed no link for ${name}.`);
  return line.slice(line.indexOf(`${name}: `) + name.length + 2).trim();
}

async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator('main form button').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in/link');
}

/** @throws Error where the page is not there, or logs an error: no picture is taken of a broken page. */
async function take(browser: Browser, parley: ParleyProcess, { path: at, who, language = 'en', width, height, scale = 1 }: Shot): Promise<Buffer> {
  const options: BrowserContextOptions = {
    viewport: { width, height }, deviceScaleFactor: scale, colorScheme: 'light', reducedMotion: 'reduce', timezoneId: 'Europe/Zurich',
  };
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    if (who) await signIn(page, linkOf(parley, who));
    const response = await page.goto(`${parley.origin}${at}${at.includes('?') ? '&' : '?'}lang=${language}`, { waitUntil: 'load' });
    if (response?.status() !== 200) throw new Error(`${at} answers ${response?.status()}.`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // Screens that live have their first answer by then, and clocks show the time they will show.
    await page.waitForTimeout(1200);
    if (troubles.length > 0) throw new Error(`${at}: ${troubles.join('; ')}`);
    return await page.screenshot();
  } finally {
    await context.close();
  }
}

async function takeAll(shots: readonly Shot[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'parley-pictures-'));
  const parley = await startParley({ dataFolder, port: await freePort() });
  const browser = await launchBrowser();
  try {
    for (const shot of shots) {
      const small = writeSmallPng(readPng(await take(browser, parley, shot)));
      if (small.length > LARGEST_BYTES) throw new Error(`${shot.name} would be ${small.length} bytes; the most is ${LARGEST_BYTES}. Take it smaller.`);
      writeFileSync(path.join(FOLDER, `${shot.name}.png`), small);
      console.log(`docs/pictures/${shot.name}.png  ${shot.width} × ${shot.height}, ${Math.round(small.length / 1000)} kB`);
    }
  } finally {
    await browser.close();
    await parley.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SHOTS.some((shot) => shot.name === name));
if (unknown.length > 0) {
  console.error(`There is no picture called ${unknown.join(', ')}. There are: ${SHOTS.map((shot) => shot.name).join(', ')}.`);
  process.exitCode = 1;
} else {
  await takeAll(wanted.length > 0 ? SHOTS.filter((shot) => wanted.includes(shot.name)) : SHOTS);
}
