import { type Language, versionFor } from '#platform/languages.ts';
import { definePage } from '#platform/page.ts';
import { type Say, speaker } from '#platform/words.ts';
import { sayRole } from '#people/for-other-slices.ts';
import { type MyMeeting, myMeetings } from '#programme/for-other-slices.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { LocalizedText } from '#ui/localized.tsx';
import { NextForYou } from '#ui/next-for-you.tsx';
import { StateMark } from '#ui/state.tsx';
import { Table } from '#ui/table.tsx';
import { Day, Time } from '#ui/time.tsx';
import { insistMay } from '../insist.ts';
import { startWords } from '../words.ts';

/** The screen at which this person does her part in a meeting, and what its link says. */
export function deskOf({ meeting, roles, speaksFor, ruleSet }: Pick<MyMeeting, 'meeting' | 'roles' | 'speaksFor' | 'ruleSet'>) {
  const address = `/meetings/${meeting}`;
  if (ruleSet === null) return { href: address, word: 'follow' as const };
  if (roles.includes('chair') || roles.includes('co-chair')) return { href: `${address}/chair`, word: 'takeChair' as const };
  if (roles.includes('secretariat')) return { href: `${address}/secretariat`, word: 'keepList' as const };
  if (roles.includes('rapporteur')) return { href: `${address}/rapporteur`, word: 'takeNotes' as const };
  if (roles.includes('interpreter')) return { href: `${address}/interpreters`, word: 'interpret' as const };
  if (roles.includes('technician')) return { href: `${address}/technician`, word: 'runRoom' as const };
  if (speaksFor.length > 0) return { href: `${address}/delegate`, word: 'askForFloor' as const };
  return { href: address, word: 'follow' as const };
}

const STATES = { open: 'open', 'to-come': 'waiting', closed: 'closed' } as const;

/** A signed-in person's own start: what needs her, then all the meetings she has a part in. */
export const startPage = definePage<readonly MyMeeting[]>({
  path: '/desk',
  async load(screen) {
    await insistMay(screen, myMeetings, {});
    return screen.ask(myMeetings, {});
  },
  title: (_, { language }) => speaker(startWords, language)('start'),
  place: (_, { language }) => [{ label: speaker(startWords, language)('start'), href: '/desk' }],
  layout: 'desk',
  json: null,
  view(meetings, { language, reader }) {
    const say = speaker(startWords, language);
    const now = meetings.filter((meeting) => meeting.state === 'open');
    return (
      <>
        <Heading title={reader.name ? <bdi>{reader.name}</bdi> : say('start')} kicker={reader.name && say('start')} />
        <NextForYou title={say('next')} tasks={now.map((meeting) => taskOf(meeting, language, say))} />
        {meetings.length === 0 ? (
          <Empty>{say('nothing')}</Empty>
        ) : (
          <Section title={say('meetings')}>
            <Table
              caption={say('meetings')} captionHidden rows={meetings} rowKey={(meeting) => meeting.meeting}
              rowState={(meeting) => (meeting.state === 'open' ? 'now' : meeting.state === 'closed' ? 'closed' : undefined)}
              columns={[
                {
                  key: 'meeting', head: say('meeting'), names: true,
                  cell: (meeting) => (
                    <>
                      <a href={`/meetings/${meeting.meeting}`}>
                        <LocalizedText field={meeting.title} mark={false} />
                      </a>
                      <br />
                      <span class="kicker">
                        <LocalizedText field={meeting.sessionTitle} mark={false} />
                      </span>
                    </>
                  ),
                },
                { key: 'when', head: say('when'), cell: (meeting) => <When meeting={meeting} say={say} /> },
                { key: 'as', head: say('as'), cell: (meeting) => meeting.roles.map((role) => sayRole(role, language)).join(' · ') },
                {
                  key: 'desk', head: say('desk'), tight: true,
                  cell: (meeting) => {
                    const { href, word } = deskOf(meeting);
                    return <a href={href}>{say(word)}</a>;
                  },
                },
              ]}
            />
          </Section>
        )}
      </>
    );
  },
});

function taskOf(meeting: MyMeeting, language: Language, say: Say<typeof startWords>) {
  const { href, word } = deskOf(meeting);
  return {
    key: meeting.meeting,
    what: (
      <>
        <strong>{versionFor(meeting.title, language)?.text}</strong>
        <br />
        {meeting.roles.map((role) => sayRole(role, language)).join(' · ')}
      </>
    ),
    until: <StateMark state="open">{say('under')}</StateMark>,
    act: (
      <ButtonLink href={href} tone="primary">
        {say(word)}
      </ButtonLink>
    ),
  };
}

const When = ({ meeting, say }: { readonly meeting: MyMeeting; readonly say: Say<typeof startWords> }) => (
  <>
    {meeting.startsAt ? <Time at={meeting.startsAt} zone={meeting.timeZone} /> : meeting.day && <Day on={meeting.day} />}
    {meeting.state === 'open' && (
      <>
        <br />
        <StateMark state={STATES[meeting.state]}>{say('under')}</StateMark>
      </>
    )}
  </>
);
