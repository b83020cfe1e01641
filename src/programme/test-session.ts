import { type Actor, STRANGER, system } from '#platform/actor.ts';
import type { TestWorld } from '#platform/test-database.ts';
import { parties } from '#parties/parties.ts';
import { KNOWN_PARTIES } from '#parties/test-parties.ts';
import { people } from '#people/people.ts';
import { loadPeople, scenarioPerson } from '#scenarios/people.ts';
import { planSession } from './commands/plan-session.ts';
import { programme } from './programme.ts';

/** Somebody of the scenario by key (`chair`, `kenya` …), `system` or `stranger`. */
export const actorOf = (who: string): Actor =>
  who === 'stranger' ? STRANGER : who === 'system' ? system('test') : { kind: 'person', id: scenarioPerson(who).account };

export const original = (text: string) => ({ en: { text, status: 'original' as const } });

export const SESSION_BEGINS = Date.parse('2027-05-20T13:00:00.000Z');

/** The session `idm-demo` of a mechanism, without a meeting, and everybody of the scenario with her role. */
export const SESSION: TestWorld = {
  name: 'session',
  slices: [people, parties, programme],
  now: () => new Date(SESSION_BEGINS),
  async load(spine) {
    await KNOWN_PARTIES.load(spine);
    // The registry is another slice's affair; here a name of the mechanism is enough.
    await spine.db.insertInto('mechanisms.profiles').values({
      slug: 'idm', kind: 'dialogue', level: 'global', place_in_list: 1, record: '{}' as never, published_at: spine.now(),
    }).execute();
    await spine.run(planSession, { input: { session: 'idm-demo', mechanism: 'idm', title: original('A session'), startsOn: '2027-05-20' }, actor: system('test') });
    await loadPeople(spine);
  },
};
