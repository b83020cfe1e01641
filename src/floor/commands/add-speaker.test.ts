import { afterAll, expect, it } from 'vitest';
import { openRoom } from '../test-room.ts';
import { addSpeaker } from './add-speaker.ts';

const room = await openRoom({ ruleSet: 'committee' });
afterAll(() => room.close());

it('the secretariat or the chair adds any party, and the rules place it', async () => {
  expect((await room.refused('kenya', addSpeaker, { party: 'kenya' })).code).toBe('request.not-yours-to-do');
  for (const party of ['holy-see', 'ilo', 'kenya', 'european-union']) await room.do('secretariat-idm', addSpeaker, { party });
  await room.do('chair', addSpeaker, { party: 'ghana', onBehalfOf: 'african-group' });
  const { waiting } = await room.floor();
  expect(waiting.map((turn) => [turn.party, turn.capacity, turn.by])).toEqual([
    ['european-union', 'group', 'secretariat'], ['ghana', 'group', 'secretariat'], ['kenya', 'national', 'secretariat'],
    ['holy-see', 'observer', 'secretariat'], ['ilo', 'organization', 'secretariat'],
  ]);
  expect((await room.refused('chair', addSpeaker, { party: 'atlantis' })).code).toBe('floor.no-such-party');
  expect((await room.refused('chair', addSpeaker, { party: 'Not a name' })).status).toBe(422);
});
