import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMeeting, type Step } from './any-meeting.ts';
import { decide } from './acts.ts';
import { compareTurns } from './order.ts';
import { ruleSetOf } from './rule-sets.ts';
import { emptyFloor } from './state.ts';

const always = (holds: (steps: Step[]) => void) => fc.assert(fc.property(anyMeeting, holds), { numRuns: 300 });
const taken = (steps: readonly Step[]) => steps.filter((step) => !('objection' in step.decision));
const ids = (turns: readonly { id: string }[]): string[] => turns.map((turn) => turn.id);
const without = (list: readonly string[], one: string) => list.filter((id) => id !== one);

describe('whatever people try at a meeting', () => {
  it('turns that nobody moved stand as the rules order them: groups before nationals, then as they asked', () => {
    always((steps) => {
      for (const { after } of steps) {
        const byRule = after.waiting.filter((turn) => turn.placedAt === undefined);
        const sorted = byRule.toSorted((a, b) => compareTurns(ruleSetOf(after.ruleSet), a, b));
        expect(ids(byRule)).toEqual(ids(sorted));
      }
    });
  });

  it('within a class those who asked first speak first', () => {
    always((steps) => {
      for (const { after } of steps) {
        for (const turn of after.waiting) {
          const own = after.waiting.filter((other) => other.capacity === turn.capacity && other.placedAt === undefined).map((other) => other.inscription);
          expect(own).toEqual(own.toSorted((a, b) => a - b));
        }
      }
    });
  });

  it('nobody loses a place because another withdraws, is called or asks', () => {
    always((steps) => {
      for (const { before, act, after } of taken(steps)) {
        if (act.type === 'withdraw') expect(ids(after.waiting)).toEqual(without(ids(before.waiting), act.turn));
        if (act.type === 'give') expect(ids(after.waiting)).toEqual(ids(before.waiting).slice(1));
        if (act.type === 'ask') expect(without(ids(after.waiting), act.turn)).toEqual(ids(before.waiting));
      }
    });
  });

  it('a moved turn stands where it was put, and the others keep their order', () => {
    always((steps) => {
      for (const { before, act, after } of taken(steps)) {
        if (act.type !== 'move') continue;
        const place = ids(after.waiting).indexOf(act.turn);
        expect(after.waiting[place + 1]?.id ?? null).toBe(act.before);
        expect(without(ids(after.waiting), act.turn)).toEqual(without(ids(before.waiting), act.turn));
        expect(after.waiting[place]!.placedAt).toBe(act.at);
      }
    });
  });

  it('a moved turn keeps its order to everybody around it until it is moved again or called', () => {
    always((steps) => {
      for (const { before, act, after } of taken(steps)) {
        if (act.type === 'move') continue;
        const still = ids(before.waiting).filter((id) => ids(after.waiting).includes(id));
        expect(ids(after.waiting).filter((id) => still.includes(id))).toEqual(still);
      }
    });
  });

  it('the floor is given to the first of the list and never skips one', () => {
    always((steps) => {
      for (const { before, act, after } of taken(steps)) {
        if (act.type !== 'give') continue;
        expect(act.turn).toBe(before.waiting[0]!.id);
        expect(after.speaking!.id).toBe(before.waiting[0]!.id);
      }
    });
  });

  it('the floor is held by one: who had it before has spoken', () => {
    always((steps) => {
      for (const { before, act, after } of taken(steps)) {
        const everywhere = [...ids(after.waiting), ...ids(after.spoken), ...(after.speaking ? [after.speaking.id] : [])];
        expect(new Set(everywhere).size).toBe(everywhere.length);
        if (act.type === 'give' && before.speaking) expect(after.spoken.at(-1)!.id).toBe(before.speaking.id);
      }
    });
  });

  it('an ended turn took what lies between its beginning and its end, without the pauses', () => {
    always((steps) => {
      let stood = 0;
      let since: number | undefined;
      for (const { act, decision } of steps) {
        if ('objection' in decision) continue;
        const at = Date.parse(act.at);
        if (act.type === 'pause') since = at;
        if (act.type === 'resume') [stood, since] = [stood + at - since!, undefined];
        if (decision.ended) {
          if (since !== undefined) stood += at - since;
          const { begunAt, endedAt, seconds } = decision.ended;
          expect(seconds).toBe(Math.floor((Date.parse(endedAt) - Date.parse(begunAt) - stood) / 1000));
          [stood, since] = [0, undefined];
        }
      }
    });
  });

  it('nothing changes a meeting that is closed', () => {
    always((steps) => {
      for (const { before, decision, after } of steps) {
        if (before.meeting !== 'closed') continue;
        expect(decision).toMatchObject({ objection: 'meeting-over' });
        expect(after).toBe(before);
      }
    });
  });

  it('a delegation gets onto the list only while the list is open', () => {
    always((steps) => {
      for (const { before, act } of taken(steps)) if (act.type === 'ask' && act.by === 'delegation') expect(before.list).toBe('open');
    });
  });

  it('no turn is lost: whoever asked waits, speaks, has spoken or was withdrawn', () => {
    always((steps) => {
      const asked = taken(steps).filter(({ act }) => act.type === 'ask').length;
      const withdrawn = taken(steps).filter(({ act }) => act.type === 'withdraw').length;
      const { waiting, spoken, speaking, inscriptions } = steps.at(-1)!.after;
      expect(waiting.length + spoken.length + (speaking ? 1 : 0)).toBe(asked - withdrawn);
      expect(inscriptions).toBe(asked);
    });
  });

  it('every refusal cites a rule of the set', () => {
    always((steps) => {
      for (const { before, decision } of steps) {
        if ('objection' in decision) expect(ids(ruleSetOf(before.ruleSet).rules)).toContain(decision.rule);
      }
    });
  });

  it('the same acts again give the same floor', () => {
    always((steps) => {
      let floor = emptyFloor(steps[0]!.before.ruleSet);
      for (const { act } of taken(steps)) {
        const decision = decide(floor, structuredClone(act));
        expect(decision).not.toHaveProperty('objection');
        if (!('objection' in decision)) floor = decision.floor;
      }
      expect(floor).toEqual(steps.at(-1)!.after);
    });
  });
});
