import type { Word } from '#platform/words.ts';
import { ACT_WORDS, MOTION_WORDS } from './act-words.ts';
import type { Act, ActOf, ActType } from './act-types.ts';
import { decide } from './acts.ts';
import { rulesOf } from './adjust.ts';
import { movable, nextOnMotion } from './motions.ts';
import { nextPart } from './proposals.ts';
import type { MotionKind } from './rule-set.ts';
import type { Floor } from './state.ts';

/** Something that may be done now, the rule it rests on and what it is in plain words. */
export interface NextAct {
  readonly act: ActType;
  /** Of a motion: which one. */
  readonly motion?: MotionKind;
  /** What it would be done to: a turn, a motion, a proposal, a point. */
  readonly id?: string;
  /** Of a proposal whose parts are voted on separately. */
  readonly part?: string;
  readonly rule: string;
  readonly words: Word;
}

/** Other meetings of the day that can hear replies: how many follow, and what those that are closed have left. */
export type RestOfDay = Pick<ActOf<'begin-replies'>, 'meetingsLeftToday' | 'carried'>;

/** An id that nobody has: what is tried here is never kept. */
const PROBE = '00000000-0000-4000-8000-000000000000';

interface Probe {
  readonly act: Act;
  readonly rule: string;
  readonly id?: string;
}

