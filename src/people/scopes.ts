import { sql } from 'kysely';
import type { Reading, Writing } from '#platform/database.ts';

/**
 * Says where a place of the record lies: `placeScope(db, 'session/idm-2024-1', 'mechanism/idm')`. To be called in the
 * command that makes the place, so that a role held in the wider place counts in the narrower one from its first moment.
 */
export async function placeScope(db: Writing, scope: string, within: string | null): Promise<void> {
  if (within !== null) {
    await db.insertInto('people.scopes').values({ scope: within, within: null }).onConflict((c) => c.doNothing()).execute();
  }
  await db
    .insertInto('people.scopes')
    .values({ scope, within })
    .onConflict((c) => c.column('scope').doUpdateSet({ within }))
    .execute();
}

/**
 * A place and all it lies within, the narrowest first: `['meeting/…', 'session/idm-2024-1', 'mechanism/idm']`.
 * A place nobody has placed lies within nothing.
 */
export async function chainOf(db: Reading, scope: string): Promise<string[]> {
  const { rows } = await sql<{ scope: string }>`
    with recursive chain as (
      select ${scope}::text as scope, 0 as depth
      union all
      select s.within, chain.depth + 1
      from chain join people.scopes s on s.scope = chain.scope
      where s.within is not null and chain.depth < 8
    ) select scope from chain order by depth`.execute(db);
  return rows.map((row) => row.scope);
}
