import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { SpeakersList } from '#floor/for-other-slices.ts';
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
const BUILD = fileURLToPath(new URL('../build', import.meta.url));
const LARGEST_BYTES = 150_000;
const MEETING = 'idm-demo-opening';

interface Shot {
  /** File name without its ending. */
  readonly name: string;
  readonly path: string;
  /** Key of the person of the scenario who looks; without it the public. */
  readonly who?: 'chair' | 'kenya';
  readonly language?: Language;
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
  /** What is unfolded first, as a selector. */
  readonly unfold?: string;
}

const SHOTS: readonly Shot[] = [
  { name: 'front', path: '/', width: 1280, height: 860 },
  { name: 'mechanism', path: '/mechanisms/hld', width: 1280, height: 860 },
  { name: 'chair', path: `/meetings/${MEETING}/chair`, who: 'chair', width: 1280, height: 860 },
  { name: 'delegate-ar', path: `/meetings/${MEETING}/delegate`, who: 'kenya', language: 'ar', width: 390, height: 780, scale: 1.5 },
  { name: 'wall', path: `/meetings/${MEETING}/wall`, width: 1280, height: 720 },
  { name: 'hearing', path: '/meetings/idm-demo-hearing/chair', who: 'chair', width: 1280, height: 1240, unfold: '.curated' },
  { name: 'chatham-house', path: '/meetings/idm-demo-chatham', width: 1280, height: 860 },
  { name: 'record', path: `/journal/streams/meeting/${MEETING}`, width: 1280, height: 860 },
];

/** The link that signs a person of the scenario in, as the start printed it. */
function linkOf(parley: ParleyProcess, who: string): string {
  const { name } = scenarioPerson(who);
  const line = parley.output().split('\n').find((one) => one.trim().startsWith(`${name}: `));
  if (!line) throw new Error(`The start printed no link for ${name}.`);
  return line.slice(line.indexOf(`${name}: `) + name.length + 2).trim();
}

type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Signs a person in, as she would. A link works once, so what it gives is kept. */
async function signIn(browser: Browser, parley: ParleyProcess, who: string): Promise<SignedIn> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(linkOf(parley, who));
    await page.locator('main form button').click();
    await page.waitForURL((url) => url.pathname !== '/sign-in/link');
    return await context.storageState();
  } finally {
    await context.close();
  }
}

/** Brings the meeting to a moment worth a picture: Kenya waits, and the first of the list has the floor. */
async function setScene(browser: Browser, { origin }: ParleyProcess, as: ReadonlyMap<string, SignedIn>): Promise<void> {
  const send = async (who: string, command: string, input: object): Promise<void> => {
    const context = await browser.newContext({ storageState: as.get(who)! });
    const response = await context.request.post(`${origin}/api/v1/${command}`, { data: input });
    if (!response.ok()) throw new Error(`${command}: ${await response.text()}`);
    await context.close();
  };
  /** Opens a meeting and gives the floor so often, each time to whoever is next. */
  const callOn = async (meeting: string, times: number): Promise<void> => {
    for (let called = 0; called < times; called += 1) {
      const list = (await (await fetch(`${origin}/api/v1/floor.speakers-list?meeting=${meeting}`)).json()) as { answer: SpeakersList };
      const { state, waiting, speaking } = list.answer;
      if (state === 'to-come') await send('chair', 'floor.open-meeting', { meeting });
      await send('chair', 'floor.give', { meeting, turn: waiting[0]!.turn, ending: speaking?.turn ?? null });
      // A turn of some seconds, so that there is time spent to show.
      await pause(1200);
    }
  };
  await send('kenya', 'floor.ask', { meeting: MEETING, party: 'kenya' });
  await callOn(MEETING, 1);
  await callOn('idm-demo-hearing', 4);
  await callOn('idm-demo-chatham', 2);
}

/** The names of languages are read in fonts of the reader's device. This one may have none for Chinese. */
async function lendChineseFont(page: Page): Promise<void> {
  const { file } = (JSON.parse(readFileSync(path.join(BUILD, '.vite/manifest.json'), 'utf8')) as Record<string, { file: string }>)['src/ui/styles/fonts-chinese.css']!;
  await page.addStyleTag({ url: `/${file}` });
  await page.addStyleTag({ content: "a:lang(zh) { font-family: 'Noto Sans SC Variable', sans-serif !important; }" });
}

/** @throws Error where the page is not there, or its script fails: no picture is taken of a broken page. */
async function take(browser: Browser, parley: ParleyProcess, as: ReadonlyMap<string, SignedIn>, shot: Shot): Promise<Buffer> {
  const { path: at, who, language = 'en', width, height, scale = 1, unfold } = shot;
  const context = await browser.newContext({
    viewport: { width, height }, deviceScaleFactor: scale, colorScheme: 'light', reducedMotion: 'reduce', timezoneId: 'Europe/Zurich', bypassCSP: true,
    ...(who && { storageState: as.get(who)! }),
  });
  try {
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    const response = await page.goto(`${parley.origin}${at}?lang=${language}`, { waitUntil: 'load' });
    if (response?.status() !== 200) throw new Error(`${at} answers ${response?.status()}.\n${parley.output().slice(-2000)}`);
    await lendChineseFont(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // Live screens have heard the server's time by then, and their clocks show what they will show.
    await page.waitForTimeout(1500);
    if (unfold !== undefined) await page.locator(`${unfold} > summary`).first().click();
    if (troubles.length > 0) throw new Error(`${at}: ${troubles.join('; ')}`);
    return await page.screenshot();
  } finally {
    await context.close();
  }
}

async function takeAll(parley: ParleyProcess, shots: readonly Shot[]): Promise<void> {
  const browser = await launchBrowser();
  try {
    const as = new Map<string, SignedIn>();
    for (const who of ['chair', 'kenya']) as.set(who, await signIn(browser, parley, who));
    await setScene(browser, parley, as);
    for (const shot of shots) {
      const small = writeSmallPng(readPng(await take(browser, parley, as, shot)));
      if (small.length > LARGEST_BYTES) throw new Error(`${shot.name} would be ${small.length} bytes; the most is ${LARGEST_BYTES}. Take it smaller.`);
      writeFileSync(path.join(FOLDER, `${shot.name}.png`), small);
      console.log(`docs/pictures/${shot.name}.png  ${shot.width} × ${shot.height}, ${Math.round(small.length / 1000)} kB`);
    }
  } finally {
    await browser.close();
  }
}

async function inAFreshParley(work: (parley: ParleyProcess) => Promise<void>): Promise<void> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'parley-pictures-'));
  try {
    const parley = await startParley({ dataFolder, port: await freePort() });
    try {
      await work(parley);
    } finally {
      await parley.stop();
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SHOTS.some((shot) => shot.name === name));
if (unknown.length > 0) {
  console.error(`There is no picture called ${unknown.join(', ')}. There are: ${SHOTS.map((shot) => shot.name).join(', ')}.`);
  process.exitCode = 1;
} else {
  const shots = wanted.length > 0 ? SHOTS.filter((shot) => wanted.includes(shot.name)) : SHOTS;
  mkdirSync(FOLDER, { recursive: true });
  await inAFreshParley((parley) => takeAll(parley, shots));
}
