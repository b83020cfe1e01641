import { describe, expect, it } from 'vitest';
import { suggestNext, timeSpent } from './balance.ts';
import { estimate, secondsToDeliver } from './estimate.ts';
import type { Capacity } from './rule-set.ts';
import { ruleSetOf } from './rule-sets.ts';
import { emptyFloor, type Floor, type Spoken, type Turn } from './state.ts';

const at = (clock: string): string => `2027-05-20T${clock}.000Z`;
const turn = (party: string, more: Partial<Turn> = {}): Turn => ({ id: party, party, capacity: 'stakeholder', inscription: 1, askedAt: at('09:00:00'), by: 'delegation', ...more });
const spoken = (party: string, begunAt: string, endedAt: string, more: Partial<Turn> = {}): Spoken => ({
  ...turn(party, more), begunAt, endedAt, limitSeconds: 180, seconds: (Date.parse(endedAt) - Date.parse(begunAt)) / 1000,
});
const floorWith = (more: Partial<Floor>, set = 'hearing'): Floor => ({ ...emptyFloor(set), meeting: 'open', ...more });
const info = {
  parties: { a: { region: 'african', constituency: 'union' }, b: { region: 'weog', constituency: 'company' }, c: { region: 'african', constituency: 'company' }, d: { region: 'grulac' } },
  genders: { a: 'woman', b: 'man' },
};

describe('the time spent', () => {
  const floor = floorWith({
    spoken: [spoken('a', at('10:00:00'), at('10:02:00')), spoken('b', at('10:02:10'), at('10:05:10')), { ...spoken('a', at('10:05:20'), at('10:06:20'), { onBehalfOf: 'g77', capacity: 'group' }), id: 'a2' }],
    speaking: { ...turn('c'), begunAt: at('10:06:30'), limitSeconds: 180, pausedMilliseconds: 0 },
  });

  it('is by party, group, region, constituency and declared gender', () => {
    expect(timeSpent(floor, info)).toMatchObject({
      all: { turns: 3, seconds: 360 },
      byParty: { a: { turns: 2, seconds: 180 }, b: { turns: 1, seconds: 180 } },
      byGroup: { g77: { turns: 1, seconds: 60 } },
      byRegion: { african: { turns: 1, seconds: 120 }, weog: { turns: 1, seconds: 180 }, unknown: { turns: 1, seconds: 60 } },
      byGender: { woman: { seconds: 120 }, man: { seconds: 180 }, unknown: { seconds: 60 } },
      byConstituency: { union: { seconds: 120 }, company: { seconds: 180 } },
    });
  });

  it('counts whoever speaks where a moment is given', () => {
    expect(timeSpent(floor, info, at('10:07:00')).byParty['c']).toEqual({ turns: 1, seconds: 30 });
  });
});

describe('the suggestion for the next', () => {
  const done = [spoken('a', at('10:00:00'), at('10:03:00'))];

  it('is who evens out what was spoken, with the reason, and moves nobody', () => {
    const floor = floorWith({ spoken: done, waiting: [turn('c'), turn('b', { inscription: 2 }), turn('d', { inscription: 3 })] });
    expect(suggestNext(floor, info)).toEqual({ turn: 'b', by: 'region', value: 'weog', seconds: 0, first: 'c', firstValue: 'african', firstSeconds: 180 });
    expect(floor.waiting[0]!.id).toBe('c');
  });

  it('is nobody where the first evens it out', () => {
    expect(suggestNext(floorWith({ spoken: done, waiting: [turn('b'), turn('c')] }), info)).toBeUndefined();
    expect(suggestNext(floorWith({ spoken: done, waiting: [] }), info)).toBeUndefined();
  });

  it('never passes a class: a national is not suggested before a group', () => {
    const committee = floorWith({ spoken: done, waiting: [turn('c', { capacity: 'group' }), turn('b', { capacity: 'national' })] }, 'committee');
    expect(suggestNext(committee, info)).toBeUndefined();
  });

  it('holds nothing against whom nothing is known of', () => {
    expect(suggestNext(floorWith({ spoken: done, waiting: [turn('x'), turn('y', { inscription: 2 })] }), info)).toBeUndefined();
  });
});

describe('the estimate', () => {
  const waiting = [turn('a'), turn('b', { capacity: 'national' as Capacity }), turn('c')];

  it('goes by the limits and the usual gap before anything is known', () => {
    expect(estimate(floorWith({ waiting }), at('10:00:00'))).toEqual({
      turns: [
        { turn: 'a', beginsAt: at('10:00:00'), seconds: 180, from: 'limit' },
        { turn: 'b', beginsAt: at('10:03:15'), seconds: 180, from: 'limit' },
        { turn: 'c', beginsAt: at('10:06:30'), seconds: 180, from: 'limit' },
      ],
      endsAt: at('10:09:30'),
    });
  });

  it('goes by the pace of the meeting after three of a kind, and by the text where there is one', () => {
    const before = ['x', 'y', 'z'].map((party, index) => spoken(party, at(`09:0${index * 2}:00`), at(`09:0${index * 2 + 1}:50`)));
    const { turns, endsAt } = estimate(floorWith({ spoken: before, waiting }), at('10:00:00'), { prepared: { c: 60 } });
    expect(turns.map(({ seconds, from }) => [seconds, from])).toEqual([[110, 'pace'], [180, 'limit'], [60, 'prepared']]);
    expect(endsAt).toBe(at('10:06:10'));
  });

  it('takes off what the speaker has used, and counts an overrun as ended now', () => {
    const speaking = { ...turn('d'), begunAt: at('09:58:00'), limitSeconds: 180, pausedMilliseconds: 0 };
    expect(estimate(floorWith({ waiting, speaking }), at('10:00:00'), { gapSeconds: 0 }).turns[0]!.beginsAt).toBe(at('10:01:00'));
    expect(estimate(floorWith({ waiting, speaking }), at('10:10:00'), { gapSeconds: 0 }).turns[0]!.beginsAt).toBe(at('10:10:00'));
  });

  it('says nothing of what comes after a turn without a limit', () => {
    const sg = turn('sg', { as: 'secretary-general' });
    expect(estimate(floorWith({ waiting: [sg, ...waiting] }), at('10:00:00'))).toMatchObject({ endsAt: null, turns: [{ beginsAt: at('10:00:00'), from: 'unknown' }, { beginsAt: null }, { beginsAt: null }, { beginsAt: null }] });
  });

  it('of a text goes by the pace that interpretation follows, as a session sets it', () => {
    expect(secondsToDeliver(ruleSetOf('committee'), 550, 'en')).toBe(300);
    expect(secondsToDeliver({ wordsPerMinute: { ...ruleSetOf('committee').wordsPerMinute, ru: 100 } }, 101, 'ru')).toBe(61);
  });
});
