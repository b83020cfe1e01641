import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, decide, type Decision } from './acts.ts';
import { rulesOf } from './adjust.ts';
import { draw, MEMBERS, ROLL } from './any-procedure.ts';
import { motionRuleOf, nextOnMotion } from './motions.ts';
import { MOTION_KINDS } from './rule-set.ts';
import { emptyFloor, type Floor, type Proposal } from './state.ts';

/** Meetings in which everybody moves, asks to speak, introduces, divides and votes, in any order. */
const PARTIES = [...Object.keys(ROLL.parties), 'stranger'];
const PARTS = ['pp 1', 'op 1', 'op 2', 'op 3'];
const WEIGHTS = {
  'move-motion': 5, 'ask-on-motion': 14, 'withdraw-on-motion': 2, 'give-on-motion': 8, 'speak-on-motion': 5, end: 8, object: 3, 'withdraw-motion': 1,
  introduce: 3, 'withdraw-proposal': 1, dissociate: 1, 'put-to-vote': 10, 'decide-without-vote': 4, vote: 12, 'count-votes': 4, 'announce-result': 9, 'raise-point': 1, rule: 2, appeal: 1,
} as const;

interface Try { readonly do: keyof typeof WEIGHTS; readonly a: number; readonly b: number; readonly c: number }
const PHASES: readonly (readonly (keyof typeof WEIGHTS)[])[] = [
  ['move-motion', 'ask-on-motion', 'give-on-motion', 'speak-on-motion', 'end', 'object'],
  ['introduce', 'move-motion', 'object', 'put-to-vote', 'decide-without-vote', 'count-votes', 'announce-result'],
  ['put-to-vote', 'count-votes', 'vote', 'announce-result'],
  ['decide-without-vote', 'give-on-motion', 'withdraw-on-motion', 'end', 'withdraw-motion', 'put-to-vote', 'count-votes', 'announce-result'],
];
const anyPhase = fc.oneof(...PHASES.map((phase) => fc.array(fc.record<Try>({
  do: fc.oneof(...Object.entries(WEIGHTS).map(([kind, weight]) => ({ weight: weight * ((phase as readonly string[]).includes(kind) ? 12 : 1), arbitrary: fc.constant(kind as keyof typeof WEIGHTS) }))),
  a: draw, b: draw, c: draw,
}), { minLength: 8, maxLength: 45, size: 'max' })));

const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)];

function actOf({ do: type, a, b, c }: Try, floor: Floor, at: string, number: number): Act {
  const party = a < 0.7 ? pick(MEMBERS, a / 0.7)! : pick(PARTIES, (a - 0.7) / 0.3)!;
  const motion = (c < 0.85 ? floor.motions?.[0] : pick(floor.motions ?? [], b)) ?? { id: 'none', party };
  const asked = pick((floor.motions ?? []).flatMap((one) => one.asked ?? []), b)?.id ?? 'nobody';
  const next = floor.motions?.[0] && nextOnMotion(floor.motions[0], rulesOf(floor))?.id;
  const proposals = floor.proposals ?? [];
  const waiting = proposals.filter(({ state }) => state === 'before-the-meeting');
  // Mostly one on which something is under way.
  const proposal = (c < 0.5 ? waiting.find(({ parts }) => parts !== undefined) : undefined) ?? pick(c < 0.9 && waiting.length > 0 ? waiting : proposals, b);
  const side = b > 0.5 ? 'for' : 'against';
  const ending = floor.speaking?.id ?? null;
  switch (type) {
    case 'move-motion': {
      const kind = c < 0.5 ? 'division' : pick(MOTION_KINDS, b)!;
      const open = proposals.filter(({ state }) => (state === 'before-the-meeting') === (kind !== 'reconsider'));
      const about = kind === 'division' || kind === 'reconsider' || c < 0.6 ? pick(open, a)?.id : undefined;
      const parts = PARTS.slice(1, 2 + Math.floor(c * 6));
      return {
        type, at, motion: `m${number}`, kind, party: floor.speaking?.party ?? party, timesEach: 2, ...(about !== undefined && { about }),
        ...(kind === 'division' && { parts, ...(b > 0.5 && { preambular: PARTS.slice(0, 1) }), allOperative: b < 0.7 }),
      };
    }
    case 'ask-on-motion': return { type, at, turn: `t${number}`, motion: motion.id, party, side };
    case 'withdraw-on-motion': return { type, at, turn: asked };
    case 'give-on-motion': return { type, at, turn: c < 0.8 ? (next ?? asked) : asked, ending: c < 0.95 ? ending : null };
    case 'speak-on-motion': return { type, at, turn: `t${number}`, motion: motion.id, party, side };
    case 'end': return { type, at, turn: ending ?? 'nobody' };
    case 'object': return { type, at, to: c < 0.7 ? motion.id : (proposal?.id ?? motion.id), party };
    case 'withdraw-motion': return { type, at, motion: motion.id, party: motion.party };
    case 'introduce': return { type, at, proposal: `d${number}`, party, ...(c < 0.2 && proposal && { amends: proposal.id }) };
    // Seldom: else little is ever voted on.
    case 'withdraw-proposal': case 'dissociate': return { type, at, proposal: proposal?.id ?? 'none', party: c < 0.6 ? (proposal?.party ?? party) : party };
    case 'put-to-vote': case 'decide-without-vote': {
      const question = floor.motions?.[0] && c < 0.9 ? motion.id : (proposal?.id ?? motion.id);
      const part = c < 0.85 ? pick(proposal?.parts?.filter(({ state }) => state === 'to-vote') ?? [], a)?.name : pick(PARTS, a);
      return type === 'put-to-vote' && question === proposal?.id && part !== undefined && a < 0.9 ? { type, at, question, part } : { type, at, question };
    }
    case 'vote': return { type, at, party, answer: pick(['yes', 'no', 'abstain'] as const, b)! };
    // Mostly one side, so that parts are rejected too.
    case 'count-votes': return { type, at, yes: c < 0.4 ? 0 : 2 + Math.floor(a * 3), no: Math.floor(b * 3), abstain: 0 };
    case 'announce-result': return { type, at };
    case 'raise-point': return { type, at, point: `p${number}`, party, onVoting: b > 0.3 };
    case 'rule': return { type, at, point: floor.point?.id ?? 'none', ruling: 'rejected' };
    case 'appeal': return { type, at, point: floor.ruling?.point ?? 'none', party };
  }
}

