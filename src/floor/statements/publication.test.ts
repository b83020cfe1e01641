import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '#platform/canonical.ts';
import { Refusal } from '#platform/refusal.ts';
import { announceLimits } from '../commands/announce-limits.ts';
import { chooseRules } from '../commands/choose-rules.ts';
import { closeMeeting } from '../commands/close-meeting.ts';
import { correctStatement } from '../commands/correct-statement.ts';
import { deliverStatement } from '../commands/deliver-statement.ts';
import { endTurn } from '../commands/end-turn.ts';
import { fileStatement } from '../commands/file-statement.ts';
import { giveFloor } from '../commands/give-floor.ts';
import { liftEmbargo } from '../commands/lift-embargo.ts';
import { openMeeting } from '../commands/open-meeting.ts';
import { withdraw } from '../commands/withdraw.ts';
import { addSpeaker } from '../commands/add-speaker.ts';
import { withdrawStatement } from '../commands/withdraw-statement.ts';
import { searchStatements } from '../queries/search-statements.ts';
import { statement } from '../queries/statement.ts';
import { statementsOfMeeting } from '../queries/statements-of-meeting.ts';
import { actorOf, openRoom, type Room } from '../test-room.ts';
import { publishStatements } from './publishing.ts';

/** What of a statement becomes public, when, and what the public record says of it before that. */

const TEXT = 'Chair, we thank the host. Lilac permits for bakers would be of use to all, and we propose them to the meeting.';
const idOf = (room: Room, party: string, number = 1): string => `${room.meeting}--${party}${number === 1 ? '' : `--${number}`}`;
const file = (room: Room, party: string, more: object = {}) => room.do('secretariat-idm', fileStatement, { party, language: 'en', text: TEXT, ...more });
const shown = (room: Room, who: string, party: string, more: object = {}) => room.spine.ask(statement, { input: { statement: idOf(room, party), ...more }, actor: actorOf(who) });
const isShownTo = (room: Room, who: string, party: string, more: object = {}): Promise<boolean> => shown(room, who, party, more).then(() => true, (error: unknown) => {
  if (error instanceof Refusal && error.status === 404) return false;
  throw error;
});
const finds = async (room: Room, who: string, text: string): Promise<string[]> =>
  (await room.spine.ask(searchStatements, { input: { text }, actor: actorOf(who) })).statements.map((found) => found.statement);
const listed = async (room: Room, who = 'secretariat-idm') => {
  const { statements } = await room.spine.ask(statementsOfMeeting, { input: { meeting: room.meeting }, actor: actorOf(who) });
  return Object.fromEntries(statements.map((one) => [one.party, one.state]));
};
/** The public record, whole. */
const publicRecord = async (room: Room) =>
  (await room.db.selectFrom('journal.entries').select(['stream', 'kind', 'data']).orderBy('position').execute()).filter(({ stream }) => room.spine.catalogue.streams.isPublic(stream));
async function speak(room: Room, party: string): Promise<void> {
  await room.do('chair', giveFloor, { turn: await room.turnOf(party), ending: null });
  room.wait(60);
  await room.do('chair', endTurn, { turn: await room.turnOf(party) });
}

const rooms: Room[] = [];
const enter = async (options: Parameters<typeof openRoom>[0] = {}): Promise<Room> => {
  const room = await openRoom(options);
  rooms.push(room);
  return room;
};
afterAll(() => Promise.all(rooms.map((room) => room.close())));

