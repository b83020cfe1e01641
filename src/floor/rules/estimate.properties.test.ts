import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Act, decide } from './acts.ts';
import { estimate, reckon } from './estimate.ts';
import { CAPACITIES } from './rule-set.ts';
import { emptyFloor, type Floor, type Spoken, type Turn } from './state.ts';

const START = Date.parse('2027-05-20T10:00:00.000Z');
const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();

const turns = fc.array(fc.record({ capacity: fc.constantFrom(...CAPACITIES), as: fc.constantFrom(undefined, undefined, 'keynote' as const, 'secretary-general' as const) }), { minLength: 1, maxLength: 12 })
  .map((given) => given.map(({ capacity, as }, index): Turn => ({ id: `t${index}`, party: `p${index}`, capacity, inscription: index + 1, askedAt: at(0), by: 'delegation', ...(as && { as }) })));
const spokenBefore = fc.array(fc.record({ seconds: fc.integer({ min: 1, max: 600 }), gap: fc.integer({ min: 0, max: 400 }), capacity: fc.constantFrom(...CAPACITIES) }), { maxLength: 10 }).map((given) => {
  let clock = 0;
  return given.map(({ seconds, gap, capacity }, index): Spoken => {
    const begun = (clock += gap);
    clock += seconds;
    return { id: `s${index}`, party: `s${index}`, capacity, inscription: index + 1, askedAt: at(0), by: 'delegation', begunAt: at(begun), endedAt: at(clock), limitSeconds: 180, seconds };
  });
});
const floors = fc.record({
  set: fc.constantFrom('committee', 'hearing', 'panel-then-floor'), waiting: turns, spoken: spokenBefore, isSpeaking: fc.boolean(), begun: fc.integer({ min: 5000, max: 5600 }),
  limit: fc.option(fc.integer({ min: 30, max: 600 })), prepared: fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 12 }),
}).map(({ set, waiting, spoken, isSpeaking, begun, limit, prepared }) => {
  const speaker: Turn = { id: 'now', party: 'now', capacity: 'national', inscription: 99, askedAt: at(0), by: 'delegation' };
  const floor: Floor = { ...emptyFloor(set), meeting: 'open', list: 'open', waiting, spoken, speaking: isSpeaking ? { ...speaker, begunAt: at(begun), limitSeconds: limit, pausedMilliseconds: 0 } : null };
  return { floor, prepared: Object.fromEntries(prepared.map((seconds, index) => [`t${index}`, seconds])) };
});
const moments = fc.integer({ min: 5600, max: 9000 });
const times = (found: ReturnType<typeof estimate>): (number | null)[] => [...found.turns.map(({ beginsAt }) => beginsAt), found.endsAt].map((moment) => (moment === null ? null : Date.parse(moment)));

it('an estimate never goes back before now, and rises along the list to its end', () => {
  fc.assert(fc.property(floors, moments, ({ floor, prepared }, now) => {
    const found = times(estimate(floor, at(now), { prepared }));
    const known = found.filter((moment) => moment !== null);
    for (const moment of known) expect(moment).toBeGreaterThanOrEqual(Date.parse(at(now)));
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    // Behind a turn of which nothing tells how long it takes, nothing is told.
    const first = found.indexOf(null);
    if (first >= 0) expect(found.slice(first).every((moment) => moment === null)).toBe(true);
  }));
});

it('a turn that a text shortens brings all that follow forward by as much, and moves none before it', () => {
  fc.assert(fc.property(floors, moments, fc.nat(), fc.integer({ min: 1, max: 500 }), ({ floor }, now, which, seconds) => {
    const index = which % floor.waiting.length;
    const turn = floor.waiting[index]!;
    const long = times(estimate(floor, at(now), { prepared: { [turn.id]: seconds + 100 }, gapSeconds: 10 }));
    const short = times(estimate(floor, at(now), { prepared: { [turn.id]: seconds }, gapSeconds: 10 }));
    long.forEach((moment, place) => {
      const other = short[place];
      if (moment === null || other === null || other === undefined) expect(other).toBe(moment);
      else expect(moment - other).toBe(place <= index ? 0 : 100_000);
    });
  }));
});

const take = (floor: Floor, act: Act): Floor => {
  const decision = decide(floor, act);
  if ('objection' in decision) throw new Error(decision.objection);
  return decision.floor;
};

it('a pause shifts all that follows by as long as it lasts', () => {
  fc.assert(fc.property(floors, fc.integer({ min: 1, max: 1800 }), ({ floor, prepared }, pause) => {
    fc.pre(floor.speaking !== null);
    const begins = Date.parse(floor.speaking!.begunAt);
    const soon = new Date(begins + 1000).toISOString();
    const later = new Date(begins + 1000 + pause * 1000).toISOString();
    const before = times(estimate(floor, soon, { prepared }));
    const paused = take(floor, { type: 'pause', turn: 'now', at: soon });
    const still = times(estimate(paused, later, { prepared }));
    const after = times(estimate(take(paused, { type: 'resume', turn: 'now', at: later }), later, { prepared }));
    expect(still).toEqual(after);
    before.forEach((moment, place) => expect(after[place]).toBe(moment === null ? null : moment + pause * 1000));
  }));
});

it('a suspension shifts the list by as long as it lasts', () => {
  fc.assert(fc.property(floors, moments, fc.integer({ min: 1, max: 7200 }), ({ floor, prepared }, now, seconds) => {
    fc.pre(floor.speaking === null);
    const before = times(estimate(floor, at(now), { prepared }));
    const suspended = take(floor, { type: 'suspend-meeting', at: at(now) });
    const resumed = take(suspended, { type: 'resume-meeting', at: at(now + seconds) });
    expect(times(estimate(suspended, at(now + seconds), { prepared }))).toEqual(times(estimate(resumed, at(now + seconds), { prepared })));
    times(estimate(resumed, at(now + seconds), { prepared })).forEach((moment, place) => expect(moment).toBe(before[place] === null ? null : before[place]! + seconds * 1000));
  }));
});

it('what is reckoned without a time of day is the same list, whoever speaks not counted', () => {
  fc.assert(fc.property(floors, moments, ({ floor, prepared }, now) => {
    const silent = { ...floor, speaking: null };
    const reckoned = reckon(silent, prepared);
    const known = times(estimate(silent, at(now), { prepared }));
    [...floor.waiting.map(({ id }) => reckoned.before[id]!), reckoned.all].forEach((seconds, place) => {
      const moment = known[place]!;
      if (moment === null) expect(seconds).toBeNull();
      // Half a second of rounding, and the millisecond to which a moment is cut off.
      else expect(Math.abs(moment - Date.parse(at(now)) - seconds! * 1000)).toBeLessThanOrEqual(501);
    });
    expect(reckoned.byText.every((turn) => Object.hasOwn(prepared, turn))).toBe(true);
  }));
});
