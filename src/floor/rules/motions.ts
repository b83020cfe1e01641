import { type ActOf, type Decision, type Decisions, type Objected, objecting, objectingTo } from './act-types.ts';
import { isLimit } from './adjust.ts';
import { debateOf, withDebate } from './debate.ts';
import { withLimits } from './list.ts';
import { closing } from './meeting.ts';
import { canBeDecided, changing, decideOn, divided, withoutMotionsOn } from './proposals.ts';
import { capacityInRoom, isMember, standingOf } from './roll.ts';
import { MOTION_KINDS, type MotionKind, type MotionRule, type RuleSet } from './rule-set.ts';
import type { Floor, Motion, Turn, Voting } from './state.ts';
import { giveTo } from './turns.ts';

const motionOf = (floor: Floor, id: string): Motion | undefined => floor.motions?.find((motion) => motion.id === id);

const askedOn = (floor: Floor, turn: string): Motion | undefined => floor.motions?.find(({ asked }) => asked?.some(({ id }) => id === turn));

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
  const next = nextOnMotion(motion, rules);
  return next && objecting('motion-speakers-first', motion.kind, next);
}

type Side = 'for' | 'against';

const isMoverBeside = (motion: Motion, party: string, rule: MotionRule): boolean => rule.moverSpeaks && party === motion.party;

/** How many were heard on one side, a mover who may speak beside them not counted. */
const heard = (motion: Motion, side: Side, rule: MotionRule): number =>
  motion.speakers.filter((one) => one.side === side && !isMoverBeside(motion, one.party, rule)).length;

/** How many may still be heard on a side, the mover not counted. */
export function placesLeft(motion: Motion, side: Side, rules: Pick<RuleSet, 'motions'>): number {
  const rule = motionRuleOf(rules, motion);
  if (!rule || (rule.onlyIfObjected && motion.objectedBy === undefined)) return 0;
  return Math.max(0, (rule.speakers[side] ?? Infinity) - heard(motion, side, rule));
}

/**
 * Who asked to speak on a motion, in the order in which they come: the mover, where the rule lets it speak beside the others,
 * then in the order of asking (GA rules 68 and 109). More may ask than the rule hears: `isReserve` comes to its turn only if
 * one before it on its side gives up.
 */
export function speakersAsked(motion: Motion, rules: Pick<RuleSet, 'motions'>): readonly { readonly turn: Turn; readonly isReserve: boolean }[] {
  const rule = motionRuleOf(rules, motion);
  const asked = motion.asked ?? [];
  if (!rule) return asked.map((turn) => ({ turn, isReserve: true }));
  const left = { for: placesLeft(motion, 'for', rules), against: placesLeft(motion, 'against', rules) };
  const movers = asked.filter(({ party }) => isMoverBeside(motion, party, rule));
  return [
    ...movers.map((turn) => ({ turn, isReserve: false })),
    ...asked.filter((turn) => !movers.includes(turn)).map((turn) => {
      left[turn.side!] -= 1;
      return { turn, isReserve: left[turn.side!] < 0 };
    }),
  ];
}

/** Who of those who asked is heard next; nobody where all have been heard whom the rule hears. */
export const nextOnMotion = (motion: Motion, rules: Pick<RuleSet, 'motions'>): Turn | undefined =>
  speakersAsked(motion, rules).find(({ isReserve }) => !isReserve)?.turn;

/** Why a party does not speak on a motion, whoever else wants to. */
function whyNoSpeaker(floor: Floor, motion: Motion, { party, side }: { readonly party: string; readonly side: Side }, rules: RuleSet): Objected | undefined {
  const why = whyNotMember(floor, party, motion.kind);
  if (why) return why;
  const rule = motionRuleOf(rules, motion)!;
  if (rule.onlyIfObjected && motion.objectedBy === undefined) return objectingTo('objection-first', motion.kind, motion.party);
  if (motion.speakers.some((one) => one.party === party)) return objectingTo('spoke-on-motion', motion.kind, party);
  // The mover beside those for it; it cannot take a place of those against.
  const isHeardOut = isMoverBeside(motion, party, rule) ? side !== 'for' : placesLeft(motion, side, rules) === 0;
  return isHeardOut ? objectingTo('motion-speakers-heard', motion.kind, party) : undefined;
}

const without = (motion: Motion, party: string): Motion => {
  const { asked: _, ...rest } = motion;
  const asked = (motion.asked ?? []).filter((turn) => turn.party !== party);
  return asked.length === 0 ? rest : { ...rest, asked };
};

