import { sayRole } from '#people/for-other-slices.ts';
import { type Language, type Localized, versionFor } from '#platform/languages.ts';
import { definePage } from '#platform/page.ts';
import { type Say, speaker } from '#platform/words.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { LocalizedText } from '#ui/localized.tsx';
import { Notice } from '#ui/notice.tsx';
import { Styles } from '#ui/styles.tsx';
import { Day } from '#ui/time.tsx';
import { Hours, SessionDates } from '../components/dates.tsx';
import { MeetingState } from '../components/meeting-state.tsx';
import { where } from '../components/where.tsx';
import { type SessionShown, session as sessionQuery } from '../queries/session.ts';
import type { MeetingShown } from '../showing.ts';
import { programmeWords, sayForm } from '../words.ts';

type Words = Say<typeof programmeWords>;

const textIn = (field: Localized, language: Language): string => versionFor(field, language)?.text ?? '';

/** A session: theme, aims, programme by day and room, who serves and who takes part, papers. */
export const sessionPage = definePage<SessionShown>({
  path: '/sessions/:session{[a-z0-9-]+}',
  load: ({ ask, params }) => ask(sessionQuery, { session: params['session'] }),
  title: (session, { language }) => textIn(session.title, language),
  place: (session, { language }) => [
    { label: textIn(session.mechanismName, language), href: `/mechanisms/${session.mechanism}` },
    { label: textIn(session.title, language), href: `/sessions/${session.session}` },
  ],
  description: (session, { language }) => session.theme ? textIn(session.theme, language) : undefined,
  keptUntil: ({ session }) => [`session/${session}`, 'meeting/', 'person/', 'mechanism/'],
  linkedData: (session, { origin, language }) => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: textIn(session.title, language),
    url: `${origin}/sessions/${session.session}`,
    startDate: session.startsOn,
    ...(session.endsOn && { endDate: session.endsOn }),
    eventAttendanceMode: `https://schema.org/${session.online ? (session.place ? 'Mixed' : 'Online') : 'Offline'}EventAttendanceMode`,
    ...(session.place && { location: { '@type': 'Place', name: textIn(session.place, language) } }),
  }),
  view(session, { language }) {
    const say = speaker(programmeWords, language);
    const { content } = session;
    return (
      <>
        <Styles of="programme" />
        <Heading
          kicker={<SessionDates startsOn={session.startsOn} endsOn={session.endsOn} />}
          title={<LocalizedText field={session.title} />} lede={session.theme && <LocalizedText field={session.theme} />}
        />
        {content.fictional && <Notice title={say('fictional')}>{say('fictionalNote')}</Notice>}
        <div class="columns">
          <div>
            {content.aims && content.aims.length > 0 && (
              <Section title={say('aims')}>
                <ol class="aims">
                  {content.aims.map((aim, index) => (
                    <li key={index}>
                      <LocalizedText field={aim} />
                    </li>
                  ))}
                </ol>
              </Section>
            )}
            {content.background && (
              <Section title={say('background')}>
                <LocalizedText field={content.background} as="p" />
              </Section>
            )}
            <Section title={say('programme')}>
              <Programme session={session} say={say} language={language} />
            </Section>
          </div>
          <div>
            <DefinitionList
              entries={[
                { term: say('when'), value: <SessionDates startsOn={session.startsOn} endsOn={session.endsOn} /> },
                { term: say('where'), value: where(session, say) },
                { term: say('mechanism'), value: <a href={`/mechanisms/${session.mechanism}`}><LocalizedText field={session.mechanismName} mark={false} /></a> },
                ...session.officers.map((officer) => ({ term: sayRole(officer.role, language), value: <bdi>{officer.name}</bdi> })),
              ]}
            />
            <TakingPart session={session} say={say} language={language} />
          </div>
        </div>
        {content.lists?.map((list) => (
          <Section title={<LocalizedText field={list.title} />} id={list.slug} key={list.slug}>
            <ol class="session-list wide">
              {list.items.map((item, index) => (
                <li key={index}>
                  <LocalizedText field={item} />
                </li>
              ))}
            </ol>
          </Section>
        ))}
        <Papers session={session} say={say} />
      </>
    );
  },
});

function Programme({ session, say, language }: { readonly session: SessionShown; readonly say: Words; readonly language: Language }) {
  if (session.meetings.length === 0) return <p class="empty">{say('noMeetings')}</p>;
  const days = [...new Set(session.meetings.map((meeting) => meeting.day))];
  return (
    <div class="programme">
      {days.map((day) => (
        <section class="programme-day" key={day ?? 'none'}>
          <h3>{day === null ? say('dayToFix') : <Day on={day} look="long" />}</h3>
          <ol>
            {session.meetings.filter((meeting) => meeting.day === day).map((meeting) => (
              <MeetingRow meeting={meeting} say={say} language={language} key={meeting.meeting} />
            ))}
          </ol>
        </section>
      ))}
      {session.content.programmeNote && (
        <p class="rule">
          <LocalizedText field={session.content.programmeNote} />
        </p>
      )}
    </div>
  );
}

function MeetingRow({ meeting, say, language }: { readonly meeting: MeetingShown; readonly say: Words; readonly language: Language }) {
  const form = sayForm(meeting.form, language);
  const title = textIn(meeting.title, language);
  return (
    <li data-state={meeting.state ?? undefined}>
      <p class="programme-time">
        {meeting.startsAt && <Hours from={meeting.startsAt} to={meeting.endsAt} zone={meeting.timeZone} />}
      </p>
      <div>
        <h4>
          <a href={`/meetings/${meeting.meeting}`}>
            <LocalizedText field={meeting.title} mark={false} />
          </a>
        </h4>
        {/* Many titles begin with the form already. */}
        {(meeting.room || !title.startsWith(form)) && (
          <p class="kicker">
            {!title.startsWith(form) && form}
            {meeting.room && (
              <>
                {!title.startsWith(form) && ' · '}
                <LocalizedText field={meeting.room} mark={false} />
              </>
            )}
          </p>
        )}
      </div>
      <MeetingState meeting={meeting} say={say} />
    </li>
  );
}

function TakingPart({ session, say, language }: { readonly session: SessionShown; readonly say: Words; readonly language: Language }) {
  if (session.parties.length === 0) return null;
  const collator = new Intl.Collator(language);
  const parties = session.parties.toSorted((a, b) => collator.compare(textIn(a.name, language), textIn(b.name, language)));
  return (
    <section class="taking-part">
      <h3>{say('takingPart', { n: parties.length })}</h3>
      <ul>
        {parties.map(({ party, name }) => (
          <li key={party}>
            <a href={`/parties/${party}`}>{textIn(name, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Papers({ session, say }: { readonly session: SessionShown; readonly say: Words }) {
  const { documents = [], links = [], sources = [] } = session.content;
  return (
    <>
      {documents.length > 0 && (
        <Section title={say('papers')}>
          <ul>
            {documents.map((symbol) => (
              <li key={symbol}>
                <a href={`/documents/${symbol.split('/').map(encodeURIComponent).join('/')}`}>{symbol}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {links.length > 0 && (
        <Section title={say('links')}>
          <ul>
            {links.map((link) => (
              <li key={link.url}>
                <a href={link.url} rel="external">
                  <LocalizedText field={link.label} mark={false} />
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {sources.length > 0 && (
        <Section title={say('sources')}>
          <ul>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
