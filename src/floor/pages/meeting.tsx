import { nextQuarter } from '#platform/clock.ts';
import { type Language, type Localized, versionFor } from '#platform/languages.ts';
import { definePage, type Place } from '#platform/page.ts';
import { type Say, speaker, wordsIn } from '#platform/words.ts';
import { type MeetingAlone, meeting as meetingQuery, sayForm } from '#programme/for-other-slices.ts';
import { sayDuration } from '#ui/clock.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { Island } from '#ui/island.tsx';
import { LocalizedText } from '#ui/localized.tsx';
import { Notice } from '#ui/notice.tsx';
import { Pager } from '#ui/pager.tsx';
import { StateMark } from '#ui/state.tsx';
import { Styles } from '#ui/styles.tsx';
import { Table } from '#ui/table.tsx';
import { Day, Time } from '#ui/time.tsx';
import { PublicFloor } from '../components/public-floor.tsx';
import { TimeSpent } from '../components/time-spent.tsx';
import { ItemTitle } from '../components/item.tsx';
import { TurnTags } from '../components/turn-tags.tsx';
import { Proposals } from '../components/proposals.tsx';
import { Decisions } from '../components/under-way.tsx';
import { Who } from '../components/who.tsx';
import { type MeetingRecord, type RecordedTurn, record } from '../queries/record.ts';
import { type SpeakersList, speakersList } from '../queries/speakers-list.ts';
import { timeSpent, type TimeSpentShown } from '../queries/time-spent.ts';
import { directingWords } from '../words/directing.ts';
import { listWords } from '../words/list.ts';
import { meetingWords } from '../words/meeting.ts';
import { paperWords } from '../words/papers.ts';
import { recordWords } from '../words/record.ts';
import { underWayWords } from '../words/under-way.ts';

interface MeetingData {
  readonly meeting: MeetingAlone;
  /** Null where the meeting has no list of speakers. */
  readonly list: SpeakersList | null;
  /** What was spoken: once it has closed, or where the reader asks for it. */
  readonly record: MeetingRecord | null;
  /** Who spoke for how long: once it has closed. */
  readonly timeSpent: TimeSpentShown | null;
}

const textIn = (field: Localized, language: Language): string => versionFor(field, language)?.text ?? '';

/** Mechanism › session › meeting. */
export const placeOfMeeting = (meeting: MeetingAlone, language: Language): Place[] => [
  { label: textIn(meeting.mechanismName, language), href: `/mechanisms/${meeting.mechanism}` },
  { label: textIn(meeting.sessionTitle, language), href: `/sessions/${meeting.session}` },
  { label: textIn(meeting.title, language), href: `/meetings/${meeting.meeting}` },
];

