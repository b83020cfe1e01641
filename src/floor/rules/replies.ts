import { type Decisions, objecting, objectingTo } from './act-types.ts';
import { capacityInRoom, repliesOf, standingOf } from './roll.ts';
import type { Floor, Turn } from './state.ts';
import { giveTo } from './turns.ts';

/** The reply that comes next: every first before any second, in the order in which they were asked for. */
export const firstReplyWaiting = (floor: Pick<Floor, 'replies'>): Turn | undefined => floor.replies?.[0];

const withReplies = (floor: Floor, replies: readonly Turn[]): Floor => {
  const { replies: _, ...rest } = floor;
  return replies.length === 0 ? rest : { ...rest, replies };
};

const isReplyOf = (party: string, item: string | undefined) => (turn: Turn): boolean => turn.purpose === 'reply' && turn.party === party && turn.item === item;

/**
 * The right of reply, decision 34/401: so many for a delegation on an item, the first longer than the second, at the
 * end of the meeting or the day, from the seat, and in writing to a Head of State.
 */
export const replyDecisions: Decisions<'ask-reply' | 'withdraw-reply' | 'begin-replies' | 'give-reply'> = {
  'ask-reply'(floor, act, rules) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (!standingOf(floor, act.party)) return objectingTo('not-on-the-roll', 'right-of-reply', act.party);
    const most = repliesOf(floor, rules, act.party);
    if (most === 0) return objectingTo('no-right-of-reply', 'right-of-reply', act.party);
    const answered = act.to === undefined ? undefined : [...floor.spoken, ...(floor.speaking ? [floor.speaking] : [])].find((turn) => turn.id === act.to);
    if (answered?.level !== undefined && rules.replies!.inWritingTo.includes(answered.level)) return objecting('reply-in-writing', 'right-of-reply', answered);
    const isOwn = isReplyOf(act.party, act.item);
    const waiting = floor.replies?.find(isOwn);
    if (waiting) return objecting('already-waiting', 'right-of-reply', waiting);
    const used = floor.spoken.filter(isOwn).length + (floor.speaking && isOwn(floor.speaking) ? 1 : 0);
    if (used >= most) return objectingTo('replies-used', 'right-of-reply', act.party);
    const turn: Turn = {
      id: act.turn, party: act.party, capacity: capacityInRoom(floor, act.party), inscription: floor.inscriptions + 1, askedAt: act.at, by: 'delegation',
      purpose: 'reply', round: used + 1, ...(act.to !== undefined && { to: act.to }), ...(act.item !== undefined && { item: act.item }),
    };
    const replies = [...(floor.replies ?? []), turn].toSorted((a, b) => a.round! - b.round! || a.inscription - b.inscription);
    return { floor: { ...floor, inscriptions: turn.inscription, replies }, turn };
  },

  'withdraw-reply'(floor, act) {
    const turn = floor.replies?.find(({ id }) => id === act.turn);
    if (!turn) return objecting('not-waiting', 'right-of-reply');
    return { floor: withReplies(floor, floor.replies!.filter((one) => one !== turn)), turn };
  },

  'begin-replies'(floor, act, rules) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (floor.speaking) return objecting('somebody-speaking', 'chair-directs', floor.speaking);
    if (rules.replies!.when === 'end-of-day' && act.meetingsLeftToday > 0) return objecting('replies-at-end-of-day', 'right-of-reply');
    if (floor.repliesBegunAt !== undefined) return objecting('replies-under-way', 'right-of-reply');
    return { floor: { ...floor, repliesBegunAt: act.at } };
  },

  'give-reply'(floor, act, rules) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (floor.repliesBegunAt === undefined) return objecting('replies-not-begun', 'right-of-reply');
    if (floor.speaking && floor.speaking.id !== act.ending) return objecting('speaker-changed', 'chair-directs', floor.speaking);
    const next = firstReplyWaiting(floor);
    if (!next || !floor.replies!.some(({ id }) => id === act.turn)) return objecting('not-waiting', 'right-of-reply', next);
    if (next.id !== act.turn) return objecting('next-changed', 'right-of-reply', next);
    const motion = floor.motions?.[0];
    if (motion) return objectingTo('motions-first', 'order-of-motions', motion.party);
    const limit = rules.replies!.seconds[next.round! - 1] ?? null;
    return giveTo(withReplies(floor, floor.replies!.slice(1)), next, act.at, limit);
  },
};
