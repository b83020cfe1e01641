import './tables.ts';
import { defineSlice } from '#platform/slice.ts';
import { planMeeting } from './commands/plan-meeting.ts';
import { planSession } from './commands/plan-session.ts';
import { meetingPlanned, sessionPlanned } from './entries.ts';
import { checkPublished, holds } from './holding.ts';
import { naming } from './naming.ts';
import { publish } from './publishing.ts';
import { liveNow } from './queries/live-now.ts';
import { meeting } from './queries/meeting.ts';
import { myMeetings } from './queries/my-meetings.ts';
import { session } from './queries/session.ts';
import { sessions } from './queries/sessions.ts';
import { onSession } from './streams.ts';

/** The programme: sessions of mechanisms and the meetings they consist of. */
export const programme = defineSlice({
  name: 'programme',
  streams: [onSession],
  commands: [planSession, planMeeting],
  queries: [sessions, session, meeting, liveNow, myMeetings],
  entries: [sessionPlanned, meetingPlanned],
  naming,
  publish,
  holds,
  checkPublished,
});
