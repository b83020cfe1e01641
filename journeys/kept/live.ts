import { system } from '#platform/actor.ts';
import type { Database } from '#platform/database.ts';
import { useKey } from '#journal/commands/use-key.ts';
import { signHeads } from '#journal/jobs/sign-heads.ts';
import { openSigningKey } from '#journal/signing.ts';
import { installKnown } from '#parties/commands/install-known.ts';
import { loadScenario } from '#scenarios/scenario.ts';
import { keptKey } from './keys.ts';
import { beginLife, type Life } from './life.ts';
import { liveCommittee } from './live-committee.ts';
import { liveCarried, liveOpening, liveTickets } from './live-floor.ts';
import { livePeople } from './live-people.ts';

export const FIRST_KEY = 'first key';
export const SECOND_KEY = 'second key';

async function sign(life: Life, key: string): Promise<void> {
  await signHeads(life.spine, await openSigningKey('', keptKey(key).privateKey), life.now());
}

/**
 * Lives four days of an installation through, with all that a release can keep: the scenario, meetings that are over and
 * meetings under way, texts, people, and days signed with a key and with the one that took its place.
 * @returns the moment at which it is left.
 */
export async function live(db: Database): Promise<string> {
  const life = beginLife(db, '2026-10-05T14:10:00.000Z');
  await life.spine.run(installKnown, { input: {}, actor: system('kept') });
  await life.do('system', useKey, { publicKey: keptKey(FIRST_KEY).publicKey });
  await loadScenario(life.spine);
  await liveOpening(life, 'idm-demo-opening');
  await sign(life, FIRST_KEY);
  life.nextDay(9);
  await liveCommittee(life, 'idm-demo-committee');
  await sign(life, FIRST_KEY);
  life.nextDay(9);
  await life.do('system', useKey, { publicKey: keptKey(SECOND_KEY).publicKey, replace: true });
  await livePeople(life);
  await sign(life, SECOND_KEY);
  life.nextDay(9);
  await liveTickets(life, 'idm-demo-chatham');
  await liveCarried(life, 'idm-demo-morning', 'idm-demo-afternoon');
  return life.now().toISOString();
}
