import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWords } from '#desks/words.ts';
import { deskWords } from '#floor/words/desk.ts';
import type { SpeakersList } from '#floor/queries/speakers-list.ts';
import { importPageWords } from '#mechanisms/import-page-words.ts';
import { signInWords } from '#people/words.ts';
import { speaker } from '#platform/words.ts';
import { shellWords } from '#ui/words.ts';
import { launchBrowser } from './browser.ts';
import { openParley, type OpenParley } from './open-parley.ts';

/** Everything by the keyboard alone: no test in this file uses a pointer. */

const MEETING = 'idm-demo-opening';
const desk = speaker(deskWords, 'en');
const shell = speaker(shellWords, 'en');

let parley: OpenParley;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [parley, browser] = await Promise.all([openParley(), launchBrowser()]);
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser?.close();
  await parley?.close();
});

async function open(path: string, { as, ...options }: BrowserContextOptions & { as?: string } = {}): Promise<void> {
  const all = { viewport: { width: 1280, height: 800 }, locale: 'en', reducedMotion: 'reduce' as const, ...options };
  const context = as ? await parley.signedIn(browser, as, all) : await browser.newContext(all);
  page = await context.newPage();
  await page.goto(parley.origin + path);
  await page.waitForFunction(() => !document.querySelector('.line-still'));
}

const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);

