import type { Spine } from '#platform/spine.ts';
import { loadLibrary } from './library.ts';
import { loadMeeting } from './meeting.ts';
import { createScenarioLinks, loadPeople } from './people.ts';
import { loadRegistry } from './registry.ts';

/** The world of a new installation: the dialogues as they are, and one plainly made-up session to try Parley on. */
export async function loadScenario(spine: Spine): Promise<void> {
  await loadLibrary(spine);
  await loadRegistry(spine);
  await loadMeeting(spine);
  await loadPeople(spine);
}

export const scenarioLinks = createScenarioLinks;
