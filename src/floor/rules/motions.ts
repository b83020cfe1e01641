import { type Decisions, type Objected, objecting, objectingTo } from './act-types.ts';
import { isLimit } from './adjust.ts';
import { withLimits } from './list.ts';
import { closing } from './meeting.ts';
import { decideOn, withoutMotionsOn } from './proposals.ts';
import { capacityInRoom, isMember, standingOf } from './roll.ts';
import { MOTION_KINDS, type MotionRule, type RuleSet } from './rule-set.ts';
import type { Floor, Motion, Turn } from './state.ts';
import { giveTo } from './turns.ts';

const motionOf = (floor: Floor, id: string): Motion | undefined => floor.motions?.find((motion) => motion.id === id);

export const motionRuleOf = (rules: Pick<RuleSet, 'motions'>, motion: Pick<Motion, 'kind'>): MotionRule | undefined => rules.motions.find(({ kind }) => kind === motion.kind);

/** Lower is put first: the place of its kind among the motions of the rules. */
export const precedenceOf = (rules: Pick<RuleSet, 'motions'>, motion: Pick<Motion, 'kind'>): number => rules.motions.findIndex(({ kind }) => kind === motion.kind);

const withMotions = (floor: Floor, motions: readonly Motion[]): Floor => {
  const { motions: _, ...rest } = floor;
  return motions.length === 0 ? rest : { ...rest, motions };
};

const replacing = (floor: Floor, motion: Motion): Floor => ({ ...floor, motions: floor.motions!.map((one) => (one.id === motion.id ? motion : one)) });

export function whyMotionNotPut(floor: Floor, motion: Motion, rules: RuleSet, how: 'vote' | 'without-vote'): Objected | undefined {
  const first = floor.motions![0]!;
  if (first.id !== motion.id) return objectingTo('higher-motion-first', 'order-of-motions', first.party);
  if (how === 'without-vote' && motion.objectedBy !== undefined) return objectingTo('objected-to', motion.kind, motion.objectedBy);
  if (how === 'vote' && motionRuleOf(rules, motion)?.onlyIfObjected && motion.objectedBy === undefined) return objectingTo('objection-first', motion.kind, motion.party);
  return undefined;
}

/** What a motion decided on brings with it. */
export function afterMotion(floor: Floor, motion: Motion, carried: boolean, at: string): Floor {
  const left = (floor.motions ?? []).filter(({ id }) => id !== motion.id);
  if (!carried) return withMotions(floor, left);
  // A debate that is closed or adjourned leaves nothing for motions on the same debate.
  const remaining = (gone: readonly Motion['kind'][]) => left.filter((other) => !(gone.includes(other.kind) && other.about === motion.about));
  switch (motion.kind) {
    case 'suspend-meeting': return { ...withMotions(floor, left), suspendedAt: at };
    case 'adjourn-meeting': return closing(floor, at);
    case 'adjourn-debate': {
      // Aimed at a proposal it is the motion that no action be taken on it.
      if (motion.about !== undefined) return withoutMotionsOn(decideOn(floor, motion.about, 'no-action', at), motion.about);
      return { ...withMotions(floor, remaining(['adjourn-debate', 'close-debate', 'limit-time'])), debate: 'adjourned' };
    }
    case 'close-debate': return { ...withMotions(floor, remaining(['close-debate', 'limit-time'])), debate: 'closed' };
    case 'competence': {
      return motion.about === undefined ? withMotions(floor, left) : withoutMotionsOn(decideOn(floor, motion.about, 'not-competent', at), motion.about);
    }
    case 'limit-time': return withLimits(withMotions(floor, left), motion.limits, motion.timesEach);
    case 'division': return withMotions(floor, left);
    case 'reconsider': {
      const next = withMotions(floor, left);
      return motion.about === undefined ? next : decideOn(next, motion.about, 'before-the-meeting', at);
    }
  }
}

function whyNotMember(floor: Floor, party: string, rule: string): Objected | undefined {
  if (!standingOf(floor, party)) return objectingTo('not-on-the-roll', rule, party);
  return isMember(floor, party) ? undefined : objectingTo('members-only', rule, party);
}

