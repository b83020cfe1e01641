import { expect, it } from 'vitest';
import { surviveKills } from './survive-kills.ts';

it('loses nothing, does nothing twice and leaves nothing half done when it is killed while people write', async () => {
  const report = await surviveKills({ rounds: 6, seed: 7 });
  expect(report).toMatchObject({ rounds: 6, lost: [], twice: [], halfDone: [], findings: [] });
  expect(Object.values(report.killed).reduce((sum, count) => sum + count)).toBe(6);
  // A run in which nobody got to write shows nothing.
  expect(report.acknowledged).toBeGreaterThan(10);
});
