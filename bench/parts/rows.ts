/** One line of the table of measurements. */
export interface Row {
  readonly measured: string;
  /** Of `ours` and `bare`. */
  readonly unit: string;
  readonly ours: number;
  /** The bare thing, measured in the same run; without it the row is held against a stated limit. */
  readonly bare?: number;
  /** Median over the rounds of ours ÷ bare in the same round; below 1, Parley is the cheaper. */
  readonly ratio?: number;
  /** The lowest and the highest ratio of a round: how far to trust the median. */
  readonly spread?: readonly [number, number];
  /** The most that the ratio may be or, in a row without a ratio, that `ours` may be. A row without one informs. */
  readonly aim?: number;
  readonly met?: boolean;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The value that a share of all values does not exceed; 0 is the least, 1 the greatest. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** What the rounds of a comparison come to: `rounds` holds one pair of values, ours and the bare thing's, a round. */
export function compared(what: { measured: string; unit: string; rounds: readonly (readonly [ours: number, bare: number])[]; aim?: number }): Row {
  const { measured, unit, rounds, aim } = what;
  const ratios = rounds.map(([ours, bare]) => ours / bare);
  const ratio = median(ratios);
  return {
    measured, unit,
    ours: median(rounds.map(([ours]) => ours)),
    bare: median(rounds.map(([, bare]) => bare)),
    ratio,
    spread: [Math.min(...ratios), Math.max(...ratios)],
    ...(aim !== undefined && { aim, met: ratio <= aim }),
  };
}

/** A figure held against a stated limit, or one that only informs. */
export const figure = (measured: string, unit: string, ours: number, aim?: number): Row => ({
  measured, unit, ours,
  ...(aim !== undefined && { aim, met: ours <= aim }),
});

/**
 * Writes rows to standard output as JSON Lines, for `bin/bench` to show. What else there is to say goes to
 * standard error.
 */
export function report(...rows: readonly Row[]): void {
  for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
}

export const say = (line: string): void => void process.stderr.write(`  ${line}\n`);
