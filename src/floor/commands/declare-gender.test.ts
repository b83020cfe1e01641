import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { canonical, sha256 } from '#platform/canonical.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { mountFiles } from '../files.ts';
import { publish } from '../publishing.ts';
import { direction } from '../queries/direction.ts';
import { myParties } from '../queries/my-parties.ts';
import { timeSpent } from '../queries/time-spent.ts';
import { GENDERS } from '../rules/gender.ts';
import { actorOf, openRoom, type Room } from '../test-room.ts';
import { addSpeaker } from './add-speaker.ts';
import { askForFloor } from './ask-for-floor.ts';
import { closeMeeting } from './close-meeting.ts';
import { declareGender } from './declare-gender.ts';
import { endTurn } from './end-turn.ts';
import { giveFloor } from './give-floor.ts';
import { withdraw } from './withdraw.ts';

const stored = async (room: Room) => Object.fromEntries((await room.db.selectFrom('floor.genders').select(['turn', 'gender']).execute()).map(({ turn, gender }) => [turn, gender]));

/** Every row of every table but the one of the declarations, as text. */
async function everythingElse(room: Room): Promise<string[]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'parties')`.execute(room.db);
  const all: string[] = [];
  for (const { schema, name } of tables) {
    if (`${schema}.${name}` === 'floor.genders') continue;
    all.push(...(await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.table(`${schema}.${name}`)} t`.execute(room.db)).rows.map(({ row }) => row));
  }
  return all;
}

/** Gives the floor to who is first and lets the turn last so long. */
async function speak(room: Room, seconds: number): Promise<string> {
  const { waiting: [first] } = await room.floor();
  await room.do('chair', giveFloor, { turn: first!.id, ending: null });
  room.wait(seconds);
  await room.do('chair', endTurn, { turn: first!.id });
  return first!.id;
}

