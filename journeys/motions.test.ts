import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskWords } from '#floor/words/desk.ts';
import { directingWords } from '#floor/words/directing.ts';
import { takingPartWords } from '#floor/words/taking-part.ts';
import { underWayWords } from '#floor/words/under-way.ts';
import type { Language } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import { type LivedMeeting, openLivedMeeting } from './lived-meeting.ts';

/** Proposals, motions and a division as delegations live them on their phones and the chair with single keys. */

const MEETING = 'idm-demo-high-level';
const DRAFT = 'A/C.3/82/L.5';

const desk = speaker(deskWords, 'en');
const directing = speaker(directingWords, 'en');
const way = (language: Language) => speaker(underWayWords, language);
const taking = (language: Language) => speaker(takingPartWords, language);
const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');

let lived: LivedMeeting;
let chair: Page;
let secretariat: Page;
let kenya: Page;
let mexico: Page;
let wall: Page;

async function open(who: string | undefined, screen: string, language: Language, width: number): Promise<Page> {
  const { origin } = lived.parley;
  const options = { viewport: { width, height: width < 600 ? 740 : 900 } };
  const page = await lived.newPage(who ?? 'wall', options, who === undefined ? undefined : { cookie: await lived.parley.cookieOf(who), origin });
  await page.goto(`${origin}/meetings/${MEETING}${screen}?lang=${language}`);
  await page.waitForFunction(() => document.querySelector('.island') !== null && !document.querySelector('.line-still'));
  return page;
}

const countOf = async (kind: string): Promise<number> => (await lived.entries(kind)).length;
const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first();
const unfold = (page: Page | Locator, words: string): Promise<void> => page.locator('summary', { hasText: words }).first().click();

beforeAll(async () => {
  lived = await openLivedMeeting(MEETING);
  [chair, secretariat, kenya, mexico, wall] = await Promise.all([
    open('chair', '/chair', 'en', 1280), open('secretariat-idm', '/secretariat', 'en', 1280), open('kenya', '/delegate', 'ar', 360), open('mexico', '/delegate', 'es', 360), open(undefined, '/wall', 'en', 1280),
  ]);
  await button(secretariat, desk('openMeeting')).click();
  await mexico.getByText(way('es')('introduce')).waitFor();
});
afterAll(() => lived?.close());

describe('a proposal', () => {
  it('is introduced from a phone and stands on every screen, with what is decided next and why', async () => {
    await unfold(kenya, way('ar')('introduce'));
    await kenya.locator('[data-command="floor.introduce-proposal"] input[name=proposal]').fill(DRAFT);
    await button(kenya, way('ar')('introduceIt')).click();
    await Promise.all([chair, secretariat, mexico].map((page) => page.locator('.proposal-name', { hasText: DRAFT }).waitFor()));
    await wall.getByText(way('en')('nextToDecide')).waitFor();
    await chair.locator('.proposal-next').getByText('rules 91 and 131').waitFor();
  });
});

describe('a motion', () => {
  it('is moved from a phone; who wants to speak asks from a phone, and the chair calls the next with one key', async () => {
    await unfold(mexico, taking('es')('motion'));
    await unfold(mexico, way('es')('motion-adjourn-debate'));
    const form = mexico.locator('form', { has: mexico.locator('input[name=kind][value=adjourn-debate]') });
    await form.locator('select[name=about]').selectOption(DRAFT);
    await button(form, taking('es')('move')).click();
    await kenya.locator('.on-motion').waitFor();
    await button(kenya, way('ar')('askAgainst')).click();
    await kenya.getByText(way('ar')('youAskedAgainst')).waitFor();
    await chair.locator('.give-on-motion').getByText('Give the floor to Kenya (against)').waitFor();
    expect(await button(chair, new RegExp(`^${directing('putToVote')}`)).count()).toBe(0);
    await chair.keyboard.press('g');
    await expect.poll(() => countOf('floor.motion-floor-given')).toBe(1);
    await chair.locator('.speaking-who', { hasText: 'Kenya' }).waitFor();
    await chair.keyboard.press('e');
    await chair.locator('.resolving-first').getByRole('button', { name: new RegExp(`^${directing('putToVote')}`) }).waitFor();
    await chair.keyboard.press('y');
    await kenya.locator('.my-vote').waitFor();
    await button(kenya.locator('.my-vote'), way('ar')('no')).click();
    await expect.poll(() => countOf('floor.vote-cast')).toBe(1);
    await chair.waitForTimeout(300);
    await chair.keyboard.press('y');
    await expect.poll(() => countOf('floor.result-announced')).toBe(1);
  });
});

describe('a division', () => {
  it('names its parts on a phone; each is voted on, and the result names the one that was rejected', async () => {
    await chair.locator('.put').first().waitFor();
    if (!(await mexico.locator('.my-motion summary').first().isVisible())) await unfold(mexico, taking('es')('motion'));
    const form = mexico.locator('form', { has: mexico.locator('input[name=kind][value=division]') });
    if (!(await form.isVisible())) await unfold(mexico, way('es')('motion-division'));
    await form.locator('textarea[name=parts]').fill('párrafo 5\npárrafo 7');
    await form.getByLabel(way('es')('besideOthers')).check();
    await button(form, taking('es')('move')).click();
    await chair.locator('.resolving-first').getByRole('button', { name: directing('withoutVote') }).click();
    for (const [part, answer, votes] of [['párrafo 5', 'no', 2], ['párrafo 7', 'yes', 3]] as const) {
      await chair.locator('.put').getByRole('button', { name: new RegExp(part) }).click();
      await wall.getByText(new RegExp(part)).first().waitFor();
      await button(kenya.locator('.my-vote'), way('ar')(answer)).click();
      await expect.poll(() => countOf('floor.vote-cast')).toBe(votes);
      await chair.locator('.resolving-first').getByRole('button', { name: new RegExp(`^${directing('announce')}`) }).click();
      await expect.poll(() => countOf('floor.result-announced')).toBe(votes);
    }
    await chair.locator('.put').getByRole('button', { name: directing('withoutVote') }).first().click();
    await expect.poll(async () => plain(await wall.locator('.wall-results').innerText())).toContain(`Proposal ${DRAFT}, without párrafo 5: adopted`);
    await mexico.locator('.proposal-parts [data-part=rejected]').waitFor();
  });

  it('is followed by a dissociation, which stands in the record; no screen made an error', async () => {
    await unfold(kenya, way('ar')('dissociateFromIt'));
    await button(kenya, way('ar')('dissociateFromIt')).click();
    await expect.poll(() => countOf('floor.dissociated')).toBe(1);
    expect(lived.errors).toEqual([]);
  });
});