/** The public page of a meeting: its list of speakers while it lasts, its record afterwards. */
export const meetingPage = definePage<MeetingData>({
  path: '/meetings/:meeting{[a-z0-9-]+}',
  reads: ['record', 'after'],
  async load({ ask, params, url, language }) {
    const meeting = await ask(meetingQuery, { meeting: params['meeting'] });
    if (meeting.ruleSet === null) return { meeting, list: null, record: null, timeSpent: null };
    const list = await ask(speakersList, { meeting: meeting.meeting, language });
    const wanted = url.searchParams.has('record') || url.searchParams.has('after') || list.state === 'closed';
    const after = url.searchParams.get('after') ?? undefined;
    const isOver = list.state === 'closed' && after === undefined;
    return {
      meeting, list, timeSpent: isOver ? await ask(timeSpent, { meeting: meeting.meeting, language }) : null,
      record: wanted ? await ask(record, { meeting: meeting.meeting, language, after }) : null,
    };
  },
  title: ({ meeting }, { language }) => textIn(meeting.title, language),
  place: ({ meeting }, { language }) => placeOfMeeting(meeting, language),
  description: ({ meeting }, { language }) => `${textIn(meeting.title, language)}. ${textIn(meeting.sessionTitle, language)}.`,
  keptUntil: ({ meeting }) => [`meeting/${meeting}`, `carried/${meeting}`],
  // A time stated for the list is said without its day while that is today at the meeting's place. Sums by gender are reckoned
  // anew each quarter of an hour: a page drawn when one is declared would tell everybody the moment of that.
  changesAt: ({ list, timeSpent: spent }, { now }) => (list?.proceedings.opensAt ?? list?.proceedings.closesAt) === undefined && !spent?.genders ? [] : [nextQuarter(now)],
  linkedData: ({ meeting }, { origin, language }) => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: textIn(meeting.title, language),
    url: `${origin}/meetings/${meeting.meeting}`,
    ...((meeting.startsAt ?? meeting.day) && { startDate: meeting.startsAt ?? meeting.day }),
    ...(meeting.endsAt && { endDate: meeting.endsAt }),
    superEvent: { '@type': 'Event', name: textIn(meeting.sessionTitle, language), url: `${origin}/sessions/${meeting.session}` },
  }),
  view({ meeting, list, record: spoken, timeSpent: spent }, { language, url }) {
    const say = speaker(meetingWords, language);
    const form = sayForm(meeting.form, language);
    return (
      <>
        <Styles of="floor" />
        <Heading kicker={textIn(meeting.title, language).startsWith(form) ? undefined : form} title={<LocalizedText field={meeting.title} />} lede={<When meeting={meeting} />} />
        {meeting.fictional && <Notice title={say('fictional')}>{say('fictionalNote')}</Notice>}
        {meeting.note && <LocalizedText field={meeting.note} as="p" />}
        {list === null && <p class="floor-empty">{say('noList')}</p>}
        {list && list.state !== 'closed' && !spoken && (
          <Island
            name="floor-public" component={PublicFloor} props={{ words: wordsIn(listWords, language), underWay: wordsIn(underWayWords, language), record: `${url.pathname}?record` }}
            live={{ query: speakersList.name, input: { meeting: meeting.meeting, language }, number: list.number, answer: list }}
          />
        )}
        {spoken && <Record spoken={spoken} url={url} language={language} say={say} />}
        {list && (spoken || list.waiting.length > 0) && <TakeAlong meeting={meeting.meeting} language={language} isRecord={spoken !== null} hasTimes={(spent?.turns ?? 0) > 0} />}
        {spoken && list && (
          <div class="record-besides">
            <Proposals now={list.proceedings} zone={list.timeZone} say={speaker(underWayWords, language)} />
            <Decisions now={list.proceedings} zone={list.timeZone} say={speaker(underWayWords, language)} />
            {spent && spent.turns > 0 && <TimeSpent spent={spent.spent} genders={spent.genders} say={speaker(directingWords, language)} open={2} />}
          </div>
        )}
      </>
    );
  },
});

/** What the page shows, on paper and for a spreadsheet. */
function TakeAlong({ meeting, language, isRecord, hasTimes }: { readonly meeting: string; readonly language: Language; readonly isRecord: boolean; readonly hasTimes: boolean }) {
  const say = speaker(recordWords, language);
  const href = (file: string, format = 'csv') => `/meetings/${meeting}/${file}.${format}?lang=${language}`;
  return (
    <p class="files-along">
      <a href={href(isRecord ? 'record' : 'list', 'pdf')}>{speaker(paperWords, language)(isRecord ? 'recordAsPdf' : 'listAsPdf')}</a>
      <a href={href(isRecord ? 'record' : 'list')}>{say(isRecord ? 'asCsv' : 'listAsCsv')}</a>
      {hasTimes && <a href={href('time')}>{say('timeAsCsv')}</a>}
    </p>
  );
}

function RecordedSpeaker({ turn, language }: { readonly turn: MeetingRecord['turns'][number]; readonly language: Language }) {
  return (
    <span class="turn-who">
      <Who turn={turn} say={speaker(listWords, language)} />
      <TurnTags turn={turn} say={speaker(underWayWords, language)} />
    </span>
  );
}

