import { SymbolText } from '#library/for-other-pages.tsx';
import type { Language, Localized } from '#platform/languages.ts';
import type { Lane, LaneArrow } from '#ui/lanes.tsx';
import { useLanguage } from '#ui/setting.ts';
import { Table } from '#ui/table.tsx';
import { yearsOf } from '#ui/years.ts';
import { PRECEDING_LABELS, SUCCESSION_LABELS } from '../labels.ts';
import { sayPartialSpan } from '#platform/partial-date.ts';
import type { MechanismInList, MeetingInList, SuccessionStep } from '../reading.ts';
import { mechanismHref, sayIn, shortNameOf, textIn } from '../saying.ts';
import { On } from './partial-dates.tsx';
import { Said } from './said.tsx';

type LaneMeeting = Pick<MeetingInList, 'title' | 'startsOn' | 'endsOn' | 'relation'> & { readonly mechanism: string };

const begins = (mechanism: MechanismInList, meetings: readonly LaneMeeting[]): string =>
  mechanism.established ?? meetings.map(({ startsOn }) => startsOn).sort()[0] ?? '9999';

/** Lanes for a time-line: each mechanism with its time of existence and its meetings, the oldest first. */
export function lanesOf(mechanisms: readonly MechanismInList[], meetings: readonly LaneMeeting[], language: Language, strong?: string): Lane[] {
  const of = (slug: string) => meetings.filter(({ mechanism }) => mechanism === slug);
  return mechanisms
    .toSorted((a, b) => (begins(a, of(a.slug)) < begins(b, of(b.slug)) ? -1 : 1))
    .map((mechanism): Lane => {
      const from = mechanism.established;
      const name = textIn(mechanism.name, language);
      const acronym = textIn(mechanism.acronym, language);
      return {
        key: mechanism.slug,
        label: acronym && acronym !== name ? `${name} (${acronym})` : name,
        stretches: from ? [{ from: yearsOf(from, 'start'), to: mechanism.ended ? yearsOf(mechanism.ended, 'end') : null }] : [],
        moments: of(mechanism.slug).map(({ title, startsOn, endsOn, relation }) => ({
          at: yearsOf(startsOn), title: `${textIn(title, language)}, ${sayPartialSpan(startsOn, endsOn, language)}`, hollow: relation === 'related',
        })),
        strong: mechanism.slug === strong,
      };
    })
    .filter(({ stretches, moments }) => stretches.length + (moments?.length ?? 0) > 0);
}

/** Arrows of what became of what. A relation that holds all the time (feeds, part of) has no moment and no arrow. */
export function arrowsOf(steps: readonly SuccessionStep[], mechanisms: readonly MechanismInList[], language: Language): LaneArrow[] {
  const by = new Map(mechanisms.map((mechanism) => [mechanism.slug, mechanism]));
  return steps.flatMap((step) => {
    const [from, to] = [by.get(step.from), by.get(step.to)];
    const on = step.on ?? (['succeeded-by', 'repurposed-as', 'gave-rise-to'].includes(step.kind) ? to?.established : null);
    if (!from || !to || !on) return [];
    return [{ from: step.from, to: step.to, at: yearsOf(on, on === to.established ? 'start' : 'middle'), title: `${shortNameOf(from, language)} ${SUCCESSION_LABELS[step.kind][language] as string} ${shortNameOf(to, language)}` }];
  });
}

/** Succession in words. `of`: seen from one mechanism; without it each step names both. */
export function SuccessionTable({ steps, mechanisms, of }: { readonly steps: readonly SuccessionStep[]; readonly mechanisms: readonly MechanismInList[]; readonly of?: string }) {
  const language = useLanguage();
  const say = sayIn(language);
  const names = new Map<string, Localized>(mechanisms.map(({ slug, name }) => [slug, name]));
  const link = (slug: string) => {
    const name = names.get(slug);
    return <a href={mechanismHref(slug)}>{name ? <Said field={name} /> : slug}</a>;
  };
  const when = { key: 'when', head: say('when'), tight: true, cell: ({ on }: SuccessionStep) => (on ? <On from={on} /> : say('notRecorded')) };
  const basis = {
    key: 'basis', head: say('basis'),
    cell: ({ basis: text, note }: SuccessionStep) => (
      <>
        {text && <bdi><SymbolText text={text} /></bdi>}
        {note && <span class="meeting-detail"><Said field={note} /></span>}
        {!text && !note && '—'}
      </>
    ),
  };
  if (of === undefined) {
    return (
      <Table
        caption={say('succession')} captionHidden rows={steps}
        columns={[
          { key: 'from', head: say('mechanism'), names: true, cell: ({ from }) => link(from) },
          { key: 'relation', head: say('relation'), cell: ({ kind }) => SUCCESSION_LABELS[kind][language] as string },
          { key: 'to', head: say('mechanism'), cell: ({ to }) => link(to) },
          when, basis,
        ]}
      />
    );
  }
  return (
    <Table
      caption={say('succession')} captionHidden rows={steps}
      columns={[
        { key: 'relation', head: say('relation'), cell: ({ from, kind }) => (from === of ? SUCCESSION_LABELS : PRECEDING_LABELS)[kind][language] as string },
        { key: 'mechanism', head: say('mechanism'), names: true, cell: ({ from, to }) => link(from === of ? to : from) },
        when, basis,
      ]}
    />
  );
}
