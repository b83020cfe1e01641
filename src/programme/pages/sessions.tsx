import { definePage } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { Empty } from '#ui/empty.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { LocalizedText } from '#ui/localized.tsx';
import { Styles } from '#ui/styles.tsx';
import { Day, Time } from '#ui/time.tsx';
import { SessionDates } from '../components/dates.tsx';
import { MeetingState } from '../components/meeting-state.tsx';
import { dotted, where } from '../components/where.tsx';
import { type LiveNow, liveNow } from '../queries/live-now.ts';
import { type SessionListed, sessions } from '../queries/sessions.ts';
import type { MeetingOfSession } from '../showing.ts';
import { programmeWords } from '../words.ts';

interface SessionsData {
  readonly sessions: readonly SessionListed[];
  readonly live: LiveNow;
}

/** All sessions, with what is open now before them. */
export const sessionsPage = definePage<SessionsData>({
  path: '/sessions',
  load: async ({ ask }) => ({ sessions: await ask(sessions, {}), live: await ask(liveNow, { next: 5 }) }),
  title: (_, { language }) => speaker(programmeWords, language)('sessions'),
  place: (_, { language }) => [{ label: speaker(programmeWords, language)('sessions'), href: '/sessions' }],
  description: (_, { language }) => speaker(programmeWords, language)('sessionsLede'),
  keptUntil: () => ['session/', 'meeting/', 'mechanism/'],
  view({ sessions: listed, live }, { language }) {
    const say = speaker(programmeWords, language);
    return (
      <>
        <Styles of="programme" />
        <Heading title={say('sessions')} lede={say('sessionsLede')} />
        {live.open.length > 0 && (
          <Section title={say('openNow')}>
            <MeetingLines meetings={live.open} language={language} />
          </Section>
        )}
        {live.next.length > 0 && (
          <Section title={say('comesNext')}>
            <MeetingLines meetings={live.next} language={language} />
          </Section>
        )}
        <Section title={say('sessions')}>
          {listed.length === 0 ? (
            <Empty>{say('noSessions')}</Empty>
          ) : (
            <ol class="sessions wide">
              {listed.map((session) => (
                <li key={session.session}>
                  <p class="session-dates">
                    <SessionDates startsOn={session.startsOn} endsOn={session.endsOn} />
                  </p>
                  <div>
                    <h3>
                      <a href={`/sessions/${session.session}`}>
                        <LocalizedText field={session.title} mark={false} />
                      </a>
                    </h3>
                    {session.theme && <LocalizedText field={session.theme} as="p" mark={false} />}
                    <p class="kicker">
                      {dotted([where(session, say, { mark: false }), session.meetings > 0 && say('meetingsCount', { n: session.meetings }), session.fictional && say('fictional')])}
                    </p>
                  </div>
                </li>
              ))}
            </ol>
          )}
        </Section>
      </>
    );
  },
});

function MeetingLines({ meetings, language }: { readonly meetings: readonly MeetingOfSession[]; readonly language: Parameters<typeof speaker>[1] }) {
  const say = speaker(programmeWords, language);
  return (
    <ul class="meeting-lines wide">
      {meetings.map((meeting) => (
        <li key={meeting.meeting}>
          <div>
            <a href={`/meetings/${meeting.meeting}`}>
              <LocalizedText field={meeting.title} mark={false} />
            </a>
            <p class="kicker">
              <LocalizedText field={meeting.sessionTitle} mark={false} />
            </p>
          </div>
          <p class="meeting-when">
            {meeting.startsAt ? <Time at={meeting.startsAt} zone={meeting.timeZone} /> : meeting.day && <Day on={meeting.day} />}
          </p>
          <MeetingState meeting={meeting} say={say} />
        </li>
      ))}
    </ul>
  );
}
