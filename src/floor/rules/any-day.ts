import fc from 'fast-check';
import type { Act } from './act-types.ts';
import { decide, type Decision } from './acts.ts';
import { draw } from './any-procedure.ts';
import { leftReplies } from './left-replies.ts';
import { heardTurn } from './replies.ts';
import { emptyFloor, type Floor, type Roll } from './state.ts';

/** A day of several meetings of one session, at which delegations speak, ask for replies and hear them, in any order. */

const member = { standing: 'member', mayVote: true } as const;
export const DELEGATIONS = ['m1', 'm2', 'm3', 'm4', 'eu'] as const;
const ROLL: Roll = { parties: { m1: member, m2: member, m3: member, m4: member, eu: { standing: 'observer', mayVote: false, replies: 1 } }, otherMembers: 0 };
const ITEMS = ['8', '9'] as const;
const LEVELS = ['HS', 'M', 'M'] as const;

interface Try {
  readonly do: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const WEIGHTS: Readonly<Record<string, number>> = {
  next: 2, open: 3, speak: 10, 'take-up': 4, 'ask-reply': 14, 'withdraw-reply': 2, 'begin-replies': 5, 'give-reply': 12, end: 8, close: 5, undo: 2, adjourn: 0.4,
  'close-debate': 2, 'adjourn-debate': 1, 'resume-debate': 1,
};

const anyTry: fc.Arbitrary<Try> = fc.record({
  do: fc.oneof(...Object.entries(WEIGHTS).map(([kind, weight]) => ({ weight: Math.ceil(weight * 10), arbitrary: fc.constant(kind) }))), a: draw, b: draw, c: draw,
});

export interface DayStep {
  /** Place of the meeting in the day. */
  readonly meeting: number;
  readonly act: Act;
  readonly decision: Decision;
  readonly before: readonly Floor[];
  readonly after: readonly Floor[];
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)];
export const left = (floors: readonly Floor[]) =>
  leftReplies(floors.map(({ closedAt, replies, carried, ...floor }, meeting) => ({
    meeting: `meeting-${meeting}`, isClosed: floor.meeting === 'closed', ...(closedAt !== undefined && { closedAt }), ...(replies && { replies }), ...(carried && { carried }),
  })));
const toCome = (floors: readonly Floor[], meeting: number): number => floors.slice(meeting + 1).filter((floor) => floor.meeting !== 'closed').length;

/** What a try comes to at one meeting: several acts where one alone says little. What the commands look up is looked up here. */
function actsOf({ do: what, a, b, c }: Try, floors: readonly Floor[], meeting: number, id: string): readonly ((floor: Floor) => Omit<Act, 'at'> | undefined)[] {
  const party = pick(DELEGATIONS, a)!;
  const ending = (floor: Floor) => floor.speaking?.id ?? null;
  switch (what) {
    case 'open': return [() => ({ type: 'take-roll', roll: ROLL }), () => ({ type: 'open-meeting' })];
    case 'speak': return [
      () => ({ type: 'ask', turn: id, party, capacity: 'national', by: 'secretariat', level: pick(LEVELS, b)! }),
      (floor) => ({ type: 'give', turn: floor.waiting[0]?.id ?? 'nobody', ending: ending(floor) }),
      (floor) => ({ type: 'end', turn: ending(floor) ?? 'nobody' }),
    ];
    case 'take-up': return [() => ({ type: 'take-up', item: pick(ITEMS, b)!, title: 'An item' })];
    case 'ask-reply': return [(floor) => {
      const elsewhere = floors.filter((_, other) => other !== meeting).flatMap(({ spoken }) => spoken);
      const to = c < 0.6 ? (floor.speaking ?? pick(floor.spoken, b)) : pick(elsewhere, b);
      const answered = to && !heardTurn(floor, to.id) ? { party: to.party, ...(to.level && { level: to.level }), ...(to.item !== undefined && { item: to.item }) } : undefined;
      return {
        type: 'ask-reply', turn: id, party, by: c > 0.95 ? 'secretariat' : 'delegation', ...(to && { to: to.id }), ...(answered && { answered }),
        // A delegation that would say another item is told no.
        ...(b > 0.9 && { item: '9' }), waitsOn: left(floors).filter((reply) => reply.party === party).map(({ item }) => item ?? null),
      };
    }];
    case 'withdraw-reply': return [(floor) => ({ type: 'withdraw-reply', turn: pick(floor.replies ?? [], b)?.id ?? 'nobody' })];
    case 'begin-replies': return [() => ({ type: 'begin-replies', meetingsLeftToday: toCome(floors, meeting), carried: left(floors) })];
    case 'give-reply': return [(floor) => ({ type: 'give-reply', turn: (c < 0.9 ? floor.replies?.[0] : pick(floor.replies ?? [], b))?.id ?? 'nobody', ending: ending(floor) })];
    case 'end': return [(floor) => ({ type: 'end', turn: ending(floor) ?? 'nobody' })];
    case 'close': return [
      (floor) => (floor.speaking ? { type: 'end', turn: floor.speaking.id } : undefined),
      () => ({ type: 'close-meeting', meetingsLeftToday: toCome(floors, meeting), repliesLeftBy: left(floors).map((reply) => reply.party) }),
    ];
    case 'undo': return [(floor) => ({ type: 'undo', of: floor.undo?.act ?? 'give' })];
    case 'resume-debate': return [() => ({ type: 'resume-debate' })];
    default: return [
      () => ({ type: 'move-motion', motion: id, kind: what === 'adjourn' ? 'adjourn-meeting' : (what as 'close-debate' | 'adjourn-debate'), party: 'm1' }),
      () => ({ type: 'decide-without-vote', question: id }),
    ];
  }
}

function playDay(ruleSet: string, count: number, tries: readonly Try[]): DayStep[] {
  let floors: readonly Floor[] = Array.from({ length: count }, () => emptyFloor(ruleSet));
  let at = Date.parse('2027-09-21T09:00:00.000Z');
  let meeting = 0;
  const steps: DayStep[] = [];
  tries.forEach((one, number) => {
    // Mostly one meeting after another; sometimes at one that is held beside it.
    if (one.do === 'next') meeting = Math.floor(one.a * count);
    else if (floors[meeting]!.meeting === 'closed' && meeting < count - 1) meeting += 1;
    actsOf(one, floors, meeting, `t${number}`).forEach((make) => {
      const todo = make(floors[meeting]!);
      if (!todo) return;
      at += 1000;
      const act = { ...todo, at: new Date(at).toISOString() } as Act;
      const decision = decide(floors[meeting]!, act);
      const before = floors;
      if (!('objection' in decision)) floors = floors.with(meeting, decision.floor);
      steps.push({ meeting, act, decision, before, after: floors });
    });
  });
  return steps;
}

export const anyDay: fc.Arbitrary<DayStep[]> = fc
  .tuple(fc.constantFrom('assembly-plenary', 'high-level-segment', 'committee'), fc.integer({ min: 1, max: 3 }), fc.array(anyTry, { minLength: 30, maxLength: 160, size: 'max' }))
  .map(([ruleSet, count, tries]) => playDay(ruleSet, count, tries));
