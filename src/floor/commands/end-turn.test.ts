import { afterAll, expect, it } from 'vitest';
import { openRoom } from '../test-room.ts';
import { endTurn } from './end-turn.ts';
import { giveFloor } from './give-floor.ts';
import { pauseTurn } from './pause-turn.ts';
import { resumeTurn } from './resume-turn.ts';

const room = await openRoom({ waiting: ['kenya', 'mexico'], speaking: true });
afterAll(() => room.close());

it('a turn ends with the seconds it took, pauses left out, and ends once', async () => {
  const turn = await room.turnOf('kenya');
  room.wait(100);
  await room.do('chair', pauseTurn, { turn });
  room.wait(60);
  await room.do('chair', resumeTurn, { turn });
  room.wait(20);
  expect((await room.refused('secretariat-idm', endTurn, { turn })).code).toBe('request.not-yours-to-do');
  const ended = await Promise.allSettled(['chair', 'co-chair'].map((who) => room.do(who, endTurn, { turn })));
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const [row] = await room.db.selectFrom('floor.turns').selectAll().execute();
  expect(row).toMatchObject({ id: turn, party: 'kenya', seconds: 120 });
  expect((await room.floor()).speaking).toBeNull();
  expect((await room.entries()).filter((kind) => kind === 'floor.ended')).toHaveLength(1);
  // A chair who still saw Kenya speaking goes on to the next all the same.
  await room.do('chair', giveFloor, { turn: await room.turnOf('mexico'), ending: turn });
  expect((await room.floor()).speaking!.party).toBe('mexico');
});
