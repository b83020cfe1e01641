import { publishProfile } from '#mechanisms/commands/publish-profile.ts';
import type { ProfileInput } from '#mechanisms/profile.ts';
import { system } from '#platform/actor.ts';
import type { Spine } from '#platform/spine.ts';
import { gcm } from './mechanisms/gcm.ts';
import { gcr } from './mechanisms/gcr.ts';
import { gfmd } from './mechanisms/gfmd.ts';
import { gmg } from './mechanisms/gmg.ts';
import { grf } from './mechanisms/grf.ts';
import { hearings } from './mechanisms/hearings.ts';
import { hld } from './mechanisms/hld.ts';
import { idm } from './mechanisms/idm.ts';
import { imrf } from './mechanisms/imrf.ts';
import { regionalReviews } from './mechanisms/regional-reviews.ts';
import { sdgMigration } from './mechanisms/sdg-migration.ts';
import { summitOfTheFuture } from './mechanisms/summit-of-the-future.ts';
import { unnm } from './mechanisms/unnm.ts';
import { inSteps } from './steps.ts';

/** The mechanisms of the scenario in the order of the registry: the dialogues first, then what came out of them. */
export const PROFILES: readonly ProfileInput[] = [
  hld, idm, gfmd, gcm, imrf, regionalReviews, hearings, gmg, unnm, summitOfTheFuture, gcr, grf, sdgMigration,
];

/** Publishes the profiles, each once. The parties they name must be in the register: `parties.install-known` comes before. */
export async function loadRegistry(spine: Spine): Promise<void> {
  const steps = inSteps(spine, 'registry');
  for (const profile of PROFILES) await steps.run(publishProfile, { input: { profile }, actor: system('scenario') });
}
