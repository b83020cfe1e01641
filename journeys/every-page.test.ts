import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import { checkAccessibility } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { faultsOf, leftInEnglish, type Look, lookOver } from './look-over.ts';
import { openParley, type OpenParley } from './open-parley.ts';
import { type Address, addresses, type Prepared, prepare, withoutAddress } from './page-addresses.ts';

/** Every page of `src/routes.ts` in six languages: complete, readable, in order, and in the language it says. */

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };

let parley: OpenParley;
let browser: Browser;
let prepared: Prepared;

beforeAll(async () => {
  [parley, browser] = await Promise.all([openParley(), launchBrowser()]);
  prepared = await prepare(parley);
});
afterAll(async () => {
  await browser?.close();
  await parley?.close();
});

it('has an address to be looked at for every page', () => {
  expect(withoutAddress(), 'Say in journeys/page-addresses.ts at which address to look at these pages').toEqual([]);
});

describe.concurrent('every page in six languages', () => {
  it.each(addresses().map((one) => [`${one.pattern} ${one.index + 1}`, one] as const))('%s', async (_, { address }) => {
    const what = address(prepared);
    const options = { viewport: PHONE, timezoneId: 'Africa/Nairobi', reducedMotion: 'reduce' as const };
    const context = what.as ? await parley.signedIn(browser, what.as, options) : await browser.newContext(options);
    try {
      expect(await faultsIn(context, what)).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

/** Everything that is wrong at one address, each fault under its language. */
async function faultsIn(context: BrowserContext, address: Address): Promise<string[]> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`content policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
  });
  const page = await context.newPage();
  const faults: string[] = [];
  let at = 'en';
  const note = (fault: string) => void faults.push(`${address.path} ${at}: ${fault}`);
  const url = (language: Language) => {
    const full = new URL(address.path, parley.origin);
    full.searchParams.set('lang', language);
    return full.href;
  };
  page.on('pageerror', (error) => note(`script error: ${error.message}`));
  page.on('console', (message) => {
    // The browser notes the page's own status; that is judged below.
    if (message.type() === 'error' && !(message.location().url === page.url() && /Failed to load resource/.test(message.text()))) note(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') note(`${response.url()} answers ${response.status()}`);
  });

  let english: Look | undefined;
  for (const language of LANGUAGES.toSorted((a, b) => Number(b === 'en') - Number(a === 'en'))) {
    at = language;
    const response = await page.goto(url(language), { waitUntil: 'load' });
    if (response?.status() !== (address.status ?? 200)) {
      const said = response?.status() === 500 ? / error at (.*)/.exec(parley.process.output().slice(-20_000))?.[1] : undefined;
      note(`answers ${response?.status()}${said ? `: ${said}` : ''}`);
      continue;
    }
    await alive(page);
    const look = await lookOver(page);
    english ??= look;
    for (const fault of [...faultsOf(look, language), ...leftInEnglish(look, english, language, address.given)]) note(fault);
    // Colours do not depend on the language: the slowest rule is checked once for each direction and scheme.
    const colours = language === 'en' || language === 'ar';
    await judge(page, note, colours ? {} : { except: ['color-contrast'] });
    if (language === 'en') {
      at = 'en dark';
      await page.emulateMedia({ colorScheme: 'dark' });
      await judge(page, note, { only: ['color-contrast'] });
      await page.emulateMedia({ colorScheme: 'light' });
      at = 'en desktop';
      await page.setViewportSize(DESKTOP);
      await judge(page, note);
      await page.setViewportSize(PHONE);
    }
  }
  return faults;
}

async function judge(page: Page, note: (fault: string) => void, which?: Parameters<typeof checkAccessibility>[1]): Promise<void> {
  for (const { rule, impact, says, elements } of await checkAccessibility(page, which)) note(`${rule} (${impact}): ${says}: ${elements.slice(0, 2).join(' | ')}`);
}

/** Waits until the parts that live on in the browser do. */
const alive = (page: Page) => page.waitForFunction(() => !document.querySelector('.line-still'));
