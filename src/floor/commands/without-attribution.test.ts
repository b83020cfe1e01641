import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSecret } from '#platform/ids.ts';
import { createToken } from '#people/commands/create-token.ts';
import { identifier } from '#people/identify.ts';
import { createLastUses, type LastUses } from '#people/last-uses.ts';
import { SCENARIO_PEOPLE, scenarioPerson } from '#scenarios/people.ts';
import { actorOf, openRoom, type Room } from '../test-room.ts';
import { addSpeaker } from './add-speaker.ts';
import { askForFloor } from './ask-for-floor.ts';
import { chooseRules } from './choose-rules.ts';
import { closeMeeting } from './close-meeting.ts';
import { endTurn } from './end-turn.ts';
import { giveFloor } from './give-floor.ts';
import { moveTurn } from './move-turn.ts';
import { openMeeting } from './open-meeting.ts';
import { pauseTurn } from './pause-turn.ts';
import { raisePoint } from './raise-point.ts';
import { resumeTurn } from './resume-turn.ts';
import { takeChair } from './take-chair.ts';
import { takeRoll } from './take-roll.ts';
import { takeTicket } from './take-ticket.ts';
import { withdraw } from './withdraw.ts';
import { withdrawTicket } from './withdraw-ticket.ts';

const SPEAKING = ['kenya', 'mexico', 'switzerland', 'g77', 'observer', 'civil-society'] as const;
const CLASS = { kenya: 'national', mexico: 'national', switzerland: 'national', g77: 'national', observer: 'organization', 'civil-society': 'stakeholder' } as const;

let room: Room;
let uses: LastUses;
const tokens = new Map<string, string>();

/** Every row of every table of the database, as text. */
async function everything(): Promise<Map<string, string>> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`.execute(room.db);
  const all = new Map<string, string>();
  for (const { schema, name } of tables) {
    const { rows } = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.table(`${schema}.${name}`)} t`.execute(room.db);
    for (const { row } of rows) all.set(`${schema}.${name} ${row}`, `${schema}.${name}`);
  }
  return all;
}

const identify = (who: string) => identifier(room.spine, uses)(new Request('http://127.0.0.1/', { headers: { authorization: `Bearer ${tokens.get(who)}` } }));

/** Somebody acts as at a door: first it is found out who she is, then the command runs. */
const act: Room['do'] = async (who, ...given) => {
  if (tokens.has(who)) await identify(who);
  return room.do(who, ...given);
};

beforeAll(async () => {
  room = await openRoom({ open: false });
  uses = createLastUses(room.db);
  for (const who of [...SPEAKING, 'chair', 'secretariat-idm']) {
    const token = `parley_${newSecret(32)}`;
    await room.spine.run(createToken, { input: { name: 'a device', expiresInDays: 1, token }, actor: actorOf(who) });
    tokens.set(who, token);
  }
  await room.do('secretariat-idm', chooseRules, { ruleSet: 'chatham-house' });
});
afterAll(() => room.close());

