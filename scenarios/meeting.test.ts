import { afterAll, expect, it } from 'vitest';
import { STRANGER } from '#platform/actor.ts';
import { openTestSpine } from '#platform/test-database.ts';
import { parties } from '#parties/parties.ts';
import { KNOWN_PARTIES } from '#parties/test-parties.ts';
import { people } from '#people/people.ts';
import { floor } from '#floor/floor.ts';
import { speakersList } from '#floor/queries/speakers-list.ts';
import { liveNow } from '#programme/queries/live-now.ts';
import { session } from '#programme/queries/session.ts';
import { programme } from '#programme/programme.ts';
import { loadMeeting } from './meeting.ts';

const now = new Date('2027-05-20T13:42:00Z');
const test = await openTestSpine({ slices: [people, parties, programme, floor], world: KNOWN_PARTIES, now: () => now });
afterAll(() => test.close());
const { spine } = test;
await spine.db.insertInto('mechanisms.profiles').values({
  slug: 'idm', kind: 'dialogue', level: 'global', place_in_list: 1, record: '{}' as never, published_at: now,
}).execute();

it('has a meeting under way with a list to run, and one to come', async () => {
  await loadMeeting(spine);
  const list = await spine.ask(speakersList, { input: { meeting: 'idm-demo-opening' }, actor: STRANGER });
  expect(list).toMatchObject({ state: 'open', list: 'open', speaking: null });
  expect(list.waiting.map((turn) => [turn.party, turn.onBehalfOf, turn.why.rule])).toEqual([
    ['uganda', 'group-of-77', 'groups-first'], ['philippines', undefined, 'groups-first'], ['switzerland', undefined, 'inscription'],
  ]);
  expect(list.spoken.map((turn) => [turn.party, turn.onBehalfOf, turn.seconds])).toEqual([['ghana', undefined, 198], ['belgium', 'european-union', 279]]);
  const live = await spine.ask(liveNow, { input: {}, actor: STRANGER });
  expect(live.open.map((meeting) => meeting.meeting)).toEqual(['idm-demo-opening']);
  expect(live.next.map((meeting) => meeting.meeting)).toEqual(['idm-demo-panel', 'idm-demo-hearing', 'idm-demo-chatham', 'idm-demo-high-level']);
});

it('has meetings to come by other rules: by level, by the secretariat’s hand, without names', async () => {
  const waiting = async (meeting: string) => (await spine.ask(speakersList, { input: { meeting }, actor: STRANGER })).waiting;
  expect((await waiting('idm-demo-high-level')).map((turn) => [turn.party, turn.level])).toEqual([
    ['ghana', 'HS'], ['nepal', 'DPM'], ['morocco', 'M'], ['mexico', 'M'], ['uganda', 'M'], ['philippines', 'M'], ['european-union', 'M'], ['fiji', 'M'], ['kenya', 'VM'],
    ['switzerland', 'CD'], ['holy-see', 'CD'],
  ]);
  expect((await waiting('idm-demo-hearing')).map((turn) => turn.party)).toEqual(['ohchr', 'ifrc', 'kenya', 'mexico', 'ipu', 'icmpd', 'switzerland']);
  expect((await waiting('idm-demo-chatham')).map((turn) => [turn.name, turn.capacity])).toEqual([['Ticket 1', 'national'], ['Ticket 2', 'stakeholder'], ['Ticket 3', 'national']]);
});

it('is all in the past when it is loaded', async () => {
  const rows = await spine.db.selectFrom('journal.entries').select((eb) => eb.fn.max('at').as('last')).executeTakeFirstOrThrow();
  expect(rows.last.getTime()).toBeLessThanOrEqual(now.getTime());
});

it('marks the demonstration as made up and has the session of 2024 as it was', async () => {
  const demo = await spine.ask(session, { input: { session: 'idm-demo' }, actor: STRANGER });
  expect(demo.content.fictional).toBe(true);
  const past = await spine.ask(session, { input: { session: 'idm-2024-1' }, actor: STRANGER });
  expect(past.meetings).toHaveLength(7);
  expect(past.content.lists!.map((list) => [list.slug, list.items.length])).toEqual([['stages', 6], ['avenues', 4]]);
  expect(past.meetings.every((meeting) => meeting.ruleSet === null && meeting.startsAt === null)).toBe(true);
});

it('loaded twice changes nothing', async () => {
  const count = async () => Number((await spine.db.selectFrom('journal.entries').select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()).n);
  const before = await count();
  await loadMeeting(spine);
  expect(await count()).toBe(before);
});
