import type { Spine } from '#platform/spine.ts';
import { loadLibrary } from './library.ts';
import { loadMeeting } from './meeting.ts';
import { documents } from './documents.ts';
import { createScenarioLinks, isLoaded, loadPeople } from './people.ts';
import { loadRegistry } from './registry.ts';

/**
 * The world of a new installation: the dialogues as they are, and one plainly made-up session to try Parley on. Loading it
 * again finishes what was left half-way: documents come first, people last.
 */
export async function loadScenario(spine: Spine): Promise<void> {
  await loadLibrary(spine);
  await loadRegistry(spine);
  await loadMeeting(spine);
  await loadPeople(spine);
}

/** Whether a loading was begun and not finished. */
export async function isHalfLoaded(spine: Spine): Promise<boolean> {
  if (await isLoaded(spine)) return false;
  const first = await spine.db.selectFrom('journal.entries').select('actor').where('stream', '=', `document/${documents[0]!.slug}`).where('number', '=', 1).executeTakeFirst();
  return first?.actor === 'system/scenario';
}

export const scenarioLinks = createScenarioLinks;
