import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { delegateWords } from '#floor/words/delegate.ts';
import { deskWords } from '#floor/words/desk.ts';
import { listWords } from '#floor/words/list.ts';
import { signInWords } from '#people/words.ts';
import type { Language } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import { partWords } from '#ui/part-words.ts';
import { runParley } from './command-line.ts';
import type { Line } from './cut-line.ts';
import { type LivedMeeting, openLivedMeeting } from './lived-meeting.ts';
import type { OpenParley } from './open-parley.ts';

/** One meeting as its people live it: the secretariat, a delegate on a bad line, two chairs, the room and the public. */

const MEETING = 'idm-demo-panel';
const STREAM = `meeting/${MEETING}`;
const KENYA: Readonly<Record<'en' | 'fr' | 'ar', string>> = { en: 'Kenya', fr: 'Kenya', ar: 'كينيا' };

const desk = speaker(deskWords, 'en');
const delegate = speaker(delegateWords, 'ar');
const inArabic = speaker(partWords, 'ar');

let lived: LivedMeeting;
let parley: OpenParley;
let line: Line;
let secretariat: Page;
let kenya: Page;
let chair: Page;
let coChair: Page;
let wall: Page;
let public_: Page;

beforeAll(async () => {
  lived = await openLivedMeeting(MEETING);
  ({ parley, line } = lived);
});
afterAll(() => lived?.close());

