import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskWords } from '#floor/words/desk.ts';
import { directingWords } from '#floor/words/directing.ts';
import { listWords } from '#floor/words/list.ts';
import { takingPartWords } from '#floor/words/taking-part.ts';
import { underWayWords } from '#floor/words/under-way.ts';
import type { Language } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import { scenarioPerson } from '#scenarios/people.ts';
import { partWords } from '#ui/part-words.ts';
import { runParley } from './command-line.ts';
import type { Line } from './cut-line.ts';
import { type LivedMeeting, openLivedMeeting } from './lived-meeting.ts';
import type { OpenParley } from './open-parley.ts';
import { sendCommand } from './program.ts';

/**
 * A high-level segment as its people live it: the chair, the secretariat, three delegates, one of them elsewhere on a
 * bad line, an observer, an interpreter and a wall, in English, Arabic, Spanish and French at once.
 */

const MEETING = 'idm-demo-high-level';
const STREAM = `meeting/${MEETING}`;

const desk = speaker(deskWords, 'en');
const directing = speaker(directingWords, 'en');
const list = (language: Language) => speaker(listWords, language);
const underWay = (language: Language) => speaker(underWayWords, language);
const taking = (language: Language) => speaker(takingPartWords, language);

let lived: LivedMeeting;
let parley: OpenParley;
let line: Line;
let chair: Page;
let secretariat: Page;
let kenya: Page;
let mexico: Page;
let philippines: Page;
let observer: Page;
let interpreter: Page;
let wall: Page;

beforeAll(async () => {
  lived = await openLivedMeeting(MEETING);
  ({ parley, line } = lived);
});
afterAll(() => lived?.close());

/** Opens a screen of the meeting as somebody, in her language, and waits until it lives. */
async function open(who: string | undefined, screen: string, language: Language, width: number, origin = parley.origin): Promise<Page> {
  const options = { viewport: { width, height: width < 600 ? 740 : 900 }, ...(width < 600 && { hasTouch: true, isMobile: true }) };
  const page = await lived.newPage(who ?? 'wall', options, who === undefined ? undefined : { cookie: await parley.cookieOf(who), origin });
  await page.goto(`${origin}/meetings/${MEETING}${screen}?lang=${language}`);
  await page.waitForFunction(() => document.querySelector('.island') !== null && !document.querySelector('.line-still'));
  return page;
}

const entries = (kind: string) => lived.entries(kind);
const countOf = async (kind: string): Promise<number> => (await entries(kind)).length;
/** Parties that wait, in the order in which they will be called. */
const order = async (): Promise<string[]> => {
  const answer = (await (await fetch(`${parley.origin}/api/v1/floor.speakers-list?meeting=${MEETING}`)).json()) as { answer: { waiting: { party: string }[] } };
  return answer.answer.waiting.map(({ party }) => party);
};
const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });
const unfold = (page: Page, words: string): Promise<void> => page.locator('summary', { hasText: words }).first().click();
const heading = (page: Page, words: string): Locator => page.getByRole('heading', { name: words }).first();

describe('before it begins', () => {
  it('everybody comes in at her own screen, in her own language', async () => {
    const role = { account: scenarioPerson('interpreter').account, role: 'interpreter', scope: STREAM };
    expect((await sendCommand(parley.origin, await parley.cookieOf('administrator'), 'people.grant-role', role)).status).toBe(200);
    [chair, secretariat, kenya, mexico, philippines, observer, interpreter, wall] = await Promise.all([
      open('chair', '/chair', 'en', 820), open('secretariat-idm', '/secretariat', 'en', 1280), open('kenya', '/delegate', 'ar', 360, line.origin),
      open('mexico', '/delegate', 'es', 360), open('philippines', '/delegate', 'en', 360), open('observer', '/delegate', 'fr', 360),
      open('interpreter', '/interpreters', 'fr', 1280), open(undefined, '/wall', 'ar', 1280),
    ]);
    expect(await kenya.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await wall.getByRole('button').count()).toBe(0);
    expect(await interpreter.locator('form').count()).toBe(0);
    await button(secretariat, desk('openMeeting')).click();
    await Promise.all([chair, philippines].map((page) => page.getByText(list('en')('meetingOpen')).first().waitFor()));
    await wall.getByText(list('ar')('nobody')).first().waitFor();
  });
});

