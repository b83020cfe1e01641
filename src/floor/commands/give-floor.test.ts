import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openRoom } from '../test-room.ts';
import { giveFloor } from './give-floor.ts';

const room = await openRoom({ waiting: ['kenya', 'mexico', 'switzerland', 'ghana', 'chile'] });
afterAll(() => room.close());

describe('giving the floor', () => {
  it('is for the chair and a co-chair: the secretariat keeps the list and does not preside', async () => {
    const turn = await room.turnOf('kenya');
    for (const who of ['secretariat-idm', 'kenya', 'rapporteur', 'administrator']) {
      expect((await room.refused(who, giveFloor, { turn })).code).toBe('request.not-yours-to-do');
    }
  });

  it('goes to the one who is next and to nobody else', async () => {
    const refusal = await room.refused('chair', giveFloor, { turn: await room.turnOf('mexico') });
    expect(refusal.code).toBe('floor.next-changed');
    expect(refusal.in('en')).toContain('next is Kenya');
    await room.do('chair', giveFloor, { turn: await room.turnOf('kenya') });
    expect((await room.floor()).speaking).toMatchObject({ party: 'kenya', limitSeconds: 180, begunAt: room.now() });
  });

  it('ends the turn under way, whose length goes on the record before it', async () => {
    const kenya = await room.turnOf('kenya');
    room.wait(95);
    await room.do('co-chair', giveFloor, { turn: await room.turnOf('mexico'), ending: kenya });
    expect((await room.entries()).slice(-2)).toEqual(['floor.ended', 'floor.given']);
    const turns = await room.db.selectFrom('floor.turns').select(['party', 'seconds', 'limit_seconds']).execute();
    expect(turns).toEqual([{ party: 'kenya', seconds: 95, limit_seconds: 180 }]);
  });

  it('by two chairs at once has one effect, whatever each of them saw', async () => {
    const [ending, turn] = [await room.turnOf('mexico'), await room.turnOf('switzerland')];
    const given = await Promise.allSettled(['chair', 'co-chair'].map((who) => room.do(who, giveFloor, { turn, ending })));
    expect(given.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(given.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'floor.speaker-changed' } });
    expect((await room.floor()).speaking!.party).toBe('switzerland');
    expect(await room.waiting()).toEqual(['ghana', 'chile']);
  });

  it('sent twice on a bad line gives it once', async () => {
    const input = { turn: await room.turnOf('ghana'), ending: await room.turnOf('switzerland') };
    const submission = randomUUID();
    const both = await Promise.all([room.do('chair', giveFloor, input, submission), room.do('chair', giveFloor, input, submission)]);
    expect(both.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
    expect(both[0].answer).toEqual(both[1].answer);
    expect((await room.floor()).speaking!.party).toBe('ghana');
    expect(await room.waiting()).toEqual(['chile']);
  });
});
