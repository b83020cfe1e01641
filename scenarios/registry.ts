import { publishProfile } from '#mechanisms/commands/publish-profile.ts';
import { system } from '#platform/actor.ts';
import type { Spine } from '#platform/spine.ts';
import { hld } from './mechanisms/hld.ts';
import { idm } from './mechanisms/idm.ts';

export async function loadRegistry(spine: Spine): Promise<void> {
  for (const profile of [hld, idm]) await spine.run(publishProfile, { input: { profile }, actor: system('scenario') });
}
