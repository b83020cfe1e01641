import pg from 'pg';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type Line, lineTo } from './cut-line.ts';
import { openParley, type OpenParley } from './open-parley.ts';

/** One meeting to be lived in browsers: a Parley of its own, a line to it that can break, and its record to look at. */
export interface LivedMeeting {
  readonly parley: OpenParley;
  readonly line: Line;
  readonly database: pg.Client;
  /** What went wrong in any page, with whose it was. */
  readonly errors: string[];
  /** A browser of somebody's own; with a cookie, signed in with it. */
  newPage(name: string, options: BrowserContextOptions, signedIn?: { readonly cookie: string; readonly origin: string }): Promise<Page>;
  /** What the meeting's record holds of one kind, in order. */
  entries(kind: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function openLivedMeeting(meeting: string): Promise<LivedMeeting> {
  const [parley, browser] = await Promise.all([openParley(), launchBrowser()]);
  const line = await lineTo(parley.origin);
  const database = new pg.Client({ connectionString: parley.databaseUrl });
  await database.connect();
  const errors: string[] = [];
  return {
    parley, line, database, errors,
    async newPage(name, options, signedIn) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      if (signedIn) {
        const [cookie, value] = signedIn.cookie.split(/=(.*)/s) as [string, string];
        await context.addCookies([{ name: cookie, value, url: signedIn.origin, httpOnly: true, sameSite: 'Lax' }]);
      }
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(`${name}: ${error.message}`));
      return page;
    },
    async entries(kind) {
      const { rows } = await database.query<{ data: Record<string, unknown> }>(
        'select data from journal.entries where stream = $1 and kind = $2 order by number', [`meeting/${meeting}`, kind],
      );
      return rows.map(({ data }) => data);
    },
    async close() {
      await browser.close();
      await line.close();
      await database.end();
      await parley.close();
    },
  };
}
