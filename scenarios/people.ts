import { sql } from 'kysely';
import { system } from '#platform/actor.ts';
import type { Language } from '#platform/languages.ts';
import type { Spine } from '#platform/spine.ts';
import { grantRole } from '#people/commands/grant-role.ts';
import { invite } from '#people/commands/invite.ts';
import { accountOpened } from '#people/entries.ts';
import type { Role } from '#people/roles.ts';
import { makeLink } from '#people/sign-in-links.ts';

export const DEMO_SESSION = 'session/idm-demo';
export const DEMO_MEETING = 'meeting/idm-demo-opening';

export interface ScenarioPerson {
  /** The number of the account: the same in every installation of the scenario. */
  readonly account: string;
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly role?: Role;
  readonly scope?: string;
  readonly party?: string;
}

const demo = (
  number: number,
  key: string,
  name: string,
  language: Language,
  held?: { readonly role: Role; readonly scope: string; readonly party?: string },
): ScenarioPerson => ({
  account: `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`,
  key, name, email: `demo.${key}@example.org`, language, ...held,
});

const delegate = (party: string, role: Role = 'delegate') => ({ role, scope: DEMO_SESSION, party });

/** The people of the scenario: invented names, addresses that no mail reaches. One of them for every role. */
export const SCENARIO_PEOPLE: readonly ScenarioPerson[] = [
  demo(1, 'administrator', 'Ada Example (demo administrator)', 'en', { role: 'administrator', scope: '*' }),
  demo(2, 'secretariat-idm', 'Silvia Example (demo IDM secretariat)', 'en', { role: 'secretariat', scope: 'mechanism/idm' }),
  demo(3, 'secretariat-hld', 'Samir Example (demo HLD secretariat)', 'ar', { role: 'secretariat', scope: 'mechanism/hld' }),
  demo(4, 'chair', 'Amara Example (demo chair)', 'en', { role: 'chair', scope: DEMO_SESSION }),
  demo(5, 'co-chair', 'Camille Example (demo co-chair)', 'fr', { role: 'co-chair', scope: DEMO_SESSION }),
  demo(6, 'rapporteur', 'Rosa Example (demo rapporteur)', 'es', { role: 'rapporteur', scope: DEMO_SESSION }),
  demo(7, 'philippines', 'Paz Example (demo delegate of the Philippines)', 'en', delegate('philippines')),
  demo(8, 'switzerland', 'Selin Example (demo delegate of Switzerland)', 'fr', delegate('switzerland')),
  demo(9, 'kenya', 'Kamau Example (demo delegate of Kenya)', 'en', delegate('kenya')),
  demo(10, 'mexico', 'Marisol Example (demo delegate of Mexico)', 'es', delegate('mexico')),
  demo(11, 'without-floor', 'Wanda Example (demo adviser of Mexico, without the floor)', 'ru', delegate('mexico', 'delegate-without-floor')),
  demo(12, 'g77', 'Gabriel Example (demo delegate for the G77 and China)', 'en', delegate('group-of-77')),
  demo(13, 'observer', 'Oumou Example (demo observer, IOM)', 'fr', delegate('iom', 'observer')),
  demo(14, 'civil-society', 'Chen Example (demo civil society)', 'zh', { role: 'civil-society', scope: DEMO_SESSION }),
  demo(15, 'interpreter', 'Irina Example (demo interpreter)', 'ru', { role: 'interpreter', scope: DEMO_MEETING }),
  demo(16, 'technician', 'Tariq Example (demo technician)', 'ar', { role: 'technician', scope: DEMO_SESSION }),
  demo(17, 'without-role', 'Noor Example (demo person without a role)', 'en'),
];

export function scenarioPerson(key: string): ScenarioPerson {
  const person = SCENARIO_PEOPLE.find((candidate) => candidate.key === key);
  if (!person) throw new Error(`The scenario has nobody called "${key}".`);
  return person;
}

/**
 * Whether all of the scenario was ever loaded: its people come last, and the last of them opens the record of the whole. What
 * became of them since does not matter.
 */
export async function isLoaded({ db }: Pick<Spine, 'db'>): Promise<boolean> {
  const opened = await db.selectFrom('journal.entries').select('number').where('stream', '=', 'people').where('kind', '=', accountOpened.kind)
    .where(sql`data ->> 'account'`, '=', SCENARIO_PEOPLE.at(-1)!.account).limit(1).executeTakeFirst();
  return opened !== undefined;
}

/** Opens the accounts and gives the roles. Loading twice changes nothing. */
export async function loadPeople(spine: Spine): Promise<void> {
  const actor = system('scenario');
  for (const { account, name, email, language, role, scope, party } of SCENARIO_PEOPLE) {
    await spine.run(invite, { input: { account, name, email, language, mail: false }, actor });
    if (role && scope) await spine.run(grantRole, { input: { account, role, scope, party }, actor });
  }
}

/**
 * A link for each person of the scenario that signs in once, valid for a day; the ones printed before stop working.
 * Only for the bundled database on a loopback host: the caller makes sure.
 */
export async function createScenarioLinks(
  { db, now }: Pick<Spine, 'db' | 'now'>,
  origin: string,
): Promise<readonly { readonly person: ScenarioPerson; readonly url: string }[]> {
  const numbers = SCENARIO_PEOPLE.map((person) => person.account);
  const there = await db.selectFrom('people.accounts').select('id').where('id', 'in', numbers).where('erased_at', 'is', null).execute();
  const accounts = new Set(there.map((row) => row.id));
  return db.transaction().execute(async (tx) => {
    await tx.deleteFrom('people.links').where('purpose', '=', 'scenario').execute();
    const links = [];
    for (const person of SCENARIO_PEOPLE.filter(({ account }) => accounts.has(account))) {
      const link = { purpose: 'scenario', account: person.account, origin, now: now(), minutes: 24 * 60 } as const;
      links.push({ person, url: await makeLink(tx, link) });
    }
    return links;
  });
}
