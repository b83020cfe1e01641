import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_WORDS } from './act-words.ts';
import { type Act, type ActType, decide } from './acts.ts';
import { anyTry, actOf } from './any-procedure.ts';
import { timeSpent } from './balance.ts';
import { suggestNext } from './balance.ts';
import { emptyFloor, type Floor } from './state.ts';

const PARTY = 'kenya-permanent-mission';
const uuid = (number: number): string => `7d1c5a0e-0000-4000-8000-${String(number).padStart(12, '0')}`;
const types = Object.keys(ACT_WORDS) as ActType[];
const FIELDS = [
  'turn', 'party', 'onBehalfOf', 'capacity', 'by', 'level', 'as', 'purpose', 'to', 'before', 'ending', 'of', 'exchange', 'with', 'office', 'reason', 'opensAt',
  'closesAt', 'point', 'motion', 'kind', 'about', 'side', 'proposal', 'question', 'answer', 'item', 'limits', 'timesEach', 'roll', 'present', 'remote', 'name', 'person', 'at',
];

/** An act of any type with a party's id in any of its fields, and in fields that it does not have. */
const anyNamed: fc.Arbitrary<Act> = fc.record({
  type: fc.constantFrom(...types),
  named: fc.subarray(FIELDS, { minLength: 1 }),
  turn: fc.nat(12),
}).map(({ type, named, turn }) => ({
  type, at: '2027-01-24T09:00:00.000Z', turn: uuid(turn), capacity: 'national', ending: uuid(turn), before: null, office: 'chair', reason: 'time', of: 'give', opensAt: null, closesAt: null,
  ...Object.fromEntries(named.map((field) => [field, field === 'limits' ? { [PARTY]: 60, national: PARTY } : field === 'present' ? [PARTY] : field === 'roll' ? { parties: { [PARTY]: { standing: 'member', mayVote: true } }, otherMembers: 0 } : PARTY])),
}) as unknown as Act);

/** What people do at such a meeting, so that there is something for a name to slip into. */
const anyHonest: fc.Arbitrary<(floor: Floor) => Act> = fc.record({ do: fc.constantFrom('take-ticket', 'take-ticket', 'give', 'end', 'pause', 'resume', 'undo', 'call-to-order'), turn: fc.nat(200), capacity: fc.constantFrom('national', 'organization', 'stakeholder') })
  .map(({ do: type, turn, capacity }) => (floor) => {
    const at = '2027-01-24T09:00:00.000Z';
    const acts: Record<string, object> = {
      'take-ticket': { turn: uuid(turn), capacity }, give: { turn: floor.waiting[0]?.id ?? uuid(0), ending: floor.speaking?.id ?? null },
      end: { turn: floor.speaking?.id ?? uuid(0) }, pause: { turn: floor.speaking?.id ?? uuid(0) }, resume: { turn: floor.speaking?.id ?? uuid(0) },
      undo: { of: floor.undo?.act ?? 'give' }, 'call-to-order': { reason: 'time' },
    };
    return { type, at, ...acts[type] } as Act;
  });

describe('a meeting without attribution', () => {
  it('never holds a party: not on its floor, not in what its acts answer, whatever is tried', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(anyHonest, anyNamed.map((act) => () => act)), { maxLength: 60, size: 'max' }), (tries) => {
        let floor = emptyFloor('chatham-house');
        const opened = decide(floor, { type: 'open-meeting', at: '2027-01-24T09:00:00.000Z' });
        if (!('objection' in opened)) floor = opened.floor;
        for (const make of tries) {
          const decision = decide(floor, make(floor));
          expect(JSON.stringify(decision)).not.toContain(PARTY);
          if (!('objection' in decision)) {
            floor = decision.floor;
            taken += 1;
          }
          expect(JSON.stringify(floor)).not.toContain(PARTY);
        }
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it('takes nothing of what an assembly tries with its parties', () => {
    fc.assert(
      fc.property(fc.array(anyTry, { maxLength: 40 }), (tries) => {
        let floor = emptyFloor('chatham-house');
        tries.forEach((one, number) => {
          const decision = decide(floor, actOf(one, floor, '2027-01-24T09:00:00.000Z', number));
          if (!('objection' in decision)) floor = decision.floor;
        });
        expect(floor.waiting).toEqual([]);
        expect(floor.spoken).toEqual([]);
        expect(floor.chair?.party).toBeUndefined();
      }),
    );
  });

  it('gives each turn a new ticket, so that two turns of one party cannot be told to be one party’s', () => {
    const at = '2027-01-24T09:00:00.000Z';
    const floor = [uuid(1), uuid(2)].reduce<Floor>((now, turn) => {
      const decision = decide(now, { type: 'take-ticket', at, turn, capacity: 'stakeholder' });
      if ('objection' in decision) throw new Error(decision.objection);
      return decision.floor;
    }, { ...emptyFloor('chatham-house'), list: 'open' });
    expect(floor.waiting.map(({ party }) => party)).toEqual(['ticket-1', 'ticket-2']);
    expect(Object.keys(floor.waiting[0]!).sort()).toEqual(['askedAt', 'by', 'capacity', 'id', 'inscription', 'party']);
  });

  it('knows no class with few in it: neither groups nor observers', () => {
    for (const capacity of ['group', 'observer'] as const) {
      const decision = decide({ ...emptyFloor('chatham-house'), list: 'open' }, { type: 'take-ticket', at: '2027-01-24T09:00:00.000Z', turn: uuid(1), capacity });
      expect(decision).toMatchObject({ objection: 'no-names-here', rule: 'no-attribution' });
    }
  });

  it('sums time by class alone and suggests nobody', () => {
    const floor = { ...emptyFloor('chatham-house'), waiting: [] };
    expect(timeSpent(floor, { parties: { [PARTY]: { region: 'african' } } })).toMatchObject({ byParty: {}, byRegion: {}, byGroup: {} });
    expect(suggestNext(floor, { parties: {} })).toBeUndefined();
  });
});
