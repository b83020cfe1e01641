import { readFileSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { cookieByLink, sendCommand } from './program.ts';
import { linksIn } from './open-parley.ts';
import { scenarioPerson } from '#scenarios/people.ts';
import { launchBrowser } from './browser.ts';
const origin = 'http://127.0.0.1:4714';
const KEPT = '/tmp/h19w/cookies.json';
const cookies: Record<string, string> = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
const links = linksIn(readFileSync('/tmp/h19.log', 'utf8'));
export async function cookieOf(key: string) { if (!cookies[key]) { cookies[key] = await cookieByLink(links.get(scenarioPerson(key).name)!); writeFileSync(KEPT, JSON.stringify(cookies)); } return cookies[key]!; }
export async function run(who: string, command: string, input: object) { const s = await sendCommand(origin, await cookieOf(who), command, input); console.log(who, command, s.status, s.status === 200 ? JSON.stringify(s.body.answer) : s.body.title); return s; }
export async function list(meeting: string) { return ((await (await fetch(`${origin}/api/v1/floor.speakers-list?meeting=${meeting}`)).json()) as any).answer; }
export async function shots(name: string, pages: readonly (readonly [who: string | undefined, path: string, sizes: readonly number[], langs: readonly string[], dark?: boolean])[]) {
  mkdirSync('/tmp/h19w/p', { recursive: true });
  const browser = await launchBrowser();
  for (const [who, path, sizes, langs, dark] of pages) for (const size of sizes) {
    const context = await browser.newContext({ viewport: { width: size, height: size < 600 ? 740 : size === 820 ? 1180 : Math.round(size * 0.5625) }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    if (who) { const [n, v] = (await cookieOf(who)).split(/=(.*)/s); await context.addCookies([{ name: n!, value: v!, url: origin, httpOnly: true, sameSite: 'Lax' }]); }
    const page = await context.newPage();
    page.on('pageerror', (e) => console.error(path, who, e.message));
    page.on('console', (m) => m.type() === 'error' && console.error(path, m.text()));
    for (const lang of langs) {
      const r = await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, { waitUntil: 'load' });
      await page.waitForTimeout(900);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0 || r!.status() !== 200) console.error(path, size, lang, 'over', over, r!.status());
      await page.screenshot({ path: `/tmp/h19w/p/${name}-${path.split('/').pop()!.replace(/\W/g, '')}-${lang}-${size}${dark ? '-dark' : ''}.png`, fullPage: size < 1000 });
    }
    await context.close();
  }
  await browser.close();
}