export const motionDecisions: Decisions<'move-motion' | 'withdraw-motion' | 'speak-on-motion' | 'object'> = {
  'move-motion'(floor, act, rules) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (!MOTION_KINDS.includes(act.kind) || precedenceOf(rules, act) < 0) return objecting('not-in-these-rules', 'order-of-motions');
    const why = whyNotMember(floor, act.party, 'order-of-motions');
    if (why) return why;
    if (floor.speaking && floor.speaking.party !== act.party) return objecting('somebody-speaking', 'floor-first', floor.speaking);
    const same = floor.motions?.find((one) => one.id === act.motion || (one.kind === act.kind && one.about === act.about));
    if (same) return objectingTo('motion-pending', 'order-of-motions', same.party);
    if (act.about !== undefined) {
      const proposal = floor.proposals?.find(({ id }) => id === act.about);
      if (!proposal) return objecting('no-such-proposal', act.kind);
      const isDecided = proposal.state !== 'before-the-meeting';
      if (isDecided !== (act.kind === 'reconsider')) return objecting(isDecided ? 'proposal-decided' : 'no-such-proposal', act.kind);
    } else if (act.kind === 'reconsider') return objecting('no-such-proposal', act.kind);
    if (act.kind === 'limit-time' && (!act.limits && act.timesEach === undefined || !Object.values(act.limits ?? {}).every(isLimit))) return objecting('not-a-limit', 'time-limits');
    const motion: Motion = {
      id: act.motion, kind: act.kind, party: act.party, movedAt: act.at, speakers: [],
      ...(act.onBehalfOf !== undefined && { onBehalfOf: act.onBehalfOf }),
      ...(act.about !== undefined && { about: act.about }), ...(act.limits && { limits: act.limits }),
      ...(act.timesEach !== undefined && { timesEach: act.timesEach }),
    };
    const motions = [...(floor.motions ?? []), motion].toSorted((a, b) => precedenceOf(rules, a) - precedenceOf(rules, b));
    return { floor: { ...floor, motions } };
  },

  'withdraw-motion'(floor, { motion: id, party }) {
    const motion = motionOf(floor, id);
    if (!motion) return objecting('no-such-motion', 'withdrawal');
    if (motion.party !== party) return objectingTo('not-the-mover', 'withdrawal', motion.party);
    return { floor: withMotions(floor, floor.motions!.filter((one) => one !== motion)) };
  },

  'speak-on-motion'(floor, act, rules) {
    const motion = motionOf(floor, act.motion);
    if (!motion) return objecting('no-such-motion', 'order-of-motions');
    const why = whyNotMember(floor, act.party, motion.kind);
    if (why) return why;
    if (floor.speaking) return objecting('somebody-speaking', 'chair-directs', floor.speaking);
    const first = floor.motions![0]!;
    if (first !== motion) return objectingTo('higher-motion-first', 'order-of-motions', first.party);
    const rule = motionRuleOf(rules, motion)!;
    if (rule.onlyIfObjected && motion.objectedBy === undefined) return objectingTo('objection-first', motion.kind, motion.party);
    if (motion.speakers.some(({ party }) => party === act.party)) return objectingTo('spoke-on-motion', motion.kind, act.party);
    const isMover = rule.moverSpeaks && act.party === motion.party;
    // The mover beside those for it; it cannot take a place of those against.
    if (isMover ? act.side !== 'for' : heard(motion, act.side, rule) >= (rule.speakers[act.side] ?? Infinity)) return objectingTo('motion-speakers-heard', motion.kind, act.party);
    const turn: Turn = {
      id: act.turn, party: act.party, capacity: capacityInRoom(floor, act.party), inscription: floor.inscriptions + 1, askedAt: act.at, by: 'delegation',
      purpose: 'motion', motion: motion.id, side: act.side,
    };
    const spoken: Motion = { ...motion, speakers: [...motion.speakers, { party: act.party, side: act.side }] };
    return giveTo({ ...replacing(floor, spoken), inscriptions: turn.inscription }, turn, act.at, rules.limitsFor.motion ?? null);
  },

  object(floor, { to, party }) {
    const motion = motionOf(floor, to);
    const proposal = floor.proposals?.find(({ id }) => id === to);
    if (!motion && !proposal) return objectingTo('no-such-proposal', 'without-a-vote', party);
    const why = whyNotMember(floor, party, motion?.kind ?? 'without-a-vote');
    if (why) return why;
    if (motion) return { floor: replacing(floor, { ...motion, objectedBy: motion.objectedBy ?? party }) };
    if (proposal!.state !== 'before-the-meeting') return objectingTo('proposal-decided', 'without-a-vote', party);
    return { floor: { ...floor, proposals: floor.proposals!.map((one) => (one === proposal ? { ...one, objectedBy: one.objectedBy ?? party } : one)) } };
  },
};

/** How many were heard on one side, a mover who may speak beside them not counted. */
const heard = (motion: Motion, side: 'for' | 'against', rule: MotionRule): number =>
  motion.speakers.filter((one) => one.side === side && !(rule.moverSpeaks && one.party === motion.party)).length;
