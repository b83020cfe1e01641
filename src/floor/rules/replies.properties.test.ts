import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, type DayStep, left } from './any-day.ts';
import { decide } from './acts.ts';
import { emptyFloor, type Floor, type Turn } from './state.ts';

const days = fc.sample(anyDay, { numRuns: 500, seed: 34401 });

/** Holds for every step of every day, and was put to the test: the steps it was about are counted. */
function always(holds: (step: DayStep, steps: readonly DayStep[], index: number) => boolean | void): void {
  let occurs = 0;
  for (const steps of days) steps.forEach((step, index) => { if (holds(step, steps, index)) occurs += 1; });
  expect(occurs, 'The days never came to what this states.').toBeGreaterThan(0);
}

const isTaken = (step: DayStep): boolean => !('objection' in step.decision);
const given = (floor: Floor): readonly Turn[] => [...floor.spoken, ...(floor.speaking ? [floor.speaking] : [])].filter(({ purpose }) => purpose === 'reply');
const most = (party: string): number => (party === 'eu' ? 1 : 2);

describe('whatever happens on a day of several meetings', () => {
  it('no order of events gives a delegation a third reply on an item, nor an observer more than its terms', () => {
    always(({ after, meeting }) => {
      const floor = after[meeting]!;
      const all = [...given(floor), ...(floor.replies ?? [])];
      for (const { party, item, round } of all) {
        const same = all.filter((one) => one.party === party && one.item === item);
        expect(same.length).toBeLessThanOrEqual(most(party));
        expect(round).toBeLessThanOrEqual(most(party));
      }
      return (floor.replies ?? []).some(({ round, id }) => round === 2 && floor.carried?.includes(id) === false);
    });
  });

  it('a second reply never comes before every first that waits, those from earlier meetings included', () => {
    always((step) => {
      const floor = step.before[step.meeting]!;
      if (step.act.type !== 'give-reply' || !isTaken(step) || step.after[step.meeting]!.speaking!.round !== 2) return false;
      expect(floor.replies!.filter(({ round }) => round === 1)).toEqual([]);
      return (floor.carried?.length ?? 0) > 0;
    });
  });

  it('the first of a delegation on an item has ten minutes, the second five, wherever it was asked for', () => {
    always(({ act, after, meeting, ...step }) => {
      if (act.type !== 'give-reply' || 'objection' in step.decision) return false;
      const { speaking, spoken } = after[meeting]!;
      const before = spoken.filter(({ purpose, party, item }) => purpose === 'reply' && party === speaking!.party && item === speaking!.item);
      expect([speaking!.round, speaking!.limitSeconds]).toEqual(before.length === 0 ? [1, 600] : [2, 300]);
      return before.length === 1;
    });
  });

  it('no reply is lost at a closing, and none is given twice: it was given once, given up, or waits at one place', () => {
    always((step, steps, index) => {
      if (index !== steps.length - 1) return false;
      const asked = steps.filter((one) => one.act.type === 'ask-reply' && isTaken(one)).map(({ act }) => (act as Extract<DayStep['act'], { type: 'ask-reply' }>).turn);
      const givenUp = new Set(steps.filter((one) => one.act.type === 'withdraw-reply' && isTaken(one)).map(({ act }) => (act as { turn: string }).turn));
      const spoken = step.after.flatMap(given).map(({ id }) => id);
      expect(new Set(spoken).size).toBe(spoken.length);
      const waiting = [...step.after.filter(({ meeting }) => meeting === 'open').flatMap(({ replies = [] }) => replies.map(({ id }) => id)), ...left(step.after).map(({ turn }) => turn)];
      expect(new Set(waiting).size).toBe(waiting.length);
      for (const id of asked) {
        const places = [spoken.includes(id), waiting.includes(id), givenUp.has(id)].filter(Boolean).length;
        // Meetings held beside one another can together take more than a delegation has: that is not a reply.
        const isBeyond = places === 0 && step.after.some(({ carried }) => carried?.includes(id));
        expect(isBeyond ? 1 : places, `${id} of ${index}`).toBe(1);
      }
      return step.after.some(({ carried, spoken: turns }) => turns.some(({ id }) => carried?.includes(id)));
    });
  });

  it('what falls away when replies are taken over is more than the delegation has, and nothing else', () => {
    always((step) => {
      if (step.act.type !== 'begin-replies' || !isTaken(step)) return false;
      const after = step.after[step.meeting]!;
      for (const { turn, party, item } of step.act.carried ?? []) {
        if (after.replies?.some(({ id }) => id === turn)) continue;
        const has = [...given(after), ...(after.replies ?? [])].filter((one) => one.party === party && one.item === item);
        expect(has.length).toBe(most(party));
      }
      return (step.act.carried ?? []).length > 0;
    });
  });

  it('the last meeting of the day does not close before every reply was heard or given up', () => {
    always((step, _, index) => {
      if (step.act.type !== 'close-meeting' || step.act.meetingsLeftToday !== 0) return false;
      const waits = (step.before[step.meeting]!.replies ?? []).length > 0 || left(step.before).length > 0;
      if (waits) expect(isTaken(step), String(index)).toBe(false);
      return waits && step.before[step.meeting]!.meeting === 'open';
    });
  });

  it('a meeting that another follows closes whatever waits, and begins no replies', () => {
    always((step) => {
      const floor = step.before[step.meeting]!;
      if (step.act.type === 'begin-replies' && step.act.meetingsLeftToday > 0) expect(isTaken(step)).toBe(false);
      if (step.act.type !== 'close-meeting' || step.act.meetingsLeftToday === 0 || !floor.replies || floor.meeting !== 'open') return false;
      if (floor.suspendedAt === undefined && !floor.point && !floor.voting) expect(isTaken(step)).toBe(true);
      return true;
    });
  });

  it('a statement of a Head of State is answered in writing, at whichever meeting of the day it was made', () => {
    always(({ after, act, decision }) => {
      if (act.type !== 'ask-reply' || act.to === undefined) return false;
      const statement = after.flatMap(({ spoken, speaking }) => [...spoken, ...(speaking ? [speaking] : [])]).find(({ id }) => id === act.to);
      if (statement?.level !== 'HS') return false;
      expect(decision).toHaveProperty('objection');
      return act.answered !== undefined;
    });
  });

  it('the item of a reply is that of the statement, and no delegation says another', () => {
    always((step) => {
      if (step.act.type !== 'ask-reply') return false;
      if (step.act.by === 'delegation' && step.act.item !== undefined) expect(isTaken(step)).toBe(false);
      if (!isTaken(step) || step.act.item !== undefined) return false;
      const { to } = step.act;
      const statement = step.after.flatMap(({ spoken, speaking }) => [...spoken, ...(speaking ? [speaking] : [])]).find(({ id }) => id === to)!;
      const asked = step.after[step.meeting]!.replies!.find(({ id }) => id === (step.act as { turn: string }).turn)!;
      expect(asked.item).toBe(statement.item ?? step.before[step.meeting]!.item);
      return statement.item !== step.before[step.meeting]!.item;
    });
  });

  it('closing or adjourning the debate on one item never touches that on another', () => {
    always((step) => {
      const [before, after] = [step.before[step.meeting]!, step.after[step.meeting]!];
      if (before === after) return false;
      for (const item of before.items ?? []) {
        const now = after.items?.find((one) => one.item === item.item);
        // Taking back a first taking up takes its item away.
        if (!now) expect(step.act.type).toBe('undo');
        else if (now.debate !== item.debate) expect([before.item, after.item]).toContain(item.item);
      }
      if (after.debate !== before.debate) expect(before.item).toBeUndefined();
      return (after.items ?? []).some(({ item, debate }) => debate === 'closed' && item !== after.item);
    });
  });

  it('a debate that was closed stays closed, whoever takes its item up, adjourns it, resumes it or takes something back', () => {
    always((step) => {
      const [before, after] = [step.before[step.meeting]!, step.after[step.meeting]!];
      const closed = (before.items ?? []).filter(({ debate }) => debate === 'closed');
      for (const { item } of closed) expect(after.items?.find((one) => one.item === item)?.debate).toBe('closed');
      return closed.length > 0 && step.act.type === 'take-up' && isTaken(step);
    });
  });

  it('each meeting replayed from what was taken is the same meeting, and a plain value', () => {
    for (const steps of days) {
      steps.at(-1)!.after.forEach((end, meeting) => {
        const acts = steps.filter((step) => step.meeting === meeting && isTaken(step)).map(({ act }) => act);
        const floor = acts.reduce((now, act) => {
          const again = decide(JSON.parse(JSON.stringify(now)) as Floor, structuredClone(act));
          if ('objection' in again) throw new Error(`refused on replay: ${again.objection}`);
          return again.floor;
        }, emptyFloor(end.ruleSet));
        expect(floor).toEqual(end);
      });
    }
  });
});
