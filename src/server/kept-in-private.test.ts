import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeMeeting } from '#floor/commands/close-meeting.ts';
import { declareGender } from '#floor/commands/declare-gender.ts';
import { meetingPage } from '#floor/pages/meeting.tsx';
import { speakersList } from '#floor/queries/speakers-list.ts';
import { STRANGER, system } from '#platform/actor.ts';
import { type OpenApp, openTestApp } from './test-app.ts';

/** What a page that is kept for everybody tells of what is recorded in private: not even the moment. */
const meeting = 'idm-demo-opening';

let app: OpenApp;
let origin: string;
let now: Date;
beforeAll(async () => {
  now = new Date('2026-05-20T10:07:00Z');
  app = await openTestApp({ now: () => now });
  origin = await app.serve();
});
afterAll(() => app.close());

const tag = async (): Promise<string | null> => (await fetch(`${origin}/meetings/${meeting}`)).headers.get('etag');

/** Records it, and answers when this process has heard of that. */
async function declare(turn: string, gender: 'woman' | 'not-said'): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const leave = app.hub.watch({ grown: (stream) => stream === `genders/${meeting}` && resolve(), lost() {} });
  await app.spine.run(declareGender, { input: { meeting, turn, gender }, actor: system('test') });
  await promise;
  leave();
}

it('the page of a meeting is the same before and after a speaker declares a gender', async () => {
  const { waiting, speaking } = await app.spine.ask(speakersList, { input: { meeting }, actor: STRANGER });
  const { turn } = [...(speaking ? [speaking] : []), ...waiting][0]!;
  const before = await tag();
  expect(before).not.toBeNull();
  now = new Date(now.getTime() + 60_000);
  await declare(turn, 'woman');
  expect(await tag()).toBe(before);
  await app.spine.run(closeMeeting, { input: { meeting }, actor: system('test') });
  await expect.poll(tag).not.toBe(before);
  const closed = await tag();
  now = new Date(now.getTime() + 60_000);
  await declare(turn, 'not-said');
  expect(await tag()).toBe(closed);
});

it('sums by gender that are shown are reckoned anew each quarter of an hour, whether one was changed or not', () => {
  const data = (genders: object | null) => ({ list: { proceedings: {} }, timeSpent: { genders } }) as never;
  const moments = (genders: object | null) => meetingPage.changesAt!(data(genders), { now: new Date('2026-05-20T10:07:00Z') } as never);
  expect(moments({ rows: null })).toEqual(['2026-05-20T10:15:00.000Z']);
  expect(moments(null)).toEqual([]);
});
