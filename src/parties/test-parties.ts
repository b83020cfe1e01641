import { system } from '#platform/actor.ts';
import type { TestWorld } from '#platform/test-database.ts';
import { installKnown } from './commands/install-known.ts';
import { parties } from './parties.ts';

/** The parties that Parley knows, in the register since a day before all that tests tell of. */
export const KNOWN_PARTIES: TestWorld = {
  name: 'known_parties',
  slices: [parties],
  now: () => new Date('2026-01-01T00:00:00Z'),
  async load(spine) {
    await spine.run(installKnown, { input: {}, actor: system('test') });
  },
};
