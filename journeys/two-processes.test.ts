import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SpeakersList } from '#floor/queries/speakers-list.ts';
import { newId } from '#platform/ids.ts';
import { launchBrowser } from './browser.ts';
import { linksIn, openParley, type OpenParley } from './open-parley.ts';
import { freePort, type ParleyProcess, startParley } from './parley-process.ts';
import { listenTo } from './live-listener.ts';
import { sendCommand } from './program.ts';

/** Two processes on one database, as an operator runs them behind a proxy. */

const LIST = 'floor.speakers-list';
const INPUT = { meeting: 'idm-demo-panel', language: 'en' };

let first: OpenParley;
let second: ParleyProcess;
let secondPort: number;
let secretariat: string;
let browser: Browser;

const startSecond = () =>
  startParley({ dataFolder: first.dataFolder, port: secondPort, environment: { DATABASE_URL: first.databaseUrl } });
const listen = (origin: string, lastEventId?: string) => listenTo<SpeakersList>(origin, LIST, INPUT, lastEventId);
const add = (origin: string, party: string, submission?: string) =>
  sendCommand(origin, secretariat, 'floor.add', { meeting: INPUT.meeting, party }, submission);
const parties = (answer: SpeakersList | undefined) => answer?.waiting.map((turn) => turn.party);

beforeAll(async () => {
  [first, secondPort, browser] = await Promise.all([openParley(), freePort(), launchBrowser()]);
  second = await startSecond();
  secretariat = await first.cookieOf('secretariat-idm');
});
afterAll(async () => {
  await browser?.close();
  await second?.stop();
  await first?.close();
});

it('prints no sign-in links on a database that is not its own', () => {
  expect(linksIn(first.process.output()).size).toBeGreaterThan(10);
  expect(linksIn(second.output()).size).toBe(0);
});

it('shows at one what was done at the other, to a person signed in at either', async () => {
  const [here, there] = await Promise.all([listen(first.origin), listen(second.origin)]);
  expect((await add(first.origin, 'albania')).status).toBe(200);
  await expect.poll(() => parties(there.heard.at(-1)?.answer)).toEqual(['albania']);
  expect((await add(second.origin, 'brazil')).status).toBe(200);
  await expect.poll(() => parties(here.heard.at(-1)?.answer)).toEqual(['albania', 'brazil']);
  // The same answer under the same number, whichever process tells it.
  const shown = ({ heard }: typeof here) => ({ number: heard.at(-1)!.number, answer: heard.at(-1)!.answer });
  await expect.poll(() => shown(there)).toEqual(shown(here));
  here.close();
  there.close();
});

it('has one effect when the same submission arrives at both at once', async () => {
  const submission = newId();
  const sent = await Promise.all([add(first.origin, 'chad', submission), add(second.origin, 'chad', submission)]);
  expect(sent.map(({ status }) => status)).toEqual([200, 200]);
  expect(sent.map(({ body }) => body.repeated).sort()).toEqual([false, true]);
  expect(sent[0]!.body.answer).toEqual(sent[1]!.body.answer);
});

it('lets a listener of a killed process go on at the other, missing nothing', async () => {
  const before = await listen(second.origin);
  await expect.poll(() => before.heard.length).toBeGreaterThan(0);
  const last = before.heard.at(-1)!;
  await second.kill();
  await expect.poll(before.ended).toBe(true);
  await add(first.origin, 'denmark');
  await add(first.origin, 'ecuador');

  const after = await listen(first.origin, last.id);
  await expect.poll(() => after.heard.length).toBeGreaterThan(0);
  expect(parties(after.heard[0]!.answer)).toEqual([...parties(last.answer)!, 'denmark', 'ecuador']);
  expect(after.heard[0]!.number).toBe(last.number + 2);
  await add(first.origin, 'fiji');
  await expect.poll(() => parties(after.heard.at(-1)?.answer)?.at(-1)).toBe('fiji');
  const numbers = after.heard.map((event) => event.number);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  after.close();
  second = await startSecond();
});

it('brings a screen up to date when its process is back', async () => {
  const page = await (await browser.newContext({ locale: 'en' })).newPage();
  await page.goto(`${second.origin}/meetings/${INPUT.meeting}?lang=en`);
  await page.locator('[data-line=up]').waitFor();
  await second.kill();
  const broken = page.locator('.line:not([data-line=up])');
  await broken.waitFor();
  expect(await broken.innerText()).toMatch(/last confirmed \d+ seconds? ago/);
  await add(first.origin, 'gabon');
  expect(await page.getByText('Gabon').count()).toBe(0);
  second = await startSecond();
  await page.locator('.turns').getByText('Gabon').waitFor();
  await page.locator('[data-line=up]').waitFor();
  await page.context().close();
});

it('tells who comes back to what she has seen nothing until there is something new', async () => {
  const seen = await listen(first.origin);
  await expect.poll(() => seen.heard.length).toBeGreaterThan(0);
  const { id, number } = seen.heard.at(-1)!;
  seen.close();
  const again = await listen(second.origin, id);
  await add(first.origin, 'ghana');
  await expect.poll(() => again.heard.length).toBeGreaterThan(0);
  expect(again.heard.map((event) => event.number)).toEqual([number + 1]);
  again.close();
});

it('goes on at the second while the first, which started the database, is killed and started again', async () => {
  const line = await listen(second.origin);
  await first.process.kill();
  expect((await add(second.origin, 'haiti')).status).toBe(200);
  await expect.poll(() => parties(line.heard.at(-1)?.answer)?.at(-1)).toBe('haiti');
  await first.restart();
  expect((await add(first.origin, 'iceland')).status).toBe(200);
  await expect.poll(() => parties(line.heard.at(-1)?.answer)?.at(-1)).toBe('iceland');
  line.close();
});
