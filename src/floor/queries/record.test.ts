import { afterAll, expect, it } from 'vitest';
import { addSpeaker } from '../commands/add-speaker.ts';
import { closeMeeting } from '../commands/close-meeting.ts';
import { endTurn } from '../commands/end-turn.ts';
import { giveFloor } from '../commands/give-floor.ts';
import { openRoom } from '../test-room.ts';
import { record } from './record.ts';

const room = await openRoom();
afterAll(() => room.close());
const ask = (input: object = {}) => room.spine.ask(record, { input: { meeting: room.meeting, ...input }, actor: { kind: 'stranger' } });

it('holds every turn with its length, a page at a time, and who was not reached', async () => {
  // The same party again and again: 130 turns are more than a page.
  for (let spoken = 0; spoken < 130; spoken += 1) {
    const { turn } = (await room.do('system', addSpeaker, { party: 'kenya', ...(spoken % 2 === 0 && { onBehalfOf: 'african-group' }) })).answer;
    await room.do('system', giveFloor, { turn });
    room.wait(30 + spoken);
    await room.do('system', endTurn, { turn });
  }
  await room.do('system', addSpeaker, { party: 'mexico' });
  expect((await ask()).notReached).toEqual([]);
  await room.do('chair', closeMeeting);
  const page = await ask();
  expect(page).toMatchObject({ state: 'closed', count: 130 });
  expect(page.turns).toHaveLength(100);
  const rest = await ask({ after: page.next });
  expect(rest.turns).toHaveLength(30);
  expect(rest.next).toBeNull();
  expect([...page.turns, ...rest.turns].map((turn) => turn.place)).toEqual(Array.from({ length: 130 }, (_, index) => index + 1));
  expect(new Set([...page.turns, ...rest.turns].map((turn) => turn.turn)).size).toBe(130);
  expect(page.seconds).toBe(Array.from({ length: 130 }, (_, spoken) => 30 + spoken).reduce((sum, seconds) => sum + seconds, 0));
  expect(page.notReached.map((turn) => turn.party)).toEqual(['mexico']);
});