interface Step { readonly before: Floor; readonly act: Act; readonly decision: Decision; readonly after: Floor }

function play(ruleSet: string, tries: readonly Try[]): Step[] {
  let floor = emptyFloor(ruleSet);
  const step = (act: Act): Step => {
    const before = floor;
    const decision = decide(before, act);
    if (!('objection' in decision)) floor = decision.floor;
    return { before, act, decision, after: floor };
  };
  const at = (number: number): string => new Date(Date.parse('2027-05-20T13:00:00.000Z') + number * 20_000).toISOString();
  return [step({ type: 'take-roll', at: at(0), roll: ROLL }), step({ type: 'open-meeting', at: at(0) }), ...tries.map((one, number) => step(actOf(one, floor, at(number), number)))];
}

const meetings = fc.sample(
  fc.tuple(fc.constantFrom('assembly-plenary', 'committee', 'high-level-segment'), fc.array(anyPhase, { minLength: 4, maxLength: 12, size: 'max' })).map(([ruleSet, phases]) => play(ruleSet, phases.flat())),
  { numRuns: 220, seed: 20270520 },
);

const isTaken = ({ decision }: Step): boolean => !('objection' in decision);

/** Holds for every step, and was put to the test: `occurs` counts the steps that it was about. */
function always(least: number, holds: (step: Step) => boolean): void {
  let occurs = 0;
  for (const steps of meetings) for (const step of steps) if (holds(step)) occurs += 1;
  expect(occurs, 'The meetings hardly ever came to what this states.').toBeGreaterThanOrEqual(least);
}