describe('before it is said', () => {
  it('the public record tells neither that a text was filed, nor by whom, nor how long it is', async () => {
    const room = await enter({ waiting: ['kenya'] });
    const before = await publicRecord(room);
    await file(room, 'kenya');
    await file(room, 'kenya', { text: `${TEXT} Indeed.` });
    await file(room, 'ghana');
    expect(await publicRecord(room)).toEqual(before);
    await speak(room, 'kenya');
    const delivered = (await publicRecord(room)).find(({ kind }) => kind === 'floor.statement-delivered')!;
    expect(delivered).toMatchObject({ stream: `statement/${idOf(room, 'kenya')}`, data: { texts: [{ language: 'en', version: 2, sha256: sha256(`${TEXT} Indeed.`) }] } });
    expect(JSON.stringify(await publicRecord(room))).not.toContain('ghana--');
    expect(JSON.stringify(await publicRecord(room))).not.toContain(sha256(TEXT));
  });

  it('is told at once of what is filed for everybody, with what proves it', async () => {
    const room = await enter();
    await file(room, 'kenya', { embargo: 'none' });
    expect((await publicRecord(room)).at(-1)).toMatchObject({ kind: 'floor.statement-embargo-lifted', data: { why: 'filed-openly', party: 'kenya', texts: [{ version: 1, sha256: sha256(TEXT) }] } });
  });

  it('and not after delivery either, where a later time was stated, until that comes', async () => {
    const room = await enter({ waiting: ['kenya'] });
    await file(room, 'kenya', { embargo: 'until-time', embargoUntil: new Date(Date.parse(room.now()) + 3600_000).toISOString() });
    await speak(room, 'kenya');
    expect(JSON.stringify(await publicRecord(room))).not.toContain(sha256(TEXT));
    expect(await isShownTo(room, 'stranger', 'kenya')).toBe(false);
    room.wait(3600);
    expect(await isShownTo(room, 'stranger', 'kenya')).toBe(true);
    await room.do('system', liftEmbargo, { party: 'kenya' });
    expect((await publicRecord(room)).at(-1)).toMatchObject({ kind: 'floor.statement-embargo-lifted', data: { why: 'time', texts: [{ sha256: sha256(TEXT) }] } });
  });
});

describe('a newer text of what was said under embargo', () => {
  it('is on the public record as there, and no more of it is told until the stated time', async () => {
    const room = await enter({ waiting: ['kenya'] });
    await file(room, 'kenya', { embargo: 'until-time', embargoUntil: new Date(Date.parse(room.now()) + 3600_000).toISOString() });
    await speak(room, 'kenya');
    const read = `${TEXT} As it was read.`;
    await room.do('kenya', correctStatement, { party: 'kenya', language: 'en', stage: 'delivered', text: read });
    const corrected = (await publicRecord(room)).find(({ kind }) => kind === 'floor.statement-corrected')!;
    expect(corrected.data).toEqual({ statement: idOf(room, 'kenya'), meeting: room.meeting, party: 'kenya', number: 1, language: 'en', version: 2, stage: 'delivered' });
    room.wait(3600);
    await room.do('system', liftEmbargo, { party: 'kenya' });
    expect((await publicRecord(room)).at(-1)!.data).toMatchObject({ texts: [{ sha256: sha256(TEXT) }, { sha256: sha256(read) }] });
    await room.do('kenya', correctStatement, { party: 'kenya', language: 'en', stage: 'corrected', text: `${read} Indeed.` });
    expect((await publicRecord(room)).at(-1)!.data).toMatchObject({ version: 3, sha256: sha256(`${read} Indeed.`) });
  });
});

describe('drafts', () => {
  let room: Room;
  beforeAll(async () => {
    room = await enter({ waiting: ['kenya', 'ghana'] });
    await file(room, 'kenya', { text: `${TEXT} A crimson draft.` });
    await file(room, 'kenya', { language: 'fr', text: 'Madame la Présidente, nous remercions le pays hôte de son accueil.' });
    await file(room, 'kenya', { text: `${TEXT} As it will be read.` });
  });

  it('that were replaced before anybody outside could read them stay with the room and the delegation', async () => {
    await speak(room, 'kenya');
    const versions = async (who: string) => (await shown(room, who, 'kenya')).versions.map(({ language, version, isKeptBack }) => `${language} ${version}${isKeptBack ? ' kept back' : ''}`);
    expect(await versions('stranger')).toEqual(['en 2', 'fr 1']);
    expect(await versions('kenya')).toEqual(['en 2', 'fr 1', 'en 1 kept back']);
    expect(await versions('interpreter')).toEqual(['en 2', 'fr 1', 'en 1 kept back']);
    expect((await shown(room, 'kenya', 'kenya', { version: 1, textLanguage: 'en' })).text.paragraphs[0]).toContain('crimson');
    expect(await isShownTo(room, 'stranger', 'kenya', { version: 1, textLanguage: 'en' })).toBe(false);
    expect(await finds(room, 'stranger', 'crimson')).toEqual([]);
  });

  it('and what is added after delivery stands beside what was to be checked against it', async () => {
    await room.do('kenya', correctStatement, { party: 'kenya', language: 'en', stage: 'delivered', text: `${TEXT} As it was read.` });
    await room.do('kenya', correctStatement, { party: 'kenya', language: 'en', stage: 'corrected', text: `${TEXT} As it was meant.` });
    expect((await shown(room, 'stranger', 'kenya')).versions.map(({ language, version, stage }) => `${language} ${version} ${stage}`))
      .toEqual(['en 4 corrected', 'en 3 delivered', 'en 2 filed', 'fr 1 filed']);
  });

  it('stay public where everybody could read them', async () => {
    await file(room, 'ghana', { embargo: 'none', text: `${TEXT} For everybody.` });
    room.wait(10);
    await file(room, 'ghana', { text: `${TEXT} A newer one.` });
    expect((await shown(room, 'stranger', 'ghana')).versions.map(({ version }) => version)).toEqual([2, 1]);
  });
});

