import { type ActType, type Decisions, objecting, objectingTo, without } from './act-types.ts';
import { quorumNeeds } from './quorum.ts';
import { firstReplyWaiting } from './replies.ts';
import type { Floor } from './state.ts';
import { SETTINGS_BESIDE } from './state.ts';

/** Over: nothing but the record remains. Who was not reached stays on the list. */
export function closing(floor: Floor, at: string): Floor {
  const { motions: _, voting: __, point: ___, ruling: ____, exchanges: _____, suspendedAt: ______, ...rest } = floor;
  return { ...rest, meeting: 'closed', closedAt: at, list: 'closed' };
}

/** What goes on while a meeting is suspended: the list is kept, and the chair may take the meeting up again or close it. */
export const WHILE_SUSPENDED: ReadonlySet<ActType> = new Set<ActType>([
  'ask', 'take-ticket', 'withdraw', 'move', 'carry-list', 'change-level', 'propose-exchange', 'accept-exchange', 'decline-exchange', 'ask-reply', 'withdraw-reply', 'ask-on-motion', 'withdraw-on-motion',
  'name-constituency', 'leave-suggestion', 'resume-meeting', 'close-meeting', 'take-roll', 'undo', ...SETTINGS_BESIDE,
]);

export const meetingDecisions: Decisions<'open-meeting' | 'close-meeting' | 'suspend-meeting' | 'resume-meeting' | 'take-chair' | 'take-roll'> = {
  'open-meeting'(floor, { at }, rules) {
    if (floor.meeting === 'open') return objecting('meeting-already-open', 'chair-directs');
    // A quorum is presumed; where it was counted before the meeting, the count decides.
    const present = floor.quorum?.present;
    if (rules.quorum && present !== undefined && present < quorumNeeds(floor, rules).debate) return objecting('no-quorum', 'quorum');
    // A list that was declared closed before the meeting stays closed.
    return { floor: { ...floor, meeting: 'open', openedAt: at, list: floor.list === 'to-come' ? 'open' : floor.list } };
  },

  'close-meeting'(floor, { at, meetingsLeftToday, repliesLeftBy }, rules) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (floor.speaking) return objecting('somebody-speaking', 'chair-directs', floor.speaking);
    const reply = firstReplyWaiting(floor);
    // At the end of the day: what waits is left to the day's last meeting, which cannot close before it was heard.
    const isLast = meetingsLeftToday === 0;
    if (reply && rules.replies && (isLast || rules.replies.when === 'end-of-meeting')) return objecting('replies-to-come', 'right-of-reply', reply);
    if (rules.replies && isLast && repliesLeftBy?.[0] !== undefined) return objectingTo('replies-to-come', 'right-of-reply', repliesLeftBy[0]);
    return { floor: closing(floor, at) };
  },

  'suspend-meeting'(floor, { at }) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (floor.speaking) return objecting('somebody-speaking', 'chair-directs', floor.speaking);
    return { floor: { ...floor, suspendedAt: at } };
  },

  'resume-meeting'(floor) {
    if (floor.suspendedAt === undefined) return objecting('not-suspended', 'chair-directs');
    return { floor: without(floor, 'suspendedAt') };
  },

  'take-chair'(floor, { at, office, party }) {
    return { floor: { ...floor, chair: { office, ...(party !== undefined && { party }), since: at } } };
  },

  'take-roll'(floor, { roll }) {
    const wrong = Object.entries(roll.parties).find(([, { standing, mayVote }]) => mayVote && standing !== 'member');
    if (wrong) return objectingTo('members-only', 'who-votes', wrong[0]);
    return { floor: { ...floor, roll } };
  },
};
