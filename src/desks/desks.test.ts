import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#platform/languages.ts';
import { STRANGER } from '#platform/actor.ts';
import { speakersList } from '#floor/for-other-slices.ts';
import { expectSound } from '#ui/test-sound.ts';
import { openTestApp } from '#server/test-app.ts';

const app = await openTestApp();
afterAll(() => app.close());

const MEETING = '/meetings/idm-demo-opening';
/** Whether it says so, without printing a whole page where it does not. */
const says = (page: string, words: string): boolean => page.replaceAll('&#39;', '’').includes(words);
const statusOf = async (address: string, who?: string): Promise<number> =>
  (await app.request(address, { headers: { accept: 'text/html', ...(who && app.headersOf(who)) } })).status;
const html = async (address: string, who?: string): Promise<string> =>
  (await app.request(address, { headers: { accept: 'text/html', ...(who && app.headersOf(who)) } })).text();
const list = () => app.spine.ask(speakersList, { input: { meeting: 'idm-demo-opening' }, actor: STRANGER });
const send = (address: string, who: string, fields: Record<string, string>) =>
  app.request(address, { method: 'POST', headers: app.headersOf(who), body: new URLSearchParams({ submission: randomUUID(), ...fields }) });

describe('the page of a party', () => {
  it.each(LANGUAGES)('is sound in %s', async (language) => {
    for (const party of ['czechia', 'yugoslavia', 'group-of-77', 'iom', 'unifem']) expectSound(await html(`/parties/${party}?lang=${language}`), language);
  });
});

describe('each desk is for those whose it is', () => {
  it.each([
    ['chair', { chair: 200, 'co-chair': 200, 'secretariat-idm': 403, kenya: 403, 'without-role': 403 }],
    ['secretariat', { chair: 200, 'secretariat-idm': 200, 'secretariat-hld': 403, kenya: 403 }],
    ['delegate', { kenya: 200, observer: 200, 'without-role': 200 }],
    ['wall', { kenya: 200, 'without-role': 200 }],
  ])('%s', async (desk, expected) => {
    for (const [who, status] of Object.entries(expected)) expect([who, await statusOf(`${MEETING}/${desk}`, who)]).toEqual([who, status]);
    expect(await statusOf(`${MEETING}/${desk}`)).toBe(desk === 'wall' ? 200 : 401);
  });

  it('and none is where there is no floor', async () => {
    expect(await statusOf('/meetings/idm-2024-1-opening/wall')).toBe(404);
    expect(await statusOf('/meetings/nowhere/chair', 'chair')).toBe(403);
    expect(await statusOf('/meetings/nowhere')).toBe(404);
  });
});

describe('the desks work without JavaScript', () => {
  it('the chair gives the floor with a form, and a stale form is refused with what changed', async () => {
    const [first, second] = (await list()).waiting;
    const answer = await send(`${MEETING}/chair`, 'chair', { command: 'floor.give', turn: first!.turn, meeting: 'idm-demo-opening', 'form-key': first!.turn });
    expect(answer.status).toBe(303);
    expect((await list()).speaking!.turn).toBe(first!.turn);
    const stale = await send(`${MEETING}/chair`, 'co-chair', { command: 'floor.give', turn: second!.turn, meeting: 'idm-demo-opening' });
    expect(stale.status).toBe(409);
    const told = await stale.text();
    expect(says(told, 'Quelqu’un vient de le faire')).toBe(true);
    expect(told.match(/class="refusal-reason"/g)).toHaveLength(1);
  });

  it('a delegate asks, sees her place and withdraws', async () => {
    const ask = { command: 'floor.ask', meeting: 'idm-demo-opening', party: 'kenya', 'form-key': 'kenya' };
    expect(says(await html(`${MEETING}/delegate`, 'kenya'), 'data-command="floor.ask"')).toBe(true);
    expect((await send(`${MEETING}/delegate`, 'kenya', ask)).status).toBe(303);
    const shown = await html(`${MEETING}/delegate`, 'kenya');
    expect(/<strong>3<\/strong>/.test(shown)).toBe(true);
    const { turn } = (await list()).waiting.find((one) => one.party === 'kenya')!;
    expect((await send(`${MEETING}/delegate`, 'kenya', { command: 'floor.withdraw', meeting: 'idm-demo-opening', turn })).status).toBe(303);
    expect((await list()).waiting.some((one) => one.party === 'kenya')).toBe(false);
  });

  it('a delegate without a form of his own is not let through its address', async () => {
    const answer = await send(`${MEETING}/delegate`, 'kenya', { command: 'floor.close-list', meeting: 'idm-demo-opening' });
    expect(answer.status).toBe(404);
  });

  it('the secretariat adds by the plain choice of parties', async () => {
    const page = await html(`${MEETING}/secretariat`, 'secretariat-idm');
    expect(/<select[^>]*name="party"/.test(page)).toBe(true);
    expect((await send(`${MEETING}/secretariat`, 'secretariat-idm', { command: 'floor.add', meeting: 'idm-demo-opening', party: 'peru', onBehalfOf: '' })).status).toBe(303);
    expect((await list()).waiting.at(-1)!.party).toBe('peru');
  });
});

