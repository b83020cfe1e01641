import { nextDay } from '#platform/clock.ts';
import { definePage } from '#platform/page.ts';
import type { Localized } from '#platform/languages.ts';
import { Empty } from '#ui/empty.tsx';
import { Filters } from '#ui/filters.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { Lanes } from '#ui/lanes.tsx';
import { Rule } from '#ui/notice.tsx';
import { Picture } from '#ui/picture.tsx';
import { Styles } from '#ui/styles.tsx';
import { Table } from '#ui/table.tsx';
import { yearsNow } from '#ui/years.ts';
import { On } from '../components/partial-dates.tsx';
import { arrowsOf, lanesOf, SuccessionTable } from '../components/succession.tsx';
import { FORM_FILTER } from '../filter-options.ts';
import { MEETING_FORM_LABELS } from '../labels.ts';
import { comparePartialDates } from '#platform/partial-date.ts';
import { timeline, type Timeline } from '../queries/timeline.ts';
import { mechanismHref, sayIn, textIn } from '../saying.ts';
import type { Language } from '#platform/languages.ts';
import { Said } from '../components/said.tsx';

interface Row {
  readonly key: string;
  readonly mechanism: string;
  readonly title: Localized;
  readonly href: string;
  readonly form: string;
  readonly startsOn: string;
  readonly endsOn: string | undefined;
  readonly place: Localized | undefined;
}

/**
 * Meetings of the profiles and sessions of the programme in one list, the newest first. A session that a profile
 * also names as a meeting of the same mechanism on the same day stands once, and leads to the session.
 */
export function rowsOf(answer: Timeline, language: Language): Row[] {
  const held = new Set(answer.sessions.map(({ mechanism, startsOn }) => `${mechanism} ${startsOn}`));
  return [
    ...answer.meetings.filter(({ mechanism, startsOn, relation }) => relation !== 'own' || !held.has(`${mechanism} ${startsOn}`)).map((meeting): Row => ({
      key: `${meeting.mechanism}/${meeting.slug}`, mechanism: meeting.mechanism, title: meeting.title, href: `${mechanismHref(meeting.mechanism)}#${meeting.slug}`,
      form: MEETING_FORM_LABELS[meeting.form][language] as string, startsOn: meeting.startsOn, endsOn: meeting.endsOn, place: meeting.place,
    })),
    ...answer.sessions.map((session): Row => ({
      key: `session/${session.session}`, mechanism: session.mechanism, title: session.title, href: `/sessions/${session.session}`,
      form: MEETING_FORM_LABELS.session[language] as string, startsOn: session.startsOn, endsOn: session.endsOn ?? undefined, place: session.place ?? undefined,
    })),
  ].toSorted((a, b) => comparePartialDates(b.startsOn, a.startsOn));
}

export const timelinePage = definePage({
  path: '/mechanisms/timeline',
  reads: ['mechanism', 'form', 'from', 'to'],
  keptUntil: () => ['mechanism/', 'parties/', 'session/'],
  async load(screen) {
    const asked = (name: string) => screen.url.searchParams.get(name) || undefined;
    const filters = { mechanism: asked('mechanism'), form: asked('form'), from: asked('from'), to: asked('to') };
    const all = await screen.ask(timeline, {});
    return { filters, all: all.mechanisms, answer: Object.values(filters).some(Boolean) ? await screen.ask(timeline, filters) : all };
  },
  json: ({ filters, answer }) => ({ filters, ...answer }),
  title: (_, { language }) => sayIn(language)('timeline'),
  description: (_, { language }) => sayIn(language)('timelineLede'),
  place: (_, { language }) => {
    const say = sayIn(language);
    return [{ label: say('mechanisms'), href: '/mechanisms' }, { label: say('timeline'), href: '/mechanisms/timeline' }];
  },
  changesAt: (_, { now }) => [nextDay(now)],
  view({ filters, all, answer }, { language, now, url }) {
    const say = sayIn(language);
    const rows = rowsOf(answer, language);
    const names = new Map(all.map((one) => [one.slug, one.name]));
    const query = new URLSearchParams(url.search);
    query.set('lang', language);
    return (
      <>
        <Styles of="mechanisms" />
        <Heading title={say('timeline')} lede={say('timelineLede')} />
        <div class="wide">
          <Filters
            label={say('filter')} submit={say('show')}
            filters={[
              { name: 'mechanism', label: say('mechanism'), value: filters.mechanism, any: say('any'), options: all.map(({ slug, name }) => ({ value: slug, label: textIn(name, language) })) },
              { name: 'form', label: say('form'), value: filters.form, any: say('any'), options: FORM_FILTER(language) },
              { name: 'from', label: say('from'), value: filters.from, example: '2006' },
              { name: 'to', label: say('to'), value: filters.to, example: '2018-12' },
            ]}
          />
        </div>
        <div class="section wide">
          <Picture
            scrolls label={say('timeline')} caption={say('timelineKey')}
            takeAlong={[{ label: say('asSvg'), href: `/mechanisms/timeline.svg?${query}` }, { label: say('asCsv'), href: `/mechanisms/timeline.csv?${query}` }]}
          >
            <Lanes lanes={lanesOf(answer.mechanisms, answer.meetings, language)} arrows={arrowsOf(answer.succession, answer.mechanisms, language)} language={language} label={say('timeline')} now={yearsNow(now)} />
          </Picture>
        </div>
        <Section title={say('meetingsFound', { n: rows.length })}>
          <Rule>{say('datesRule')}</Rule>
          {rows.length === 0 ? <Empty>{say('nothingFound')}</Empty> : (
            <Table
              caption={say('meetings')} captionHidden rows={rows} rowKey={({ key }) => key}
              columns={[
                { key: 'date', head: say('date'), tight: true, cell: ({ startsOn, endsOn }) => <On from={startsOn} to={endsOn} /> },
                { key: 'title', head: say('title'), names: true, cell: ({ title, href }) => <a href={href}><Said field={title} /></a> },
                { key: 'form', head: say('form'), cell: ({ form }) => form },
                { key: 'mechanism', head: say('mechanism'), cell: ({ mechanism }) => { const name = names.get(mechanism); return name ? <Said field={name} /> : mechanism; } },
                { key: 'place', head: say('place'), cell: ({ place }) => (place ? <Said field={place} /> : '—') },
              ]}
            />
          )}
        </Section>
        {answer.succession.length > 0 && (
          <Section title={say('succession')}><SuccessionTable steps={answer.succession} mechanisms={all} /></Section>
        )}
      </>
    );
  },
});
