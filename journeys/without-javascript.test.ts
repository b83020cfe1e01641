import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { delegateWords } from '#floor/words/delegate.ts';
import { deskWords } from '#floor/words/desk.ts';
import { listWords } from '#floor/words/list.ts';
import { importPageWords } from '#mechanisms/import-page-words.ts';
import { speaker } from '#platform/words.ts';
import { launchBrowser } from './browser.ts';
import { openParley, type OpenParley } from './open-parley.ts';

/** A browser that runs no script: reading, signing in, asking for the floor and giving it, by pages and forms alone. */

const MEETING = '/meetings/idm-demo-opening';
const desk = speaker(deskWords, 'en');
const delegate = speaker(delegateWords, 'en');
const list = speaker(listWords, 'en');

let parley: OpenParley;
let browser: Browser;
beforeAll(async () => {
  [parley, browser] = await Promise.all([openParley(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await parley?.close();
});

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en', viewport: { width: 360, height: 740 } });
  return context.newPage();
}

async function signIn(page: Page, key: string): Promise<void> {
  await page.goto(parley.linkOf(key));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

const waiting = (page: Page) => page.locator('.turns li');

describe('without JavaScript', () => {
  it('the front page leads to a dialogue, and on to a session, a meeting and a document', async () => {
    const page = await newPage();
    await page.goto(parley.origin);
    await page.getByRole('link', { name: 'International Dialogue on Migration', exact: true }).first().click();
    expect(new URL(page.url()).pathname).toBe('/mechanisms/idm');
    await page.getByRole('heading', { level: 1, name: 'International Dialogue on Migration' }).waitFor();
    await page.goto(`${parley.origin}/sessions/idm-demo`);
    await page.getByRole('link', { name: 'Opening and statements from the floor' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Opening and statements from the floor' }).waitFor();
    expect(await waiting(page).filter({ hasText: 'Philippines' }).count()).toBeGreaterThan(0);
    // The age of what is shown is said, since nothing will renew it.
    expect(await page.locator('.line-still').innerText()).toMatch(/^As it stood at .*\d.*Reload/);
    await page.goto(`${parley.origin}/documents`);
    await page.getByRole('link', { name: 'A/RES/58/208' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/documents/A/RES/58/208');
    await page.context().close();
  });

  it('the language is changed by a link and stays', async () => {
    const page = await newPage();
    await page.goto(`${parley.origin}/mechanisms/idm`);
    await page.getByRole('link', { name: 'العربية' }).click();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.goto(`${parley.origin}/mechanisms/hld`);
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    await page.context().close();
  });

  it('a delegate signs in and asks for the floor; the chair gives it; a reload shows it', async () => {
    const [kenya, chair, anybody] = await Promise.all([newPage(), newPage(), newPage()]);
    await signIn(kenya, 'kenya');
    await signIn(chair, 'chair');
    await kenya.goto(`${parley.origin}${MEETING}/delegate`);
    await kenya.getByRole('button', { name: delegate('ask'), exact: true }).first().click();
    await kenya.getByText(delegate('yourPlace')).first().waitFor({ state: 'attached' });
    await anybody.goto(parley.origin + MEETING);
    expect(await waiting(anybody).filter({ hasText: 'Kenya' }).count()).toBe(1);

    await chair.goto(`${parley.origin}${MEETING}/chair`);
    // The chair calls whoever is next, one after the other, until it is Kenya’s turn.
    for (let turn = 0; turn < 10; turn += 1) {
      const give = chair.getByRole('button', { name: /^Give the floor to/ });
      const isKenya = (await give.innerText()).includes('Kenya');
      await give.click();
      await chair.waitForLoadState();
      if (isKenya) break;
    }
    expect(await chair.locator('.speaking-who').innerText()).toContain('Kenya');
    await kenya.reload();
    await kenya.getByText(delegate('youHaveFloor')).first().waitFor();
    await anybody.reload();
    expect(await anybody.locator('.speaking-who').innerText()).toContain('Kenya');

    await chair.getByRole('button', { name: desk('end'), exact: true }).click();
    await anybody.reload();
    await anybody.getByText(list('nobody')).first().waitFor();
    await Promise.all([kenya, chair, anybody].map((page) => page.context().close()));
  });

  it('a refused form comes back with its reason and every word that was typed', async () => {
    const page = await newPage();
    await signIn(page, 'secretariat-hld');
    await page.goto(`${parley.origin}/mechanisms/import?lang=en`);
    const source = page.getByLabel(speaker(importPageWords, 'en')('source'));
    await source.fill('A profile on paper');
    await page.getByRole('button', { name: speaker(importPageWords, 'en')('read'), exact: true }).click();
    const refusal = page.getByRole('alert');
    await refusal.waitFor();
    expect((await refusal.innerText()).length).toBeGreaterThan(10);
    expect(await source.inputValue()).toBe('A profile on paper');
    await page.context().close();
  });

  it('a form that is sent twice has one effect', async () => {
    const page = await newPage();
    await signIn(page, 'mexico');
    await page.goto(`${parley.origin}${MEETING}/delegate`);
    const form = page.locator('form[data-command="floor.ask"]').first();
    const fields = Object.fromEntries(await form.locator('input[name]').evaluateAll((inputs) => inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value])));
    const twice = [1, 2].map(() => page.request.post(`${parley.origin}${MEETING}/delegate`, { form: fields, headers: { origin: parley.origin }, maxRedirects: 0 }));
    expect((await Promise.all(twice)).map((response) => response.status())).toEqual([303, 303]);
    await page.goto(parley.origin + MEETING);
    expect(await waiting(page).filter({ hasText: /M[eé]xico/ }).count()).toBe(1);
    await page.context().close();
  });

  it('signing out is a form too', async () => {
    const page = await newPage();
    await signIn(page, 'observer');
    await page.goto(`${parley.origin}/me?lang=en`);
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await page.goto(`${parley.origin}/me`);
    await page.getByText('Sign in').first().waitFor();
    expect((await page.goto(`${parley.origin}/me`))?.status()).toBe(401);
    await page.context().close();
  });
});
