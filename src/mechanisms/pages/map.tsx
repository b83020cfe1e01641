import { definePage } from '#platform/page.ts';
import { Filters } from '#ui/filters.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { Rule } from '#ui/notice.tsx';
import { Picture } from '#ui/picture.tsx';
import { Styles } from '#ui/styles.tsx';
import { Table } from '#ui/table.tsx';
import { ParticipationMap } from '../components/participation-map.tsx';
import { LEVEL_FILTER, THEME_FILTER } from '../filter-options.ts';
import { participation, type Participation } from '../queries/participation.ts';
import { inOrder } from '../reading.ts';
import { listed, sayIn, shortNameOf, type SayMechanisms } from '../saying.ts';
import type { Language } from '#platform/languages.ts';

export const mechanismsMapPage = definePage({
  path: '/mechanisms/map',
  reads: ['level', 'theme'],
  keptUntil: () => ['mechanism/', 'parties/'],
  async load(screen) {
    const asked = (name: string) => screen.url.searchParams.get(name) || undefined;
    const filters = { level: asked('level'), theme: asked('theme') };
    return { filters, answer: await screen.ask(participation, filters) };
  },
  json: ({ filters, answer }) => ({ filters, ...answer }),
  title: (_, { language }) => sayIn(language)('map'),
  description: (_, { language }) => sayIn(language)('mapLede'),
  place: (_, { language }) => {
    const say = sayIn(language);
    return [{ label: say('mechanisms'), href: '/mechanisms' }, { label: say('map'), href: '/mechanisms/map' }];
  },
  view({ filters, answer }, { language, url }) {
    const say = sayIn(language);
    const query = new URLSearchParams(url.search);
    query.set('lang', language);
    const rows = inOrder(answer.states.map(({ party, mechanisms }) => ({ ...party, mechanisms })), language);
    return (
      <>
        <Styles of="mechanisms" />
        <Heading title={say('map')} lede={say('mapLede')} />
        <div class="wide">
          <Filters
            label={say('filter')} submit={say('show')}
            filters={[
              { name: 'level', label: say('level'), value: filters.level, any: say('any'), options: LEVEL_FILTER(language) },
              { name: 'theme', label: say('theme'), value: filters.theme, any: say('any'), options: THEME_FILTER(language) },
            ]}
          />
        </div>
        <div class="section wide">
          <Picture
            caption={say('mapBoundaries')}
            takeAlong={[{ label: say('asSvg'), href: `/mechanisms/map.svg?${query}` }, { label: say('asCsv'), href: `/mechanisms/map.csv?${query}` }]}
          >
            <ParticipationMap answer={answer} />
          </Picture>
        </div>
        <Section title={say('state')} aside={String(rows.length)}>
          <Rule>{say('mapRule')}</Rule>
          <Table
            caption={say('map')} captionHidden rows={rows} rowKey={({ id }) => id}
            columns={[
              { key: 'state', head: say('state'), names: true, cell: ({ id, names }) => <a href={`/parties/${id}`}>{names[language]}</a> },
              { key: 'number', head: say('number'), numeric: true, cell: ({ mechanisms }) => mechanisms.length },
              { key: 'which', head: say('which'), cell: ({ mechanisms }) => whichInWords(answer, mechanisms, say, language) },
            ]}
          />
        </Section>
      </>
    );
  },
});

/** Which mechanisms, said the short way: nearly every State is in nearly all. */
export function whichInWords(answer: Participation, mechanisms: readonly string[], say: SayMechanisms, language: Language): string {
  const name = (slug: string): string => {
    const found = answer.mechanisms.find((one) => one.slug === slug);
    return found ? shortNameOf(found, language) : slug;
  };
  const missing = answer.mechanisms.filter(({ slug }) => !mechanisms.includes(slug));
  if (missing.length === 0 && mechanisms.length > 1) return say('allOfThem');
  if (missing.length <= 2 && mechanisms.length > 4) return say('exceptRow', { names: listed(missing.map(({ slug }) => name(slug)), language) });
  return listed(mechanisms.map(name), language);
}