describe('at a meeting without attribution', () => {
  it('nothing that is stored while it lasts holds a person or a party', async () => {
    const before = await everything();
    await act('secretariat-idm', openMeeting);
    await act('chair', takeChair, { office: 'co-chair' });
    const keys = new Map<string, string>();
    const turns = new Map<string, string>();
    const extra = randomUUID();
    for (const who of SPEAKING) {
      room.wait(37);
      keys.set(who, randomUUID());
      turns.set(who, (await act(who, takeTicket, { capacity: CLASS[who], key: keys.get(who)! })).answer.turn!);
    }
    await act('mexico', withdrawTicket, { key: keys.get('mexico')! });
    await act('chair', moveTurn, { turn: turns.get('switzerland')!, before: turns.get('kenya')! });
    // Nobody fills the list: a second number is given, a third refused, and of that nothing is kept.
    await act('observer', takeTicket, { capacity: 'organization', key: extra });
    expect((await room.refused('observer', takeTicket, { capacity: 'organization' })).code).toBe('floor.enough-tickets');
    await act('observer', withdrawTicket, { key: extra });
    for (const who of ['switzerland', 'kenya', 'g77'] as const) {
      const { speaking } = await room.floor();
      await act('chair', giveFloor, { turn: turns.get(who)!, ending: speaking?.id ?? null });
      room.wait(20);
      await act('chair', pauseTurn, { turn: turns.get(who)! });
      await act('chair', resumeTurn, { turn: turns.get(who)! });
      room.wait(81);
    }
    await act('chair', endTurn, { turn: turns.get('g77')! });
    await act('secretariat-idm', withdraw, { turn: turns.get('observer')! });
    await act('chair', closeMeeting);

    const grown = [...(await everything())].filter(([row]) => !before.has(row));
    const tables = new Set(grown.map(([, table]) => table));
    expect([...tables].sort()).toEqual(['floor.floors', 'floor.turns', 'journal.entries', 'journal.streams', 'journal.submissions']);

    const persons = SCENARIO_PEOPLE.map(({ account }) => account);
    const parties = (await room.db.selectFrom('parties.parties').select('id').execute()).map(({ id }) => `"${id}"`);
    for (const [row] of grown) {
      expect(persons.filter((person) => row.includes(person)), row).toEqual([]);
      expect(parties.filter((party) => row.includes(party)), row).toEqual([]);
      expect(row).not.toMatch(/person\//);
      for (const key of [...keys.values(), extra]) expect(row).not.toContain(key);
      // Nor anything that was computed of a person under a key of which no trace is left: a hash in base64 or as a number.
      expect(row.replaceAll(/"hash": "[0-9a-f]{64}"|"previous": "[0-9a-f]{64}"|"fingerprint": "[0-9a-f]{64}"/g, '')).not.toMatch(/[0-9a-f]{40}|[\w+/]{40,}=?/);
    }
    // That somebody used her device is kept to the day alone, and later: it tells nothing of who took which ticket.
    await uses.write();
    const used = await room.db.selectFrom('people.tokens').select('used_at').where('used_at', 'is not', null).execute();
    expect(used.length).toBe(tokens.size);
    for (const { used_at } of used) expect(used_at!.toISOString()).toMatch(/T00:00:00\.000Z$/);
  });

  it('the record still tells the meeting, by tickets, and leads back to the floor', async () => {
    const floor = await room.floor();
    expect(floor.spoken.map((turn) => [turn.party, turn.capacity, turn.seconds])).toEqual([['ticket-3', 'national', 101], ['ticket-1', 'national', 101], ['ticket-4', 'national', 101]]);
    expect((await room.list('fr')).spoken.map((turn) => turn.name)).toEqual(['Ticket 4', 'Ticket 1', 'Ticket 3']);
    expect(await room.replayed()).toEqual(floor);
    const actors = await room.db.selectFrom('journal.entries').select('actor').distinct().where('stream', '=', `meeting/${room.meeting}`)
      .where('kind', '!=', 'floor.rules-chosen').execute();
    expect(actors).toEqual([{ actor: `meeting-room/${room.meeting}` }]);
  });
});

describe('a ticket', () => {
  let other: Room;
  beforeAll(async () => {
    other = await openRoom({ ruleSet: 'chatham-house' });
    // Another quarter of an hour than that of the meeting above, which this process counted too.
    other.wait(3600);
  });
  afterAll(() => other.close());

  it('is for whoever may speak here, in the class of whom she speaks for', async () => {
    for (const who of ['without-floor', 'chair', 'without-role', 'interpreter']) expect((await other.refused(who, takeTicket, { capacity: 'national' })).code).toBe('request.not-yours-to-do');
    expect((await other.refused('stranger', takeTicket, { capacity: 'national' })).code).toBe('request.sign-in-first');
    const refusal = await other.refused('kenya', takeTicket, { capacity: 'stakeholder' });
    expect(refusal.code).toBe('floor.not-your-class');
    expect(refusal.in('en')).toContain('national');
    expect((await other.refused('observer', takeTicket, { capacity: 'observer' as never })).status).toBe(422);
    await other.do('observer', takeTicket, { capacity: 'organization' });
  });

  it('is given out by the secretariat to who has no device, also to several one after another', async () => {
    for (let n = 0; n < 3; n += 1) await other.do('secretariat-idm', takeTicket, { capacity: 'stakeholder' });
    const waiting = (await other.floor()).waiting.filter(({ capacity }) => capacity === 'stakeholder');
    expect(waiting).toHaveLength(3);
    for (const { id } of waiting) await other.do('secretariat-idm', withdraw, { turn: id });
  });

  it('is of one form, whether taken on one’s own device or given out: its id tells neither', async () => {
    const key = randomUUID();
    const own = (await other.do('mexico', takeTicket, { capacity: 'national', key })).answer.turn!;
    const given = (await other.do('secretariat-idm', takeTicket, { capacity: 'national' })).answer.turn!;
    const formOf = (id: string): string => `${id[14]}${id[19]}`;
    expect(formOf(given)).toBe(formOf(own));
    for (const turn of [own, given]) await other.do('secretariat-idm', withdraw, { turn });
  });

  it('is had twice in a quarter of an hour by one person, whatever she withdraws; then again', async () => {
    for (let n = 0; n < 2; n += 1) {
      const key = randomUUID();
      await other.do('switzerland', takeTicket, { capacity: 'national', key });
      await other.do('switzerland', withdrawTicket, { key });
    }
    const refusal = await other.refused('switzerland', takeTicket, { capacity: 'national' });
    expect(refusal).toMatchObject({ code: 'floor.enough-tickets', status: 429 });
    other.wait(15 * 60);
    const key = randomUUID();
    await other.do('switzerland', takeTicket, { capacity: 'national', key });
    await other.do('switzerland', withdrawTicket, { key });
  });

  it('is withdrawn with its key and with no other, and taken once though sent twice', async () => {
    const key = randomUUID();
    const submission = randomUUID();
    const first = await other.do('kenya', takeTicket, { capacity: 'national', key }, submission);
    expect(await other.do('kenya', takeTicket, { capacity: 'national', key }, submission)).toMatchObject({ repeated: true, answer: first.answer });
    expect((await other.refused('mexico', withdrawTicket, { key: randomUUID() })).code).toBe('floor.not-waiting');
    expect((await other.refused('mexico', withdraw, { turn: first.answer.turn! })).code).toBe('request.not-yours-to-do');
    await other.do('kenya', withdrawTicket, { key: key.toUpperCase() });
    expect(await other.waiting()).toEqual([(await other.floor()).waiting.find(({ capacity }) => capacity === 'organization')!.party]);
  });

  it('is all there is: what would put a name down is refused, and keeps nothing', async () => {
    const count = async () => (await other.db.selectFrom('journal.submissions').select('id').execute()).length;
    const before = await count();
    expect((await other.refused('kenya', askForFloor, { party: 'kenya' })).code).toBe('floor.no-names-here');
    expect((await other.refused('secretariat-idm', addSpeaker, { party: 'kenya' })).code).toBe('floor.no-names-here');
    expect((await other.refused('kenya', raisePoint, { party: 'kenya' })).code).toBe('floor.no-names-here');
    expect((await other.refused('secretariat-idm', takeRoll, {})).code).toBe('floor.no-names-here');
    expect((await other.refused('chair', takeChair, { office: 'co-chair', party: 'kenya' })).code).toBe('floor.no-names-here');
    expect(await count()).toBe(before);
    expect(JSON.stringify(await other.floor())).not.toContain('kenya');
  });

  it('does not exist where names are held', async () => {
    const named = await openRoom();
    expect((await named.refused('kenya', takeTicket, { capacity: 'national' })).code).toBe('floor.not-in-these-rules');
    await named.do('kenya', askForFloor, { party: 'kenya' });
    const actors = await named.db.selectFrom('journal.entries').select('actor').where('kind', '=', 'floor.asked').execute();
    expect(actors).toEqual([{ actor: `person/${scenarioPerson('kenya').account}` }]);
    await named.close();
  });
});

it('a meeting for which somebody filed a statement is not held without attribution', async () => {
  const filed = await openRoom({ open: false });
  await filed.db.insertInto('floor.statements').values({
    id: 'x', meeting: filed.meeting, party: 'kenya', on_behalf_of: null, number: 1, speaker: null, agenda_item: null, turn: null, check_against_delivery: true,
    embargo: 'until-delivered', public_from: null, delivered_at: null, recording: null, starts_at_second: null, ends_at_second: null, dated: '2027-05-20', source: null,
    filed_at: new Date(filed.now()),
  }).execute();
  expect((await filed.refused('secretariat-idm', chooseRules, { ruleSet: 'chatham-house' })).code).toBe('floor.statements-filed');
  await filed.close();
});
