import { afterAll, expect, it } from 'vitest';
import { openRoom } from '../test-room.ts';
import { pauseTurn } from './pause-turn.ts';

const room = await openRoom({ waiting: ['kenya'], speaking: true });
afterAll(() => room.close());

it('the chair stops the clock, once', async () => {
  const turn = await room.turnOf('kenya');
  expect((await room.refused('secretariat-idm', pauseTurn, { turn })).code).toBe('request.not-yours-to-do');
  room.wait(30);
  await room.do('chair', pauseTurn, { turn });
  expect((await room.list()).speaking).toMatchObject({ pausedAt: room.now(), pausedMilliseconds: 0 });
  expect((await room.refused('co-chair', pauseTurn, { turn })).code).toBe('floor.already-paused');
});