describe('the public page of a meeting', () => {
  it('is complete in the first html, in every language', async () => {
    for (const language of LANGUAGES) {
      const page = await html(`${MEETING}?lang=${language}`);
      expect(says(page, `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)).toBe(true);
      const { waiting } = await app.spine.ask(speakersList, { input: { meeting: 'idm-demo-opening', language }, actor: STRANGER });
      for (const turn of waiting) expect(says(page, turn.name)).toBe(true);
    }
  });

  it('answers its data under .json', async () => {
    const answer = await app.request(`${MEETING}.json`);
    expect(await answer.json()).toMatchObject({ meeting: { meeting: 'idm-demo-opening', state: 'open' }, list: { state: 'open' } });
  });

  it('becomes the record once the meeting is closed', async () => {
    const { speaking } = await list();
    await send(`${MEETING}/chair`, 'chair', { command: 'floor.end', meeting: 'idm-demo-opening', turn: speaking!.turn });
    expect((await send(`${MEETING}/chair`, 'chair', { command: 'floor.close-meeting', meeting: 'idm-demo-opening' })).status).toBe(303);
    const page = await html(MEETING);
    expect(says(page, 'Record of the floor')).toBe(true);
    expect(says(page, 'Belgium')).toBe(true);
    expect(says(page, 'On the list, not reached')).toBe(true);
    expect(says(page, 'data-island')).toBe(false);
    expect(await (await app.request(`${MEETING}.json`)).json()).toMatchObject({ record: { state: 'closed', count: 3 } });
  });
});

describe('a person’s own start', () => {
  it('leads each to the desk of her part', async () => {
    expect(says(await html('/desk', 'chair'), 'href="/meetings/idm-demo-panel/chair"')).toBe(true);
    expect(says(await html('/desk', 'secretariat-idm'), 'href="/meetings/idm-demo-panel/secretariat"')).toBe(true);
    expect(says(await html('/desk', 'kenya'), 'href="/meetings/idm-demo-panel/delegate"')).toBe(true);
    expect(says(await html('/desk', 'without-floor'), '/delegate"')).toBe(false);
    expect(says(await html('/desk', 'without-role'), 'Nothing needs you now')).toBe(true);
    expect(await statusOf('/desk')).toBe(401);
  });
});

describe('sessions', () => {
  it('are listed and shown with their programme in every language', async () => {
    for (const language of LANGUAGES) {
      expect(await statusOf(`/sessions?lang=${language}`)).toBe(200);
      expect(says(await html(`/sessions/idm-2024-1?lang=${language}`), '/meetings/idm-2024-1-panel-3')).toBe(true);
    }
    expect(says(await html('/sessions/idm-demo'), 'A made-up session')).toBe(true);
    expect(await statusOf('/sessions/nothing')).toBe(404);
  });
});
