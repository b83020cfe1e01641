import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takingPartWords } from '#floor/words/taking-part.ts';
import { speaker } from '#platform/words.ts';
import { type LivedMeeting, openLivedMeeting } from './lived-meeting.ts';
import { sendCommand } from './program.ts';

/** A meeting without attribution on two phones: whose a number is, one of them knows, and nothing else does. */

const MEETING = 'idm-demo-chatham';
const say = speaker(takingPartWords, 'en');
const WAIT = { interval: 50 };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let lived: LivedMeeting;
beforeAll(async () => {
  lived = await openLivedMeeting(MEETING);
  expect((await sendCommand(lived.parley.origin, await lived.parley.cookieOf('chair'), 'floor.open-meeting', { meeting: MEETING })).status).toBe(200);
});
afterAll(() => lived?.close());

async function open(who: string): Promise<Page> {
  const page = await lived.newPage(who, PHONE, { cookie: await lived.parley.cookieOf(who), origin: lived.parley.origin });
  await page.goto(`${lived.parley.origin}/meetings/${MEETING}/delegate?lang=en`);
  await page.waitForFunction(() => document.querySelector('.island') !== null && !document.querySelector('.line-still'));
  return page;
}
const own = (page: Page) => page.locator('.my-ticket .my-place');

it('a number that is taken is known as one’s own on this phone, also after a reload, on no other, and is given up', async () => {
  const [kenya, mexico] = await Promise.all([open('kenya'), open('mexico')]);
  await kenya.getByLabel(say('ticketClass')).selectOption('national');
  await kenya.getByRole('button', { name: say('takeTicket'), exact: true }).click();
  await expect.poll(() => own(kenya).count(), WAIT).toBe(1);
  const words = await own(kenya).innerText();
  const number = /Ticket (\d+)/.exec(await kenya.locator('#my-ticket').innerText())![1]!;
  expect(words).toContain(say('youAreNumber', { n: number }));
  await expect.poll(() => mexico.locator('body').innerText(), WAIT).toContain(`Ticket ${number}`);
  expect(await own(mexico).count()).toBe(0);

  await kenya.reload();
  await expect.poll(() => own(kenya).count(), WAIT).toBe(1);
  await own(kenya).locator('summary', { hasText: say('giveUpNumber') }).click();
  await own(kenya).getByRole('button', { name: say('giveUpNumber'), exact: true }).click();
  await expect.poll(() => own(kenya).count(), WAIT).toBe(0);
  expect((await lived.entries('floor.withdrawn')).map(({ turn }) => turn)).toEqual((await lived.entries('floor.ticket-taken')).slice(-1).map(({ turn }) => turn));
  expect(lived.errors).toEqual([]);
});
