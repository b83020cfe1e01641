import type { Actor } from '#platform/actor.ts';
import type { Reading } from '#platform/database.ts';
import type { Right } from '#platform/right.ts';
import { holding, holdsRole } from './grants.ts';
import { anyOfTheseRoles, type Role } from './roles.ts';
import { chainOf } from './scopes.ts';

/** An administrator, whatever the place. */
export const administrators = holding<unknown>(['administrator'], () => []);

/** The secretariat of any mechanism, session or meeting, and administrators: who keeps the list of people. */
export const anySecretariat: Right<unknown> = {
  roles: ['administrator', 'secretariat'],
  words: anyOfTheseRoles(['administrator', 'secretariat']),
  async holds({ db, actor }) {
    if (actor.kind !== 'person') return false;
    const held = await db
      .selectFrom('people.grants')
      .select('id')
      .where('account', '=', actor.id)
      .where('ended_at', 'is', null)
      .where('role', 'in', ['administrator', 'secretariat'])
      .limit(1)
      .executeTakeFirst();
    return held !== undefined;
  },
};

/** Whether the actor may give and end this role at this place: administrators any; a secretariat, within its own
 *  mechanism, every role but its own and the administrator's. */
export async function governs(db: Reading, actor: Actor, role: Role, scope: string): Promise<boolean> {
  if (role === 'administrator' || role === 'secretariat') return holdsRole(db, actor, ['administrator'], []);
  return holdsRole(db, actor, ['administrator', 'secretariat'], await chainOf(db, scope));
}

/** Who may give or end this role at this place. */
export const mayGrantHere: Right<{ role: Role; scope: string }> = {
  roles: ['administrator', 'secretariat'],
  words: {
    en: 'an administrator; the secretariat of the mechanism, for roles other than administrator and secretariat.',
    fr: 'une personne chargée de l’administration ; le secrétariat du mécanisme, sauf pour les rôles d’administration et de secrétariat.',
    es: 'una persona de la administración; la secretaría del mecanismo, salvo para las funciones de administración y de secretaría.',
    ru: 'администратор; секретариат механизма — для всех ролей, кроме администратора и секретариата.',
    ar: 'من يتولى إدارة النظام؛ وأمانة الآلية فيما عدا دوري إدارة النظام والأمانة.',
    zh: '管理员；机制秘书处（管理员和秘书处角色除外）。',
  },
  holds: ({ db, actor, input }) => (actor.kind === 'person' ? governs(db, actor, input.role, input.scope) : Promise.resolve(false)),
};

/** The person herself, and administrators. */
export const oneselfOrAdministrators: Right<{ account: string }> = {
  roles: ['administrator', 'oneself'],
  words: {
    en: 'the person herself or himself, or an administrator.',
    fr: 'la personne elle-même ou une personne chargée de l’administration.',
    es: 'la propia persona o una persona de la administración.',
    ru: 'сам человек или администратор.',
    ar: 'صاحب الحساب أو من يتولى إدارة النظام.',
    zh: '本人或管理员。',
  },
  async holds({ db, actor, input }) {
    if (actor.kind !== 'person') return false;
    return actor.id === input.account || holdsRole(db, actor, ['administrator'], []);
  },
};
