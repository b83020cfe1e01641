import { afterAll, describe, expect, it } from 'vitest';
import { openRoom } from '../test-room.ts';
import { closeList } from './close-list.ts';
import { openList } from './open-list.ts';
import { openMeeting } from './open-meeting.ts';

const room = await openRoom({ open: false });
afterAll(() => room.close());

describe('opening a meeting', () => {
  it('is for the chair, a co-chair or the secretariat', async () => {
    for (const who of ['kenya', 'observer', 'rapporteur', 'without-role', 'administrator']) {
      expect((await room.refused(who, openMeeting)).code).toBe('request.not-yours-to-do');
    }
    expect((await room.refused('stranger', openMeeting)).code).toBe('request.sign-in-first');
    expect(await room.entries()).toEqual([]);
  });

  it('keeps a list closed that was closed before it', async () => {
    await room.do('secretariat-idm', openList);
    await room.do('secretariat-idm', closeList);
    await room.do('chair', openMeeting);
    expect(await room.floor()).toMatchObject({ meeting: 'open', list: 'closed', openedAt: room.now() });
  });

  it('is refused the second time, with the rule', async () => {
    const refusal = await room.refused('co-chair', openMeeting);
    expect(refusal).toMatchObject({ code: 'floor.meeting-already-open', status: 409 });
    expect(refusal.in('en')).toContain('rules 35 and 106');
    expect(refusal.in('ar')).toContain('35');
  });

  it('of a meeting that is not there is refused', async () => {
    expect((await room.refused('system', openMeeting, { meeting: 'nowhere' })).code).toBe('programme.no-such-meeting');
  });
});
