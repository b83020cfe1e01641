import { sayDuration } from '#ui/clock.tsx';
import { formatNumber } from '#platform/words.ts';
import { useLanguage } from '#ui/setting.ts';
import { Table } from '#ui/table.tsx';
import type { SpentShown, SpentShownBy } from '../queries/direction.ts';
import type { SayDirecting } from './saying.ts';

const KINDS = ['party', 'group', 'region', 'constituency', 'gender', 'capacity'] as const;
type Kind = (typeof KINDS)[number];

const GENDERS: Readonly<Record<string, 'gender-woman' | 'gender-man' | 'gender-other'>> = { woman: 'gender-woman', man: 'gender-man', other: 'gender-other' };
const CAPACITIES = ['group', 'national', 'observer', 'organization', 'stakeholder'] as const;

function nameOf({ key, name }: SpentShown, kind: Kind, say: SayDirecting): string {
  const capacity = CAPACITIES.find((one) => one === key);
  if (kind === 'capacity' && capacity) return say(`capacity-${capacity}`);
  const gender = GENDERS[key];
  if (kind === 'gender' && gender) return say(gender);
  return name ?? say('unknown');
}

/** Who has spoken for how long: a bar each, in the table of its figures. `open`: how many of the tables stand open. */
export function TimeSpent({ spent, say, level = 2, open = 1, id = 'time-spent' }: {
  readonly spent: SpentShownBy;
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
        </details>
      ))}
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

/** A bar that begins where the line begins, in either direction of writing. */
const SpentBar = ({ part }: { readonly part: number }) => (
  <svg class="spent-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect x="0" y="0" width={Math.max(0.5, part * 100).toFixed(1)} height="8" />
  </svg>
);
