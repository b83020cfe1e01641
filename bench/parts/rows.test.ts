import { expect, it } from 'vitest';
import { compared, figure, median, percentile, type Row, shown } from './rows.ts';

it('takes of an even number of values the lower of the middle two, and of a share the value it does not exceed', () => {
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(median([9, 1, 5])).toBe(5);
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([0, 0.01, 0.5, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([1, 1, 50, 99, 100]);
});

it('compares within each round, so that one slow round does not decide', () => {
  const row = compared({ measured: 'x', unit: 'ms', rounds: [[2, 1], [30, 20], [8, 4]], aim: 2 });
  expect(row).toMatchObject({ ours: 8, bare: 4, ratio: 2, spread: [1.5, 2], met: true });
  expect(compared({ measured: 'x', unit: 'ms', rounds: [[2, 1], [30, 10], [8, 4]], aim: 1.9 })).toMatchObject({ ratio: 2, met: false });
});

it('holds a figure against its limit where it has one', () => {
  expect(figure('x', 'kB', 60, 60)).toMatchObject({ met: true });
  expect(figure('x', 'kB', 60.1, 60)).toMatchObject({ met: false });
  expect(figure('x', 'kB', 60)).not.toHaveProperty('met');
});

/** As it comes from the process that measured. */
const sent = (row: Row): string => shown(JSON.parse(JSON.stringify(row)) as Row);

it('leaves out the rounds in which there was nothing to compare with, and says how many', () => {
  const row = compared({ measured: 'x', unit: 'ms', rounds: [[2, 1], [3, 0], [8, 4], [NaN, 1], [6, 3], [5, -1], [4, 2]], aim: 2 });
  expect(row).toMatchObject({ ratio: 2, spread: [2, 2], uncounted: 3, met: true });
  expect(sent(row)).toMatch(/^x .* 2\.00 .*yes {2}\(rounds not comparable: 3\)$/);
});

it('has no ratio where most rounds cannot be compared, and then keeps no limit', () => {
  for (const rounds of [[[3, 0], [2, 1]], [[0, 0]], [[Infinity, Infinity]], []] as [number, number][][]) {
    const row = compared({ measured: 'x', unit: 'ms', rounds, aim: 2 });
    expect(row.ratio).toBeUndefined();
    expect(row.met).toBe(false);
    expect(sent(row)).toMatch(/2 ×\s+no/);
  }
});

it('shows a figure of which nothing was measured, and does not take it for one within its limit', () => {
  const row = figure('x', 'ms', percentile([], 0.99), 50);
  expect(row.met).toBe(false);
  expect(sent(row)).toMatch(/none .*50 ms\s+no$/);
});
