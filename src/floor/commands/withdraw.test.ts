import { afterAll, expect, it } from 'vitest';
import { openRoom } from '../test-room.ts';
import { withdraw } from './withdraw.ts';

const room = await openRoom({ waiting: ['kenya', 'mexico', 'switzerland', 'iom'] });
afterAll(() => room.close());

it('a turn is withdrawn by its own delegation or by who keeps the list, and nobody else', async () => {
  const mexico = await room.turnOf('mexico');
  expect((await room.refused('kenya', withdraw, { turn: mexico })).code).toBe('request.not-yours-to-do');
  expect((await room.refused('without-role', withdraw, { turn: mexico })).code).toBe('request.not-yours-to-do');
  await room.do('mexico', withdraw, { turn: mexico });
  expect(await room.waiting()).toEqual(['kenya', 'switzerland', 'iom']);
  await room.do('secretariat-idm', withdraw, { turn: await room.turnOf('iom') });
  await room.do('chair', withdraw, { turn: await room.turnOf('kenya') });
  expect(await room.waiting()).toEqual(['switzerland']);
  expect((await room.refused('mexico', withdraw, { turn: mexico })).code).toBe('floor.not-waiting');
});
