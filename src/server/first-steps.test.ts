import { expect, it } from 'vitest';
import { slices } from '../catalogue.ts';
import { installKnown } from '#parties/commands/install-known.ts';
import { system } from '#platform/actor.ts';
import { systemClock } from '#platform/clock.ts';
import { openDatabase, openPool } from '#platform/database.ts';
import { makeCatalogue } from '#platform/slice.ts';
import { createSpine } from '#platform/spine.ts';
import { openTestDatabase } from '#platform/test-database.ts';
import { welcome } from './first-steps.ts';
import { readSettings } from './settings.ts';

it('is done once where several processes start together on an empty database', async () => {
  const made = await openTestDatabase();
  const spines = [1, 2].map(() => createSpine({ db: openDatabase(openPool(made.url, { most: 5 })), catalogue: makeCatalogue(slices), now: systemClock }));
  try {
    await Promise.all(spines.map(async (spine) => {
      await spine.run(installKnown, { input: {}, actor: system('start') });
      await welcome(spine, readSettings({}, []), false);
    }));
    const count = (kind: string) => spines[0]!.db.selectFrom('journal.entries').select((eb) => eb.fn.countAll<number>().as('n')).where('kind', '=', kind).executeTakeFirstOrThrow();
    expect(await count('parties.known-installed')).toEqual({ n: 1 });
    expect(await count('people.account-opened')).toEqual({ n: 17 });
    const profiles = await spines[0]!.db.selectFrom('mechanisms.profiles').select('slug').execute();
    expect(await count('mechanisms.profile-published')).toEqual({ n: profiles.length });
  } finally {
    for (const { db } of spines) await db.destroy();
    await made.drop();
  }
});
