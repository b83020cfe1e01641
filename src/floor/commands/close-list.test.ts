import { afterAll, expect, it } from 'vitest';
import { openRoom } from '../test-room.ts';
import { addSpeaker } from './add-speaker.ts';
import { askForFloor } from './ask-for-floor.ts';
import { closeList } from './close-list.ts';
import { openList } from './open-list.ts';
import { withdraw } from './withdraw.ts';

const room = await openRoom({ waiting: ['mexico'] });
afterAll(() => room.close());

it('a closed list takes no delegation, but the secretariat may add, and whoever waits may withdraw', async () => {
  expect((await room.refused('mexico', closeList)).code).toBe('request.not-yours-to-do');
  await room.do('co-chair', closeList);
  const refusal = await room.refused('kenya', askForFloor, { party: 'kenya' });
  expect(refusal.code).toBe('floor.list-closed');
  expect(refusal.in('en')).toContain('rules 73 and 115');
  await room.do('secretariat-idm', addSpeaker, { party: 'kenya' });
  await room.do('mexico', withdraw, { turn: await room.turnOf('mexico') });
  expect(await room.waiting()).toEqual(['kenya']);
  expect((await room.refused('chair', closeList)).code).toBe('floor.list-already-closed');
  await room.do('chair', openList);
  await room.do('mexico', askForFloor, { party: 'mexico' });
  expect(await room.waiting()).toEqual(['kenya', 'mexico']);
});