/** Gives the floor to one speaker on a motion: that speaker counts from now. */
function hear(floor: Floor, motion: Motion, turn: Turn, at: string, rules: RuleSet): Decision {
  const after: Motion = { ...without(motion, turn.party), speakers: [...motion.speakers, { party: turn.party, side: turn.side! }] };
  return giveTo(replacing(floor, after), turn, at, rules.limitsFor.motion ?? null);
}

const turnOn = (floor: Floor, { turn, motion, party, side, at }: ActOf<'speak-on-motion' | 'ask-on-motion'>): Turn => ({
  id: turn, party, capacity: capacityInRoom(floor, party), inscription: floor.inscriptions + 1, askedAt: at, by: 'delegation', purpose: 'motion', motion, side,
});

/** Whether the vote on a motion has begun, also where appeals have interrupted it. */
const isVotedOn = (voting: Voting | undefined, motion: Motion): boolean =>
  voting !== undefined && ((voting.question.on === 'motion' && voting.question.motion.id === motion.id) || isVotedOn(voting.resumes, motion));

/** Parts that one motion may name. */
export const MOST_PARTS = 50;
const LONGEST_PART = 200;

/** Why the parts that a motion names cannot be voted on separately. */
function whyNotParts(floor: Floor, { kind, about, parts = [], preambular = [] }: ActOf<'move-motion'>): Objected | undefined {
  const names = [...parts, ...preambular];
  if (names.length === 0) return undefined;
  const before = floor.proposals?.find(({ id }) => id === about)?.parts ?? [];
  const isNamed = names.every((name) => name.trim() !== '' && name.length <= LONGEST_PART);
  const isNew = new Set([...names, ...before.map(({ name }) => name)]).size === names.length + before.length;
  const isBegun = before.some(({ state }) => state !== 'to-vote');
  return kind === 'division' && about !== undefined && names.length <= MOST_PARTS && isNamed && isNew && !isBegun ? undefined : objecting('not-parts', 'division');
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
      const next = withMotions(floor, remaining(['adjourn-debate', 'close-debate', 'limit-time']));
      // One that is closed is not made to go on by way of adjourning it.
      return debateOf(floor) === 'closed' ? next : withDebate(next, 'adjourned');
    }
    case 'close-debate': {
      const next = withMotions(floor, remaining(['close-debate', 'limit-time']));
      // Aimed at a proposal it closes the debate on that, and leaves the debate on the item as it is.
      return motion.about === undefined ? withDebate(next, 'closed') : changing(next, motion.about, (proposal) => ({ ...proposal, debate: 'closed' }));
    }
    case 'competence': {
      return motion.about === undefined ? withMotions(floor, left) : withoutMotionsOn(decideOn(floor, motion.about, 'not-competent', at), motion.about);
    }
    case 'limit-time': return withLimits(withMotions(floor, left), motion.limits, motion.timesEach);
    case 'division': return motion.about === undefined ? withMotions(floor, left) : divided(withMotions(floor, left), motion.about, motion);
    case 'reconsider': {
      const next = withMotions(floor, left);
      // With no proposal named, what is taken up again is the decision to close the debate: `debate.ts` says why so.
      return motion.about === undefined ? withDebate(next, undefined) : decideOn(next, motion.about, 'before-the-meeting', at);
    }
  }
}

function whyNotMember(floor: Floor, party: string, rule: string): Objected | undefined {
  if (!standingOf(floor, party)) return objectingTo('not-on-the-roll', rule, party);
  return isMember(floor, party) ? undefined : objectingTo('members-only', rule, party);
}

/**
 * Which motions can be moved once nobody else has the floor, and at what: `about` holds the proposals, and `null` where a
 * motion is about the item. For screens; what `decide` takes is wider, so that records of earlier meetings still replay.
 */
export function movable(floor: Floor, rules: RuleSet): readonly { readonly kind: MotionKind; readonly about: readonly (string | null)[] }[] {
  if (floor.meeting !== 'open') return [];
  const proposals = floor.proposals ?? [];
  const undecided = proposals.filter((one) => canBeDecided(floor, one));
  const open = undecided.map(({ id }) => id);
  const debate = debateOf(floor);
  const item = debate === undefined ? [null] : [];
  const at: Readonly<Record<MotionKind, readonly (string | null)[]>> = {
    'suspend-meeting': [null], 'adjourn-meeting': [null], 'adjourn-debate': [...item, ...open], 'close-debate': [...item, ...undecided.filter((one) => one.debate === undefined).map(({ id }) => id)], competence: open, 'limit-time': item,
    division: undecided.filter(({ parts = [] }) => parts.every((part) => part.state === 'to-vote')).map(({ id }) => id),
    reconsider: [
      ...(debate === 'closed' ? [null] : []),
      ...proposals.filter(({ state }) => state !== 'before-the-meeting' && state !== 'withdrawn' && state !== 'tied').map(({ id }) => id),
    ],
  };
  return rules.motions.flatMap(({ kind }) => {
    const about = at[kind].filter((one) => !floor.motions?.some((motion) => motion.kind === kind && (motion.about ?? null) === one));
    return about.length === 0 ? [] : [{ kind, about }];
  });
}

