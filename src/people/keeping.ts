import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import type { Reading } from '#platform/database.ts';
import { holdsRole } from './grants.ts';

/** Whether somebody keeps everything, wherever it lies: an administrator, or the software. */
export const keepsAll = (db: Reading, actor: Actor): Promise<boolean> => holdsRole(db, actor, ['administrator'], []);

const held = (account: string) => sql`select scope from people.grants where account = ${account} and role = 'secretariat' and ended_at is null`;

/** Places whose secretariat somebody is, what lies within them and what they lie within: a role held there counts at one of hers. */
export const ownPlaces = (account: string): RawBuilder<{ scope: string }> => sql`(
  with recursive below as (${held(account)} union select s.scope from people.scopes s join below on s.within = below.scope),
    above as (${held(account)} union select s.within from people.scopes s join above on s.scope = above.scope where s.within is not null)
  select scope from below union select scope from above)`;

/** Whether an account holds a role at a place of those that somebody keeps. Everybody does for who keeps everything. */
export async function takesPartInOwn(db: Reading, actor: Actor, account: string): Promise<boolean> {
  if (await keepsAll(db, actor)) return true;
  if (actor.kind !== 'person') return false;
  const { rows } = await sql`
    select 1 from people.grants where account = ${account} and ended_at is null and scope in ${ownPlaces(actor.id)} limit 1`.execute(db);
  return rows.length > 0;
}

/**
 * In whose name somebody keeps what lies at no single place, such as the record of a document: the widest places that those whose
 * secretariat she is lie within, mechanisms as a rule. Nobody's in particular for administrators and the software.
 */
export async function inWhoseName(db: Reading, actor: Actor): Promise<string[]> {
  if (actor.kind !== 'person') return [];
  const { rows } = await sql<{ scope: string }>`
    with recursive above as (${held(actor.id)} union select s.within from people.scopes s join above on s.scope = above.scope where s.within is not null)
    select scope from above where not exists (select 1 from people.scopes s where s.scope = above.scope and s.within is not null) order by scope`.execute(db);
  return rows.map(({ scope }) => scope);
}

/** Whether somebody may change what is kept in these names. */
export async function keepsFor(db: Reading, actor: Actor, names: readonly string[]): Promise<boolean> {
  if (await keepsAll(db, actor)) return true;
  const own = new Set(await inWhoseName(db, actor));
  return names.some((name) => own.has(name));
}
