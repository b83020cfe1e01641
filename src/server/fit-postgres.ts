import type pg from 'pg';
import { StartRefusal } from './start-refusal.ts';

/** The first with `unique nulls not distinct`. */
const OLDEST = 15;

/**
 * Looks at the operator's own PostgreSQL before anything is written to it.
 * @throws StartRefusal that says what it lacks.
 */
export async function insistOnFitPostgres(pool: pg.Pool): Promise<void> {
  const { rows: [its] } = await pool.query<{ version: number; named: string; encoding: string; reads: boolean; new: boolean; may: boolean }>(`
    select current_setting('server_version_num')::int / 10000 as version, current_setting('server_version') as named,
      current_setting('server_encoding') as encoding, pg_is_in_recovery() as reads,
      not exists (select from pg_namespace where nspname = 'journal') as new, has_database_privilege(current_database(), 'create') as may`);
  const lacks = whatLacks(its!);
  if (lacks !== undefined) throw new StartRefusal(`The PostgreSQL named in DATABASE_URL ${lacks}`);
}

export function whatLacks(its: { version: number; named: string; encoding: string; reads: boolean; new: boolean; may: boolean }): string | undefined {
  if (its.version < OLDEST) return `is version ${its.named}; Parley needs ${OLDEST} or later.`;
  if (its.encoding !== 'UTF8') return `keeps text as ${its.encoding}; Parley needs a database made with the encoding UTF8.`;
  if (its.reads) return 'is a copy that can only be read. Name the one that is written to.';
  if (its.new && !its.may) return 'does not let this name make schemas. Give it the right CREATE on the database.';
  return undefined;
}
