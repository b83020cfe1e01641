/** One line of the table of measurements. */
export interface Row {
  readonly measured: string;
  /** Of `ours` and `bare`. */
  readonly unit: string;
  /** Null where nothing was measured; so is `bare`. JSON has no other word for it. */
  readonly ours: number | null;
  /** The bare thing, measured in the same run; without it the row is held against a stated limit. */
  readonly bare?: number | null;
  /** Median over the rounds of ours ÷ bare in the same round; below 1, Parley is the cheaper. Left out where most rounds cannot be compared. */
  readonly ratio?: number;
  /** The lowest and the highest ratio of a round: how far to trust the median. */
  readonly spread?: readonly [number, number];
  /** Rounds that could not be compared: on a busy machine one of the two may take no time that can be measured. */
  readonly uncounted?: number;
  /** The most that the ratio may be or, in a row without a bare thing, that `ours` may be. A row without one informs. */
  readonly aim?: number;
  readonly met?: boolean;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The value that a share of all values does not exceed; 0 is the least, 1 the greatest. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

const measuredOr = (value: number): number | null => (Number.isFinite(value) ? value : null);
const isComparable = ([ours, bare]: readonly [number, number]): boolean => Number.isFinite(ours) && ours >= 0 && Number.isFinite(bare) && bare > 0;

/**
 * What the rounds of a comparison come to: `rounds` holds one pair of values, ours and the bare thing's, a round. Where
 * most rounds cannot be compared there is no ratio, and an aim is not met.
 */
export function compared(what: { measured: string; unit: string; rounds: readonly (readonly [ours: number, bare: number])[]; aim?: number }): Row {
  const { measured, unit, rounds, aim } = what;
  const counted = rounds.filter(isComparable);
  const ratios = counted.map(([ours, bare]) => ours / bare);
  const ratio = 2 * counted.length > rounds.length ? median(ratios) : undefined;
  const uncounted = rounds.length - counted.length;
  return {
    measured, unit,
    ours: measuredOr(median(rounds.map(([ours]) => ours))),
    bare: measuredOr(median(rounds.map(([, bare]) => bare))),
    ...(ratio !== undefined && { ratio, spread: [Math.min(...ratios), Math.max(...ratios)] as const }),
    ...(uncounted > 0 && { uncounted }),
    ...(aim !== undefined && { aim, met: ratio !== undefined && ratio <= aim }),
  };
}

/** A figure held against a stated limit, or one that only informs. */
export const figure = (measured: string, unit: string, ours: number, aim?: number): Row => ({
  measured, unit, ours: measuredOr(ours),
  ...(aim !== undefined && { aim, met: ours <= aim }),
});

const COLUMNS = [44, 13, 13, 7, 15, 9, 5] as const;
const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(COLUMNS[0]) : cell.padStart(COLUMNS[index] ?? 0))).join(' ').trimEnd();

const inFigures = (value: number): string => value.toPrecision(3).includes('e') ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
const withUnit = (value: number | null | undefined, unit: string): string =>
  value === undefined ? '' : value === null ? 'none' : `${inFigures(value)} ${unit}`.trimEnd();

export const HEADING = line(['', 'ours', 'bare', 'ratio', 'of rounds', 'at most', 'met']);

/** A row as a line of the table. */
export function shown(row: Row): string {
  const aim = row.aim === undefined ? '' : row.bare === undefined ? withUnit(row.aim, row.unit) : `${row.aim} ×`;
  const cells = [
    row.measured,
    withUnit(row.ours, row.unit),
    withUnit(row.bare, row.unit),
    row.ratio?.toFixed(2) ?? '',
    row.spread ? row.spread.map((ratio) => ratio.toFixed(2)).join('–') : '',
    aim,
    row.met === undefined ? '' : row.met ? 'yes' : 'no',
  ];
  return row.uncounted === undefined ? line(cells) : `${line(cells)}  (rounds not comparable: ${row.uncounted})`;
}

/**
 * Writes rows to standard output as JSON Lines, for `bin/bench` to show. What else there is to say goes to
 * standard error.
 */
export function report(...rows: readonly Row[]): void {
  for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
}

export const say = (line: string): void => void process.stderr.write(`  ${line}\n`);
