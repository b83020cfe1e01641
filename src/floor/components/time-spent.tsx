import { sayDuration } from '#ui/clock.tsx';
import { formatNumber } from '#platform/words.ts';
import { useLanguage } from '#ui/setting.ts';
import { Table } from '#ui/table.tsx';
import { localeOf } from '#platform/languages.ts';
import type { GendersTold, SpentShown, SpentShownBy } from '../showing-balance.ts';
import type { SayDirecting } from './saying.ts';

export const KINDS = ['party', 'group', 'region', 'constituency', 'gender', 'capacity'] as const;
type Kind = (typeof KINDS)[number];

const CAPACITIES = ['group', 'national', 'observer', 'organization', 'stakeholder'] as const;

/** What a bar is called. */
export function nameOf({ key, name }: SpentShown, kind: Kind, say: SayDirecting): string {
  const capacity = CAPACITIES.find((one) => one === key);
  if (kind === 'capacity' && capacity) return say(`capacity-${capacity}`);
  return name ?? say('unknown');
}

/**
 * Who has spoken for how long: a bar each, in the table of its figures. `open`: how many of the tables stand open. `genders`: what
 * everybody may read by gender; where it is given, the page is for everybody.
 */
export function TimeSpent({ spent, genders, say, level = 2, open = 1, id = 'time-spent' }: {
  readonly spent: SpentShownBy;
  readonly genders?: GendersTold | null;
  readonly say: SayDirecting;
  readonly level?: 2 | 3;
  readonly open?: number;
  readonly id?: string;
}) {
  const kinds = KINDS.filter((kind) => spent[kind].length > 0 && !(kind === 'capacity' && spent[kind].length < 2));
  if (kinds.length === 0) return null;
  const Head = `h${level}` as const;
  return (
    <section class="time-spent" aria-labelledby={id}>
      <Head id={id}>{say('timeSpent')}</Head>
      {kinds.map((kind, index) => (
        <details open={index < open} key={kind}>
          <summary>{say(`by-${kind}`)}</summary>
          <SpentTable kind={kind} bars={spent[kind]} say={say} id={`${id}-${kind}`} />
          {kind === 'gender' && <p class="under-way-note">{say('genderForChair')}</p>}
        </details>
      ))}
      {genders && (
        <details open={open > kinds.length}>
          <summary>{say('by-gender')}</summary>
          {genders.rows ? <GendersTable rows={genders.rows} say={say} id={`${id}-gender`} /> : <p class="under-way-note">{say('genderNotTold')}</p>}
        </details>
      )}
    </section>
  );
}

function SpentTable({ kind, bars, say, id }: { readonly kind: Kind; readonly bars: readonly SpentShown[]; readonly say: SayDirecting; readonly id: string }) {
  const language = useLanguage();
  const most = Math.max(1, ...bars.map(({ seconds }) => seconds));
  return (
    <Table
      id={id} caption={say(`by-${kind}`)} captionHidden rows={bars} rowKey={(bar) => bar.key}
      columns={[
        { key: 'who', head: say('who'), names: true, cell: (bar) => <bdi>{nameOf(bar, kind, say)}</bdi> },
        {
          key: 'time', head: say('time'),
          cell: (bar) => (
            <span class="spent-cell">
              <SpentBar part={bar.seconds / most} /> <span dir="ltr">{sayDuration(bar.seconds)}</span>
            </span>
          ),
        },
        { key: 'turns', head: say('turns'), numeric: true, cell: (bar) => formatNumber(language, bar.turns) },
      ]}
    />
  );
}

/** By the number of turns; the share of time only where it leads back to nobody. */
function GendersTable({ rows, say, id }: { readonly rows: NonNullable<GendersTold['rows']>; readonly say: SayDirecting; readonly id: string }) {
  const language = useLanguage();
  const all = rows.reduce((sum, { turns }) => sum + turns, 0);
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 });
  const hasTime = rows.some(({ tenths }) => tenths !== null);
  return (
    <>
      <Table
        id={id} caption={say('by-gender')} captionHidden rows={rows} rowKey={(row) => row.key}
        columns={[
          { key: 'who', head: say('who'), names: true, cell: (row) => row.name },
          {
            key: 'turns', head: say('turns'),
            cell: (row) => (
              <span class="spent-cell">
                <SpentBar part={row.turns / all} /> <span>{formatNumber(language, row.turns)}</span>
              </span>
            ),
          },
          ...(hasTime ? [{ key: 'time', head: say('partOfTime'), numeric: true, cell: (row: (typeof rows)[number]) => (row.tenths === null ? '—' : `≈ ${percent.format(row.tenths / 10)}`) }] : []),
        ]}
      />
      <p class="under-way-note">{say('genderTold')}</p>
    </>
  );
}

/** A bar that begins where the line begins, in either direction of writing. */
const SpentBar = ({ part }: { readonly part: number }) => (
  <svg class="spent-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect x="0" y="0" width={Math.max(0.5, part * 100).toFixed(1)} height="8" />
  </svg>
);
