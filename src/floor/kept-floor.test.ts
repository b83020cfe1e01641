import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { up } from '#db/migrations/0014-turns-told.ts';
import { endTurn } from './commands/end-turn.ts';
import { giveFloor } from './commands/give-floor.ts';
import { floorOf, keepTurn } from './kept-floor.ts';
import { rememberSpoken } from './spoken-so-far.ts';
import { openRoom, type Room } from './test-room.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom({ waiting: ['kenya', 'ghana', 'mexico'], speaking: true });
});
afterAll(() => room.close());

const next = async (party: string): Promise<void> => {
  const { speaking } = await room.floor();
  await room.do('chair', giveFloor, { turn: await room.turnOf(party), ending: speaking?.id ?? null });
};

describe('what was spoken', () => {
  it('is kept a row a turn, in the order in which the turns ended, and not in the state that each act writes', async () => {
    room.wait(60);
    await next('ghana');
    room.wait(90);
    await room.do('chair', endTurn, { turn: await room.turnOf('ghana') });
    const { spoken } = await room.floor();
    expect(spoken.map(({ party, seconds }) => [party, seconds])).toEqual([['kenya', 60], ['ghana', 90]]);
    const { state } = await room.db.selectFrom('floor.floors').select('state').where('meeting', '=', room.meeting).executeTakeFirstOrThrow();
    expect(state).not.toHaveProperty('spoken');
    expect(await room.replayed()).toEqual(await room.floor());
  });

  it('is taken over from floors that were kept whole', async () => {
    const before = await room.floor();
    await sql`alter table floor.turns drop column place, drop column told`.execute(room.db);
    await sql`update floor.floors set state = ${JSON.stringify(before)}::jsonb where meeting = ${room.meeting}`.execute(room.db);
    await up(room.db as never);
    expect(await room.floor()).toEqual(before);
    const { state } = await room.db.selectFrom('floor.floors').select('state').where('meeting', '=', room.meeting).executeTakeFirstOrThrow();
    expect(state).not.toHaveProperty('spoken');
  });
});

describe('what a process remembers of it', () => {
  const whole = async () => (await room.db.selectFrom('floor.turns').select('told').where('meeting', '=', room.meeting).orderBy('place').execute()).map(({ told }) => told);
  class Undo extends Error {}

  it('is never more than was kept: a turn that ended in a transaction that failed is not in it', async () => {
    const before = await room.floor();
    const invented = { ...before.spoken.at(-1)!, id: crypto.randomUUID() };
    await room.db.transaction().execute(async (tx) => {
      await keepTurn(tx, room.meeting, invented, before.spoken.length + 1);
      expect((await floorOf(tx, room.meeting)).spoken.at(-1)).toEqual(invented);
      throw new Undo();
    }).catch((error: unknown) => expect(error).toBeInstanceOf(Undo));
    expect((await room.floor()).spoken).toEqual(await whole());
    const other = { ...invented, id: crypto.randomUUID(), seconds: 7 };
    await room.db.transaction().execute((tx) => keepTurn(tx, room.meeting, other, before.spoken.length + 1));
    expect((await room.floor()).spoken).toEqual([...before.spoken, other]);
  });

  it('is read once: a floor with two thousand turns reads none of them again', async () => {
    const { spoken } = await room.floor();
    await sql`insert into floor.turns select (t).* from (select jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'place', t.place + n)) as t
      from floor.turns t cross join generate_series(1, 2000) n where t.meeting = ${room.meeting} and t.place = ${spoken.length}) t`.execute(room.db);
    const first = await room.floor();
    expect(first.spoken).toHaveLength(spoken.length + 2000);
    expect((await room.floor()).spoken).toBe(first.spoken);
  });

  it('is bounded: of many meetings those read last', () => {
    const memory = rememberSpoken(25);
    const turns = Array.from({ length: 10 }, (_, n) => ({ id: String(n) })) as never;
    for (const meeting of ['a', 'b', 'c']) memory.keep(meeting, { turns, mark: '1' });
    expect([memory.of('a'), memory.of('b')?.mark, memory.of('c')?.mark, memory.size]).toEqual([undefined, '1', '1', 20]);
    memory.keep('d', { turns: Array.from({ length: 40 }) as never, mark: '2' });
    expect([memory.of('c'), memory.of('d')?.turns.length, memory.size]).toEqual([undefined, 40, 40]);
  });
});
