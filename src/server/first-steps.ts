import { sql } from 'kysely';
import type { Spine } from '#platform/spine.ts';
import { createFirstAdministratorLink } from '#people/sign-in-links.ts';
import { isHalfLoaded, loadScenario, scenarioLinks } from '#scenarios/scenario.ts';
import type { Settings } from './settings.ts';

/**
 * What a first start does: loads the scenario into an empty database, or makes the first administrator's link. A start that was
 * ended in the middle of it is taken up by the next.
 * Answers the lines to print. Links that sign in are printed for the bundled database on a loopback host alone.
 */
export function welcome(spine: Spine, settings: Settings, isBundled: boolean): Promise<string[]> {
  // Of several processes that start together on an empty database, one does it while the others wait.
  return spine.db.connection().execute(async (line) => {
    await sql`select pg_advisory_lock(${FIRST_STEPS})`.execute(line);
    try {
      return await takeFirstSteps(spine, settings, isBundled);
    } finally {
      await sql`select pg_advisory_unlock(${FIRST_STEPS})`.execute(line);
    }
  });
}

/** The number of the lock: "parley" in letters of a telephone. */
const FIRST_STEPS = 727_539;

async function takeFirstSteps(spine: Spine, settings: Settings, isBundled: boolean): Promise<string[]> {
  if (settings.empty) {
    const link = await createFirstAdministratorLink(spine, settings.origin);
    return link ? [`The first administrator signs in once at ${link}`] : [];
  }
  const published = await spine.db.selectFrom('mechanisms.profiles').select('slug').limit(1).executeTakeFirst();
  const anybody = await spine.db.selectFrom('people.accounts').select('id').limit(1).executeTakeFirst();
  if ((!published && !anybody) || (await isHalfLoaded(spine))) await loadScenario(spine);
  if (!isBundled || !settings.isLoopback) return [];
  const links = await scenarioLinks(spine, settings.origin);
  return links.map(({ person, url }) => `  ${person.name}: ${url}`);
}