describe('no order of events', () => {
  it('lets more than the rule’s number speak for or against a motion, or anybody twice', () => {
    always(50, ({ after }) => {
      const rules = rulesOf(after);
      const turns = [...after.spoken, ...(after.speaking ? [after.speaking] : [])].filter(({ purpose }) => purpose === 'motion');
      let isFull = false;
      for (const motion of after.motions ?? []) {
        const rule = motionRuleOf(rules, motion)!;
        const own = turns.filter((turn) => turn.motion === motion.id);
        expect(new Set(own.map(({ party }) => party)).size).toBe(own.length);
        expect(own.map(({ party, side }) => ({ party, side }))).toEqual(motion.speakers.map(({ party, side }) => ({ party, side })));
        for (const side of ['for', 'against'] as const) {
          const heard = own.filter((turn) => turn.side === side && !(rule.moverSpeaks && turn.party === motion.party));
          expect(heard.length).toBeLessThanOrEqual(rule.speakers[side] ?? Infinity);
          isFull ||= rule.speakers[side] !== 0 && heard.length === rule.speakers[side];
        }
      }
      return isFull;
    });
  });

  it('lets an observer, a guest or a stranger ask to speak on a motion, speak on it, or vote', () => {
    always(100, ({ act, decision, after }) => {
      for (const motion of after.motions ?? []) for (const { party } of [...motion.speakers, ...(motion.asked ?? [])]) expect(MEMBERS).toContain(party);
      for (const turn of after.spoken) if (turn.purpose === 'motion') expect(MEMBERS).toContain(turn.party);
      for (const party of Object.keys(after.voting?.answers ?? {})) expect(MEMBERS).toContain(party);
      const isTheirs = 'party' in act && act.party !== undefined && !MEMBERS.includes(act.party) && ['ask-on-motion', 'speak-on-motion', 'vote'].includes(act.type);
      if (isTheirs) expect(decision).toHaveProperty('objection');
      return isTheirs;
    });
  });

  it('calls anybody before one who asked earlier on the same side, but the mover', () => {
    always(40, (step) => {
      const { before, act, after } = step;
      if (!isTaken(step) || (act.type !== 'give-on-motion' && act.type !== 'speak-on-motion')) return false;
      const { party, side, motion: id } = after.speaking!;
      const motion = before.motions!.find((one) => one.id === id)!;
      const isBeside = (one: string): boolean => one === motion.party && motionRuleOf(rulesOf(before), motion)!.moverSpeaks;
      const earlier = (motion.asked ?? []).filter((one) => one.side === side && !isBeside(one.party));
      const isMover = isBeside(party);
      if (earlier.length > 0 && !isMover) expect(party).toBe(earlier[0]!.party);
      return earlier.length > 0;
    });
  });

  it('puts a motion while one waits to be heard on it whom the rule hears', () => {
    always(20, (step) => {
      const { before, act, decision } = step;
      if (act.type !== 'put-to-vote' && act.type !== 'decide-without-vote') return false;
      const motion = before.motions?.find(({ id }) => id === act.question);
      if (!motion || !nextOnMotion(motion, rulesOf(before))) return false;
      expect(decision).toHaveProperty('objection');
      return true;
    });
  });

  it('votes on a part twice, unless the decision on its proposal was taken up again', () => {
    let occurs = 0;
    for (const steps of meetings) {
      const voted = new Set<string>();
      for (const { decision } of steps) {
        if ('objection' in decision || !decision.decided) continue;
        const { on, id, part, motion, about, carried } = decision.decided;
        if (motion === 'reconsider' && carried) for (const key of voted) if (key.startsWith(`${about}/`)) voted.delete(key);
        if (on !== 'proposal' || part === undefined) continue;
        expect(voted).not.toContain(`${id}/${part}`);
        voted.add(`${id}/${part}`);
        occurs += 1;
      }
    }
    expect(occurs).toBeGreaterThan(30);
  });

  it('adopts a proposal all of whose operative parts were rejected, or decides on a whole while a part of it waits', () => {
    const isRejected = ({ parts = [], allOperative }: Proposal): boolean => allOperative === true && parts.every(({ of, state }) => of === 'preamble' || state === 'rejected');
    always(5, ({ before, after, act, decision }) => {
      for (const proposal of after.proposals ?? []) if (isRejected(proposal)) expect(['adopted', 'tied']).not.toContain(proposal.state);
      if (!('objection' in decision) && (act.type === 'put-to-vote' || act.type === 'decide-without-vote')) {
        const proposal = before.proposals?.find(({ id }) => id === act.question);
        const isPart = act.type === 'put-to-vote' && act.part !== undefined;
        if (proposal && !isPart) expect((proposal.parts ?? []).filter(({ state }) => state === 'to-vote')).toEqual([]);
      }
      return !('objection' in decision) && decision.followed !== undefined;
    });
  });

  it('keeps a part of what was adopted that the meeting had rejected: the decision names each', () => {
    always(3, ({ decision, after }) => {
      if ('objection' in decision || decision.decided?.on !== 'proposal' || decision.decided.part !== undefined || !decision.decided.carried) return false;
      const rejected = after.proposals!.find(({ id }) => id === decision.decided!.id)!.parts?.filter(({ state }) => state === 'rejected').map(({ name }) => name) ?? [];
      expect(decision.decided.without ?? []).toEqual(rejected);
      return rejected.length > 0;
    });
  });

  it('makes a floor that is not a plain value, or that its acts do not lead to again', () => {
    for (const steps of meetings.slice(0, 80)) {
      let floor = emptyFloor(steps[0]!.before.ruleSet);
      for (const step of steps) {
        if (!isTaken(step)) continue;
        const again = decide(JSON.parse(JSON.stringify(floor)) as Floor, structuredClone(step.act));
        if ('objection' in again) throw new Error(`refused on replay: ${again.objection}`);
        floor = again.floor;
      }
      expect(floor).toEqual(steps.at(-1)!.after);
    }
  });
});
