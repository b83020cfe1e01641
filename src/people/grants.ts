import type { Actor } from '#platform/actor.ts';
import type { Reading } from '#platform/database.ts';
import type { Right } from '#platform/right.ts';
import { anyOfTheseRoles, type Role } from './roles.ts';

/** A role held now. */
export interface Grant {
  readonly id: string;
  readonly role: Role;
  readonly scope: string;
  readonly party: string | null;
  readonly maySpeak: boolean;
}

/** The roles an account holds now at any of these places, `*` included where it is among them. */
export async function grantsOf(db: Reading, account: string, scopes: readonly string[]): Promise<Grant[]> {
  if (scopes.length === 0) return [];
  return db
    .selectFrom('people.grants')
    .select(['id', 'role', 'scope', 'party', 'may_speak as maySpeak'])
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .where('scope', 'in', [...scopes])
    .orderBy('granted_at')
    .orderBy('id')
    .execute();
}

/** All roles that an account holds now, wherever. */
export const grantsHeldBy = (db: Reading, account: string): Promise<Grant[]> =>
  db.selectFrom('people.grants').select(['id', 'role', 'scope', 'party', 'may_speak as maySpeak'])
    .where('account', '=', account).where('ended_at', 'is', null).orderBy('granted_at').orderBy('id').execute();

/** The parties an account may ask the floor for at any of these places, each once. */
export async function delegatePartiesOf(db: Reading, account: string, scopes: readonly string[]): Promise<string[]> {
  const grants = await grantsOf(db, account, scopes);
  return [...new Set(grants.flatMap((grant) => (grant.maySpeak && grant.party ? [grant.party] : [])))];
}

/** Whether the actor holds one of the roles at one of the places; administrators hold theirs everywhere. */
export async function holdsRole(
  db: Reading,
  actor: Actor,
  roles: readonly Role[],
  scopes: readonly string[],
): Promise<boolean> {
  if (actor.kind !== 'person') return actor.kind === 'system';
  // Only an administrator's role is held at `*` (the table's check says so).
  const grants = await grantsOf(db, actor.id, roles.includes('administrator') ? [...scopes, '*'] : scopes);
  return grants.some((grant) => roles.includes(grant.role));
}

/**
 * The right of whoever holds one of these roles at one of the places that `scopes` names, from narrow to wide:
 * `holding(['chair', 'co-chair'], ({ db, input }) => chainOf(db, `meeting/${input.meeting}`))`.
 * Its words ("the chair or a co-chair.") come from the names of the roles.
 */
export const holding = <Input>(
  roles: readonly Role[],
  scopes: (asked: { readonly db: Reading; readonly input: Input }) => readonly string[] | Promise<readonly string[]>,
): Right<Input> => ({
  roles,
  words: anyOfTheseRoles(roles),
  async holds({ db, actor, input }) {
    if (actor.kind !== 'person') return false;
    return holdsRole(db, actor, roles, await scopes({ db, input }));
  },
});

/** Names by account, for showing. An account that was erased has none. */
export async function nameOf(db: Reading, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('people.accounts').select(['id', 'name']).where('id', 'in', [...ids]).execute();
  return new Map(rows.flatMap((row) => (row.name === null ? [] : [[row.id, row.name] as const])));
}
