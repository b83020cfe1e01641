import { describe, expect, it } from 'vitest';
import { type Act, decide, type Decision } from './acts.ts';
import type { Capacity } from './rule-sets.ts';
import { emptyFloor, type Floor } from './state.ts';

const at = (clock: string): string => `2027-05-20T${clock}Z`;

const must = (decision: Decision): Floor => {
  if ('objection' in decision) throw new Error(`refused: ${decision.objection}`);
  return decision.floor;
};
const after = (floor: Floor, ...acts: readonly Act[]): Floor => acts.reduce((now, act) => must(decide(now, act)), floor);
const ask = (turn: string, capacity: Capacity = 'national', by: 'delegation' | 'secretariat' = 'delegation'): Act => ({
  type: 'ask', at: at('10:00:00'), turn, party: turn, capacity, by,
});
const give = (turn: string, ending: string | null = null, clock = '10:05:00'): Act => ({ type: 'give', at: at(clock), turn, ending });
const order = (floor: Floor): string[] => floor.waiting.map((turn) => turn.id);

const open = after(emptyFloor('panel-then-floor'), { type: 'open-meeting', at: at('10:00:00') });

describe('the list of speakers', () => {
  it('puts a group before nationals who asked earlier', () => {
    expect(order(after(open, ask('kenya'), ask('mexico'), ask('g77', 'group'), ask('chile')))).toEqual(['g77', 'kenya', 'mexico', 'chile']);
  });

  it('puts observers and organizations after States in a committee, and with them after a panel', () => {
    const acts = [ask('iom', 'organization'), ask('holy-see', 'observer'), ask('kenya'), ask('union', 'stakeholder'), ask('g77', 'group')];
    const committee = after(emptyFloor('committee'), { type: 'open-meeting', at: at('10:00:00') });
    expect(order(after(committee, ...acts))).toEqual(['g77', 'kenya', 'holy-see', 'iom', 'union']);
    expect(order(after(open, ...acts))).toEqual(['g77', 'iom', 'holy-see', 'kenya', 'union']);
  });

  it('keeps a turn at the head where it was put, also when a group asks after', () => {
    const moved = after(open, ask('kenya'), ask('mexico'), { type: 'move', at: at('10:01:00'), turn: 'mexico', before: 'kenya' });
    expect(order(after(moved, ask('g77', 'group')))).toEqual(['mexico', 'g77', 'kenya']);
  });

  it('lets a party wait once for itself and once for its group', () => {
    const floor = after(open, ask('kenya'), { ...(ask('t2', 'group') as Extract<Act, { type: 'ask' }>), party: 'kenya', onBehalfOf: 'african-group' });
    expect(order(floor)).toEqual(['t2', 'kenya']);
    expect(decide(floor, { ...(ask('t3') as Extract<Act, { type: 'ask' }>), party: 'kenya' })).toMatchObject({ objection: 'already-waiting', rule: 'inscription' });
  });

  it('takes the statement of a group once, whoever would read it out', () => {
    const floor = after(open, { ...(ask('t1', 'group') as Extract<Act, { type: 'ask' }>), party: 'uganda', onBehalfOf: 'group-of-77' });
    for (const second of [{ party: 'kenya', onBehalfOf: 'group-of-77' }, { party: 'group-of-77' }]) {
      expect(decide(floor, { ...(ask('t2', 'group') as Extract<Act, { type: 'ask' }>), ...second })).toMatchObject({ objection: 'already-waiting', turn: { id: 't1' } });
    }
  });

  it('takes delegations only while it is open, and the secretariat at any time before the meeting is over', () => {
    const early = emptyFloor('panel-then-floor');
    expect(decide(early, ask('kenya'))).toMatchObject({ objection: 'list-not-open', rule: 'closing-the-list' });
    expect(order(after(early, ask('kenya', 'national', 'secretariat')))).toEqual(['kenya']);
    const closed = after(open, { type: 'close-list', at: at('10:02:00') });
    expect(decide(closed, ask('kenya'))).toMatchObject({ objection: 'list-closed' });
    expect(order(after(closed, ask('kenya', 'national', 'secretariat')))).toEqual(['kenya']);
  });

  it('that was closed before the meeting stays closed when the meeting opens', () => {
    const before = after(emptyFloor('committee'), { type: 'open-list', at: at('09:00:00') }, { type: 'close-list', at: at('09:30:00') });
    expect(after(before, { type: 'open-meeting', at: at('10:00:00') }).list).toBe('closed');
    expect(after(emptyFloor('committee'), { type: 'open-meeting', at: at('10:00:00') }).list).toBe('open');
  });

  it('refuses to move what is gone, or in front of what is gone', () => {
    const floor = after(open, ask('kenya'));
    expect(decide(floor, { type: 'move', at: at('10:01:00'), turn: 'chile', before: null })).toMatchObject({ objection: 'not-waiting' });
    expect(decide(floor, { type: 'move', at: at('10:01:00'), turn: 'kenya', before: 'chile' })).toMatchObject({ objection: 'not-waiting' });
  });
});

