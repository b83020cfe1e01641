import { nextDay } from '#platform/clock.ts';
import type { Localized } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { type Definition, DefinitionList } from '#ui/definition-list.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { Lanes } from '#ui/lanes.tsx';
import { LanguageVersions, LocalizedText } from '#ui/localized.tsx';
import { Picture } from '#ui/picture.tsx';
import { useSetting } from '#ui/setting.ts';
import { Styles } from '#ui/styles.tsx';
import { sayDay } from '#ui/time.tsx';
import { yearsNow } from '#ui/years.ts';
import { Governance, Lists, Mandates, OtherDocuments, Outcomes, Sources } from '../components/profile-parts.tsx';
import { Meetings } from '../components/meetings.tsx';
import { MachineNotice, Said } from '../components/said.tsx';
import { On } from '../components/partial-dates.tsx';
import { Participants, PartyNames } from '../components/participants.tsx';
import { arrowsOf, lanesOf, SuccessionTable } from '../components/succession.tsx';
import { LEVEL_LABELS, MECHANISM_KIND_LABELS, THEME_LABELS } from '../labels.ts';
import { sayPartialDate } from '#platform/partial-date.ts';
import { profileQuery, type ProfileAnswer } from '../queries/profile.ts';
import { listed, mechanismHref, sayIn, textIn } from '../saying.ts';

export const mechanismPage = definePage({
  // Without a dot, so that `/mechanisms/hld.json` is the data behind the page.
  path: '/mechanisms/:slug{[a-z0-9-]+}',
  keptUntil: () => ['mechanism/', 'parties/', 'session/', 'library/', 'document/'],
  load: (screen) => screen.ask(profileQuery, { mechanism: screen.params['slug'] }),
  title: ({ profile }, { language }) => textIn(profile.name, language),
  description: ({ profile }, { language }) => textIn(profile.summary, language),
  place: ({ profile }, { language }) => [
    { label: sayIn(language)('mechanisms'), href: '/mechanisms' },
    { label: textIn(profile.acronym, language) || textIn(profile.name, language), href: mechanismHref(profile.slug) },
  ],
  linkedData: ({ profile }, { language, origin }) => ({
    '@context': 'https://schema.org', '@type': 'Organization', '@id': origin + mechanismHref(profile.slug), name: textIn(profile.name, language),
    ...(profile.acronym && { alternateName: textIn(profile.acronym, language) }), description: textIn(profile.summary, language),
    ...(profile.established && { foundingDate: profile.established }), ...(profile.ended && { dissolutionDate: profile.ended }),
    url: origin + mechanismHref(profile.slug),
  }),
  changesAt: (_, { now }) => [nextDay(now)],
  view: (answer, screen) => <Profile answer={answer} screen={screen} />,
});

/** The parts of the page that have something in them, in order: also its table of contents. */
function partsOf({ profile, participants, partners, succession, sessions }: ProfileAnswer) {
  const some = (list: readonly unknown[]): boolean => list.length > 0;
  return [
    ['mandate', some(profile.mandates)], ['purpose', profile.purpose !== undefined], ['background', profile.background !== undefined],
    ['governance', some(profile.governance)], ['thisTimeline', some(profile.meetings) || some(succession)],
    ['participants', some(participants) || profile.participants.rule !== undefined || profile.participants.countNote !== undefined],
    ['partners', some(partners) || some(profile.otherPartners)], ['meetings', some(profile.meetings) || some(sessions)],
    ['lists', some(profile.lists)], ['outcomes', some(profile.outcomes)], ['documents', some(profile.documents)],
    ['links', some(profile.links)], ['sources', some(profile.sources)], ['cite', true],
  ].flatMap(([key, there]) => (there ? [key as PartKey] : []));
}
type PartKey =
  | 'mandate' | 'purpose' | 'background' | 'governance' | 'thisTimeline' | 'participants' | 'partners' | 'meetings' | 'lists' | 'outcomes'
  | 'documents' | 'links' | 'sources' | 'cite';
