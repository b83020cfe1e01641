import { afterAll, expect, it } from 'vitest';
import { openRoom } from '../test-room.ts';
import { pauseTurn } from './pause-turn.ts';
import { resumeTurn } from './resume-turn.ts';

const room = await openRoom({ waiting: ['kenya'], speaking: true });
afterAll(() => room.close());

it('the clock goes on without the time it stood', async () => {
  const turn = await room.turnOf('kenya');
  expect((await room.refused('chair', resumeTurn, { turn })).code).toBe('floor.not-paused');
  room.wait(30);
  await room.do('chair', pauseTurn, { turn });
  room.wait(12.5);
  expect((await room.refused('kenya', resumeTurn, { turn })).code).toBe('request.not-yours-to-do');
  await room.do('co-chair', resumeTurn, { turn });
  const { speaking } = await room.list();
  expect(speaking!.pausedMilliseconds).toBe(12_500);
  expect(speaking).not.toHaveProperty('pausedAt');
});