function When({ meeting }: { readonly meeting: MeetingAlone }) {
  return (
    <>
      {meeting.startsAt ? (
        <Time at={meeting.startsAt} zone={meeting.timeZone} look="full" />
      ) : (
        meeting.day && <Day on={meeting.day} look="long" />
      )}
      {meeting.room && (
        <>
          {(meeting.startsAt ?? meeting.day) && ' · '}
          <LocalizedText field={meeting.room} mark={false} />
        </>
      )}
    </>
  );
}

function Record({ spoken, url, language, say }: {
  readonly spoken: MeetingRecord;
  readonly url: URL;
  readonly language: Language;
  readonly say: Say<typeof meetingWords>;
}) {
  const tell = speaker(recordWords, language);
  const about = speaker(underWayWords, language);
  const shown = speaker(listWords, language);
  return (
    <>
      <Section title={tell('record')} aside={`${tell('total', { n: spoken.count })} · ${sayDuration(spoken.seconds)}`}>
        <DefinitionList
          entries={[
            { term: tell('opened'), value: spoken.openedAt && <Time at={spoken.openedAt} zone={spoken.timeZone} /> },
            spoken.closedAt ? { term: tell('closed'), value: <Time at={spoken.closedAt} zone={spoken.timeZone} /> } : false,
            { term: tell('rules'), value: spoken.ruleSet.name },
            ...spoken.items.map((item) => ({ term: about('item', { item: `\u2066${item.item}\u2069` }), value: <ItemTitle item={item} say={about} /> })),
          ]}
        />
        {spoken.state !== 'closed' && (
          <p>
            <StateMark state="open">{shown('meetingOpen')}</StateMark> <a href={url.pathname}>{say('toList')}</a>
          </p>
        )}
        {spoken.count === 0 ? (
          <p class="floor-empty">{tell('nobodySpoke')}</p>
        ) : (
          <Table
            id="record" caption={tell('timesOf', { zone: spoken.timeZone })} rows={spoken.turns} rowKey={(turn) => turn.turn}
            columns={[
              { key: 'number', head: tell('number'), numeric: true, cell: (turn) => turn.place },
              { key: 'speaker', head: tell('speaker'), names: true, cell: (turn) => <RecordedSpeaker turn={turn} language={language} /> },
              ...(spoken.items.length > 0 ? [{ key: 'item', head: tell('item'), tight: true, cell: (turn: RecordedTurn) => <span dir="ltr">{turn.item ?? '—'}</span> }] : []),
              { key: 'begun', head: tell('begun'), tight: true, cell: (turn) => <Time at={turn.begunAt} zone={spoken.timeZone} look="hour" own={false} /> },
              { key: 'ended', head: tell('ended'), tight: true, cell: (turn) => <Time at={turn.endedAt} zone={spoken.timeZone} look="hour" own={false} /> },
              { key: 'length', head: tell('length'), numeric: true, cell: (turn) => <span dir="ltr">{sayDuration(turn.seconds)}</span> },
              { key: 'limit', head: tell('limit'), numeric: true, cell: (turn) => (turn.limitSeconds === null ? '—' : <span dir="ltr">{sayDuration(turn.limitSeconds)}</span>) },
            ]}
          />
        )}
        <Pager url={url} next={spoken.next ?? undefined} />
      </Section>
      {spoken.notReached.length > 0 && (
        <Section title={tell('notReached')} level={3}>
          <ol class="turns">
            {spoken.notReached.map((turn) => (
              <li key={turn.turn}>
                <span class="turn-who">
                  <Who turn={turn} say={shown} />
                  {turn.carriedTo && (
                    <span class="turn-tags">
                      <a href={`/meetings/${turn.carriedTo.meeting}`}>{tell('carriedTo', { meeting: `\u2068${turn.carriedTo.title}\u2069` })}</a>
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
