import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '#platform/languages.ts';
import { launchBrowser } from './browser.ts';

export interface LookOptions {
  /** Widths in CSS pixels. */
  readonly sizes?: readonly number[];
  readonly languages?: readonly Language[];
  readonly schemes?: readonly ('light' | 'dark')[];
  /** The folder the pictures go to. */
  readonly out: string;
}

/**
 * Takes a picture of each page at each width, in each language and scheme, and says where anything is wider
 * than the screen or an error was logged. File names say what is shown: `specimen-ar-dark-360.png`.
 */
export async function look(urls: readonly string[], { sizes = [360, 1280, 1920], languages = ['en', 'ar'], schemes = ['light', 'dark'], out }: LookOptions): Promise<string[]> {
  mkdirSync(out, { recursive: true });
  const browser = await launchBrowser();
  const taken: string[] = [];
  try {
    for (const size of sizes) {
      for (const colorScheme of schemes) {
        const context = await browser.newContext({ viewport: { width: size, height: Math.round(size < 600 ? 740 : size * 0.5625) }, colorScheme, reducedMotion: 'reduce' });
        const page = await context.newPage();
        page.on('console', (message) => message.type() === 'error' && console.error(`${page.url()}: ${message.text()}`));
        page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
        for (const address of urls) {
          for (const language of languages) {
            const url = new URL(address);
            url.searchParams.set('lang', language);
            await page.goto(url.href, { waitUntil: 'load' });
            await page.evaluate(() => document.fonts.ready.then(() => undefined));
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            if (overflow > 0) console.error(`${url.href} at ${size} px is ${overflow} px wider than the screen`);
            const name = `${(url.pathname + url.search.replace(/[?&]lang=\w+/, '')).replaceAll(/[^\w]+/g, '-').replaceAll(/^-|-$/g, '') || 'front'}-${language}-${colorScheme}-${size}.png`;
            await page.screenshot({ path: join(out, name), fullPage: true });
            taken.push(join(out, name));
          }
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
  }
  return taken;
}

// `node journeys/look.ts OUT URL…`
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out, ...urls] = process.argv.slice(2);
  if (!out || urls.length === 0) {
    console.error('Say where the pictures go and which addresses to look at: node journeys/look.ts OUT URL…');
    process.exit(1);
  }
  for (const path of await look(urls, { out })) console.log(path);
}