describe('a statement that is withdrawn', () => {
  it('is not delivered by the turn, is not found, and none of its texts ever becomes public', async () => {
    const room = await enter({ waiting: ['kenya'] });
    await file(room, 'kenya', { language: 'fr', text: 'Madame la Présidente, nous remercions le pays hôte de son accueil.' });
    await file(room, 'kenya', { ifNotReached: 'publish' });
    expect((await room.refused('mexico', withdrawStatement, { party: 'kenya' })).code).toBe('request.not-yours-to-do');
    await room.do('kenya', withdrawStatement, { party: 'kenya' });
    expect((await room.do('kenya', withdrawStatement, { party: 'kenya' })).head).toBeUndefined();
    expect(await listed(room)).toEqual({ kenya: 'withdrawn' });
    expect(await finds(room, 'interpreter', 'lilac')).toEqual([]);
    await speak(room, 'kenya');
    expect(await isShownTo(room, 'stranger', 'kenya')).toBe(false);
    expect((await room.refused('secretariat-idm', deliverStatement, { party: 'kenya' })).code).toBe('floor.statement-withdrawn');
    expect((await room.refused('kenya', liftEmbargo, { party: 'kenya' })).code).toBe('floor.statement-withdrawn');
    expect((await room.do('system', liftEmbargo, { party: 'kenya' })).head).toBeUndefined();
    await file(room, 'kenya', { text: 'Chair, in short: we thank the host and wish the meeting well in all that it does.', embargo: 'none' });
    expect((await shown(room, 'stranger', 'kenya')).versions.map(({ language, version }) => `${language} ${version}`)).toEqual(['en 2']);
    await room.do('chair', closeMeeting);
    expect((await room.refused('kenya', withdrawStatement, { party: 'kenya' })).code).toBe('floor.already-public');
  });
});

describe('a turn that is not reached', () => {
  let room: Room;
  beforeAll(async () => {
    room = await enter({ waiting: ['kenya', 'mexico', 'ghana', 'france', 'japan'] });
    await file(room, 'kenya');
    await file(room, 'mexico', { ifNotReached: 'publish' });
    await file(room, 'ghana', { ifNotReached: 'publish' });
    await file(room, 'france');
    await file(room, 'japan', { ifNotReached: 'publish', embargo: 'until-time', embargoUntil: new Date(Date.parse(room.now()) + 86_400_000).toISOString() });
    await file(room, 'brazil');
  });

  it('is seen coming by the secretariat', async () => {
    await speak(room, 'kenya');
    await room.do('secretariat-idm', withdraw, { turn: await room.turnOf('ghana') });
    expect(await listed(room)).toEqual({ kenya: 'delivered', mexico: 'to-come', ghana: 'without-turn', france: 'to-come', japan: 'to-come', brazil: 'without-turn' });
  });

  it('leaves the text with the room, unless the delegation asked for it to be published as the meeting closes', async () => {
    await room.do('chair', closeMeeting);
    expect(await listed(room)).toEqual({ kenya: 'delivered', mexico: 'in-writing', ghana: 'in-writing', france: 'not-delivered', japan: 'not-delivered', brazil: 'not-delivered' });
    expect(Object.keys(await listed(room, 'stranger')).sort()).toEqual(['ghana', 'kenya', 'mexico']);
    expect(await shown(room, 'stranger', 'mexico')).toMatchObject({ inWriting: true, isPublic: true, deliveredAt: room.now(), checkAgainstDelivery: false });
    expect((await publicRecord(room)).at(-1)).toMatchObject({
      stream: `meeting/${room.meeting}`, kind: 'floor.statements-given-in-writing',
      data: { count: 2, statements: [{ party: 'ghana', texts: [{ sha256: sha256(TEXT) }] }, { party: 'mexico' }] },
    });
    expect(await room.replayed()).toEqual(await room.floor());
  });

  it('may be published later: by who files it for that, and by the secretariat on request', async () => {
    await file(room, 'france', { ifNotReached: 'publish' });
    expect(await listed(room, 'stranger')).toMatchObject({ france: 'in-writing' });
    await room.do('secretariat-idm', deliverStatement, { party: 'brazil', inWriting: true });
    expect(await listed(room, 'stranger')).toMatchObject({ brazil: 'in-writing' });
    expect((await room.refused('secretariat-idm', deliverStatement, { party: 'brazil', inWriting: true })).code).toBe('floor.already-delivered');
    expect((await room.refused('secretariat-idm', deliverStatement, { party: 'japan', inWriting: true })).code).toBe('floor.time-is-stated');
    expect((await room.refused('kenya', deliverStatement, { party: 'brazil', inWriting: true })).code).toBe('request.not-yours-to-do');
  });
});

