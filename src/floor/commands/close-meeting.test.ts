import { afterAll, describe, expect, it } from 'vitest';
import { openRoom } from '../test-room.ts';
import { addSpeaker } from './add-speaker.ts';
import { closeMeeting } from './close-meeting.ts';
import { endTurn } from './end-turn.ts';
import { giveFloor } from './give-floor.ts';
import { openMeeting } from './open-meeting.ts';
import { withdraw } from './withdraw.ts';

const room = await openRoom({ waiting: ['kenya', 'mexico'], speaking: true });
afterAll(() => room.close());

describe('closing a meeting', () => {
  it('does not cut off a speaker, and names the one who has the floor in the reader’s language', async () => {
    const refusal = await room.refused('chair', closeMeeting);
    expect(refusal.code).toBe('floor.somebody-speaking');
    expect(refusal.in('en')).toContain('Kenya');
    expect(refusal.in('ar')).toContain('كينيا');
  });

  it('lets the record stand: nothing can be done on it any more', async () => {
    await room.do('chair', endTurn, { turn: await room.turnOf('kenya') });
    await room.do('chair', closeMeeting);
    const before = await room.floor();
    const waiting = before.waiting[0]!.id;
    expect((await room.refused('chair', closeMeeting)).code).toBe('floor.meeting-over');
    expect((await room.refused('chair', openMeeting)).code).toBe('floor.meeting-over');
    expect((await room.refused('secretariat-idm', addSpeaker, { party: 'ghana' })).code).toBe('floor.meeting-over');
    expect((await room.refused('mexico', withdraw, { turn: waiting })).code).toBe('floor.meeting-over');
    expect((await room.refused('chair', giveFloor, { turn: waiting, ending: null })).code).toBe('floor.meeting-over');
    expect(await room.floor()).toEqual(before);
  });

  it('keeps who was not reached', async () => {
    expect(await room.waiting()).toEqual(['mexico']);
  });
});
