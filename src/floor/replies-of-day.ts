import { sql } from 'kysely';
import type { Reading, Writing } from '#platform/database.ts';
import type { Localized } from '#platform/languages.ts';
import type { CarriedReply } from './rules/act-types.ts';
import { leftReplies } from './rules/left-replies.ts';
import { isRuleSet, ruleSetOf } from './rules/rule-sets.ts';
import type { Floor, Turn } from './rules/state.ts';

interface MeetingOfDay {
  readonly meeting: string;
  readonly title: Localized;
  readonly place: number;
  readonly starts_at: Date | null;
  readonly rule_set: string | null;
  readonly state: Floor['meeting'] | null;
  readonly closed_at: string | null;
  readonly replies: readonly Turn[] | null;
  readonly carried: readonly string[] | null;
  /** On the same day; else on a day before. */
  readonly is_today: boolean;
}

/** What other meetings of the same session on the same day mean for the replies of one. */
export interface RepliesOfDay {
  /** Meetings after it that can hear replies and are not over. */
  readonly meetingsLeftToday: number;
  /** The last of them. */
  readonly last?: { readonly meeting: string; readonly title: Localized };
  /** Left in meetings that are over, of this day or an earlier one, to be taken over; in the order in which they were asked for. */
  readonly left: readonly CarriedReply[];
  /** The other meetings of the day whose statements can be replied to, in their order. */
  readonly others: readonly { readonly meeting: string; readonly title: Localized }[];
}

const hearsReplies = ({ rule_set: set }: MeetingOfDay): boolean => set !== null && isRuleSet(set) && ruleSetOf(set).replies !== null;

/**
 * The meetings of a session on the day of one of them, in the order of the programme, and before them those of earlier
 * days: what a motion to adjourn, or a last meeting that was never held, kept from being heard at the end of its day is
 * heard at the next. The day is that of the place: of a meeting without a time, the day it was planned for, or else the one on
 * which it was opened.
 */
async function meetingsSoFar(db: Reading, meeting: string): Promise<readonly MeetingOfDay[]> {
  const { rows } = await sql<MeetingOfDay>`
    with of_session as (
      select m.id as meeting, m.title, m.place_in_programme as place, m.starts_at, m.rule_set, coalesce(
        (m.starts_at at time zone s.time_zone)::date, m.day, (f.opened_at::timestamptz at time zone s.time_zone)::date
      ) as on_day
      from programme.meetings m join programme.sessions s on s.id = m.session left join floor.floors f on f.meeting = m.id
      where m.session = (select session from programme.meetings where id = ${meeting})
    ), own as (select on_day from of_session where meeting = ${meeting})
    select o.meeting, o.title, o.place, o.starts_at, coalesce(o.on_day = own.on_day, false) or o.meeting = ${meeting} as is_today, coalesce(f.rule_set, o.rule_set) as rule_set,
      f.standing as state, f.closed_at, case when f.replies_count > 0 then f.state -> 'replies' end as replies, case when f.carried_count > 0 then f.state -> 'carried' end as carried
    from of_session o cross join own left join floor.floors f on f.meeting = o.meeting
    where o.on_day = own.on_day or o.meeting = ${meeting} or o.on_day < own.on_day`.execute(db);
  const today = rows.filter((one) => one.is_today);
  const isTimed = today.every(({ starts_at: at }) => at !== null);
  return [
    ...rows.filter((one) => !one.is_today),
    ...today.toSorted((a, b) => (isTimed ? a.starts_at!.getTime() - b.starts_at!.getTime() : 0) || a.place - b.place),
  ];
}

/** What the rules must be told of the rest of the day when a meeting passes on to replies or closes: read from the programme, never taken from who asks. */
export async function repliesOfDay(db: Reading, meeting: string): Promise<RepliesOfDay> {
  const all = await meetingsSoFar(db, meeting);
  const meetings = all.filter((one) => one.is_today);
  const own = meetings.findIndex((one) => one.meeting === meeting);
  // Until a meeting opens, the days before it may still hear theirs.
  const passed = meetings[own]?.state === 'open' ? all : meetings;
  const toCome = meetings.slice(own + 1).filter((one) => hearsReplies(one) && one.state !== 'closed');
  const last = toCome.at(-1);
  return {
    meetingsLeftToday: toCome.length,
    ...(last && { last: { meeting: last.meeting, title: last.title } }),
    left: leftReplies(passed.map((one) => ({
      meeting: one.meeting, isClosed: one.state === 'closed',
      ...(one.closed_at !== null && { closedAt: one.closed_at }), ...(one.replies && { replies: one.replies }), ...(one.carried && { carried: one.carried }),
    }))),
    others: meetings.filter((one) => one.meeting !== meeting && hearsReplies(one)).map(({ meeting: id, title }) => ({ meeting: id, title })),
  };
}

/**
 * The same, for an act that goes by it: until the act is carried out no other meeting of the session passes its replies on,
 * so that none is left behind by two that do so at once.
 */
export async function repliesOfDayHeld(db: Writing, meeting: string): Promise<RepliesOfDay> {
  await sql`select pg_advisory_xact_lock(hashtextextended('floor.replies-of-day/' || session, 0)) from programme.meetings where id = ${meeting}`.execute(db);
  return repliesOfDay(db, meeting);
}