describe('the time a statement is measured against', () => {
  const measured = async (room: Room) => {
    const { limitSeconds, versions } = await shown(room, 'secretariat-idm', 'kenya');
    return [limitSeconds, versions[0]!.perMinute];
  };

  it('is that of its turn: as announced at the meeting, then as it was when the floor was given', async () => {
    const room = await enter({ waiting: ['kenya'] });
    expect((await file(room, 'kenya')).answer.limitSeconds).toBe(180);
    await room.do('chair', announceLimits, { limits: { national: 90 } });
    expect(await measured(room)).toEqual([90, [100, 120]]);
    expect((await file(room, 'kenya', { text: Array.from({ length: 200 }, () => 'word').join(' ') })).answer).toMatchObject({ limitSeconds: 90, against: 'too-long' });
    await room.do('chair', giveFloor, { turn: await room.turnOf('kenya'), ending: null });
    await room.do('chair', announceLimits, { limits: { national: 60 } });
    expect((await measured(room))[0]).toBe(90);
    await room.do('chair', endTurn, { turn: await room.turnOf('kenya') });
    expect((await measured(room))[0]).toBe(90);
  });

  it('and the pace is the meeting’s own, where it has set one', async () => {
    const room = await enter({ open: false });
    await room.do('secretariat-idm', chooseRules, { ruleSet: 'panel-then-floor', adjustments: { wordsPerMinute: { en: 88 }, limits: { national: 120 } } });
    await room.do('chair', openMeeting);
    await room.do('secretariat-idm', addSpeaker, { party: 'kenya' });
    expect((await file(room, 'kenya')).answer.limitSeconds).toBe(120);
    expect(await measured(room)).toEqual([120, [80, 96]]);
  });
});

describe('the export', () => {
  it('holds what everybody may read, as data and as a text, and nothing under embargo', async () => {
    const room = await enter({ waiting: ['kenya'] });
    await file(room, 'kenya', { text: `${TEXT} A crimson draft.` });
    await file(room, 'kenya', { title: 'On permits' });
    await file(room, 'ghana');
    await speak(room, 'kenya');
    // An export is made at the moment it is asked for, by the clock of the database.
    await room.db.updateTable('floor.statements').set({ public_from: new Date('2020-01-01T00:00:00Z') }).where('party', '=', 'kenya').execute();
    const files = new Map<string, string>();
    for await (const one of publishStatements(room.db)) files.set(one.path, one.text);
    expect([...files.keys()]).toEqual([`statements/${idOf(room, 'kenya')}.json`, `statements/${idOf(room, 'kenya')}.en.md`]);
    expect(JSON.parse(files.get(`statements/${idOf(room, 'kenya')}.json`)!)).toMatchObject({ party: 'kenya', inWriting: false, texts: [{ language: 'en', version: 2, sha256: sha256(TEXT), text: TEXT }] });
    expect(files.get(`statements/${idOf(room, 'kenya')}.en.md`)).toContain(`# Statement of Kenya\n`);
    expect([...files.values()].join()).not.toMatch(/crimson|ghana/i);
  });
});
