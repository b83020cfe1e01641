import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { slices } from '../catalogue.ts';
import { installKnown } from '#parties/commands/install-known.ts';
import { eraseAccount } from '#people/commands/erase-account.ts';
import { invite } from '#people/commands/invite.ts';
import { system } from '#platform/actor.ts';
import { systemClock } from '#platform/clock.ts';
import { openDatabase, openPool } from '#platform/database.ts';
import { makeCatalogue } from '#platform/slice.ts';
import { createSpine } from '#platform/spine.ts';
import { openTestDatabase } from '#platform/test-database.ts';
import { SCENARIO_PEOPLE } from '#scenarios/people.ts';
import { welcome } from './first-steps.ts';
import { readSettings } from './settings.ts';

/** A world at its first start: a database of its own, and a clock that moves on. */
async function openWorld() {
  const made = await openTestDatabase();
  let at = Date.parse('2027-05-20T13:42:00Z');
  const db = openDatabase(openPool(made.url, { most: 5 }));
  const spine = createSpine({ db, catalogue: makeCatalogue(slices), now: () => new Date(at) });
  return {
    spine,
    /** Starts, and is killed before or after the step of this number where one is named. @returns how many steps were taken. */
    async start({ killedBefore = Infinity, killedAfter = Infinity } = {}): Promise<number> {
      let steps = 0;
      const step = (): void => {
        steps += 1;
        if (steps === killedBefore) throw new Error('killed');
      };
      const run: typeof spine.run = async (command, asked) => {
        step();
        const receipt = await spine.run(command, asked);
        if (steps === killedAfter) throw new Error('killed');
        return receipt;
      };
      // What is past runs by a clock of its own, and is killed within its steps.
      const entries = new Map(spine.catalogue.entries);
      entries.has = (kind) => {
        step();
        if (steps === killedAfter) throw new Error('killed');
        return spine.catalogue.entries.has(kind);
      };
      const frail: typeof spine = { ...spine, run, catalogue: { ...spine.catalogue, entries } };
      try {
        await welcome(frail, readSettings({}, []), false);
      } catch (error) {
        if (!(error instanceof Error) || error.message !== 'killed') throw error;
      }
      return steps;
    },
    later: () => void (at += 200_000),
    /** The record without what is made by chance, and how many rows each table of the slices has. */
    async told() {
      const entries = await db.selectFrom('journal.entries').select(['stream', 'number', 'kind', 'actor']).orderBy('stream').orderBy('number').execute();
      const { rows } = await sql<{ name: string; rows: number }>`
        select table_schema || '.' || table_name as name, (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', table_schema, table_name), false, true, '')))[1]::text::int as rows
        from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('people', 'parties', 'mechanisms', 'library', 'programme', 'floor') order by 1`.execute(db);
      return { entries, rows };
    },
    async close() {
      await db.destroy();
      await made.drop();
    },
  };
}

it('is finished by the next start wherever it was killed, and makes the same world', async () => {
  const whole = await openWorld();
  await whole.spine.run(installKnown, { input: {}, actor: system('start') });
  await whole.start();
  const expected = await whole.told();
  await whole.close();

  const world = await openWorld();
  await world.spine.run(installKnown, { input: {}, actor: system('start') });
  let taken = 0;
  // Each start goes a little further than the one before, and the first of them no further than its first step.
  for (let killed = 1, before = false; ; killed += 9, before = !before) {
    const steps = await world.start(before ? { killedBefore: killed } : { killedAfter: killed });
    world.later();
    taken += 1;
    if (steps < killed) break;
  }
  expect(await world.told()).toEqual(expected);
  expect(taken).toBeGreaterThan(10);
  expect(await world.start()).toBe(0);
  await world.close();
});

it('is not taken up again where people have changed what it made, nor begun where others have begun', async () => {
  const world = await openWorld();
  await world.spine.run(installKnown, { input: {}, actor: system('start') });
  await world.start();
  for (const { account } of SCENARIO_PEOPLE) await world.spine.run(eraseAccount, { input: { account, sure: true }, actor: system('test') }).catch(() => {});
  expect(await world.start()).toBe(0);
  await world.close();

  const other = await openWorld();
  await other.spine.run(invite, { input: { email: 'ann@example.org', name: 'Ann', language: 'en', mail: false }, actor: system('test') });
  expect(await other.start()).toBe(0);
  await other.close();
});

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
