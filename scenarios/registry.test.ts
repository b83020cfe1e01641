import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mechanisms } from '#mechanisms/mechanisms.ts';
import { profile } from '#mechanisms/profile.ts';
import { listMechanisms } from '#mechanisms/queries/list.ts';
import { knownParties } from '#parties/known-parties.ts';
import { parties } from '#parties/parties.ts';
import { KNOWN_PARTIES } from '#parties/test-parties.ts';
import { STRANGER } from '#platform/actor.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { loadRegistry, PROFILES } from './registry.ts';

const known = new Set(knownParties.map(({ id }) => id));

describe('the parties that the profiles name', () => {
  it.each(PROFILES.map((input) => [input.slug, input] as const))('are all in the register: %s', (_slug, input) => {
    const read = profile.parse(input);
    const named = [
      ...read.participants.parties.filter((party) => party !== 'all-member-states'), ...read.partners,
      ...read.governance.flatMap(({ holders }) => holders.map(({ party }) => party)), ...read.meetings.flatMap(({ chairs }) => chairs),
    ];
    expect(named.filter((party) => !known.has(party))).toEqual([]);
  });

  it('has only successions that lead to a mechanism of the registry', () => {
    const slugs = new Set(PROFILES.map(({ slug }) => slug));
    const lost = PROFILES.flatMap((one) => (one.succession ?? []).filter(({ mechanism }) => !slugs.has(mechanism)));
    expect(lost).toEqual([]);
  });
});

describe('loading the registry', () => {
  let test: TestSpine;
  beforeAll(async () => {
    test = await openTestSpine({ slices: [parties, mechanisms], world: KNOWN_PARTIES });
    await loadRegistry(test.spine);
  });
  afterAll(() => test.close());

  it('publishes every profile, in the order of the registry', async () => {
    const { mechanisms: found } = await test.spine.ask(listMechanisms, { input: {}, actor: STRANGER });
    expect(found.map(({ slug }) => slug)).toEqual(PROFILES.map(({ slug }) => slug));
    expect(found).toHaveLength(13);
  });

  it('spells out the Members, so that the count of the first dialogue is the one its source states', async () => {
    const { mechanisms: found } = await test.spine.ask(listMechanisms, { input: {}, actor: STRANGER });
    expect(found.find(({ slug }) => slug === 'hld')?.participants).toBe(195);
  });
});
