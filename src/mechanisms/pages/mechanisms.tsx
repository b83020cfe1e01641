import { partiesQuery } from '#parties/for-other-slices.ts';
import { dayOf, nextDay } from '#platform/clock.ts';
import { definePage } from '#platform/page.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Filters } from '#ui/filters.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { Picture } from '#ui/picture.tsx';
import { useSetting } from '#ui/setting.ts';
import { Styles } from '#ui/styles.tsx';
import { WorldMap } from '#ui/world-map.tsx';
import { proposeProfile } from '../commands/propose-profile.ts';
import { MechanismEntries } from '../components/mechanism-entries.tsx';
import { MachineNotice, Said } from '../components/said.tsx';
import { On } from '../components/partial-dates.tsx';
import { valuesOf } from '../components/participation-map.tsx';
import { importPageWords } from '../import-page-words.ts';
import { KIND_FILTER, LEVEL_FILTER, THEME_FILTER } from '../filter-options.ts';
import { listMechanisms } from '../queries/list.ts';
import { latestDay } from '#platform/partial-date.ts';
import { participation, type Participation } from '../queries/participation.ts';
import { timeline, type Timeline } from '../queries/timeline.ts';
import { sayIn, textIn } from '../saying.ts';
import { rowsOf } from './timeline.tsx';
import { sayPhrase } from '#platform/words.ts';

export const mechanismsPage = definePage({
  path: '/mechanisms',
  reads: ['party', 'kind', 'level', 'region', 'theme'],
  keptUntil: () => ['mechanism/', 'parties/', 'session/'],
  async load(screen) {
    const { url, language } = screen;
    const asked = (name: string) => url.searchParams.get(name) || undefined;
    const filters = { party: asked('party'), kind: asked('kind'), level: asked('level'), region: asked('region'), theme: asked('theme') };
    return {
      filters,
      list: await screen.ask(listMechanisms, filters),
      parties: (await screen.ask(partiesQuery, { language, limit: 500 })).parties,
      states: await screen.ask(participation, {}),
      timeline: await screen.ask(timeline, {}),
      mayImport: await screen.may(proposeProfile, proposeProfile.example),
    };
  },
  json: ({ filters, list }) => ({ filters, ...list }),
  title: (_, { language }) => sayIn(language)('mechanisms'),
  description: (_, { language }) => sayIn(language)('lede'),
  place: (_, { language }) => [{ label: sayIn(language)('mechanisms'), href: '/mechanisms' }],
  changesAt: (_, { now }) => [nextDay(now)],
  view({ filters, list, parties, states, timeline: times, mayImport }, { language, now }) {
    const say = sayIn(language);
    const stateKinds = ['state', 'observer-state'];
    const option = ({ id, name }: (typeof parties)[number]) => ({ value: id, label: name });
    return (
      <>
        <Styles of="mechanisms" />
        <Heading title={say('mechanisms')} lede={say('lede')}>
          {mayImport && <ButtonLink href="/mechanisms/import">{sayPhrase(importPageWords.import[language], language)}</ButtonLink>}
        </Heading>
        <div class="wide">
          <Filters
            label={say('filter')} submit={say('show')}
            filters={[
              {
                name: 'party', label: say('whichHeading'), value: filters.party, any: say('anyParty'),
                groups: [
                  { label: say('state'), options: parties.filter(({ kind }) => stateKinds.includes(kind)).map(option) },
                  { label: say('organizations'), options: parties.filter(({ kind }) => !stateKinds.includes(kind)).map(option) },
                ],
              },
              { name: 'kind', label: say('kind'), value: filters.kind, any: say('any'), options: KIND_FILTER(language) },
              { name: 'level', label: say('level'), value: filters.level, any: say('any'), options: LEVEL_FILTER(language) },
              ...(list.regions.length > 0 ? [{ name: 'region', label: say('region'), value: filters.region, any: say('any'), options: list.regions.map(({ value, name }) => ({ value, label: textIn(name, language) })) }] : []),
              { name: 'theme', label: say('theme'), value: filters.theme, any: say('any'), options: THEME_FILTER(language) },
            ]}
          />
        </div>
        <MachineNotice of={list} />
        <div class="columns section">
          <Section title={say('found', { n: list.mechanisms.length })} aside={list.mechanisms.length < list.total ? say('ofAll', { n: list.total }) : undefined}>
            {list.total === 0 ? <Empty>{say('emptyRegistry')}</Empty> : list.mechanisms.length === 0 ? <Empty>{say('nothingFound')}</Empty> : (
              <MechanismEntries mechanisms={list.mechanisms} />
            )}
          </Section>
          {list.total > 0 && <Teasers states={states} times={times} today={dayOf(now)} />}
        </div>
      </>
    );
  },
});

const MEETINGS_SHOWN = 6;

/** Beside the list: who is in how many, and the meetings next to today. */
function Teasers({ states, times, today }: { readonly states: Participation; readonly times: Timeline; readonly today: string }) {
  const { language } = useSetting();
  const say = sayIn(language);
  const rows = rowsOf(times, language);
  const coming = rows.filter(({ startsOn, endsOn }) => latestDay(endsOn ?? startsOn) >= today).reverse().slice(0, MEETINGS_SHOWN);
  const past = rows.filter(({ startsOn, endsOn }) => latestDay(endsOn ?? startsOn) < today).slice(0, MEETINGS_SHOWN);
  return (
    <div>
      <div class="teaser"><Section title={<a href="/mechanisms/map">{say('map')}</a>}>
        <Picture caption={say('mapLede')}><WorldMap values={valuesOf(states, language).values} label={say('map')} plain /></Picture>
      </Section></div>
      {coming.length > 0 && <div class="teaser"><Section title={<a href="/mechanisms/timeline">{say('coming')}</a>}><MeetingLinks rows={coming} /></Section></div>}
      {past.length > 0 && <div class="teaser"><Section title={<a href="/mechanisms/timeline">{say('lately')}</a>}><MeetingLinks rows={past} /></Section></div>}
    </div>
  );
}

const MeetingLinks = ({ rows }: { readonly rows: ReturnType<typeof rowsOf> }) => (
  <ul class="plain">
    {rows.map(({ key, title, href, startsOn, endsOn }) => (
      <li key={key}><a href={href}><Said field={title} /></a> <span class="meeting-detail"><On from={startsOn} to={endsOn} /></span></li>
    ))}
  </ul>
);
