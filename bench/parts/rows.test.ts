import { expect, it } from 'vitest';
import { compared, figure, median, percentile } from './rows.ts';

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