/** Goes on with Tab until the target has the focus. */
async function tabTo(target: Locator, most = 200): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)} within ${most} presses.`);
}

const list = async (): Promise<SpeakersList> =>
  ((await (await fetch(`${parley.origin}/api/v1/floor.speakers-list?meeting=${MEETING}&language=en`)).json()) as { answer: SpeakersList }).answer;
const names = async (): Promise<string[]> => (await list()).waiting.map((turn) => turn.party);

interface Stop {
  readonly what: string;
  /** An outline is drawn around it, or around what holds it. */
  readonly isVisible: boolean;
  readonly isOnScreen: boolean;
}

/** Every place at which Tab stops, from the top of the page until it leaves it. */
async function stops(): Promise<Stop[]> {
  const found: Stop[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let pressed = 0; pressed < 600; pressed += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element.hasAttribute('data-was-here')) return undefined;
      element.setAttribute('data-was-here', '');
      const box = element.getBoundingClientRect();
      const drawn = (of: Element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(of);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      };
      return {
        what: `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`,
        isVisible: drawn(element) || (element.parentElement !== null && drawn(element.parentElement)),
        isOnScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      };
    });
    if (!stop) return found;
    found.push(stop);
  }
  throw new Error('Tab never leaves the page.');
}

describe('every page', () => {
  it('offers first to skip to the content, and the focus goes there', async () => {
    await open('/mechanisms/hld?lang=en');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: shell('skip') });
    expect(await isFocused(skip)).toBe(true);
    const box = (await skip.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('changes its language and its direction at a link', async () => {
    await open('/mechanisms/idm?lang=en');
    await tabTo(page.getByRole('link', { name: 'العربية' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/lang=ar/);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await tabTo(page.getByRole('link', { name: 'Français' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/lang=fr/);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });

  it.each([
    ['/', undefined], ['/mechanisms/idm', undefined], ['/documents', undefined], ['/sign-in', undefined], ['/me', 'kenya'],
    [`/meetings/${MEETING}`, undefined], [`/meetings/${MEETING}/chair`, 'chair'], [`/meetings/${MEETING}/delegate`, 'kenya'], ['/mechanisms/import', 'secretariat-hld'],
  ])('%s shows where the focus is, on the screen, in the order of the page, and lets it out again', async (path, as) => {
    await open(`${path}?lang=en`, { ...(as !== undefined && { as }), viewport: { width: 1280, height: 800 } });
    expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0);
    const found = await stops();
    expect(found.length).toBeGreaterThan(8);
    expect(found.filter(({ isVisible }) => !isVisible).map(({ what }) => what)).toEqual([]);
    expect(found.filter(({ isOnScreen }) => !isOnScreen).map(({ what }) => what)).toEqual([]);
  });
});

describe('a form', () => {
  it('is filled in and sent', async () => {
    await open('/sign-in?lang=en');
    const say = speaker(signInWords, 'en');
    await tabTo(page.getByLabel(say('email')));
    await page.keyboard.type('somebody@example.org');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: say('sentTitle') }).waitFor();
  });

  it('that is refused has the focus at the reason', async () => {
    await open('/mechanisms/import?lang=en', { as: 'secretariat-hld' });
    const say = speaker(importPageWords, 'en');
    await tabTo(page.getByLabel(say('source')));
    await page.keyboard.type('A profile on paper');
    await tabTo(page.getByRole('button', { name: say('read'), exact: true }), 5);
    await page.keyboard.press('Enter');
    const refusal = page.getByRole('alert');
    await refusal.waitFor();
    await expect.poll(() => isFocused(refusal)).toBe(true);
    expect(await page.title()).not.toBe(`${say('import')} · Parley`);
    expect(await page.getByLabel(say('source')).inputValue()).toBe('A profile on paper');
  });
});

describe('the chair', () => {
  it('comes in by her link, finds her desk, and runs the meeting to its end', async () => {
    const start = speaker(startWords, 'en');
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', reducedMotion: 'reduce' })).newPage();
    await page.goto(`${parley.linkOf('co-chair')}&lang=en`);
    await tabTo(page.getByRole('button', { name: speaker(signInWords, 'en')('continue') }));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await page.goto(`${parley.origin}/desk?lang=en`);
    await tabTo(page.getByRole('link', { name: start('takeChair') }).first());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/chair/);
    await page.waitForFunction(() => !document.querySelector('.line-still'));

    const before = await names();
    expect(before.length).toBeGreaterThanOrEqual(3);

    // The list: choose the second, move it down, take it off, and think better of it first.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const moved = [before[0], before[2], before[1], ...before.slice(3)];
    await expect.poll(names).toEqual(moved);
    await page.keyboard.press('Delete');
    const question = page.getByRole('group', { name: /list\?$/ });
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await names()).toEqual(moved);
    await page.keyboard.press('Delete');
    await question.waitFor();
    // The button takes the focus a moment after the question stands.
    await expect.poll(async () => {
      if (await question.isVisible()) await page.keyboard.press('Enter');
      return names();
    }, { interval: 500 }).toEqual([before[0], before[2], ...before.slice(3)]);

    // The floor: give it, stop the clock, let it go on, end the turn.
    await pressUntil('g', async () => (await list()).speaking?.party, before[0]);
    await pressUntil('c', async () => (await list()).speaking?.pausedAt !== undefined, true);
    await pressUntil('c', async () => (await list()).speaking?.pausedAt !== undefined, false);
    await pressUntil('e', async () => (await list()).speaking, null);

    // A speaker is added without the letters of her name being taken for keys.
    await page.keyboard.press('a');
    const party = page.getByRole('combobox', { name: desk('party') });
    expect(await isFocused(party)).toBe(true);
    await page.keyboard.type('egypt');
    await page.getByRole('option', { name: 'Egypt' }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('button', { name: desk('addButton') }), 6);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await names()).includes('egypt')).toBe(true);
    expect((await list()).speaking).toBeNull();

    // Single keys can be turned off, and then do nothing.
    const keys = page.getByLabel(desk('keysOn'));
    await tabTo(keys);
    await page.keyboard.press('Space');
    expect(await keys.isChecked()).toBe(false);
    await page.keyboard.press('g');
    await page.keyboard.press('Space');
    expect(await keys.isChecked()).toBe(true);
    expect((await list()).speaking).toBeNull();

    // The list is closed, then the meeting, which is asked about once.
    await tabTo(page.getByRole('button', { name: desk('closeList'), exact: true }));
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await list()).list).toBe('closed');
    await tabTo(page.locator('summary', { hasText: desk('closeMeeting') }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await isFocused(page.getByRole('button', { name: desk('closeMeeting'), exact: true }))).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await list()).state).toBe('closed');
  });
});

/** Presses a key again until the meeting is so: the desk ignores presses in the moment after its list changed. */
async function pressUntil<T>(key: string, look: () => Promise<T>, wanted: T): Promise<void> {
  await expect.poll(async () => {
    if ((await look()) !== wanted) await page.keyboard.press(key);
    return look();
  }, { interval: 500 }).toBe(wanted);
}
