import { afterAll, expect, it } from 'vitest';
import { openRoom } from '../test-room.ts';
import { askForFloor } from './ask-for-floor.ts';
import { openList } from './open-list.ts';

const room = await openRoom({ open: false });
afterAll(() => room.close());

it('a list opens before its meeting, for the secretariat or the chair, once', async () => {
  expect((await room.refused('kenya', askForFloor, { party: 'kenya' })).code).toBe('floor.list-not-open');
  expect((await room.refused('kenya', openList)).code).toBe('request.not-yours-to-do');
  await room.do('secretariat-idm', openList);
  await room.do('kenya', askForFloor, { party: 'kenya' });
  expect(await room.waiting()).toEqual(['kenya']);
  expect((await room.refused('chair', openList)).code).toBe('floor.list-already-open');
  expect(await room.entries()).toEqual(['floor.list-opened', 'floor.asked']);
});
