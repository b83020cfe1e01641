import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { delegateWords } from '#floor/words/delegate.ts';
import { takingPartWords } from '#floor/words/taking-part.ts';
import { speaker } from '#platform/words.ts';
import { launchBrowser } from './browser.ts';
import { openParley, type OpenParley } from './open-parley.ts';
import { sendCommand } from './program.ts';

/** A delegate's phone that stays open: what is her own arrives without a reload, and nothing is asked for what is not. */

const MEETING = 'idm-demo-panel';
const say = speaker(delegateWords, 'en');
const taking = speaker(takingPartWords, 'en');

let parley: OpenParley;
let browser: Browser;
let context: BrowserContext;
let phone: Page;
const asked: string[] = [];

beforeAll(async () => {
  [parley, browser] = await Promise.all([openParley(), launchBrowser()]);
  expect(await run('secretariat-idm', 'floor.choose-rules', { ruleSet: 'committee' })).toMatchObject({ status: 200 });
  await run('secretariat-idm', 'floor.open-list');
  await run('chair', 'floor.open-meeting');
  context = await parley.signedIn(browser, 'kenya', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
  phone = await context.newPage();
  phone.on('request', (request) => request.url().includes('/api/v1/floor.my-parties') && asked.push(request.url()));
  await phone.goto(`${parley.origin}/meetings/${MEETING}/delegate?lang=en`);
  await phone.waitForFunction(() => document.querySelector('.island') !== null && !document.querySelector('.line-still'));
});
afterAll(async () => {
  await context?.close();
  await browser?.close();
  await parley?.close();
});

const run = async (who: string, command: string, input: object = {}) => sendCommand(parley.origin, await parley.cookieOf(who), command, { meeting: MEETING, ...input });
const turnOf = async (who: string, input: object): Promise<string> => (await run(who, who === 'secretariat-idm' ? 'floor.add' : 'floor.ask', input)).body.answer!.turn!;
const speak = async (turn: string): Promise<void> => {
  await run('chair', 'floor.give', { turn, ending: null });
  await run('chair', 'floor.end', { turn });
};

it('a roll that is taken while it is open gives it the rights of a member', async () => {
  await phone.getByText(say('notOnList')).waitFor();
  expect(await phone.locator('summary', { hasText: taking('point') }).count()).toBe(0);
  expect((await run('secretariat-idm', 'floor.take-roll')).status).toBe(200);
  await phone.locator('summary', { hasText: taking('point') }).waitFor();
  expect(asked).toHaveLength(1);
});

it('its minutes are summed as its turns end, and a turn of somebody else costs it nothing', async () => {
  await phone.getByText(say('notSpokenYet')).waitFor();
  await speak(await turnOf('secretariat-idm', { party: 'mexico' }));
  await phone.locator('.mine').getByText(say('notSpokenYet')).waitFor();
  expect(asked).toHaveLength(1);
  await speak(await turnOf('kenya', { party: 'kenya' }));
  await phone.getByText(/In your own name: 1 turn/).waitFor();
  await speak(await turnOf('kenya', { party: 'kenya', onBehalfOf: 'african-group' }));
  await phone.getByText(/On behalf of .+: 1 turn/).waitFor();
  await run('chair', 'floor.announce-limits', { timesEach: 2, limits: { national: 120 } });
  await phone.getByText(/1 of 2 statements is left to you/).waitFor();
});

it('what its speaker declares is kept and can be erased, from the phone', async () => {
  await phone.locator('summary', { hasText: say('genders') }).click();
  const [form] = await phone.locator('form[data-command="floor.declare-gender"]').all();
  const first = asked.length;
  await form!.locator('select').selectOption('woman');
  await form!.getByRole('button', { name: say('keepIt') }).click();
  // It is asked for again once it is kept.
  await expect.poll(() => asked.length).toBe(first + 1);
  await expect.poll(() => phone.locator('form[data-command="floor.declare-gender"] select').first().inputValue()).toBe('woman');
  await phone.reload();
  await phone.waitForFunction(() => !document.querySelector('.line-still'));
  await phone.locator('summary', { hasText: say('genders') }).click();
  const select = phone.locator('form[data-command="floor.declare-gender"] select').first();
  expect(await select.inputValue()).toBe('woman');
  await select.selectOption('');
  const before = asked.length;
  await phone.locator('form[data-command="floor.declare-gender"]').first().getByRole('button', { name: say('keepIt') }).click();
  await expect.poll(() => asked.length).toBe(before + 1);
  await expect.poll(() => phone.locator('form[data-command="floor.declare-gender"] select').first().inputValue()).toBe('');
});
