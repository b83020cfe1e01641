import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CarriedTurn } from './act-types.ts';
import { type Act, decide } from './acts.ts';
import { actOf, anyTry, type Try } from './any-procedure.ts';
import { leftOn, takable } from './carry.ts';
import { compareTurns, queueOf } from './order.ts';
import { ruleSetOf } from './rule-sets.ts';
import { emptyFloor, type Floor, type Turn } from './state.ts';

const LIST_ACTS = ['ask', 'withdraw', 'move', 'change-level', 'absent', 'propose-exchange', 'accept-exchange', 'give', 'end', 'undo'];
const SETS = ['high-level-segment', 'committee', 'assembly-plenary', 'hearing', 'panel-then-floor', 'round-table'] as const;

/** A meeting at which people keep the list, up to its closing where `closes`. Turn ids begin with `name`. */
function meetingOf(ruleSet: string, name: string, tries: readonly Try[], hour: number, closes: boolean): Floor {
  let at = Date.parse('2027-05-20T00:00:00.000Z') + hour * 3_600_000;
  let floor = emptyFloor(ruleSet);
  const take = (act: Act) => {
    const decision = decide(floor, act);
    if (!('objection' in decision)) floor = decision.floor;
  };
  take({ type: 'open-meeting', at: new Date(at).toISOString() });
  tries.forEach((one, number) => {
    at += 1000;
    const kind = LIST_ACTS[Math.floor(one.a * LIST_ACTS.length)]!;
    const act = actOf({ ...one, do: number < 6 || one.c < 0.4 ? 'ask' : kind }, floor, new Date(at).toISOString(), number);
    take(act.type === 'ask' ? { ...act, turn: `${name}${number}` } : act);
  });
  if (!closes) return floor;
  if (floor.speaking) take({ type: 'end', at: new Date(at).toISOString(), turn: floor.speaking.id });
  take({ type: 'close-meeting', at: new Date(at + 1000).toISOString() });
  return floor;
}

const anyList = fc.array(anyTry, { minLength: 8, maxLength: 30, size: 'max' });
const anySet = fc.constantFrom(...SETS);
const NOW = '2027-05-20T15:00:00.000Z';
const carry = (floor: Floor, from: string, left: Floor, turns: readonly CarriedTurn[] = leftOn(left)) =>
  decide(floor, { type: 'carry-list', at: NOW, from, closedAt: left.closedAt!, turns });

/** Runs the property over many pairs of meetings, and sees to it that it was put to the test. */
function always(holds: (meetings: { readonly morning: Floor; readonly noon: Floor; readonly now: Floor; readonly after: Floor; readonly taken: readonly CarriedTurn[] }) => boolean): void {
  let occurs = 0;
  fc.assert(fc.property(anySet, anyList, anyList, anyList, fc.boolean(), (ruleSet, first, second, third, isEmpty) => {
    const morning = meetingOf(ruleSet, 'am', first, 9, true);
    const noon = meetingOf(ruleSet, 'noon', second, 12, true);
    const now = isEmpty ? emptyFloor(ruleSet) : meetingOf(ruleSet, 'pm', third, 15, false);
    const taken = takable(now, leftOn(morning), ruleSetOf(ruleSet));
    const decision = carry(now, 'am', morning);
    if (taken.length === 0) return void expect('objection' in decision && decision.objection).toBe('nobody-to-carry');
    if ('objection' in decision) throw new Error(decision.objection);
    if (holds({ morning, noon, now, after: decision.floor, taken })) occurs += 1;
  }), { numRuns: 300, seed: 1500 });
  expect(occurs, 'No meetings came to what this states.').toBeGreaterThan(10);
}

const idsOf = (turns: readonly Turn[]): string[] => turns.map(({ id }) => id);
const without = (turns: readonly Turn[], ids: readonly string[]): string[] => idsOf(turns).filter((id) => !ids.includes(id));

describe('whatever the two lists hold', () => {
  it('nobody is lost or doubled: each is taken once, or stands, speaks or has spoken here', () => {
    always(({ morning, now, after, taken }) => {
      const ids = idsOf(after.waiting);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...ids].sort()).toEqual([...idsOf(now.waiting), ...taken.map(({ turn }) => turn)].sort());
      const voices = [...now.waiting, ...now.spoken, ...(now.speaking ? [now.speaking] : [])].map((turn) => turn.onBehalfOf ?? turn.party);
      for (const left of morning.waiting.filter(({ id }) => !ids.includes(id))) expect(voices).toContain(left.onBehalfOf ?? left.party);
      return taken.length > 1;
    });
  });

  it('they keep their order, and so do those who were here', () => {
    always(({ now, after, taken }) => {
      const ids = taken.map(({ turn }) => turn);
      expect(idsOf(after.waiting).filter((id) => ids.includes(id))).toEqual(ids);
      expect(without(after.waiting, ids)).toEqual(idsOf(now.waiting));
      return taken.length > 1 && now.waiting.length > 0 && taken.some(({ placedAt }) => placedAt !== undefined);
    });
  });

  it('those whom the rules tell apart by the time of asking alone stand before those who asked here', () => {
    always(({ after, taken }) => {
      const rules = ruleSetOf(after.ruleSet);
      const byRule = after.waiting.filter(({ placedAt }) => placedAt === undefined);
      byRule.forEach((turn, index) => {
        for (const later of byRule.slice(index + 1)) expect(compareTurns(rules, turn, later)).toBeLessThanOrEqual(0);
      });
      return byRule.some((turn) => queueOf(turn) < 1) && byRule.some((turn) => queueOf(turn) >= 1) && taken.length > 0;
    });
  });

  it('from two meetings they stand in the order in which these closed, whichever is taken first', () => {
    always(({ morning, noon, after, now }) => {
      const both = carry(after, 'noon', noon);
      const other = carry(now, 'noon', noon);
      if ('objection' in both || 'objection' in other) return false;
      const turned = carry(other.floor, 'am', morning);
      if ('objection' in turned) return false;
      const order = (floor: Floor) => floor.waiting.filter((turn) => turn.placedAt === undefined && queueOf(turn) < 1 && turn.deferredAt === undefined);
      const sameClass = order(both.floor).filter((turn) => order(turned.floor).some(({ id }) => id === turn.id));
      const known = new Set(idsOf(sameClass));
      expect(idsOf(order(turned.floor)).filter((id) => known.has(id))).toEqual(idsOf(sameClass));
      return sameClass.some(({ id }) => id.startsWith('am')) && sameClass.some(({ id }) => id.startsWith('noon'));
    });
  });

  it('a second time nothing more is taken, also not who was withdrawn; taken back, the list is as it was', () => {
    always(({ morning, now, after }) => {
      const again = carry(after, 'am', morning);
      expect('objection' in again && again.objection).toBe('nobody-to-carry');
      const gone = decide(after, { type: 'withdraw', at: NOW, turn: after.takenOver!.at(-1)! });
      if ('objection' in gone) throw new Error(gone.objection);
      expect(carry(gone.floor, 'am', morning)).toMatchObject({ objection: 'nobody-to-carry' });
      const back = decide(after, { type: 'undo', at: NOW, of: 'carry-list' });
      if ('objection' in back) throw new Error(back.objection);
      expect(idsOf(back.floor.waiting)).toEqual(idsOf(now.waiting));
      expect(back.floor).not.toHaveProperty('takenOver');
      expect(carry(back.floor, 'am', morning)).not.toHaveProperty('objection');
      return true;
    });
  });
});