describe('the gender of a speaker', () => {
  it('is said with the request, or for a turn that waits, speaks or is over, by its own delegation or the secretariat for it', async () => {
    const room = await openRoom();
    const kenya = (await room.do('kenya', askForFloor, { party: 'kenya', gender: 'woman' })).answer.turn!;
    const ghana = (await room.do('secretariat-idm', addSpeaker, { party: 'ghana', gender: 'man' })).answer.turn!;
    const mexico = (await room.do('mexico', askForFloor, { party: 'mexico' })).answer.turn!;
    expect(await stored(room)).toEqual({ [kenya]: 'woman', [ghana]: 'man' });
    await room.do('mexico', declareGender, { turn: mexico, gender: 'other' });
    await room.do('secretariat-idm', declareGender, { turn: ghana, gender: 'woman' });
    for (const who of ['chair', 'mexico', 'observer', 'interpreter', 'stranger']) {
      expect((await room.refused(who, declareGender, { turn: kenya, gender: 'man' })).status).toBe(who === 'stranger' ? 401 : 403);
    }
    await speak(room, 60);
    await room.do('kenya', declareGender, { turn: kenya, gender: 'man' });
    await room.do('chair', giveFloor, { turn: ghana, ending: null });
    await room.do('secretariat-idm', declareGender, { turn: ghana, gender: 'not-said' });
    expect(await stored(room)).toEqual({ [kenya]: 'man', [mexico]: 'other' });
    expect((await room.refused('secretariat-idm', declareGender, { turn: randomUUID(), gender: 'man' })).code).toBe('floor.no-such-turn-here');
    expect((await room.refused('kenya', declareGender, { turn: kenya, gender: 'unknown' as never })).status).toBe(422);
    await room.close();
  });

  it('is shown to its own delegation and to nobody else; the chair reads sums', async () => {
    const room = await openRoom();
    const turn = (await room.do('kenya', askForFloor, { party: 'kenya', gender: 'woman' })).answer.turn!;
    const mine = (who: string) => room.spine.ask(myParties, { input: { meeting: room.meeting }, actor: actorOf(who) });
    expect((await mine('kenya'))[0]!.declared).toEqual({ [turn]: 'woman' });
    for (const who of ['mexico', 'g77']) expect((await mine(who))[0]!.declared).toEqual({});
    await room.do('secretariat-idm', addSpeaker, { party: 'ghana', gender: 'woman' });
    await room.do('secretariat-idm', addSpeaker, { party: 'mexico', gender: 'man' });
    await speak(room, 100);
    const directed = await room.spine.ask(direction, { input: { meeting: room.meeting }, actor: actorOf('chair') });
    expect(directed.spent.gender).toEqual([{ key: 'woman', name: 'Women', turns: 1, seconds: 100 }]);
    expect(JSON.stringify(await room.list())).not.toMatch(/woman|Women/);
    // A suggestion by gender gives the sums, not what the speaker said.
    expect(directed.suggestion).toMatchObject({ by: 'region', who: 'Mexico' });
    await room.close();
  });

  it('leaves nothing behind beside its one row: no entry, no fingerprint that tells it, no trace once it is erased', async () => {
    const room = await openRoom();
    const submission = randomUUID();
    const asked = { meeting: room.meeting, party: 'kenya', gender: 'woman' as const };
    const first = await room.do('kenya', askForFloor, asked, submission);
    const turn = first.answer.turn!;
    expect(await room.do('kenya', askForFloor, asked, submission)).toMatchObject({ repeated: true, answer: first.answer });
    await room.do('kenya', declareGender, { turn, gender: 'man' });
    expect((await everythingElse(room)).filter((row) => /woman|"man"|"gender"/.test(row))).toEqual([]);
    const fingerprints = (await room.db.selectFrom('journal.submissions').select('fingerprint').execute()).map((row) => row.fingerprint);
    for (const gender of [...GENDERS, 'not-said']) {
      expect(fingerprints).not.toContain(sha256(canonical({ command: 'floor.ask', input: { ...asked, gender } })));
      expect(fingerprints).not.toContain(sha256(canonical({ command: 'floor.declare-gender', input: { meeting: room.meeting, turn, gender } })));
    }
    // What is on the record is on a stream that is not public, and does not even say which turn it was.
    const entries = await room.db.selectFrom('journal.entries').select(['stream', 'data']).where('kind', '=', 'floor.genders-changed').execute();
    expect(entries).toEqual([{ stream: `genders/${room.meeting}`, data: { meeting: room.meeting } }]);
    expect(room.spine.catalogue.streams.isPublic(`genders/${room.meeting}`)).toBe(false);
    expect(await room.entries()).not.toContain('floor.genders-changed');
    await room.do('kenya', declareGender, { turn, gender: 'not-said' });
    expect(await stored(room)).toEqual({});
    await room.close();
  });

  it('goes with a turn that is withdrawn, and with those who were not reached', async () => {
    const room = await openRoom();
    const kenya = (await room.do('kenya', askForFloor, { party: 'kenya', gender: 'woman' })).answer.turn!;
    const mexico = (await room.do('mexico', askForFloor, { party: 'mexico', gender: 'man' })).answer.turn!;
    await room.do('secretariat-idm', addSpeaker, { party: 'ghana', gender: 'other' });
    await room.do('mexico', withdraw, { turn: mexico });
    expect(Object.keys(await stored(room))).toHaveLength(2);
    await speak(room, 30);
    await room.do('chair', closeMeeting);
    expect(await stored(room)).toEqual({ [kenya]: 'woman' });
    // A speaker may still take it back, or say it, when the meeting is over.
    await room.do('kenya', declareGender, { turn: kenya, gender: 'not-said' });
    expect(await stored(room)).toEqual({});
    await room.close();
  });

  it('is never asked where nothing may say who speaks', async () => {
    const quiet = await openRoom({ ruleSet: 'chatham-house' });
    expect((await quiet.refused('kenya', declareGender, { turn: randomUUID(), gender: 'woman' })).code).toBe('floor.no-names-here');
    expect((await quiet.refused('kenya', askForFloor, { party: 'kenya', gender: 'woman' })).code).toBe('floor.no-names-here');
    expect(await stored(quiet)).toEqual({});
    await quiet.do('chair', closeMeeting);
    expect(await quiet.spine.ask(timeSpent, { input: { meeting: quiet.meeting }, actor: actorOf('stranger') })).toMatchObject({ isNamed: true, genders: null });
    await quiet.close();
  });
});

