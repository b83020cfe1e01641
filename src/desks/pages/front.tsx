import { LatestEntries } from '#journal/components/entry-lines.tsx';
import { latestEntries } from '#journal/for-other-slices.ts';
import { DocumentList } from '#library/components/document-list.tsx';
import { documentsQuery } from '#library/for-other-slices.ts';
import { listMechanisms, MECHANISM_KIND_LABELS, type MechanismInList, sayPartialDate, sayPartialSpan } from '#mechanisms/for-other-slices.ts';
import { speakersList } from '#floor/for-other-slices.ts';
import { liveNow, type MeetingOfSession } from '#programme/for-other-slices.ts';
import { type Language, versionFor } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { type Say, sayPhrase, speaker } from '#platform/words.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { LocalizedText } from '#ui/localized.tsx';
import { StateMark } from '#ui/state.tsx';
import { Styles } from '#ui/styles.tsx';
import { Day, Time } from '#ui/time.tsx';
import { frontWords } from '../front-words.ts';

type Words = Say<typeof frontWords>;

const MEETINGS_NEXT = 5;
const DECISIONS = 4;
const ENTRIES = 5;

async function load(screen: Screen) {
  const { language } = screen;
  const { open, next } = await screen.ask(liveNow, { next: MEETINGS_NEXT });
  return {
    open: await Promise.all(open.slice(0, 5).map(async (meeting) => ({ meeting, list: await screen.ask(speakersList, { meeting: meeting.meeting, language }) }))),
    next,
    mechanisms: (await screen.ask(listMechanisms, {})).mechanisms,
    decided: (await screen.ask(documentsQuery, { kind: 'resolution', order: 'date', limit: DECISIONS })).documents,
    // One of each stream: a long list of speakers must not push out everything else.
    recorded: (await screen.ask(latestEntries, { language, limit: ENTRIES, onePerStream: true })).entries,
  };
}

type Data = Awaited<ReturnType<typeof load>>;

/** What is going on, what comes, what was decided: for whoever comes by. */
export const frontPage = definePage<Data>({
  path: '/',
  load,
  title: () => 'Parley',
  description: (_data, { language }) => speaker(frontWords, language)('lede'),
  keptUntil: () => ['mechanism/', 'session/', 'meeting/', 'document/', 'parties/'],
  view: (data, { language }) => {
    const say = speaker(frontWords, language);
    return (
      <>
        <Styles of="desks" />
        {data.open.map((one) => <OpenMeeting {...one} say={say} key={one.meeting.meeting} />)}
        <Heading title={say('title')} lede={say('lede')} />
        <div class="columns front">
          <Section title={say('dialogues')} aside={<a href="/mechanisms">{say('toRegistry')}</a>}>
            <Dialogues mechanisms={data.mechanisms} say={say} language={language} />
          </Section>
          <div>
            <Section title={say('next')} aside={<a href="/sessions">{say('allSessions')}</a>}>
              {data.next.length > 0 ? <Next meetings={data.next} say={say} /> : <Empty>{say('nothingNext')}</Empty>}
            </Section>
            {data.decided.length > 0 && (
              <Section title={say('decided')} aside={<a href="/documents?order=date">{say('allDocuments')}</a>}>
                <DocumentList documents={data.decided} />
              </Section>
            )}
          </div>
        </div>
        {data.recorded.length > 0 && (
          <Section title={say('recorded')} aside={<a href="/journal">{say('toJournal')}</a>}>
            <div class="wide"><LatestEntries entries={data.recorded} /></div>
          </Section>
        )}
      </>
    );
  },
});

const OpenMeeting = ({ meeting, list, say }: Data['open'][number] & { readonly say: Words }) => (
  <section class="open-meeting wide" aria-label={say('now')}>
    <p class="open-mark"><StateMark state="open">{say('now')}</StateMark></p>
    <div>
      <h2><a href={`/meetings/${meeting.meeting}`}><LocalizedText field={meeting.title} mark={false} /></a></h2>
      <p class="front-note">
        <a href={`/sessions/${meeting.session}`}><LocalizedText field={meeting.sessionTitle} mark={false} /></a>
        {meeting.fictional && <> · {say('madeUp')}</>}
      </p>
      {(list.speaking ?? list.waiting.length > 0) && (
        <p class="open-speaker">
          {[list.speaking && say('hasFloor', { party: list.speaking.onBehalfOfName ?? list.speaking.name }), list.waiting.length > 0 && say('waiting', { n: list.waiting.length })]
            .filter(Boolean).join(' · ')}
        </p>
      )}
    </div>
    <p><ButtonLink href={`/meetings/${meeting.meeting}`} tone="primary">{say('follow')}</ButtonLink></p>
  </section>
);

const Next = ({ meetings, say }: { readonly meetings: readonly MeetingOfSession[]; readonly say: Words }) => (
  <ol class="front-list">
    {meetings.map((meeting) => (
      <li key={meeting.meeting}>
        <p class="front-note">
          {meeting.startsAt ? <Time at={meeting.startsAt} zone={meeting.timeZone} /> : meeting.day && <Day on={meeting.day} />}
        </p>
        <h3><a href={`/meetings/${meeting.meeting}`}><LocalizedText field={meeting.title} mark={false} /></a></h3>
        <p class="front-note">
          <LocalizedText field={meeting.sessionTitle} mark={false} />
          {meeting.fictional && <> · {say('madeUp')}</>}
        </p>
      </li>
    ))}
  </ol>
);

function Dialogues({ mechanisms, say, language }: { readonly mechanisms: readonly MechanismInList[]; readonly say: Words; readonly language: Language }) {
  if (mechanisms.length === 0) return <Empty>{say('noDialogue')}</Empty>;
  const going = mechanisms.filter(({ ended }) => ended === null);
  const over = mechanisms.filter(({ ended }) => ended !== null);
  return (
    <>
      <ol class="front-list dialogues wide">
        {going.map((one) => (
          <li key={one.slug}>
            <h3><a href={`/mechanisms/${one.slug}`}><LocalizedText field={one.name} mark={false} /></a></h3>
            <p class="front-note">
              {[
                one.acronym && versionFor(one.acronym, language)?.text,
                sayPhrase(MECHANISM_KIND_LABELS[one.kind][language], language),
                one.established && say('since', { date: sayPartialDate(one.established, language) }),
              ].filter(Boolean).join(' · ')}
            </p>
            <LocalizedText field={one.summary} as="p" />
          </li>
        ))}
      </ol>
      {over.length > 0 && (
        <>
          <h3 class="over-title">{say('over')}</h3>
          <ul class="over">
            {over.map((one) => (
              <li key={one.slug}>
                <a href={`/mechanisms/${one.slug}`}><LocalizedText field={one.name} mark={false} /></a>{' '}
                <span class="front-note">{sayPartialSpan(one.established ?? one.ended!, one.ended!, language)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