describe('the list', () => {
  it('a delegation that sends another level goes to the end of that level, and reads the rule', async () => {
    expect((await order()).indexOf('kenya')).toBeGreaterThan((await order()).indexOf('fiji'));
    const before = await order();
    await unfold(kenya, taking('ar')('changeLevel'));
    await kenya.locator('.about-my-place select[name=level]').selectOption('HS');
    await button(kenya, taking('ar')('changeLevel')).click();
    await expect.poll(async () => (await order()).indexOf('kenya')).toBe(1);
    expect((await order()).filter((party) => party !== 'kenya')).toEqual(before.filter((party) => party !== 'kenya'));
    await kenya.locator('.my-place-number strong', { hasText: '2' }).waitFor();
    await interpreter.locator('.turns li').nth(1).getByText('Kenya').waitFor();
  });

  it('two of one level exchange places when both agree, and nobody else moves', async () => {
    const before = await order();
    await unfold(mexico, taking('es')('exchange'));
    const withWhom = mexico.getByLabel(taking('es')('withWhom'));
    await withWhom.selectOption((await withWhom.locator('option', { hasText: 'Filipinas' }).getAttribute('value'))!);
    await button(mexico, taking('es')('propose')).click();
    await philippines.getByText('Mexico proposes to exchange places').waitFor();
    expect(await order()).toEqual(before);
    await button(philippines, taking('en')('accept')).click();
    const exchanged = before.map((party) => (party === 'mexico' ? 'philippines' : party === 'philippines' ? 'mexico' : party));
    await expect.poll(order).toEqual(exchanged);
    expect(await countOf('floor.exchange-accepted')).toBe(1);
  });

  it('who is absent when called goes back, with one press of the chair, and it is on the record', async () => {
    const [first, second] = await order();
    await chair.getByRole('button', { name: directing('absent') }).click();
    await expect.poll(async () => (await order())[0]).toBe(second);
    expect(await entries('floor.absence-noted')).toMatchObject([{ party: first }]);
    expect(await order()).toContain(first);
    await interpreter.getByText(underWay('fr')('wasAbsent')).first().waitFor();
  });
});

describe('a point of order', () => {
  it('raised on a line that breaks is kept, and sent once when the line is back', async () => {
    await expect.poll(async () => {
      if ((await countOf('floor.given')) === 0) await chair.keyboard.press('g');
      return countOf('floor.given');
    }, { interval: 500 }).toBe(1);
    await unfold(mexico, taking('es')('point'));
    await wall.locator('.wall-who', { hasText: 'كينيا' }).waitFor();
    // Her own delegation speaks: what she raises is about how it is heard.
    line.cut();
    await kenya.locator('.line:not([data-line=up])').waitFor();
    await unfold(kenya, taking('ar')('point'));
    await button(kenya, taking('ar')('raise')).click();
    await kenya.getByText(speaker(partWords, 'ar')('kept')).first().waitFor();
    expect(await countOf('floor.point-raised')).toBe(0);
    line.mend();
    await expect.poll(() => countOf('floor.point-raised')).toBe(1);
    await heading(chair, underWay('en')('stage-point-of-order')).waitFor();
    await wall.getByText(underWay('ar')('stage-point-of-order')).first().waitFor();
    await heading(observer, underWay('fr')('stage-point-of-order')).waitFor();
    await kenya.locator('.line[data-line=up]').waitFor();
    expect(await countOf('floor.point-raised')).toBe(1);
  });

  it('nobody is given the floor meanwhile; the chair rules with one key', async () => {
    expect(await chair.locator('[data-command="floor.give"]').count()).toBe(0);
    await expect.poll(async () => {
      if ((await countOf('floor.point-ruled')) === 0) await chair.keyboard.press('n');
      return countOf('floor.point-ruled');
    }, { interval: 500 }).toBe(1);
    await philippines.getByText('is not well taken').first().waitFor();
  });

  it('the ruling is appealed against, voted on and stands; the wall says so with the figures', async () => {
    await unfold(mexico, taking('es')('appealNow'));
    await button(mexico, taking('es')('appealNow')).click();
    await Promise.all([kenya, mexico, philippines].map((page) => page.locator('.my-vote').first().waitFor()));
    expect(await observer.locator('.my-answers button').count()).toBe(0);
    await button(mexico.locator('.my-vote'), underWay('es')('yes')).click();
    await button(philippines.locator('.my-vote'), underWay('en')('no')).click();
    await button(kenya.locator('.my-vote'), underWay('ar')('no')).click();
    await expect.poll(() => countOf('floor.vote-cast')).toBe(3);
    // How they voted is nobody's before the result is announced.
    await wall.getByText(underWay('ar')('haveVoted', { n: 3 })).first().waitFor();
    await chair.getByText(underWay('en')('tally', { yes: 1, no: 2, abstain: 0 })).waitFor();
    await chair.getByRole('button', { name: directing('announce') }).click();
    await wall.getByText(underWay('ar')('tally', { yes: 1, no: 2, abstain: 0 })).waitFor();
    await observer.getByText(underWay('fr')('stands')).first().waitFor();
  });
});

