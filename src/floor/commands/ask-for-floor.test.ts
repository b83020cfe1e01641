import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openRoom } from '../test-room.ts';
import { askForFloor } from './ask-for-floor.ts';

const room = await openRoom();
afterAll(() => room.close());

describe('asking for the floor', () => {
  it('is for who may speak for the party here', async () => {
    expect((await room.refused('kenya', askForFloor, { party: 'mexico' })).code).toBe('request.not-yours-to-do');
    expect((await room.refused('without-floor', askForFloor, { party: 'mexico' })).code).toBe('request.not-yours-to-do');
    expect((await room.refused('chair', askForFloor, { party: 'kenya' })).code).toBe('request.not-yours-to-do');
    expect((await room.refused('stranger', askForFloor, { party: 'kenya' })).code).toBe('request.sign-in-first');
    expect(await room.waiting()).toEqual([]);
  });

  it('puts the party on the list, in the capacity its kind gives it', async () => {
    await room.do('kenya', askForFloor, { party: 'kenya' });
    await room.do('observer', askForFloor, { party: 'iom' });
    await room.do('g77', askForFloor, { party: 'group-of-77' });
    const { waiting } = await room.floor();
    expect(waiting.map((turn) => [turn.party, turn.capacity, turn.by])).toEqual([
      ['group-of-77', 'group', 'delegation'], ['kenya', 'national', 'delegation'], ['iom', 'organization', 'delegation'],
    ]);
  });

  it('on behalf of a group comes first, with the group named beside who speaks', async () => {
    await room.do('mexico', askForFloor, { party: 'mexico', onBehalfOf: 'celac' });
    const { waiting } = await room.list();
    expect(waiting.map((turn) => turn.party)).toEqual(['group-of-77', 'mexico', 'kenya', 'iom']);
    expect(waiting[1]).toMatchObject({ name: 'Mexico', onBehalfOf: 'celac', capacity: 'group', limitSeconds: 300 });
    expect(waiting[2]!.why).toEqual({ rule: 'groups-first', after: waiting[1]!.onBehalfOfInText });
  });

  it('on behalf of a group is refused to who is no member of it', async () => {
    const refusal = await room.refused('switzerland', askForFloor, { party: 'switzerland', onBehalfOf: 'group-of-77' });
    expect(refusal.code).toBe('floor.not-a-member-of-group');
    expect(refusal.in('fr')).toContain('Suisse');
    expect((await room.refused('switzerland', askForFloor, { party: 'switzerland', onBehalfOf: 'kenya' })).code).toBe('floor.not-a-group');
    expect((await room.refused('switzerland', askForFloor, { party: 'switzerland', onBehalfOf: 'no-such-group' })).code).toBe('floor.no-such-party');
  });

  it('twice is refused, and sent twice on a bad line is done once', async () => {
    expect((await room.refused('kenya', askForFloor, { party: 'kenya' })).code).toBe('floor.already-waiting');
    const submission = randomUUID();
    const first = await room.do('philippines', askForFloor, { party: 'philippines' }, submission);
    const again = await room.do('philippines', askForFloor, { party: 'philippines' }, submission);
    expect(again).toMatchObject({ repeated: true, answer: first.answer });
    expect((await room.waiting()).filter((party) => party === 'philippines')).toHaveLength(1);
  });
});