/** One example of each act, made of what is on the floor: whether the rules would take it tells whether it may come. */
function probesFor(floor: Floor, at: string, day: RestOfDay): readonly Probe[] {
  const { speaking, point, ruling, voting, undo } = floor;
  const roll = Object.entries(floor.roll?.parties ?? {});
  const member = roll.find(([, { standing }]) => standing === 'member')?.[0] ?? PROBE;
  const voter = roll.find(([, standing]) => standing.standing === 'member' && standing.mayVote)?.[0] ?? PROBE;
  const members = roll.filter(([, { standing }]) => standing === 'member').map(([party]) => party);
  const notWaiting = members.filter((party) => !floor.replies?.some((one) => one.party === party));
  const withoutReply = notWaiting.find((party) => !floor.spoken.some((turn) => turn.purpose === 'reply' && turn.party === party)) ?? notWaiting[0] ?? member;
  const next = floor.waiting[0];
  const reply = floor.replies?.[0];
  const soon = new Date(Date.parse(at) + 60_000).toISOString();
  const open = (floor.proposals ?? []).filter(({ state }) => state === 'before-the-meeting');
  const probe = (act: Act, rule: string, id?: string): Probe => ({ act, rule, ...(id !== undefined && { id }) });
  const ending = speaking?.id ?? null;
  return [
    probe({ type: 'open-meeting', at }, 'chair-directs'),
    probe({ type: 'open-list', at }, 'closing-the-list'),
    probe({ type: 'announce-closing', at, closesAt: soon }, 'closing-the-list'),
    probe({ type: 'close-list', at }, 'closing-the-list'),
    probe({ type: 'ask', at, turn: PROBE, party: PROBE, capacity: 'national', by: 'delegation' }, 'inscription'),
    probe({ type: 'take-ticket', at, turn: PROBE, capacity: 'national' }, 'no-attribution'),
    ...(next ? [probe({ type: 'give', at, turn: next.id, ending }, 'inscription', next.id), probe({ type: 'absent', at, turn: next.id }, 'absent-when-called', next.id)] : []),
    ...(speaking
      ? [
          probe({ type: 'pause', at, turn: speaking.id }, 'time-limits', speaking.id),
          probe({ type: 'resume', at, turn: speaking.id }, 'time-limits', speaking.id),
          probe({ type: 'call-to-order', at, reason: 'relevance' }, 'floor-first', speaking.id),
          probe({ type: 'end', at, turn: speaking.id }, 'chair-directs', speaking.id),
        ]
      : []),
    probe({ type: 'raise-point', at, point: PROBE, party: member, onVoting: voting !== undefined }, voting ? 'voting-begun' : 'point-of-order'),
    ...(point ? [probe({ type: 'rule', at, point: point.id, ruling: 'upheld' }, 'point-of-order', point.id)] : []),
    ...(ruling ? [probe({ type: 'appeal', at, point: ruling.point, party: member }, 'appeal', ruling.point)] : []),
    ...movable(floor, rulesOf(floor)).map(({ kind, about: [about] }) => probe({
      type: 'move-motion', at, motion: PROBE, kind, party: speaking?.party ?? member,
      ...(typeof about === 'string' && { about }), ...(kind === 'limit-time' && { timesEach: 1 }), ...(kind === 'division' && { parts: [PROBE] }),
    }, kind)),
    ...(floor.motions ?? []).flatMap((motion) => [
      ...(['for', 'against'] as const).flatMap((side) => {
        const other = roll.find(([party, { standing }]) => standing === 'member' && party !== motion.party && !motion.speakers.some((one) => one.party === party))?.[0];
        return other === undefined ? [] : [
          probe({ type: 'speak-on-motion', at, turn: PROBE, motion: motion.id, party: other, side }, motion.kind, motion.id),
          ...(motion.asked?.some((one) => one.party === other) ? [] : [probe({ type: 'ask-on-motion', at, turn: PROBE, motion: motion.id, party: other, side }, motion.kind, motion.id)]),
        ];
      }),
      ...[nextOnMotion(motion, rulesOf(floor))].flatMap((asked) => (asked ? [probe({ type: 'give-on-motion', at, turn: asked.id, ending }, 'inscription', asked.id)] : [])),
      probe({ type: 'object', at, to: motion.id, party: member }, motion.kind, motion.id),
      probe({ type: 'decide-without-vote', at, question: motion.id }, motion.kind, motion.id),
      probe({ type: 'put-to-vote', at, question: motion.id }, motion.kind, motion.id),
      probe({ type: 'withdraw-motion', at, motion: motion.id, party: motion.party }, 'withdrawal', motion.id),
    ]),
    probe({ type: 'introduce', at, proposal: PROBE }, 'amendments-first'),
    ...open.flatMap((proposal) => {
      const { id } = proposal;
      const part = nextPart(proposal)?.name;
      return [
        probe({ type: 'decide-without-vote', at, question: id }, 'without-a-vote', id),
        probe({ type: 'put-to-vote', at, question: id, ...(part !== undefined && { part }) }, part === undefined ? 'present-and-voting' : 'division', id),
        probe({ type: 'object', at, to: id, party: member }, 'without-a-vote', id),
        ...(proposal.party === undefined ? [] : [probe({ type: 'withdraw-proposal', at, proposal: id, party: proposal.party }, 'withdrawal', id)]),
      ];
    }),
    ...(floor.proposals ?? []).filter(({ state }) => state === 'adopted').map(({ id }) => probe({ type: 'dissociate', at, proposal: id, party: member }, 'without-a-vote', id)),
    probe({ type: 'vote', at, party: voter, answer: 'abstain' }, 'who-votes'),
    probe({ type: 'count-votes', at, yes: 0, no: 0, abstain: 0 }, 'who-votes'),
    probe({ type: 'announce-result', at }, 'present-and-voting'),
    probe({ type: 'take-up', at, item: PROBE, title: PROBE }, 'chair-directs'),
    probe({ type: 'resume-debate', at }, 'adjourn-debate'),
    // Without a statement, as it was once recorded: whether there is a right to it does not go by what it answers.
    probe({ type: 'ask-reply', at, turn: PROBE, party: withoutReply }, 'right-of-reply'),
    probe({ type: 'begin-replies', at, ...day }, 'right-of-reply'),
    ...(reply ? [probe({ type: 'give-reply', at, turn: reply.id, ending }, 'right-of-reply', reply.id)] : []),
    probe({ type: 'question-quorum', at, party: member }, 'quorum'),
    probe({ type: 'count-quorum', at, present: 0 }, 'quorum'),
    ...(undo ? [probe({ type: 'undo', at, of: undo.act }, 'chair-directs')] : []),
    probe({ type: 'take-chair', at, office: 'vice-president' }, 'chair-directs'),
    probe({ type: 'suspend-meeting', at }, 'chair-directs'),
    probe({ type: 'resume-meeting', at }, 'chair-directs'),
    probe({ type: 'close-meeting', at, meetingsLeftToday: day.meetingsLeftToday, repliesLeftBy: (day.carried ?? []).map(({ party }) => party) }, 'chair-directs'),
  ];
}

/**
 * What the rules allow next at a moment, for the chair to see: no button that would be refused, none missing. What
 * members do is listed where some member may do it. `day`: where it is not the only meeting of its day.
 */
export function mayComeNext(floor: Floor, at: string, day: RestOfDay = { meetingsLeftToday: 0 }): NextAct[] {
  const held = new Set(rulesOf(floor).rules.map(({ id }) => id));
  const seen = new Set<string>();
  return probesFor(floor, at, day).flatMap(({ act, rule, id }): NextAct[] => {
    if ('objection' in decide(floor, act)) return [];
    const motion = act.type === 'move-motion' ? act.kind : undefined;
    const part = act.type === 'put-to-vote' ? act.part : undefined;
    const key = `${act.type}/${motion ?? ''}/${id ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ act: act.type, ...(motion && { motion }), ...(id !== undefined && { id }), ...(part !== undefined && { part }), rule: held.has(rule) ? rule : 'chair-directs', words: motion ? MOTION_WORDS[motion] : ACT_WORDS[act.type] }];
  });
}
