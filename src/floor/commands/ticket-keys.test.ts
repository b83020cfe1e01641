import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planMeeting } from '#programme/commands/plan-meeting.ts';
import { floorOf } from '../act.ts';
import { turnsOfKeyHere } from '../components/ticket-key.ts';
import { actorOf, openRoom, type Room } from '../test-room.ts';
import { turnOfKey, turnOfOlderKey } from '../tickets.ts';
import { closeMeeting } from './close-meeting.ts';
import { endTurn } from './end-turn.ts';
import { giveFloor } from './give-floor.ts';
import { openMeeting } from './open-meeting.ts';
import { takeTicket } from './take-ticket.ts';
import { withdrawTicket } from './withdraw-ticket.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom({ ruleSet: 'chatham-house' });
  // A quarter of an hour that no other test of this process counts in.
  room.wait(7 * 3600);
});
afterAll(() => room.close());

const take = (who: string, key: string, at = room.meeting) => room.do(who, takeTicket, { meeting: at, capacity: 'national', key });
/** Another quarter of an hour, in which everybody has numbers again. */
const later = () => room.wait(15 * 60);

describe('a ticket’s key', () => {
  it('stands for one ticket: used again it is refused, whoever uses it and whatever became of the ticket', async () => {
    const key = randomUUID();
    const again = async () => (await room.refused('mexico', takeTicket, { capacity: 'national', key: key.toUpperCase() })).code;
    const { turn } = (await take('kenya', key)).answer;
    expect(await again()).toBe('floor.ticket-key-used');
    await room.do('chair', giveFloor, { turn: turn!, ending: null });
    expect(await again()).toBe('floor.ticket-key-used');
    await room.do('chair', endTurn, { turn: turn! });
    expect(await again()).toBe('floor.ticket-key-used');
    const given = randomUUID();
    await take('kenya', given);
    await room.do('kenya', withdrawTicket, { key: given });
    expect((await room.refused('switzerland', takeTicket, { capacity: 'national', key: given })).code).toBe('floor.ticket-key-used');
    expect(await room.waiting()).toEqual([]);
    expect(await room.replayed()).toEqual(await room.floor());
  });

  it('used at another meeting stands for another ticket, and both are heard to their end', async () => {
    later();
    const other = 'idm-demo-second';
    await room.spine.run(planMeeting, {
      input: { meeting: other, session: 'idm-demo', title: { en: { text: 'Another', status: 'original' } }, form: 'plenary', ruleSet: 'chatham-house' }, actor: actorOf('system'),
    });
    await room.do('chair', openMeeting, { meeting: other });
    const key = randomUUID();
    const turns = [(await take('kenya', key)).answer.turn!, (await take('kenya', key, other)).answer.turn!] as const;
    expect(turns[0]).not.toBe(turns[1]);
    for (const [meeting, turn] of [[room.meeting, turns[0]], [other, turns[1]]] as const) {
      await room.do('chair', giveFloor, { meeting, turn, ending: null });
      await room.do('chair', endTurn, { meeting, turn });
    }
    await room.do('chair', closeMeeting, { meeting: other });
  });

  it('stands for the same turn on the device as on the server', async () => {
    const key = randomUUID();
    expect(await turnsOfKeyHere(room.meeting, key.toUpperCase())).toEqual([turnOfKey(room.meeting, key), turnOfOlderKey(key)]);
  });

  it('of a ticket taken before keys were told apart by meeting still gives it up', async () => {
    later();
    const key = randomUUID();
    const { turn } = (await take('kenya', key)).answer;
    await underId(turn!, turnOfOlderKey(key));
    expect((await room.floor()).waiting.map(({ id }) => id)).toEqual([turnOfOlderKey(key)]);
    await room.do('kenya', withdrawTicket, { key });
    expect(await room.waiting()).toEqual([]);
  });
});

/** Puts a turn of the floor under another id, as floors may stand that were held before. */
async function underId(turn: string, id: string): Promise<void> {
  await sql`update floor.floors set state = replace(state::text, ${turn}, ${id})::jsonb where meeting = ${room.meeting}`.execute(room.db);
}

it('a floor on which one id stands several times, and at other meetings too, is heard to its end and closed', async () => {
  const held = await openRoom({ ruleSet: 'chatham-house' });
  held.wait(9 * 3600);
  const [spoken] = (await room.floor()).spoken;
  for (const who of ['kenya', 'mexico', 'switzerland']) {
    const { turn } = (await held.do(who, takeTicket, { capacity: 'national', key: randomUUID() })).answer;
    await sql`update floor.floors set state = replace(state::text, ${turn}, ${spoken!.id})::jsonb`.execute(held.db);
  }
  const meeting = 'idm-demo-elsewhere';
  await held.spine.run(planMeeting, {
    input: { meeting, session: 'idm-demo', title: { en: { text: 'Elsewhere', status: 'original' } }, form: 'plenary', ruleSet: 'chatham-house' }, actor: actorOf('system'),
  });
  await sql`insert into floor.turns (id, meeting, place, party, capacity, asked_at, begun_at, ended_at, seconds, told)
    values (${spoken!.id}, ${meeting}, 1, 'ticket-1', 'national', now(), now(), now(), 0, ${JSON.stringify(spoken)})`.execute(held.db);
  for (let left = 3; left > 0; left -= 1) {
    await held.do('chair', giveFloor, { turn: spoken!.id, ending: left === 3 ? null : spoken!.id });
    held.wait(30);
  }
  await held.do('chair', endTurn, { turn: spoken!.id });
  await held.do('chair', closeMeeting);
  const { meeting: standing, spoken: all } = await floorOf(held.db, held.meeting);
  expect([standing, all.map(({ party }) => party)]).toEqual(['closed', ['ticket-1', 'ticket-2', 'ticket-3']]);
  await held.close();
});

it('a ticket whose transaction met another and was tried again counts once', async () => {
  later();
  await sql`create sequence floor.met`.execute(room.db);
  // A sequence does not go back with its transaction: the first commit fails as a clash does, the second goes through.
  await sql`create function floor.meet() returns trigger language plpgsql as $$ begin
    if nextval('floor.met') % 2 = 1 then raise exception 'met another' using errcode = '40001'; end if; return null; end $$`.execute(room.db);
  await sql`create constraint trigger meet after update on floor.floors deferrable initially deferred for each row execute function floor.meet()`.execute(room.db);
  const keys = [randomUUID(), randomUUID()];
  for (const key of keys) await take('kenya', key);
  expect((await room.refused('kenya', takeTicket, { capacity: 'national' })).code).toBe('floor.enough-tickets');
  await sql`drop trigger meet on floor.floors`.execute(room.db);
  const { rows } = await sql<{ tried: number }>`select last_value::int as tried from floor.met`.execute(room.db);
  expect(rows[0]!.tried).toBe(4);
  expect(await room.waiting()).toHaveLength(2);
});
