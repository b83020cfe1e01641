import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { up } from '#db/migrations/0014-turns-told.ts';
import { endTurn } from './commands/end-turn.ts';
import { giveFloor } from './commands/give-floor.ts';
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
