import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#platform/languages.ts';
import { anyMeeting } from './any-meeting.ts';
import { compareTurns, reasonsFor, secondsBefore } from './order.ts';
import { type Capacity, CAPACITIES, RULE_SETS, ruleOf, ruleSetOf } from './rule-sets.ts';
import type { Turn } from './state.ts';

const turn = (id: string, capacity: Capacity, inscription: number, placedAt?: string): Turn => ({
  id, party: id, capacity, inscription, askedAt: '2027-05-20T10:00:00Z', by: 'delegation', ...(placedAt && { placedAt }),
});

const anyTurn = fc.record({ capacity: fc.constantFrom(...CAPACITIES), inscription: fc.nat(1000) }).map(({ capacity, inscription }) => turn(`${inscription}`, capacity, inscription));

describe.each(RULE_SETS.map((rules) => [rules.id, rules] as const))('the rule set %s', (_, rules) => {
  it('orders any turns the same way, whichever comes first', () => {
    fc.assert(
      fc.property(anyTurn, anyTurn, anyTurn, (a, b, c) => {
        expect(Math.sign(compareTurns(rules, a, b))).toBe(Math.sign(-compareTurns(rules, b, a)) + 0);
        if (compareTurns(rules, a, b) <= 0 && compareTurns(rules, b, c) <= 0) expect(compareTurns(rules, a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('puts every group before every national where it says so, and nowhere else', () => {
    const isSaid = rules.order.some((criterion) => criterion.by === 'capacity' && criterion.classes[0]!.rule === 'groups-first');
    expect(compareTurns(rules, turn('group', 'group', 9), turn('national', 'national', 1)) < 0).toBe(isSaid);
  });

  it('holds every rule it cites, each with its source, in six languages', () => {
    const cited = rules.order.flatMap((criterion) => ('classes' in criterion ? criterion.classes.map(({ rule }) => rule) : [criterion.rule]));
    for (const id of [...cited, 'chair-directs', 'closing-the-list', 'time-limits', 'inscription']) {
      const rule = ruleOf(rules, id);
      for (const language of LANGUAGES) {
        expect(rule.words[language]).not.toBe('');
        expect(rule.source[language]).not.toBe('');
      }
    }
  });

  it('gives each capacity one class and a limit', () => {
    for (const capacity of CAPACITIES) {
      for (const criterion of rules.order) {
        if (criterion.by === 'capacity') expect(criterion.classes.filter(({ of }) => of.includes(capacity))).toHaveLength(1);
      }
      expect(rules.limits[capacity]).toBeGreaterThan(0);
    }
  });
});

describe('why a turn stands where it stands', () => {
  const rules = ruleSetOf('committee');

  it('cites the rule that tells it from the one before', () => {
    const list = [turn('g77', 'group', 3), turn('eu', 'group', 4), turn('kenya', 'national', 1), turn('holy-see', 'observer', 2)];
    expect(reasonsFor(rules, list)).toEqual([
      { rule: 'inscription' },
      { rule: 'inscription', after: 'g77' },
      { rule: 'groups-first', after: 'eu' },
      { rule: 'members-then-observers', after: 'kenya' },
    ]);
  });

  it('says of the first what puts it ahead of the next', () => {
    expect(reasonsFor(rules, [turn('g77', 'group', 2), turn('kenya', 'national', 1)])[0]).toEqual({ rule: 'groups-first' });
    expect(reasonsFor(rules, [turn('kenya', 'national', 1)])).toEqual([{ rule: 'inscription' }]);
  });

  it('says of a turn placed by hand that the chair placed it, and looks past it for the others', () => {
    const list = [turn('g77', 'group', 3), turn('mexico', 'national', 9, '2027-05-20T10:01:00Z'), turn('kenya', 'national', 1)];
    expect(reasonsFor(rules, list).slice(1)).toEqual([{ rule: 'chair-directs', placedAt: '2027-05-20T10:01:00Z' }, { rule: 'groups-first', after: 'g77' }]);
  });

  it('is given for every turn of any list, by a rule of the set', () => {
    fc.assert(
      fc.property(anyMeeting, (steps) => {
        for (const { after } of steps) {
          const reasons = reasonsFor(ruleSetOf(after.ruleSet), after.waiting);
          expect(reasons).toHaveLength(after.waiting.length);
          for (const { rule } of reasons) ruleOf(ruleSetOf(after.ruleSet), rule);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('how long until a turn', () => {
  it('is the limits of those before it', () => {
    const rules = ruleSetOf('panel-then-floor');
    expect(secondsBefore(rules, [turn('g77', 'group', 1), turn('kenya', 'national', 2), turn('union', 'stakeholder', 3)])).toEqual([0, 300, 480]);
  });

  it('is unknown behind a turn without a limit', () => {
    const rules = { ...ruleSetOf('panel-then-floor'), limits: { ...ruleSetOf('panel-then-floor').limits, national: null } };
    expect(secondsBefore(rules, [turn('g77', 'group', 1), turn('kenya', 'national', 2), turn('union', 'stakeholder', 3)])).toEqual([0, 300, null]);
  });
});