/** Presses a key of the chair until an entry stands as often as it should. */
const pressUntil = (key: string, kind: string, times: number): Promise<void> =>
  expect.poll(async () => {
    if ((await countOf(kind)) < times) await chair.keyboard.press(key);
    return countOf(kind);
  }, { interval: 500 }).toBe(times);

describe('an item of the agenda', () => {
  it('is taken up at the chair’s desk, and stands on every screen in its language', async () => {
    await pressUntil('e', 'floor.ended', 1);
    await unfold(chair, directing('takeUp'));
    const form = chair.locator('form[data-command="floor.take-up"]');
    await form.locator('[name=item]').fill('21(B)');
    await form.locator('[name=title]').fill('Migration and development');
    await button(form, directing('takeUp')).click();
    await Promise.all([
      mexico.locator('.item-now', { hasText: underWay('es')('item', { item: '\u206621 (b)\u2069' }) }).waitFor(), wall.locator('.item-now', { hasText: 'البند' }).waitFor(),
    ]);
    // Two more speak: who comes after the Heads of State can be replied to.
    for (const given of [2, 3]) {
      await pressUntil('g', 'floor.given', given);
      await pressUntil('e', 'floor.ended', given);
    }
  });
});

describe('rights of reply', () => {
  it('two are asked for, come in the order of asking, and are given from the chair’s one button', async () => {
    const answer = async (page: Page): Promise<void> => {
      const statements = page.locator('[data-command="floor.ask-reply"] select[name=to]');
      expect(await statements.locator('option[disabled]').count()).toBeGreaterThan(0);
      await statements.selectOption((await statements.locator('option:not([disabled]):not([value=""])').first().getAttribute('value'))!);
    };
    await unfold(mexico, taking('es')('reply'));
    await answer(mexico);
    await button(mexico, taking('es')('askReply')).click();
    await mexico.getByText(taking('es')('replyWaiting', { n: 1 })).waitFor();
    await unfold(kenya, taking('ar')('reply'));
    await answer(kenya);
    await button(kenya, taking('ar')('askReply')).click();
    await kenya.getByText(taking('ar')('replyWaiting', { n: 2 })).waitFor();
    await chair.locator('[data-command="floor.begin-replies"] button').click();
    await heading(chair, underWay('en')('stage-replies')).waitFor();
    for (const given of [1, 2]) {
      await chair.locator('[data-command="floor.give-reply"] button').first().click();
      await expect.poll(() => countOf('floor.reply-given')).toBe(given);
      await chair.locator('[data-command="floor.end"] button').click();
      await expect.poll(() => countOf('floor.ended')).toBe(3 + given);
    }
    expect((await entries('floor.reply-given')).map(({ party, item }) => [party, item])).toEqual([['mexico', '21 (b)'], ['kenya', '21 (b)']]);
  });
});

describe('a suspension', () => {
  it('is told on every screen in its language, and the meeting goes on as it was', async () => {
    const before = await order();
    await chair.locator('.next-acts .confirm summary').click();
    await chair.locator('[data-command="floor.suspend-meeting"] button').click();
    await Promise.all([
      heading(mexico, underWay('es')('stage-suspended')).waitFor(), heading(interpreter, underWay('fr')('stage-suspended')).waitFor(),
      wall.getByText(underWay('ar')('stage-suspended')).first().waitFor(), heading(kenya, underWay('ar')('stage-suspended')).waitFor(),
    ]);
    await chair.getByRole('button', { name: directing('resumeMeeting') }).click();
    await expect.poll(() => mexico.getByRole('heading', { name: underWay('es')('stage-suspended') }).count()).toBe(0);
    expect(await order()).toEqual(before);
  });
});

describe('afterwards', () => {
  it('the record holds, and no screen made an error', async () => {
    const sound = await runParley(parley.dataFolder, 'verify');
    expect(sound.lines.at(-1)).toMatchObject({ holds: true });
    expect(lived.errors).toEqual([]);
  });
});
