import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { createPlanOnce, isOutdatedPlan } from './plan-once.ts';

/**
 * Every table of the record, by `slice.table`. A slice adds its own in its `tables.ts`:
 * `declare module '#platform/database.ts' { interface Tables { 'floor.turns': TurnsTable } }`.
 * Anyone may read any table; only its slice writes it (kept by `architecture.test.ts`).
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Tables {}

export type Database = Kysely<Tables>;
export type Writing = Transaction<Tables>;
/** What a query reads through: the database or a running transaction. */
export type Reading = Kysely<Tables> | Transaction<Tables>;

// Counts and positions stay below 2^53, so bigint (OID 20) can be a number.
pg.types.setTypeParser(20, Number);
// Calendar dates (OID 1082) stay the text `2024-05-21`: a date has no time zone.
pg.types.setTypeParser(1082, (text) => text);

export function openPool(url: string, { most = 20, waitMilliseconds = 10_000 } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: waitMilliseconds,
    // A statement or a transaction that hangs must not hold its locks for ever.
    statement_timeout: 120_000,
    idle_in_transaction_session_timeout: 120_000,
    application_name: 'parley',
  });
  // An idle connection that dies (PostgreSQL was restarted) is replaced at the next use; it must not end the process.
  pool.on('error', () => {});
  const planOnce = createPlanOnce();
  pool.on('connect', (client) => {
    client.on('error', () => {});
    planOnce(client);
  });
  return pool;
}

export const openDatabase = (pool: pg.Pool): Database =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

const LOST_LINE = new Set(['08000', '08003', '08006', '57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);
const CLASHES = new Set(['40001', '40P01']);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** The connection broke, or PostgreSQL is starting or stopping: what was asked may be asked again. */
export const isLostLine = (error: unknown): boolean =>
  LOST_LINE.has(codeOf(error)) ||
  (error instanceof Error &&
    /Connection terminated|connection is closed|not queryable|timeout exceeded when trying to connect|Client was closed/i.test(error.message));

/** Another transaction has taken a name since it was looked up: looked up again, it is found taken and refused in words. */
export const isTaken = (error: unknown): boolean => codeOf(error) === '23505';

/** Two transactions met (deadlock or serialization), or a table changed under a plan: nothing was done, and it may run again. */
export const isClash = (error: unknown): boolean => CLASHES.has(codeOf(error)) || isOutdatedPlan(error);
