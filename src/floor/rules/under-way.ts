import { debateOf } from './debate.ts';
import { firstReplyWaiting } from './replies.ts';
import type { Floor } from './state.ts';

/** What the meeting is at. */
export const STAGES = [
  'over', 'suspended', 'point-of-order', 'voting', 'quorum', 'speaking', 'motion', 'replies', 'no-debate', 'ready', 'to-come',
] as const;
export type Stage = (typeof STAGES)[number];

export interface UnderWay {
  readonly stage: Stage;
  /** The rule it rests on. */
  readonly rule: string;
  /** Who is concerned: who speaks, raised the point, moved the motion or comes next. */
  readonly party?: string;
  /** Id of the turn, the point, the motion or the question. */
  readonly id?: string;
}

const of = (stage: Stage, rule: string, party?: string, id?: string): UnderWay => ({ stage, rule, ...(party !== undefined && { party }), ...(id !== undefined && { id }) });

/** What the meeting is at now: the one thing that must end before it goes on. */
export function underWay(floor: Floor): UnderWay {
  if (floor.meeting === 'closed') return of('over', 'chair-directs');
  if (floor.suspendedAt !== undefined) return of('suspended', 'chair-directs');
  if (floor.point) return of('point-of-order', 'point-of-order', floor.point.party, floor.point.id);
  if (floor.voting) {
    const { question } = floor.voting;
    if (question.on === 'appeal') return of('voting', 'appeal', question.party, question.ruling.point);
    if (question.on === 'motion') return of('voting', question.motion.kind, question.motion.party, question.motion.id);
    return of('voting', 'voting-begun', undefined, question.proposal);
  }
  if (floor.meeting === 'to-come') return of('to-come', 'chair-directs');
  if (floor.speaking) return of('speaking', 'chair-directs', floor.speaking.onBehalfOf ?? floor.speaking.party, floor.speaking.id);
  if (floor.quorum?.askedAt !== undefined) return of('quorum', 'quorum', floor.quorum.askedBy);
  const motion = floor.motions?.[0];
  if (motion) return of('motion', motion.kind, motion.party, motion.id);
  if (floor.repliesBegunAt !== undefined) {
    const reply = firstReplyWaiting(floor);
    return of('replies', 'right-of-reply', reply?.party, reply?.id);
  }
  const debate = debateOf(floor);
  if (debate !== undefined) return of('no-debate', debate === 'closed' ? 'close-debate' : 'adjourn-debate');
  const next = floor.waiting[0];
  return of('ready', 'inscription', next && (next.onBehalfOf ?? next.party), next?.id);
}
