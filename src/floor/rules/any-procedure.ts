import fc from 'fast-check';
import { type Act, decide, type Decision } from './acts.ts';
import { CAPACITIES, LEVELS, MOTION_KINDS } from './rule-set.ts';
import { emptyFloor, type Floor, type Roll } from './state.ts';

/** Meetings of an assembly in which everybody tries everything: members, a member without a vote, observers, others. */

export const ROLL: Roll = {
  otherMembers: 0,
  parties: {
    m1: { standing: 'member', mayVote: true }, m2: { standing: 'member', mayVote: true }, m3: { standing: 'member', mayVote: true },
    m4: { standing: 'member', mayVote: true }, m5: { standing: 'member', mayVote: true }, m6: { standing: 'member', mayVote: true },
    m7: { standing: 'member', mayVote: true }, arrears: { standing: 'member', mayVote: false },
    observer: { standing: 'observer', mayVote: false, replies: 1, mayRaisePoints: true }, guest: { standing: 'observer', mayVote: false },
    union: { standing: 'other', mayVote: false },
  },
};
const PARTIES = [...Object.keys(ROLL.parties), 'stranger'];
const CAPACITIES_TRIED = ['national', 'national', 'national', ...CAPACITIES] as const;
const LEVELS_TRIED = ['HS', 'HS', 'M', 'CD', 'PR', ...LEVELS] as const;
export const MEMBERS = Object.keys(ROLL.parties).filter((party) => ROLL.parties[party]!.standing === 'member');

/** What is tried, and three draws from 0 to 1 that say with whom and with what of what the floor then holds. */
export interface Try {
  readonly do: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly wait: number;
}

const WEIGHTS: Readonly<Record<string, number>> = {
  ask: 10, withdraw: 1, move: 2, 'change-level': 3, absent: 3, give: 8, end: 8, pause: 1, resume: 1, 'call-to-order': 1, undo: 3,
  'propose-exchange': 4, 'accept-exchange': 5, 'decline-exchange': 1, 'raise-point': 4, rule: 6, appeal: 6,
  'move-motion': 6, 'speak-on-motion': 10, object: 2, 'put-to-vote': 7, 'decide-without-vote': 4, vote: 16, 'announce-result': 6, 'count-votes': 1,
  introduce: 4, 'withdraw-motion': 1, dissociate: 1, 'ask-reply': 8, 'begin-replies': 1, 'give-reply': 6,
  'question-quorum': 1, 'count-quorum': 2, 'announce-limits': 1, 'close-list': 1, 'open-list': 1, 'suspend-meeting': 1, 'resume-meeting': 2, 'close-meeting': 0.2, 'take-chair': 1,
};

/** Even over its range, which `fc.double` is not: most doubles between 0 and 1 are next to 0. */
export const draw = fc.nat(999).map((thousandths) => thousandths / 1000);

/** A meeting has its phases: what people then try most. */
const PHASES: readonly (readonly string[])[] = [
  ['ask', 'give', 'end', 'withdraw', 'move', 'change-level', 'absent', 'propose-exchange', 'accept-exchange', 'undo'],
  ['raise-point', 'rule', 'appeal', 'vote', 'announce-result'],
  ['end', 'move-motion', 'speak-on-motion', 'put-to-vote', 'vote', 'announce-result'],
  ['introduce', 'put-to-vote', 'decide-without-vote', 'vote', 'vote', 'announce-result', 'dissociate', 'move-motion'],
  ['ask-reply', 'begin-replies', 'give-reply', 'end'],
];

const tryIn = (phase: readonly string[]): fc.Arbitrary<Try> => fc.record({
  do: fc.oneof(...Object.entries(WEIGHTS).map(([kind, weight]) => ({ weight: Math.ceil(weight * (phase.includes(kind) ? 20 : 1)), arbitrary: fc.constant(kind) }))),
  a: draw, b: draw, c: draw, wait: fc.nat(120_000),
});

export const anyTry: fc.Arbitrary<Try> = tryIn([]);

const anyPhase: fc.Arbitrary<Try[]> = fc.oneof(...PHASES.map((phase) => fc.array(tryIn(phase), { minLength: 10, maxLength: 50, size: 'max' })));

const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)];

