import { Hono } from 'hono';
import { afterAll, expect, it } from 'vitest';
import { addSpeaker } from '../commands/add-speaker.ts';
import { closeMeeting } from '../commands/close-meeting.ts';
import { endTurn } from '../commands/end-turn.ts';
import { fileStatement } from '../commands/file-statement.ts';
import { giveFloor } from '../commands/give-floor.ts';
import { moveMotion } from '../commands/move-motion.ts';
import { takeRoll } from '../commands/take-roll.ts';
import { mountFiles } from '../files.ts';
import { actorOf, openRoom } from '../test-room.ts';
import { direction } from './direction.ts';
import { textsAhead } from './texts-ahead.ts';
import { timeSpent } from './time-spent.ts';

const room = await openRoom({ ruleSet: 'committee', waiting: ['kenya', 'ghana', 'mexico'], speaking: true });
afterAll(() => room.close());
const ask = (who = 'chair', language: 'en' | 'fr' = 'en') => room.spine.ask(direction, { input: { meeting: room.meeting, language }, actor: actorOf(who) });
const spent = (who = 'stranger') => room.spine.ask(timeSpent, { input: { meeting: room.meeting }, actor: actorOf(who) });

it('is for the chair and the secretariat', async () => {
  for (const who of ['kenya', 'observer', 'rapporteur']) await expect(ask(who)).rejects.toMatchObject({ status: 403 });
  await expect(ask('stranger')).rejects.toMatchObject({ status: 401 });
  for (const who of ['chair', 'co-chair', 'secretariat-idm']) expect((await ask(who)).meeting).toBe(room.meeting);
});

it('lists what the rules allow now, in the reader’s language, and nothing they would refuse', async () => {
  const english = await ask();
  const acts = english.next.map(({ act }) => act);
  expect(acts).toEqual(expect.arrayContaining(['give', 'pause', 'end', 'call-to-order']));
  expect(acts).not.toEqual(expect.arrayContaining(['resume']));
  expect(english.next.find(({ act }) => act === 'give')!.rule.source).toContain('68');
  expect((await ask('chair', 'fr')).next.find(({ act }) => act === 'end')!.words).toBe('Mettre fin à l’intervention');
  expect(english.undo).toMatchObject({ act: 'give', at: (await room.floor()).undo!.at });
});

it('suggests who would even out what was spoken so far, and says why', async () => {
  room.wait(120);
  await room.do('chair', endTurn, { turn: await room.turnOf('kenya') });
  const { suggestion, spent: by } = await ask();
  expect(suggestion).toMatchObject({ who: 'Mexico', by: 'region', value: 'Latin American and Caribbean States', seconds: 0, firstWho: 'Ghana', firstValue: 'African States', firstSeconds: 120 });
  expect(by.party).toEqual([{ key: 'kenya', name: 'Kenya', turns: 1, seconds: 120 }]);
  expect(by.region).toEqual([{ key: 'african', name: 'African States', turns: 1, seconds: 120 }]);
});

it('knows the members of the roll and what a motion allows', async () => {
  await room.do('secretariat-idm', takeRoll, { parties: [{ party: 'kenya', mayVote: false }] });
  await room.do('mexico', moveMotion, { kind: 'close-debate', party: 'mexico' });
  const { members, next } = await ask();
  expect(members.map(({ party, votes }) => [party, votes])).toEqual([['kenya', false], ['mexico', true], ['philippines', true], ['switzerland', true]]);
  expect(next.map(({ act }) => act)).toEqual(expect.arrayContaining(['put-to-vote', 'speak-on-motion']));
  expect(next.map(({ act }) => act)).not.toContain('give');
});

