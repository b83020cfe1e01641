import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from './acts.ts';
import { anyAssembly, MEMBERS, type Step } from './any-procedure.ts';
import { rulesOf } from './adjust.ts';
import { mayComeNext } from './next-acts.ts';
import { precedenceOf } from './motions.ts';
import { quorumNeeds } from './quorum.ts';
import { mayVote } from './roll.ts';
import { ruleOf } from './rule-sets.ts';
import { emptyFloor } from './state.ts';
import { underWay } from './under-way.ts';

const meetings = fc.sample(anyAssembly('assembly-plenary', 'committee', 'high-level-segment'), { numRuns: 400, seed: 20240922 });

/** Holds for every step of every meeting, and was put to the test: `occurs` counts the steps that it was about. */
function always(holds: (step: Step, steps: readonly Step[], index: number) => boolean | void): void {
  let occurs = 0;
  for (const steps of meetings) steps.forEach((step, index) => { if (holds(step, steps, index)) occurs += 1; });
  expect(occurs, 'The meetings never came to what this states.').toBeGreaterThan(0);
}
const isTaken = (step: Step): boolean => !('objection' in step.decision);

describe('whatever everybody tries at an assembly', () => {
  it('no order of events lets an observer, a guest, a stranger or a member without a vote vote on an appeal, a motion or a proposal', () => {
    always(({ act, after, before, decision }) => {
      if (act.type !== 'vote' || !before.voting || before.point) return false;
      for (const party of Object.keys(after.voting?.answers ?? {})) expect(mayVote(after, party)).toBe(true);
      if (!mayVote(before, act.party)) expect(decision).toHaveProperty('objection');
      return !mayVote(before, act.party) && before.voting.question.on === 'appeal';
    });
  });

  it('whoever presides does not vote', () => {
    always((step) => step.act.type === 'vote' && step.act.fromTheChair === true && (expect(isTaken(step)).toBe(false), true));
  });

  it('a ruling stands unless more say yes to overruling it than no: a tie leaves it', () => {
    always(({ decision }) => {
      if ('objection' in decision || decision.decided?.on !== 'appeal') return false;
      const { tally, carried } = decision.decided;
      expect(carried).toBe(tally!.yes > tally!.no);
      return tally!.yes === tally!.no;
    });
  });

  it('nothing comes between a point of order and its ruling but what goes on beside the floor', () => {
    always((step) => {
      if (!step.before.point || !isTaken(step)) return false;
      if (step.act.type !== 'rule') expect(step.after.point!.id).toBe(step.before.point.id);
      expect(step.after.speaking?.id).toBe(step.before.speaking?.id);
      return true;
    });
  });

  it('a point of order takes no time from the speaker it interrupts', () => {
    always(({ before, after, act, decision }) => {
      if ('objection' in decision || act.type !== 'raise-point' || !before.speaking) return false;
      expect(after.speaking!.pausedAt).toBeDefined();
      return true;
    });
  });

  it('voting, once begun, is interrupted only by a point of order on its conduct', () => {
    always((step) => {
      if (!step.before.voting || !isTaken(step)) return false;
      expect(['vote', 'count-votes', 'announce-result', 'raise-point', 'rule', 'call-to-order', 'appeal', 'ask', 'withdraw', 'move', 'change-level',
        'propose-exchange', 'accept-exchange', 'decline-exchange', 'ask-reply', 'announce-limits', 'open-list', 'close-list', 'take-chair', 'undo']).toContain(step.act.type);
      if (step.act.type === 'raise-point') expect(step.act.onVoting).toBe(true);
      return true;
    });
  });

  it('nobody speaks on a motion beyond its two for and two against, nor on one that nobody may speak on, nor twice', () => {
    always(({ after }) => {
      const rules = rulesOf(after);
      for (const motion of after.motions ?? []) {
        const rule = rules.motions.find(({ kind }) => kind === motion.kind)!;
        for (const side of ['for', 'against'] as const) {
          const others = motion.speakers.filter((one) => one.side === side && !(rule.moverSpeaks && one.party === motion.party));
          expect(others.length).toBeLessThanOrEqual(rule.speakers[side] ?? Infinity);
        }
        const speakers = motion.speakers.map(({ party }) => party);
        expect(new Set(speakers).size).toBe(speakers.length);
        for (const party of speakers) expect(MEMBERS).toContain(party);
      }
      return (after.motions ?? []).some(({ speakers }) => speakers.length >= 2);
    });
  });

  it('a motion of lower precedence is never put, decided or spoken on before a higher one', () => {
    always((step) => {
      const { before, act } = step;
      if (!isTaken(step)) return false;
      const id = act.type === 'put-to-vote' || act.type === 'decide-without-vote' ? act.question : act.type === 'speak-on-motion' ? act.motion : undefined;
      const motion = before.motions?.find((one) => one.id === id);
      if (!motion) return false;
      const rules = rulesOf(before);
      for (const other of before.motions!) expect(precedenceOf(rules, motion)).toBeLessThanOrEqual(precedenceOf(rules, other));
      return before.motions!.length > 1;
    });
  });

  it('no proposal is decided while a motion or an amendment to it waits', () => {
    always((step) => {
      const { before, act } = step;
      if (!isTaken(step) || (act.type !== 'put-to-vote' && act.type !== 'decide-without-vote')) return false;
      if (!before.proposals?.some(({ id }) => id === act.question)) return false;
      expect(before.motions ?? []).toEqual([]);
      expect(before.proposals.filter((one) => one.amends === act.question && one.state === 'before-the-meeting')).toEqual([]);
      return true;
    });
  });

  it('what was reconsidered had two thirds of those who said yes or no', () => {
    always(({ decision }) => {
      if ('objection' in decision || decision.decided?.motion !== 'reconsider' || !decision.decided.tally) return false;
      const { yes, no } = decision.decided.tally;
      expect(decision.decided.carried).toBe(yes > 0 && 3 * yes >= 2 * (yes + no));
      return true;
    });
  });

  it('a second right of reply never comes before every first, nor a third ever', () => {
    always((step) => {
      const { before, after, act } = step;
      for (const reply of after.replies ?? []) expect(reply.round).toBeLessThanOrEqual(2);
      if (!isTaken(step) || act.type !== 'give-reply' || after.speaking?.round !== 2) return false;
      expect(before.replies!.filter(({ round }) => round === 1)).toEqual([]);
      return true;
    });
  });

  it('nobody replies more often than it may, and an observer only by its own terms', () => {
    always(({ after }) => {
      const replies = [...after.spoken, ...(after.speaking ? [after.speaking] : []), ...(after.replies ?? [])].filter(({ purpose }) => purpose === 'reply');
      for (const { party } of replies) {
        const most = MEMBERS.includes(party) ? 2 : party === 'observer' ? 1 : 0;
        expect(replies.filter((one) => one.party === party).length).toBeLessThanOrEqual(most);
      }
      return replies.some(({ party }) => party === 'observer');
    });
  });

  it('the first reply has ten minutes and the second five', () => {
    always(({ after }) => {
      const { speaking } = after;
      if (speaking?.purpose !== 'reply') return false;
      expect(speaking.limitSeconds).toBe(speaking.round === 1 ? 600 : 300);
      return true;
    });
  });

  it('quorum never counts observers', () => {
    always((step) => {
      const { act, after } = step;
      if (act.type !== 'count-quorum' || !isTaken(step) || typeof act.present === 'number') return false;
      expect(after.quorum!.present).toBe(act.present.filter((party) => MEMBERS.includes(party)).length);
      return act.present.includes('observer');
    });
  });

  it('nothing is decided when a count showed less than a majority of the members, or was asked for and not made', () => {
    always((step) => {
      const { before, act } = step;
      if (act.type !== 'put-to-vote' && act.type !== 'decide-without-vote') return false;
      const { quorum } = before;
      const isShort = quorum?.askedAt !== undefined || (quorum?.present !== undefined && quorum.present < quorumNeeds(before, rulesOf(before)).decide);
      if (isShort) expect(isTaken(step)).toBe(false);
      return isShort;
    });
  });

  it('an adjourned meeting takes no acts', () => {
    always(({ before, after, decision }) => {
      if (before.meeting !== 'closed') return false;
      expect(decision).toMatchObject({ objection: 'meeting-over' });
      expect(after).toBe(before);
      return true;
    });
  });

  it('a suspended meeting gives nobody the floor and decides nothing', () => {
    always((step) => {
      if (step.before.suspendedAt === undefined || !isTaken(step)) return false;
      expect(step.after.speaking).toBe(step.before.speaking);
      expect(step.after.decided).toBe(step.before.decided);
      return true;
    });
  });

  it('an exchange never changes a third party’s place', () => {
    always((step) => {
      const { before, after, act } = step;
      if (act.type !== 'accept-exchange' || !isTaken(step)) return false;
      const { turn, with: other } = before.exchanges!.find(({ id }) => id === act.exchange)!;
      before.waiting.forEach((one, place) => {
        if (one.id !== turn && one.id !== other) expect(after.waiting[place]).toBe(one);
      });
      expect(after.waiting.findIndex(({ id }) => id === turn)).toBe(before.waiting.findIndex(({ id }) => id === other));
      expect(act.party).toBe(before.waiting.find(({ id }) => id === other)!.party);
      return true;
    });
  });

  it('a change of level never gains a place over those of the new level already waiting', () => {
    always((step) => {
      const { before, after, act } = step;
      if (act.type !== 'change-level' || !isTaken(step)) return false;
      const { levels } = rulesOf(before);
      const classOf = (level: string | undefined) => levels.findIndex((codes) => (codes as readonly (string | undefined)[]).includes(level));
      const changed = after.waiting.find(({ id }) => id === act.turn)!;
      const place = after.waiting.indexOf(changed);
      const same = after.waiting.filter((one) => one !== changed && one.capacity === changed.capacity && classOf(one.level) === classOf(changed.level) && (one.deferredAt === undefined) === (changed.deferredAt === undefined));
      for (const one of same) expect(after.waiting.indexOf(one)).toBeLessThan(place);
      return same.length > 0;
    });
  });

  it('who is absent goes back once and is dropped the second time', () => {
    always((step) => {
      const { before, after, act } = step;
      if (act.type !== 'absent' || !isTaken(step)) return false;
      const was = before.waiting[0]!;
      const now = after.waiting.find(({ id }) => id === was.id);
      expect(now === undefined).toBe((was.absences ?? 0) === 1);
      return now === undefined;
    });
  });

  it('to speak from elsewhere makes no difference', () => {
    for (const steps of meetings.slice(0, 60)) {
      let floor = emptyFloor(steps[0]!.before.ruleSet);
      for (const { act, after, decision } of steps) {
        const { remote: _, ...same } = act as typeof act & { remote?: boolean };
        const again = decide(floor, same);
        expect('objection' in again).toBe('objection' in decision);
        if (!('objection' in again)) floor = again.floor;
        expect(floor.waiting.map(({ id }) => id)).toEqual(after.waiting.map(({ id }) => id));
      }
    }
  });

  it('the time of all parties, of all capacities and of all turns is the same', async () => {
    const { timeSpent } = await import('./balance.ts');
    always(({ after }, steps, index) => {
      if (index % 20 !== 0 && index !== steps.length - 1) return false;
      const { all, byParty, byCapacity, byRegion, byGender } = timeSpent(after, { parties: { m1: { region: 'african' }, m2: { region: 'weog' } } });
      const seconds = after.spoken.reduce((sum, turn) => sum + turn.seconds, 0);
      for (const sums of [byParty, byCapacity, byRegion, byGender]) expect(Object.values(sums).reduce((sum, one) => sum + one.seconds, 0)).toBe(seconds);
      expect(all).toEqual({ turns: after.spoken.length, seconds });
      return seconds > 0;
    });
  });

  it('what is taken back leaves the floor as it was', () => {
    always(({ before, act, decision, after }) => {
      if ('objection' in decision || !after.undo || after.undo.at !== act.at || after.undo.act !== act.type) return false;
      const back = decide(after, { type: 'undo', at: act.at, of: act.type });
      expect(back).not.toHaveProperty('objection');
      if ('objection' in back) return false;
      const { undo: _, ruling: __, exchanges: mine = [], inscriptions: given, ...now } = back.floor;
      const { undo: ___, ruling: ____, exchanges: theirs = [], inscriptions: givenBefore, ...then } = before;
      // A number once given is not given again.
      expect(given).toBeGreaterThanOrEqual(givenBefore);
      // A turn that the chair’s act ended on the way stays ended: that is not what she takes back.
      const ended = decision.ended ? { speaking: null, spoken: after.spoken } : {};
      expect(now).toEqual({ ...then, ...ended });
      expect(new Set(mine)).toEqual(new Set(theirs));
      return true;
    });
  });

  it('every refusal, every decision, every place and every possible act cites a rule that the set holds', async () => {
    const { reasonsFor } = await import('./order.ts');
    always(({ before, after, act, decision }, _, index) => {
      const rules = rulesOf(before);
      if ('objection' in decision) ruleOf(rules, decision.rule);
      else if (decision.decided) ruleOf(rules, decision.decided.rule);
      ruleOf(rules, underWay(after).rule);
      for (const { rule } of reasonsFor(rules, after.waiting)) ruleOf(rules, rule);
      if (index % 10 === 0) for (const { rule } of mayComeNext(after, act.at)) ruleOf(rules, rule);
      return true;
    });
  });

  it('a meeting replayed from what was taken is the same meeting, and a plain value', () => {
    for (const steps of meetings) {
      let floor = emptyFloor(steps[0]!.before.ruleSet);
      for (const step of steps) {
        if (!isTaken(step)) continue;
        const again = decide(JSON.parse(JSON.stringify(floor)), structuredClone(step.act));
        if ('objection' in again) throw new Error(`refused on replay: ${again.objection}`);
        floor = again.floor;
      }
      expect(floor).toEqual(steps.at(-1)!.after);
    }
  });
});