const ANCHORS: Partial<Record<PartKey, string>> = { thisTimeline: 'time-line' };

function Profile({ answer, screen }: { readonly answer: ProfileAnswer; readonly screen: Screen }) {
  const { language } = screen;
  const say = sayIn(language);
  const { profile } = answer;
  const parts = partsOf(answer);
  const has = (part: PartKey): boolean => parts.includes(part);
  return (
    <>
      <Styles of="mechanisms" />
      <Heading
        kicker={[MECHANISM_KIND_LABELS[profile.kind][language], profile.region ? textIn(profile.region, language) : LEVEL_LABELS[profile.level][language]].join(' · ')}
        title={<Said field={profile.name} />}
        lede={<LocalizedText field={profile.summary} />}
      >
        <nav class="on-this-page" aria-label={say('onThisPage')}>
          <ul>{parts.map((part) => <li key={part}><a href={`#${ANCHORS[part] ?? part}`}>{say(part)}</a></li>)}</ul>
        </nav>
      </Heading>
      <MachineNotice of={profile} />
      <div class="columns">
        <div>
          {has('mandate') && <Section title={say('mandate')} id="mandate"><Mandates answer={answer} /></Section>}
          {profile.purpose && <Section title={say('purpose')} id="purpose"><Prose field={profile.purpose} /></Section>}
          {profile.background && <Section title={say('background')} id="background"><Prose field={profile.background} /></Section>}
          {profile.currentFocus.length > 0 && (
            <Section title={say('currentFocus')}>
              <ul class="focus">{profile.currentFocus.map((focus, index) => <li key={index}><Said field={focus} /></li>)}</ul>
            </Section>
          )}
          {has('governance') && <Section title={say('governance')} id="governance"><Governance answer={answer} /></Section>}
        </div>
        <div><Facts answer={answer} /></div>
      </div>
      {has('thisTimeline') && <Section title={say('thisTimeline')} id="time-line"><TimeLine answer={answer} now={yearsNow(screen.now)} /></Section>}
      {has('participants') && (
        <Section title={say('participants')} id="participants" aside={answer.participants.length > 0 ? say('participantsCount', { n: answer.participants.length }) : undefined}>
          <Participants answer={answer} />
        </Section>
      )}
      {has('partners') && (
        <Section title={say('partners')} id="partners">
          <div class="wide"><PartyNames parties={answer.partners} /></div>
          {profile.otherPartners.length > 0 && <p>{profile.otherPartners.map((partner, index) => <span key={index}>{index > 0 && ' · '}<Said field={partner} /></span>)}</p>}
        </Section>
      )}
      {has('meetings') && <Section title={say('meetings')} id="meetings"><AllMeetings answer={answer} /></Section>}
      {has('lists') && <Section title={say('lists')} id="lists"><Lists answer={answer} /></Section>}
      {has('outcomes') && <Section title={say('outcomes')} id="outcomes"><Outcomes answer={answer} /></Section>}
      {has('documents') && <Section title={say('documents')} id="documents"><OtherDocuments answer={answer} /></Section>}
      {has('links') && (
        <Section title={say('links')} id="links">
          <ul class="plain">{profile.links.map(({ label, url }) => <li key={url}><a href={url} rel="external"><Said field={label} /></a></li>)}</ul>
        </Section>
      )}
      {has('sources') && <Section title={say('sources')} id="sources"><Sources answer={answer} /></Section>}
      <Section title={say('cite')} id="cite">
        <p class="citation">
          {say('citation', { name: textIn(profile.name, language), date: sayDay(answer.publishedAt.slice(0, 10), language), address: screen.origin + mechanismHref(profile.slug) })}
        </p>
        <p><a href={`${mechanismHref(profile.slug)}.json`}>{say('asData')}</a></p>
      </Section>
    </>
  );
}

