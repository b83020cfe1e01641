import fc from 'fast-check';
import { type Act, decide, type Decision } from './acts.ts';
import { draw } from './any-procedure.ts';
import { CAPACITIES, RULE_SETS } from './rule-sets.ts';
import { emptyFloor, type Floor } from './state.ts';

/** What somebody tries at a meeting: places are drawn from 0 to 1 and taken of whatever the list then holds. */
export type Attempt =
  | { readonly do: 'open-meeting' | 'close-meeting' | 'open-list' | 'close-list' | 'pause' | 'resume' | 'end' }
  | { readonly do: 'ask'; readonly party: number; readonly capacity: number; readonly by: 'delegation' | 'secretariat' }
  | { readonly do: 'withdraw' | 'give'; readonly which: number }
  | { readonly do: 'move'; readonly which: number; readonly before: number };

const place = draw;

export const anyAttempt: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom<Attempt>({ do: 'open-meeting' }, { do: 'close-meeting' }, { do: 'open-list' }, { do: 'close-list' }) },
  { weight: 2, arbitrary: fc.constantFrom<Attempt>({ do: 'pause' }, { do: 'resume' }, { do: 'end' }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('ask' as const), party: fc.nat(20), capacity: fc.nat(CAPACITIES.length - 1),
      by: fc.constantFrom('delegation' as const, 'secretariat' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), which: place }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('give' as const), which: fc.oneof(fc.constant(0), fc.constant(0), place) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), which: place, before: fc.oneof(draw, fc.constant(1)) }) },
);

export interface Step {
  readonly before: Floor;
  readonly act: Act;
  readonly decision: Decision;
  readonly after: Floor;
}

const ABSENT = 'nobody';

/** The act that an attempt comes to on the floor as it stands. */
export function actOf(attempt: Attempt, floor: Floor, at: string, number: number): Act {
  const pick = (which: number): string => floor.waiting[Math.floor(which * floor.waiting.length)]?.id ?? ABSENT;
  const speaking = floor.speaking?.id ?? null;
  switch (attempt.do) {
    case 'ask':
      return { type: 'ask', at, turn: `t${number}`, party: `p${attempt.party}`, capacity: CAPACITIES[attempt.capacity]!, by: attempt.by };
    case 'withdraw': return { type: 'withdraw', at, turn: pick(attempt.which) };
    case 'give': return { type: 'give', at, turn: pick(attempt.which), ending: speaking };
    case 'move': return { type: 'move', at, turn: pick(attempt.which), before: attempt.before === 1 ? null : pick(attempt.before) };
    case 'pause': case 'resume': case 'end': return { type: attempt.do, at, turn: speaking ?? ABSENT };
    default: return { type: attempt.do, at };
  }
}

/** Plays attempts one after another, each some seconds after the one before. */
export function play(ruleSet: string, attempts: readonly { readonly attempt: Attempt; readonly wait: number }[]): Step[] {
  let floor = emptyFloor(ruleSet);
  let at = Date.parse('2027-05-20T13:00:00.000Z');
  return attempts.map(({ attempt, wait }, number) => {
    at += wait;
    const before = floor;
    const act = actOf(attempt, before, new Date(at).toISOString(), number);
    const decision = decide(before, act);
    if (!('objection' in decision)) floor = decision.floor;
    return { before, act, decision, after: floor };
  });
}

/** Any meeting: opened, then whatever people try. */
export const anyMeeting: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.constantFrom(...RULE_SETS.map((set) => set.id)),
    fc.array(fc.record({ attempt: anyAttempt, wait: fc.nat(400_000) }), { maxLength: 60 }),
  )
  .map(([ruleSet, attempts]) => play(ruleSet, [{ attempt: { do: 'open-meeting' }, wait: 0 }, ...attempts]));