describe('giving the floor', () => {
  const two = after(open, ask('kenya'), ask('mexico'), ask('chile'));

  it('begins the time of the first, with the limit of its capacity', () => {
    const floor = after(two, give('kenya'));
    expect(floor.speaking).toMatchObject({ id: 'kenya', begunAt: at('10:05:00'), limitSeconds: 180, pausedMilliseconds: 0 });
    expect(order(floor)).toEqual(['mexico', 'chile']);
  });

  it('ends the turn under way and records how long it was', () => {
    const floor = after(two, give('kenya'), give('mexico', 'kenya', '10:08:21'));
    expect(floor.spoken).toMatchObject([{ id: 'kenya', seconds: 201, endedAt: at('10:08:21') }]);
  });

  it('refuses the second of two chairs who pressed at once, and skips nobody', () => {
    const first = after(two, give('kenya'), give('mexico', 'kenya'));
    expect(decide(first, give('mexico', 'kenya'))).toMatchObject({ objection: 'speaker-changed', turn: { id: 'mexico' } });
    expect(order(first)).toEqual(['chile']);
  });

  it('refuses a next speaker who is no longer next, and names the one who is', () => {
    expect(decide(two, give('mexico'))).toMatchObject({ objection: 'next-changed', turn: { id: 'kenya' } });
    expect(decide(after(two, { type: 'withdraw', at: at('10:01:00'), turn: 'kenya' }), give('kenya'))).toMatchObject({ objection: 'not-waiting' });
  });

  it('goes on where the other chair ended the turn a moment before', () => {
    const ended = after(two, give('kenya'), { type: 'end', at: at('10:06:00'), turn: 'kenya' });
    expect(after(ended, give('mexico', 'kenya', '10:06:01')).speaking!.id).toBe('mexico');
  });

  it('waits for the meeting to open', () => {
    const early = after(emptyFloor('panel-then-floor'), { type: 'open-list', at: at('09:00:00') }, ask('kenya'));
    expect(decide(early, give('kenya'))).toMatchObject({ objection: 'meeting-not-open', rule: 'chair-directs' });
  });
});

describe('the clock', () => {
  const speaking = after(open, ask('kenya'), give('kenya'));
  const pause = (clock: string): Act => ({ type: 'pause', at: at(clock), turn: 'kenya' });
  const resume = (clock: string): Act => ({ type: 'resume', at: at(clock), turn: 'kenya' });
  const end = (clock: string): Act => ({ type: 'end', at: at(clock), turn: 'kenya' });

  it('stands still through each pause', () => {
    const floor = after(speaking, pause('10:06:00'), resume('10:07:00'), pause('10:08:00'), resume('10:08:30'), end('10:09:00'));
    expect(floor.spoken[0]).toMatchObject({ seconds: 150 });
  });

  it('counts a pause that lasts to the end', () => {
    expect(after(speaking, pause('10:06:00'), end('10:20:00')).spoken[0]).toMatchObject({ seconds: 60 });
  });

  it('is not stopped twice, nor set going while it runs', () => {
    expect(decide(after(speaking, pause('10:06:00')), pause('10:06:05'))).toMatchObject({ objection: 'already-paused' });
    expect(decide(speaking, resume('10:06:00'))).toMatchObject({ objection: 'not-paused' });
  });

  it('is never negative, whatever the server’s clock does', () => {
    expect(after(speaking, end('10:04:00')).spoken[0]!.seconds).toBe(0);
  });
});

describe('the meeting', () => {
  it('opens once, and is not closed over a speaker', () => {
    expect(decide(open, { type: 'open-meeting', at: at('10:01:00') })).toMatchObject({ objection: 'meeting-already-open' });
    const speaking = after(open, ask('kenya'), give('kenya'));
    expect(decide(speaking, { type: 'close-meeting', at: at('10:06:00') })).toMatchObject({ objection: 'somebody-speaking', turn: { id: 'kenya' } });
    expect(decide(emptyFloor('committee'), { type: 'close-meeting', at: at('10:06:00') })).toMatchObject({ objection: 'meeting-not-open' });
  });

  it('keeps when it opened and closed, and who was not reached', () => {
    const closed = after(open, ask('kenya'), { type: 'close-meeting', at: at('13:00:00') });
    expect(closed).toMatchObject({ meeting: 'closed', list: 'closed', openedAt: at('10:00:00'), closedAt: at('13:00:00') });
    expect(order(closed)).toEqual(['kenya']);
  });
});