export const motionDecisions: Decisions<'move-motion' | 'withdraw-motion' | 'speak-on-motion' | 'ask-on-motion' | 'withdraw-on-motion' | 'give-on-motion' | 'object'> = {
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
    } else if (act.kind === 'reconsider' && debateOf(floor) !== 'closed') return objecting('no-such-proposal', act.kind);
    if (act.kind === 'limit-time' && (!act.limits && act.timesEach === undefined || !Object.values(act.limits ?? {}).every(isLimit))) return objecting('not-a-limit', 'time-limits');
    const whyParts = whyNotParts(floor, act);
    if (whyParts) return whyParts;
    const motion: Motion = {
      id: act.motion, kind: act.kind, party: act.party, movedAt: act.at, speakers: [],
      ...(act.onBehalfOf !== undefined && { onBehalfOf: act.onBehalfOf }),
      ...(act.about !== undefined && { about: act.about }), ...(floor.item !== undefined && { item: floor.item }), ...(act.limits && { limits: act.limits }),
      ...(act.timesEach !== undefined && { timesEach: act.timesEach }),
      ...(act.parts && act.parts.length > 0 && { parts: act.parts }), ...(act.preambular && act.preambular.length > 0 && { preambular: act.preambular }),
      ...(act.allOperative && { allOperative: true }),
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
    const member = whyNotMember(floor, act.party, motion.kind);
    if (member) return member;
    if (floor.speaking) return objecting('somebody-speaking', 'chair-directs', floor.speaking);
    const first = floor.motions![0]!;
    if (first !== motion) return objectingTo('higher-motion-first', 'order-of-motions', first.party);
    const why = whyNoSpeaker(floor, motion, act, rules);
    if (why) return why;
    // Nobody is called past those who asked before on the same side.
    const ahead = speakersAsked(motion, rules).find(({ turn: { side, party } }) => side === act.side && (party === act.party || !isMoverBeside(motion, party, motionRuleOf(rules, motion)!)))?.turn;
    if (ahead && ahead.party !== act.party && !isMoverBeside(motion, act.party, motionRuleOf(rules, motion)!)) return objecting('next-changed', 'inscription', ahead);
    const turn = turnOn(floor, act);
    return hear({ ...floor, inscriptions: turn.inscription }, motion, turn, act.at, rules);
  },

  'ask-on-motion'(floor, act, rules) {
    const motion = motionOf(floor, act.motion);
    if (!motion) return objecting('no-such-motion', 'order-of-motions');
    if (isVotedOn(floor.voting, motion)) return objecting('voting-under-way', 'voting-begun');
    const waiting = motion.asked?.find(({ party }) => party === act.party);
    if (waiting) return objecting('already-waiting', 'inscription', waiting);
    const why = whyNoSpeaker(floor, motion, act, rules);
    if (why) return why;
    const turn = turnOn(floor, act);
    return { floor: { ...replacing(floor, { ...motion, asked: [...(motion.asked ?? []), turn] }), inscriptions: turn.inscription }, turn };
  },

  'withdraw-on-motion'(floor, act) {
    const motion = askedOn(floor, act.turn);
    const turn = motion?.asked?.find(({ id }) => id === act.turn);
    if (!motion || !turn) return objecting('not-waiting', 'inscription');
    return { floor: replacing(floor, without(motion, turn.party)), turn };
  },

  'give-on-motion'(floor, act, rules) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (floor.speaking && floor.speaking.id !== act.ending) return objecting('speaker-changed', 'chair-directs', floor.speaking);
    const motion = askedOn(floor, act.turn);
    if (!motion) return objecting('not-waiting', 'inscription');
    const first = floor.motions![0]!;
    if (first !== motion) return objectingTo('higher-motion-first', 'order-of-motions', first.party);
    const next = nextOnMotion(motion, rules);
    if (!next) return objectingTo('motion-speakers-heard', motion.kind, motion.asked!.find(({ id }) => id === act.turn)!.party);
    if (next.id !== act.turn) return objecting('next-changed', 'inscription', next);
    return hear(floor, motion, next, act.at, rules);
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