it('who spoke for how long is public when the meeting is over, and can be taken along with its record', async () => {
  const other = await openRoom({ waiting: ['kenya'], speaking: true });
  const asked = (meeting = other.meeting) => other.spine.ask(timeSpent, { input: { meeting }, actor: actorOf('stranger') });
  await expect(asked()).rejects.toMatchObject({ code: 'floor.meeting-not-closed', status: 409 });
  other.wait(95);
  const { turn } = (await other.do('system', addSpeaker, { party: 'belgium', onBehalfOf: 'european-union' })).answer;
  await other.do('chair', giveFloor, { turn: turn!, ending: await other.turnOf('kenya') });
  other.wait(200);
  await other.do('chair', endTurn, { turn: turn! });
  await other.do('system', addSpeaker, { party: 'mexico' });
  const app = new Hono();
  mountFiles(app as never, { spine: other.spine });
  const lines = async (file: string) => (await (await app.request(`/meetings/${other.meeting}/${file}?lang=fr`)).text()).replace('\uFEFF', '').trim().split('\r\n');
  expect((await lines('list.csv')).slice(1)).toEqual(['1,mexico,Mexique,,national,180,"articles 68 et 109 du Règlement intérieur de l’Assemblée générale, A/520/Rev.20"']);
  await other.do('chair', closeMeeting);
  expect(await asked()).toMatchObject({
    turns: 2, seconds: 295, isNamed: true,
    spent: {
      party: [{ key: 'belgium', seconds: 200 }, { key: 'kenya', seconds: 95 }], group: [{ key: 'european-union', name: 'European Union', seconds: 200 }],
      capacity: [{ key: 'group', seconds: 200 }, { key: 'national', seconds: 95 }],
    },
  });
  const record = await lines('record.csv');
  expect(record).toHaveLength(3);
  expect(record[1]).toMatch(/^1,kenya,Kenya,,,statement,,2027-05-20T13:00:00\.000Z,2027-05-20T13:01:35\.000Z,95,180$/);
  expect(record[2]).toContain('belgium,Belgique,Union européenne');
  await other.close();
  await expect(spent()).rejects.toMatchObject({ status: 409 });
});

it('reckons with the texts that were filed, bounded by the limit, where everybody’s list does not tell that there are any', async () => {
  const other = await openRoom({ waiting: ['kenya', 'mexico', 'ghana', 'peru'] });
  const directed = () => other.spine.ask(direction, { input: { meeting: other.meeting }, actor: actorOf('chair') });
  const ahead = () => other.spine.ask(textsAhead, { input: { meeting: other.meeting }, actor: actorOf('interpreter') });
  const [kenya, mexico, ghana, peru] = await Promise.all(['kenya', 'mexico', 'ghana', 'peru'].map(other.turnOf));
  const before = await other.list();
  expect((await directed()).reckoned).toEqual({ speaking: null, gap: 15, before: { [kenya!]: 0, [mexico!]: 195, [ghana!]: 390, [peru!]: 585 }, all: 765, byText: [] });
  // 110 words a minute: 60 seconds; and one that no limit of three minutes holds.
  await other.do('kenya', fileStatement, { party: 'kenya', language: 'en', text: `${'word '.repeat(110)}`, embargo: 'until-delivered' });
  await other.do('mexico', fileStatement, { party: 'mexico', language: 'en', text: `${'word '.repeat(2000)}`, embargo: 'until-delivered' });
  const { reckoned } = await directed();
  expect(reckoned).toEqual({ speaking: null, gap: 15, before: { [kenya!]: 0, [mexico!]: 75, [ghana!]: 270, [peru!]: 465 }, all: 645, byText: [kenya, mexico] });
  expect((await ahead()).reckoned).toEqual(reckoned);
  expect(await other.list()).toEqual(before);
  // The same text is longer in French, and takes as long: 136 words for 110.
  await other.do('kenya', fileStatement, { party: 'kenya', language: 'fr', text: `${'mot '.repeat(136)}`, embargo: 'until-delivered' });
  expect((await directed()).reckoned.before[mexico!]).toBe(75);
  await other.do('chair', giveFloor, { turn: kenya! });
  expect((await directed()).reckoned).toMatchObject({ speaking: 60, before: { [mexico!]: 0, [ghana!]: 195 }, byText: [kenya, mexico] });
  await other.close();
});
