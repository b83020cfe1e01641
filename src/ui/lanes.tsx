import { directionOf, type Language } from '#platform/languages.ts';

/** A stretch of time in years with their parts: 2006.7. An end of `null` is still open. */
export interface Stretch {
  readonly from: number;
  readonly to: number | null;
  readonly title?: string;
}

export interface Moment {
  readonly at: number;
  readonly title: string;
  /** Belongs here only by relation. */
  readonly hollow?: boolean;
}

export interface Lane {
  readonly key: string;
  readonly label: string;
  readonly language?: Language;
  readonly stretches: readonly Stretch[];
  readonly moments?: readonly Moment[];
  readonly strong?: boolean;
}

/** From one lane to another, at a time: succession. */
export interface LaneArrow {
  readonly from: string;
  readonly to: string;
  readonly at: number;
  readonly title: string;
}

const WIDTH = 960;
const LANE = 50;
const EDGE = 10;
const AXIS = 26;
/** Clear of the arrows that end where the first lanes begin. */
const LABEL = 20;

const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** The classes of a time-line drawn by `Lanes`, for a file of its own. */
export const LANES_CSS = `
.lanes text{font-size:14px;fill:var(--ink);stroke:var(--paper);stroke-width:4px;stroke-linejoin:round;paint-order:stroke}.lanes .year{fill:var(--ink-soft);font-size:13px}.lanes .strong{font-weight:600}
.lanes .grid{stroke:var(--hairline);stroke-width:1}.lanes .now{stroke:var(--accent);stroke-dasharray:3 3}
.lanes .stretch{fill:var(--accent);opacity:.32}.lanes .moment{fill:var(--accent);stroke:var(--paper);stroke-width:1.5}
.lanes .moment.hollow{fill:var(--paper);stroke:var(--accent);stroke-width:2}
.lanes .arrow{fill:none;stroke:var(--ink-soft);stroke-width:1.5}.lanes .head{fill:var(--ink-soft)}`;

/** Lanes of time one under the other. In Arabic time runs from right to left, as the page does. */
export function Lanes({ lanes, arrows = [], language, label, now }: {
  readonly lanes: readonly Lane[];
  readonly arrows?: readonly LaneArrow[];
  readonly language: Language;
  readonly label: string;
  readonly now: number;
}) {
  const ends = lanes.flatMap((lane) => [
    ...lane.stretches.flatMap(({ from, to }) => [from, to ?? now]),
    ...(lane.moments ?? []).map(({ at }) => at),
  ]);
  if (ends.length === 0) return null;
  const first = Math.floor(Math.min(...ends));
  const last = Math.max(Math.ceil(Math.max(...ends)), first + 1);
  const flipped = directionOf(language) === 'rtl';
  const x = (year: number): number => {
    const along = EDGE + ((year - first) / (last - first)) * (WIDTH - 2 * EDGE);
    return Math.round((flipped ? WIDTH - along : along) * 10) / 10;
  };
  const step = STEPS.find((size) => (last - first) / size <= 12) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  const height = AXIS + lanes.length * LANE;
  const row = new Map(lanes.map((lane, index) => [lane.key, AXIS + index * LANE + 36]));
  return (
    <svg class="lanes" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label} direction={flipped ? 'rtl' : 'ltr'}>
      {years.map((year) => (
        <g key={year}>
          <line class="grid" x1={x(year)} x2={x(year)} y1={AXIS - 6} y2={height} />
          <text class="year" x={x(year)} y={14} text-anchor={year - first < step / 3 ? 'start' : last - year < step / 3 ? 'end' : 'middle'}>{year}</text>
        </g>
      ))}
      {now > first && now < last && <line class="now" x1={x(now)} x2={x(now)} y1={AXIS - 6} y2={height} />}
      {lanes.map((lane) => {
        const y = row.get(lane.key)!;
        return (
          <g key={lane.key}>
            {lane.stretches.map(({ from, to, title }) => {
              const [a, b] = [x(from), x(to ?? now)];
              return (
                <rect class="stretch" x={Math.min(a, b)} y={y - 5} width={Math.max(2, Math.abs(b - a))} height={10} key={from}>
                  {title && <title>{title}</title>}
                </rect>
              );
            })}
          </g>
        );
      })}
      {arrows.map((arrow) => {
        const [a, b] = [row.get(arrow.from), row.get(arrow.to)];
        if (a === undefined || b === undefined) return null;
        const at = x(arrow.at);
        const tip = b > a ? b - 7 : b + 7;
        const back = b > a ? tip - 7 : tip + 7;
        return (
          <g key={`${arrow.from} ${arrow.to} ${arrow.at}`}>
            <path class="arrow" d={`M${at} ${a}V${back}`}><title>{arrow.title}</title></path>
            <path class="head" d={`M${at - 4.5} ${back}h9L${at} ${tip}z`} />
          </g>
        );
      })}
      {lanes.map((lane) => (
        <text
          class={lane.strong ? 'strong' : undefined} x={flipped ? WIDTH - LABEL : LABEL} y={row.get(lane.key)! - 16} text-anchor="start" lang={lane.language}
          key={lane.key}
        >
          {lane.label}
        </text>
      ))}
      {lanes.map((lane) => (lane.moments ?? []).map(({ at, title, hollow }, index) => (
        <circle class={hollow ? 'moment hollow' : 'moment'} cx={x(at)} cy={row.get(lane.key)!} r={hollow ? 4.5 : 5.5} key={`${lane.key} ${index}`}>
          <title>{title}</title>
        </circle>
      )))}
    </svg>
  );
}
