import { afterAll, expect, it } from 'vitest';
import { openRoom } from '../test-room.ts';
import { askForFloor } from './ask-for-floor.ts';
import { moveTurn } from './move-turn.ts';

const room = await openRoom({ waiting: ['kenya', 'mexico', 'switzerland'] });
afterAll(() => room.close());

it('a turn placed by hand stays there, and the list says who placed it by which rule', async () => {
  const [kenya, , switzerland] = (await room.floor()).waiting.map((turn) => turn.id);
  expect((await room.refused('switzerland', moveTurn, { turn: switzerland!, before: kenya! })).code).toBe('request.not-yours-to-do');
  room.wait(60);
  await room.do('secretariat-idm', moveTurn, { turn: switzerland!, before: kenya! });
  await room.do('g77', askForFloor, { party: 'group-of-77' });
  const { waiting, rules } = await room.list();
  expect(waiting.map((turn) => turn.party)).toEqual(['switzerland', 'group-of-77', 'kenya', 'mexico']);
  expect(waiting[0]!.why).toEqual({ rule: 'chair-directs', placedAt: room.now(), placedBy: 'secretariat' });
  expect(rules['chair-directs']!.source).toContain('35');
  await room.do('chair', moveTurn, { turn: switzerland! });
  expect((await room.waiting()).at(-1)).toBe('switzerland');
  expect((await room.refused('chair', moveTurn, { turn: kenya!, before: '00000000-0000-4000-8000-00000000f0f0' })).code).toBe('floor.not-waiting');
});
