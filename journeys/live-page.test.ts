import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { checkAccessibility } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { startLiveServer } from './live-page/server.ts';

let server: Awaited<ReturnType<typeof startLiveServer>>;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startLiveServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(async () => {
  await page?.context().close();
  page = await (await browser.newContext()).newPage();
  errors.length = 0;
  page.on('pageerror', (error) => errors.push(error.message));
  server.arranged.answer = 'carry-out';
  server.arranged.accepted = '';
  server.arranged.reader = 'x';
  server.arranged.line = 200;
  server.received.length = 0;
  server.effects.clear();
  await page.goto(server.url);
});

const ask = async (party: string) => {
  await page.getByLabel('Party').fill(party);
  await page.getByLabel('Minutes').fill('3');
  await page.getByRole('button', { name: 'Ask' }).click();
};
/** The form is the island's own once it has its status element. */
const alive = () => page.locator('#floor-ask .told').waitFor({ state: 'attached' });
const told = (text: RegExp) => page.locator('#floor-ask .told', { hasText: text }).waitFor();

it('shows each new answer, announces it once, and leaves what is being typed alone', async () => {
  await alive();
  await page.getByLabel('Party').fill('Being typ');
  server.tell('Nepal');
  await page.locator('#speaker', { hasText: 'Nepal' }).waitFor();
  await expect.poll(() => page.locator('.unseen[aria-live=polite]').textContent()).toBe('Nepal');
  expect(await page.getByLabel('Party').inputValue()).toBe('Being typ');
  expect(errors).toEqual([]);
  expect((await checkAccessibility(page)).filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

it('sends a form without leaving the page, as the command’s input, and a second one under a new number', async () => {
  await alive();
  await ask('Nepal');
  await told(/Done/);
  expect(server.received[0]!.input).toEqual({ item: 3, party: 'Nepal', minutes: 3 });
  expect(await page.getByLabel('Party').inputValue()).toBe('');
  await ask('Peru');
  await expect.poll(() => server.effects.size).toBe(2);
});

it('says a refusal at the form, ties it to its field and keeps the words', async () => {
  await alive();
  server.arranged.answer = 'refuse';
  await ask('Nepal');
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('Minutes: Too many.');
  expect(await page.getByLabel('Party').inputValue()).toBe('Nepal');
  await alert.getByRole('link').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('floor-ask-minutes');
});

it('says when the line is down and how old the picture is, keeps what is sent, and sends it once when the line is back', async () => {
  await alive();
  await server.goDown();
  await page.locator('.line:not([data-line=up])', { hasText: /last confirmed \d+ seconds? ago/ }).waitFor();
  await ask('Nepal');
  await told(/kept on your device/);
  await server.comeBack();
  await told(/Done/);
  expect(server.effects.size).toBe(1);
  await page.locator('.line[data-line=up]').waitFor();
  server.tell('Chile');
  await page.locator('#speaker', { hasText: 'Chile' }).waitFor();
});

it('has one effect when the answer was lost on its way and the command is sent again', async () => {
  await alive();
  server.arranged.answer = 'lose-the-answer';
  await ask('Nepal');
  await told(/kept on your device/);
  server.arranged.answer = 'carry-out';
  await told(/Done/);
  expect(server.received.length).toBeGreaterThan(1);
  expect(server.effects.size).toBe(1);
});

it.each(['record-away', 'try-again'] as const)('shows what the record could not take as waiting, and sends it once it can: %s', async (answer) => {
  await alive();
  server.arranged.answer = answer;
  await ask('Nepal');
  await told(/record cannot take this just now.*kept on your device/);
  expect(await page.getByRole('alert').count()).toBe(0);
  server.arranged.answer = 'carry-out';
  await told(/Done/);
  expect(server.effects.size).toBe(1);
});

it('does not send what was asked for before anybody had signed in, until she who has signed in says that it is hers', async () => {
  server.arranged.reader = 'stranger';
  await page.reload();
  await alive();
  server.arranged.answer = 'sign-in';
  await ask('Nepal');
  await told(/sign-in has ended/);
  server.arranged.answer = 'carry-out';
  server.arranged.reader = 'somebody';
  await page.reload();
  await alive();
  await page.locator('#outbox', { hasText: /before anybody signed in/ }).waitFor();
  // What is sent of one's own goes behind what is kept: had that been sent, it would have been first.
  await ask('Peru');
  await told(/Done/);
  expect([...server.effects.values()].map(({ party }) => party)).toEqual(['Peru']);
  await page.getByRole('button', { name: 'Send it in my name' }).click();
  await expect.poll(() => server.effects.size).toBe(2);
  await expect.poll(() => page.locator('#outbox').innerText()).toBe('');
});

it('does not send from a page of one person with the sign-in of another', async () => {
  await alive();
  server.arranged.reader = 'somebody-else';
  await ask('Nepal');
  await told(/sign-in has ended/);
  expect(server.effects.size).toBe(0);
});

it('keeps what was sent through an ended sign-in and a reload, and never sends it as somebody else', async () => {
  await alive();
  server.arranged.answer = 'sign-in';
  await ask('Nepal');
  await told(/sign-in has ended/);
  server.arranged.answer = 'carry-out';
  server.arranged.reader = 'somebody-else';
  await page.reload();
  await alive();
  expect(await page.locator('#outbox').innerText()).toBe('');
  expect(server.effects.size).toBe(0);
  server.arranged.reader = 'x';
  await page.reload();
  await expect.poll(() => server.effects.size).toBe(1);
  await expect.poll(() => page.locator('#outbox').innerText()).toBe('');
});

it('puts back what was typed into a form outside islands until the server has accepted it', async () => {
  await alive();
  const text = page.getByLabel('Text');
  await text.fill('A long paper');
  const submission = await page.locator('#paper-submit input[name=submission]').inputValue();
  await page.reload();
  await page.getByText('What you typed here before was put back.').waitFor();
  expect(await text.inputValue()).toBe('A long paper');
  expect(await page.locator('#paper-submit input[name=submission]').inputValue()).toBe(submission);
  server.arranged.reader = 'somebody-else';
  await page.reload();
  await alive();
  expect(await text.inputValue()).toBe('');
  server.arranged.reader = 'x';
  server.arranged.accepted = submission;
  await page.reload();
  await alive();
  expect(await text.inputValue()).toBe('');
});

it('shows what the clock has changed, though nothing was recorded', async () => {
  await alive();
  server.turn('Open now');
  await page.locator('#speaker', { hasText: 'Open now' }).waitFor();
  server.tell('Chile');
  await page.locator('#speaker', { hasText: 'Chile' }).waitFor();
});

it.each([
  [401, /You are signed out here.*last confirmed/s, 1],
  [403, /Your role here has ended.*last confirmed/s, 0],
])('a line that the server ends with %i is said in words, and not asked for again', async (status, words, links) => {
  await alive();
  await page.locator('.line[data-line=up]').waitFor();
  server.end(status);
  const line = page.locator('.line[data-line=ended]');
  await line.filter({ hasText: words }).waitFor();
  expect(await line.getByRole('link', { name: 'Sign in' }).count()).toBe(links);
  const { lines } = server.asked;
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.waitForTimeout(2500);
  expect(server.asked.lines).toBe(lines);
  expect(errors).toEqual([]);
});

it('a line that was cut and is refused when it is asked for again is said in words too', async () => {
  await alive();
  server.arranged.line = 403;
  server.cut();
  await page.locator('.line[data-line=ended]', { hasText: 'Your role here has ended' }).waitFor();
  const { lines } = server.asked;
  await page.waitForTimeout(2500);
  expect(server.asked.lines).toBe(lines);
});

it('a line for which there is no room now is asked for again when the server says', async () => {
  await alive();
  server.arranged.line = 429;
  server.cut();
  await page.locator('.line:not([data-line=up])').waitFor();
  await expect.poll(() => server.asked.head).toBeGreaterThan(0);
  server.arranged.line = 200;
  await page.locator('.line[data-line=up]').waitFor();
  server.tell('Peru');
  await page.locator('#speaker', { hasText: 'Peru' }).waitFor();
});