/** The act that a try comes to on the floor as it stands. */
export function actOf({ do: type, a, b, c }: Try, floor: Floor, at: string, number: number): Act {
  // Mostly a member, so that meetings come far.
  const party = a < 0.75 ? pick(MEMBERS, a / 0.75)! : pick(PARTIES, (a - 0.75) * 4)!;
  const turnId = `t${number}`;
  const waiting = pick(floor.waiting, b)?.id ?? 'nobody';
  // Mostly the first, as a chair would; sometimes another.
  const next = (list: readonly { id: string }[]): string => (c < 0.85 ? list[0] : pick(list, b))?.id ?? 'nobody';
  const ending = floor.speaking?.id ?? null;
  const proposals = floor.proposals ?? [];
  const motion = next(floor.motions ?? []);
  const question = c < 0.7 ? motion : (pick(proposals, b)?.id ?? motion);
  switch (type) {
    case 'ask':
      return { type, at, turn: turnId, party, capacity: pick(CAPACITIES_TRIED, b)!, by: c < 0.8 ? 'delegation' : 'secretariat', level: pick(LEVELS_TRIED, c)!, ...(b > 0.5 && { remote: true }) };
    case 'withdraw': return { type, at, turn: waiting };
    case 'move': return { type, at, turn: waiting, before: c < 0.3 ? null : (pick(floor.waiting, a)?.id ?? null) };
    case 'change-level': return { type, at, turn: waiting, level: pick(LEVELS_TRIED, c)! };
    case 'absent': return { type, at, turn: next(floor.waiting) };
    case 'give': return { type, at, turn: next(floor.waiting), ending };
    case 'end': case 'pause': case 'resume': return { type, at, turn: ending ?? 'nobody' };
    case 'call-to-order': return { type, at, reason: 'time' };
    case 'undo': return { type, at, of: floor.undo?.act ?? 'give' };
    case 'propose-exchange': return { type, at, exchange: `x${number}`, turn: waiting, with: pick(floor.waiting, c)?.id ?? 'nobody' };
    case 'accept-exchange': case 'decline-exchange': {
      const exchange = pick(floor.exchanges ?? [], b);
      const other = floor.waiting.find((turn) => turn.id === exchange?.with);
      return { type, at, exchange: exchange?.id ?? 'none', party: c < 0.8 ? (other?.party ?? party) : party };
    }
    case 'raise-point': return { type, at, point: `p${number}`, party, onVoting: b > 0.5 };
    case 'rule': return { type, at, point: floor.point?.id ?? 'none', ruling: b > 0.5 ? 'upheld' : 'rejected' };
    case 'appeal': return { type, at, point: floor.ruling?.point ?? 'none', party };
    case 'move-motion': {
      const kind = pick(MOTION_KINDS, b)!;
      const open = proposals.filter(({ state }) => (state === 'before-the-meeting') === (kind !== 'reconsider'));
      const about = c < 0.4 || kind === 'reconsider' ? pick(open, c)?.id : undefined;
      return { type, at, motion: `m${number}`, kind, party, timesEach: 3, ...(about !== undefined && { about }) };
    }
    case 'withdraw-motion': return { type, at, motion, party: c < 0.8 ? (floor.motions?.[0]?.party ?? party) : party };
    case 'speak-on-motion': return { type, at, turn: turnId, motion, party, side: b > 0.5 ? 'for' : 'against' };
    case 'object': return { type, at, to: question, party };
    case 'put-to-vote': return { type, at, question };
    case 'decide-without-vote': return { type, at, question };
    case 'vote': return { type, at, party, answer: pick(['yes', 'no', 'abstain'] as const, b)!, fromTheChair: c > 0.95 };
    case 'count-votes': return { type, at, yes: Math.floor(a * 5), no: Math.floor(b * 5), abstain: Math.floor(c * 5) };
    case 'introduce': {
      const amends = c < 0.5 ? pick(proposals, b)?.id : undefined;
      return { type, at, proposal: `d${number}`, party, ...(amends !== undefined && { amends }) };
    }
    case 'dissociate': return { type, at, proposal: pick(proposals, b)?.id ?? 'none', party };
    case 'ask-reply': return { type, at, turn: turnId, party };
    case 'begin-replies': return { type, at, meetingsLeftToday: c < 0.9 ? 0 : 1 };
    case 'give-reply': return { type, at, turn: next(floor.replies ?? []), ending };
    case 'question-quorum': return { type, at, party };
    case 'count-quorum': return { type, at, present: PARTIES.filter((_, index) => (a * (index + 3)) % 1 < 0.8) };
    case 'announce-limits': return { type, at, limits: { national: 60 + Math.floor(a * 300) } };
    case 'take-chair': return { type, at, office: 'vice-president', party };
    case 'announce-result': case 'close-list': case 'open-list': case 'suspend-meeting': case 'resume-meeting': case 'close-meeting': return { type, at };
    default: throw new Error(`Nothing is tried under "${type}".`);
  }
}

export interface Step {
  readonly before: Floor;
  readonly act: Act;
  readonly decision: Decision;
  readonly after: Floor;
}

/** Plays tries one after another at an open meeting whose roll was taken. */
export function playTries(ruleSet: string, tries: readonly Try[]): Step[] {
  let floor = emptyFloor(ruleSet);
  let at = Date.parse('2027-05-20T13:00:00.000Z');
  const begin: Act[] = [{ type: 'take-roll', at: new Date(at).toISOString(), roll: ROLL }, { type: 'open-meeting', at: new Date(at).toISOString() }];
  const step = (act: Act): Step => {
    const before = floor;
    const decision = decide(before, act);
    if (!('objection' in decision)) floor = decision.floor;
    return { before, act, decision, after: floor };
  };
  return [
    ...begin.map(step),
    ...tries.map((one, number) => {
      at += one.wait;
      return step(actOf(one, floor, new Date(at).toISOString(), number));
    }),
  ];
}

export const anyAssembly = (...ruleSets: readonly string[]): fc.Arbitrary<Step[]> =>
  fc.tuple(fc.constantFrom(...ruleSets), fc.array(anyPhase, { minLength: 1, maxLength: 6, size: 'max' })).map(([ruleSet, phases]) => playTries(ruleSet, phases.flat()));
