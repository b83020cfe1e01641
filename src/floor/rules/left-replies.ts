import type { CarriedReply } from './act-types.ts';
import type { Floor } from './state.ts';

/** What a meeting of the day knows of replies. */
export interface RepliesAt extends Pick<Floor, 'closedAt' | 'replies' | 'carried'> {
  readonly meeting: string;
  readonly isClosed: boolean;
}

const isLater = (a: RepliesAt, b: RepliesAt): boolean => !a.isClosed || (b.isClosed && Date.parse(a.closedAt ?? '') > Date.parse(b.closedAt ?? ''));

/**
 * The replies of a day that wait at no meeting any more: asked for where the meeting has closed, and taken over by none
 * since. One that was passed on is with the last meeting that took it over: there it waits, was given or was given up.
 */
export function leftReplies(meetings: readonly RepliesAt[]): CarriedReply[] {
  const holders = new Map<string, RepliesAt>();
  for (const one of meetings) {
    for (const id of [...(one.carried ?? []), ...(one.replies ?? []).map((reply) => reply.id)]) {
      const held = holders.get(id);
      if (!held || isLater(one, held)) holders.set(id, one);
    }
  }
  return meetings.filter(({ isClosed }) => isClosed)
    .flatMap((one) => (one.replies ?? []).filter(({ id }) => holders.get(id) === one).map(({ id, party, askedAt, to, item }): CarriedReply => ({
      turn: id, party, askedAt, meeting: one.meeting, ...(to !== undefined && { to }), ...(item !== undefined && { item }),
    })))
    .toSorted((a, b) => Date.parse(a.askedAt) - Date.parse(b.askedAt));
}