/** Signs in as everybody does: opens her link and presses its button. */
async function signIn(page: Page, key: string, language: Language, origin = parley.origin): Promise<void> {
  const link = new URL(parley.linkOf(key));
  await page.goto(`${origin}${link.pathname}${link.search}&lang=${language}`);
  await page.getByRole('button', { name: speaker(signInWords, language)('continue') }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Opens a screen of the meeting and waits until it lives. */
async function goTo(page: Page, screen: string, language: Language, origin = parley.origin): Promise<void> {
  await page.goto(`${origin}/meetings/${MEETING}${screen}?lang=${language}`);
  await page.waitForFunction(() => !document.querySelector('.line-still'));
}

const entries = (kind: string) => lived.entries(kind);
const countOf = async (kind: string, party = 'kenya'): Promise<number> => (await entries(kind)).filter((data) => data['party'] === party).length;

const speaking = (page: Page, name: string) => page.locator('.speaking-who, .wall-who', { hasText: name });
const lineOf = (page: Page, state: string) => page.locator(`[data-line=${state}]`);

describe('four people and a meeting', () => {
  it('everybody comes in by her own link, in her own language', async () => {
    [secretariat, chair, coChair, kenya, wall, public_] = await Promise.all([
      lived.newPage('secretariat', { viewport: { width: 1280, height: 800 } }),
      lived.newPage('chair', { viewport: { width: 1280, height: 800 } }),
      lived.newPage('co-chair', { viewport: { width: 1280, height: 800 } }),
      lived.newPage('kenya', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }),
      lived.newPage('wall', { viewport: { width: 1920, height: 1080 } }),
      lived.newPage('public', { viewport: { width: 800, height: 900 } }),
    ]);
    await Promise.all([signIn(secretariat, 'secretariat-idm', 'en'), signIn(chair, 'chair', 'en'), signIn(coChair, 'co-chair', 'en'), signIn(kenya, 'kenya', 'ar', line.origin)]);
    await Promise.all([
      goTo(secretariat, '/secretariat', 'en'), goTo(chair, '/chair', 'en'), goTo(coChair, '/chair', 'en'),
      goTo(kenya, '/delegate', 'ar', line.origin), goTo(wall, '/wall', 'en'), goTo(public_, '', 'fr'),
    ]);
    const html = kenya.locator('html');
    expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(await kenya.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await public_.locator('html').getAttribute('lang')).toBe('fr');
    expect(await wall.getByRole('button').count()).toBe(0);
  });

  it('the secretariat opens the meeting, and every screen knows', async () => {
    await secretariat.getByRole('button', { name: desk('openMeeting'), exact: true }).click();
    await Promise.all([
      public_.getByText(speaker(listWords, 'fr')('nobody')).first().waitFor(),
      wall.getByText(speaker(listWords, 'en')('nobody')).first().waitFor(),
      chair.getByText(speaker(listWords, 'en')('nobody')).first().waitFor(),
    ]);
    expect(await entries('floor.meeting-opened')).toHaveLength(1);
  });

  it('the delegate asks for the floor in Arabic on her phone and is told her place', async () => {
    await kenya.getByRole('button', { name: delegate('ask'), exact: true }).click();
    await kenya.getByText(delegate('youAreNext')).first().waitFor();
    expect(await countOf('floor.asked')).toBe(1);
  });

  it('the chair gives it with one key, and the wall and the public page show it by themselves', async () => {
    await chair.getByRole('button', { name: desk('give', { who: KENYA.en }) }).waitFor();
    await pressUntil(chair, 'g', () => countOf('floor.given'));
    await Promise.all([speaking(wall, KENYA.en).waitFor(), speaking(public_, KENYA.fr).waitFor()]);
    expect(await wall.locator('.wall-who').innerText()).toContain(KENYA.en);
    await kenya.getByText(delegate('youHaveFloor')).first().waitFor();
    await chair.keyboard.press('e');
    await kenya.getByRole('button', { name: delegate('askAgain'), exact: true }).waitFor();
    expect(await countOf('floor.given')).toBe(1);
    expect(await countOf('floor.ended')).toBe(1);
  });
});

describe('a line that breaks', () => {
  it('is said, with the age of what is shown; what she does meanwhile is kept and sent once when it is back', async () => {
    await kenya.getByRole('button', { name: delegate('askAgain'), exact: true }).click();
    await kenya.getByText(delegate('withdraw'), { exact: true }).first().waitFor();
    line.cut();
    const broken = kenya.locator('.line:not([data-line=up])');
    await broken.waitFor();
    expect(await broken.innerText()).toMatch(/\d|ثانية|ثانيتين/u);
    await kenya.getByText(delegate('withdraw'), { exact: true }).first().click();
    await kenya.getByRole('button', { name: delegate('yesWithdraw') }).click();
    await kenya.getByText(inArabic('kept')).first().waitFor();
    // Meanwhile the meeting goes on without her screen.
    await addByName(secretariat, 'Peru');
    await expect.poll(() => countOf('floor.asked', 'peru')).toBe(1);
    expect(await countOf('floor.withdrawn')).toBe(0);
    expect(await kenya.getByText('بيرو').count()).toBe(0);

    line.mend();
    await expect.poll(() => countOf('floor.withdrawn')).toBe(1);
    await lineOf(kenya, 'up').waitFor();
    await kenya.getByText('بيرو').first().waitFor();
    await kenya.getByRole('button', { name: delegate('askAgain'), exact: true }).waitFor();
    expect(await kenya.evaluate(() => localStorage.getItem('parley.outbox'))).toBeNull();
    expect(await countOf('floor.withdrawn')).toBe(1);
  });

  it('on a phone without a network keeps a request and sends it once', async () => {
    await kenya.context().setOffline(true);
    await lineOf(kenya, 'down').waitFor();
    await kenya.getByRole('button', { name: delegate('askAgain'), exact: true }).click();
    await kenya.getByText(inArabic('kept')).first().waitFor();
    expect(await countOf('floor.asked')).toBe(2);
    await kenya.context().setOffline(false);
    await expect.poll(() => countOf('floor.asked')).toBe(3);
    await kenya.getByText(delegate('withdraw'), { exact: true }).first().waitFor();
    await kenya.reload();
    await kenya.waitForFunction(() => !document.querySelector('.line-still'));
    expect(await kenya.evaluate(() => localStorage.getItem('parley.outbox'))).toBeNull();
    expect(await countOf('floor.asked')).toBe(3);
  });
});

describe('two chairs', () => {
  it('who press at once have one effect, and the one who came second is told', async () => {
    const given = (await entries('floor.given')).length;
    const buttons = [chair, coChair].map((page) => page.getByRole('button', { name: desk('give', { who: 'Peru' }) }));
    await Promise.all(buttons.map((button) => button.waitFor()));
    // Each press is held back on its way until both are.
    const pressed = new Set<Page>();
    const both = Promise.withResolvers<void>();
    await Promise.all([chair, coChair].map((page) => page.route('**/api/v1/floor.give', async (route) => {
      pressed.add(page);
      if (pressed.size === 2) both.resolve();
      await both.promise;
      await route.continue();
    })));
    await Promise.all([chair, coChair].map((page, index) => expect.poll(async () => {
      if (!pressed.has(page)) await buttons[index]!.click();
      return pressed.has(page);
    }, { interval: 300 }).toBe(true)));
    await Promise.all([speaking(chair, 'Peru').waitFor(), speaking(coChair, 'Peru').waitFor(), speaking(wall, 'Peru').waitFor()]);
    await expect.poll(async () => (await Promise.all([chair, coChair].map((page) => page.getByRole('alert').filter({ hasText: /\S/ }).count()))).reduce((a, b) => a + b)).toBe(1);
    expect((await entries('floor.given')).length).toBe(given + 1);
    // Nobody was skipped: the delegate still waits.
    expect(await countOf('floor.given')).toBe(1);
    await kenya.getByText(delegate('youAreNext')).first().waitFor();
  });
});

describe('the record of it', () => {
  it('holds; altered by hand it does not, and the first false entry is named; put right it holds again', async () => {
    const sound = await runParley(parley.dataFolder, 'verify');
    expect(sound.messages).toContain('The record holds');
    // What happened since the start is not signed before the meeting closes.
    expect(sound.code).toBe(2);
    expect(sound.lines.at(-1)).toMatchObject({ holds: true });

    const { rows } = await lived.database.query<{ number: string; data: string }>("select number, data::text as data from journal.entries where stream = $1 and kind = 'floor.given' order by number limit 1", [STREAM]);
    const { data } = rows[0]!;
    const number = Number(rows[0]!.number);
    const write = (text: string) => lived.database.query('update journal.entries set data = $3 where stream = $1 and number = $2', [STREAM, number, text]);
    await write(JSON.stringify({ ...(JSON.parse(data) as object), party: 'mexico' }));
    const altered = await runParley(parley.dataFolder, 'verify');
    expect(altered.code).toBe(1);
    expect(altered.lines[0]).toMatchObject({ finding: { stream: STREAM, number, kind: 'floor.given' } });
    expect(altered.messages).toContain(`${STREAM} #${number} (floor.given)`);
    expect(altered.lines.at(-1)).toMatchObject({ holds: false });

    await write(data);
    expect((await runParley(parley.dataFolder, 'verify')).code).toBe(2);
  });

  it('was made without an error on any screen', () => {
    expect(lived.errors).toEqual([]);
  });
});

/** Presses a key again until it had its effect: the desk ignores presses in the moment after its list changed. */
async function pressUntil(page: Page, key: string, count: () => Promise<number>): Promise<void> {
  const before = await count();
  await expect.poll(async () => {
    if ((await count()) === before) await page.keyboard.press(key);
    return count();
  }, { interval: 400 }).toBe(before + 1);
}

/** Puts a party on the list as the secretariat does: types a part of its name, takes what is offered, sends it. */
async function addByName(page: Page, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: desk('party') });
  await field.fill(name);
  await page.getByRole('option', { name }).click();
  await page.getByRole('button', { name: desk('addButton') }).click();
}
