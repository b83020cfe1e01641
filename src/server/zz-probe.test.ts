import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenApp, openTestApp } from './test-app.ts';
let app: OpenApp;
beforeAll(async () => { app = await openTestApp(); }, 120_000);
afterAll(() => app.close());
it('probe', async () => {
  for (const p of ['/mechanisms', '/journal', '/parties', '/documents', '/sessions', '/mechanisms/hld']) {
    const a = await app.request(p); await a.text();
    const e = await app.request(p); const tag = e.headers.get('etag');
    const r = await app.request(`${p}.json`);
    console.log(p, tag, r.status, r.headers.get('content-type'), (await r.text()).slice(0, 40));
  }
}, 120_000);