/** Running text: paragraphs are parted by an empty line in the field. */
const Prose = ({ field }: { readonly field: Localized }) => <div class="text"><LocalizedText field={field} as="p" /></div>;

function Facts({ answer }: { readonly answer: ProfileAnswer }) {
  const { language } = useSetting();
  const say = sayIn(language);
  const { profile } = answer;
  const fact = (there: unknown, term: string, value: Definition['value']): Definition | false => (there ? { term, value } : false);
  return (
    <>
      <DefinitionList
        entries={[
          fact(profile.acronym, say('acronym'), textIn(profile.acronym, language)),
          { term: say('kind'), value: MECHANISM_KIND_LABELS[profile.kind][language] as string },
          { term: say('level'), value: LEVEL_LABELS[profile.level][language] as string },
          fact(profile.region, say('region'), textIn(profile.region, language)),
          fact(profile.established, say('established'), profile.established && <On from={profile.established} />),
          fact(profile.ended, say('ended'), profile.ended && <On from={profile.ended} />),
          fact(profile.themes.length, say('themes'), <Themes themes={profile.themes} />),
          fact(profile.secretariat, say('secretariat'), profile.secretariat && <LocalizedText field={profile.secretariat} />),
          fact(profile.contact, say('contact'), profile.contact && <bdi class="localized">{profile.contact}</bdi>),
          {
            term: say('verified'),
            value: profile.verified ? say('verifiedBy', { date: sayPartialDate(profile.verified.on, language), who: profile.verified.by }) : say('neverVerified'),
          },
          { term: say('languages'), value: <LanguageVersions field={profile.summary} /> },
        ]}
      />
    </>
  );
}

function Themes({ themes }: { readonly themes: ProfileAnswer['profile']['themes'] }) {
  const { language } = useSetting();
  return <>{themes.map((theme, index) => <span key={theme}>{index > 0 && ' · '}<a href={`/mechanisms?theme=${theme}`}>{THEME_LABELS[theme][language] as string}</a></span>)}</>;
}

function TimeLine({ answer, now }: { readonly answer: ProfileAnswer; readonly now: number }) {
  const { language } = useSetting();
  const say = sayIn(language);
  const { profile, related, succession } = answer;
  const meetings = profile.meetings.map(({ title, startsOn, endsOn, relation }) => ({ mechanism: profile.slug, title, startsOn, relation, ...(endsOn && { endsOn }) }));
  const name = textIn(profile.name, language);
  return (
    <>
      <Picture scrolls label={name} caption={say('timelineKey')}>
        <Lanes lanes={lanesOf(related, meetings, language, profile.slug)} arrows={arrowsOf(succession, related, language)} language={language} label={listed([name, say('succession')], language)} now={now} />
      </Picture>
      {succession.length > 0 && <SuccessionTable steps={succession} mechanisms={related} of={profile.slug} />}
    </>
  );
}

function AllMeetings({ answer: { profile, named, sessions } }: { readonly answer: ProfileAnswer }) {
  const say = sayIn(useSetting().language);
  const own = profile.meetings.filter(({ relation }) => relation === 'own');
  const related = profile.meetings.filter(({ relation }) => relation === 'related');
  return (
    <>
      {sessions.length > 0 && (
        <>
          <h3>{say('sessions')}</h3>
          <ul class="plain">
            {sessions.map(({ id, title, startsOn, endsOn }) => (
              <li key={id}><a href={`/sessions/${id}`}><Said field={title} /></a> <span class="version-mark"><On from={startsOn} to={endsOn} /></span></li>
            ))}
          </ul>
        </>
      )}
      {own.length > 0 && <Meetings caption={say('ownMeetings')} meetings={own} named={named} />}
      {related.length > 0 && <Meetings caption={say('relatedMeetings')} meetings={related} named={named} />}
    </>
  );
}
