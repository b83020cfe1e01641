import type { Reading, Writing } from '#platform/database.ts';
import { refuse } from './refusals.ts';

export { meetingPlanned } from './entries.ts';
export { liveNow, type LiveNow } from './queries/live-now.ts';
export { meeting, type MeetingAlone } from './queries/meeting.ts';
export { myMeetings, type MyMeeting } from './queries/my-meetings.ts';
export { session, type SessionShown } from './queries/session.ts';
export { sessions, type SessionListed } from './queries/sessions.ts';
export type { MeetingOfSession, MeetingShown } from './showing.ts';
export { sayForm } from './words.ts';

/** A meeting with the session and mechanism it belongs to. @throws Refusal 404. */
export async function meetingOf(db: Reading, meeting: string) {
  const row = await db.selectFrom('programme.meetings as m').innerJoin('programme.sessions as s', 's.id', 'm.session')
    .select([
      'm.id', 'm.title', 'm.form', 'm.day', 'm.starts_at', 'm.ends_at', 'm.room', 'm.rule_set',
      's.id as session', 's.title as session_title', 's.mechanism', 's.time_zone', 's.content as session_content',
    ])
    .where('m.id', '=', meeting).executeTakeFirst();
  if (!row) throw refuse('no-such-meeting');
  return row;
}

/** The rules that the programme names for a meeting are those chosen for its floor. */
export async function nameRules(db: Writing, meeting: string, ruleSet: string): Promise<void> {
  await db.updateTable('programme.meetings').set({ rule_set: ruleSet }).where('id', '=', meeting).execute();
}