describe('what everybody may read of it', () => {
  const PARTIES = ['kenya', 'ghana', 'mexico', 'peru', 'chile', 'france', 'nepal'] as const;
  const told = (room: Room) => room.spine.ask(timeSpent, { input: { meeting: room.meeting }, actor: actorOf('stranger') });
  let room: Room;
  afterAll(() => room.close());

  it('is a sum of three turns of three delegations at least, else nothing', async () => {
    room = await openRoom();
    const turns: string[] = [];
    for (const [index, party] of PARTIES.entries()) {
      await room.do('secretariat-idm', addSpeaker, { party, ...(index < 2 ? { gender: 'woman' as const } : index < 6 ? { gender: 'man' as const } : {}) });
      turns.push(await speak(room, 100 + index));
    }
    await room.do('chair', closeMeeting);
    expect((await told(room)).genders).toMatchObject({ rows: [{ key: 'man', turns: 4 }, { key: 'rest', turns: 3, name: 'Another gender, or not said' }] });
    await room.do('secretariat-idm', declareGender, { turn: turns[6]!, gender: 'woman' });
    const { genders, spent } = await told(room);
    expect(genders!.rows).toEqual([{ key: 'woman', name: 'Women', turns: 3, tenths: 4 }, { key: 'man', name: 'Men', turns: 4, tenths: 6 }]);
    // No seconds by gender anywhere: how long each turn took is public.
    expect(spent.gender).toEqual([]);
    await room.do('secretariat-idm', declareGender, { turn: turns[6]!, gender: 'not-said' });
    await room.do('secretariat-idm', declareGender, { turn: turns[5]!, gender: 'not-said' });
    await room.do('secretariat-idm', declareGender, { turn: turns[4]!, gender: 'not-said' });
    expect((await told(room)).genders).toEqual({ rows: null });
  });

  it('is in the files by the same rule, in six languages', async () => {
    const app = new Hono();
    mountFiles(app as never, { spine: room.spine });
    const lines = async (language: string) => (await (await app.request(`/meetings/${room.meeting}/time.csv?lang=${language}`)).text()).replace('\uFEFF', '').trim().split('\r\n');
    const english = await lines('en');
    expect(english[0]).toBe('Sum by,by,key,Who,Turns,Time (s),Share of time (1/10)');
    expect(english).toContain('By party,party,kenya,Kenya,1,100,');
    expect(english).toContain('By region,region,african,African States,2,201,');
    expect(english.some((line) => line.includes(',gender,'))).toBe(false);
    await room.do('secretariat-idm', declareGender, { turn: (await room.floor()).spoken[6]!.id, gender: 'man' });
    await room.do('secretariat-idm', declareGender, { turn: (await room.floor()).spoken[5]!.id, gender: 'man' });
    for (const language of LANGUAGES) {
      const found = await lines(language);
      expect(found.filter((line) => line.includes(',gender,'))).toHaveLength(2);
      expect(found.every((line) => !line.includes('{') && !line.includes('undefined'))).toBe(true);
    }
    expect((await lines('fr')).find((line) => line.includes(',gender,man,'))).toMatch(/^"?Par genre, si déclaré"?,gender,man,Hommes,4,,\d$/);
    for await (const { path, text } of publish({ db: room.db })) expect([path, /woman|gender/.test(text)]).toEqual([path, false]);
  });
});
