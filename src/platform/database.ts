import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { createPlanOnce, isOutdatedPlan } from './plan-once.ts';
import { Refusal } from './refusal.ts';
import { refuse } from './refusals.ts';

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

/** What PostgreSQL's word means for who asked. Of what is not named here nobody but us is to blame. */
type Meaning = 'try-again' | 'clash' | 'taken' | 'too-much' | 'out-of-range' | 'not-to-be-kept';

/** By SQLSTATE, whole or its class of two letters, and by the codes of Node's sockets. */
const MEANINGS = new Map<string, Meaning>([
  // The line broke, or could not be made. A protocol violation (08P01) is none of these: what we sent was wrong.
  ...['08000', '08001', '08003', '08004', '08006', '08007'].map((code) => [code, 'try-again'] as const),
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'].map((code) => [code, 'try-again'] as const),
  // PostgreSQL stops, starts, or was told to end this connection; it waits for a standby to become the server.
  ['57P01', 'try-again'], ['57P02', 'try-again'], ['57P03', 'try-again'], ['57P05', 'try-again'],
  // No room: disk, memory, connections, another limit that was set.
  ['53', 'try-again'],
  // It took too long: a statement, a lock, a transaction.
  ['57014', 'try-again'], ['55P03', 'try-again'], ['25P03', 'try-again'], ['25P04', 'try-again'],
  // The server may only be read from, as while another takes its place.
  ['25006', 'try-again'],
  ['40001', 'clash'], ['40P01', 'clash'],
  ['23505', 'taken'],
  ['54', 'too-much'], ['22001', 'too-much'],
  ['22003', 'out-of-range'], ['22007', 'out-of-range'], ['22008', 'out-of-range'],
  ['22021', 'not-to-be-kept'], ['22P05', 'not-to-be-kept'],
]);

/** PostgreSQL's word for what went wrong (SQLSTATE), or Node's; empty where there is none. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const BROKEN_LINE = /Connection terminated|connection is closed|not queryable|timeout exceeded when trying to connect|Client was closed/i;

function meaningOf(error: unknown): Meaning | undefined {
  const code = codeOf(error);
  if (isOutdatedPlan(error)) return 'clash';
  const meant = MEANINGS.get(code) ?? (code.length === 5 ? MEANINGS.get(code.slice(0, 2)) : undefined);
  return meant ?? (error instanceof Error && BROKEN_LINE.test(error.message) ? 'try-again' : undefined);
}

/** PostgreSQL cannot be reached, or cannot do it now: what was asked may be asked again. */
export const isLostLine = (error: unknown): boolean => meaningOf(error) === 'try-again';

/** Another transaction has taken a name since it was looked up: looked up again, it is found taken and refused in words. */
export const isTaken = (error: unknown): boolean => meaningOf(error) === 'taken';

/** Two transactions met (deadlock or serialization), or a table changed under a plan: nothing was done, and it may run again. */
export const isClash = (error: unknown): boolean => meaningOf(error) === 'clash';

/**
 * What PostgreSQL's word is to who asked: to try again, or what of the input it cannot keep. A refusal is itself. `undefined`
 * where it is a fault of ours. A limit of PostgreSQL's should be refused by the field before; here it is said where a field does not know it.
 */
export function refusalFrom(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const meaning = meaningOf(error);
  if (meaning === 'clash') return refuse('try-again');
  return meaning === undefined || meaning === 'taken' ? undefined : refuse(meaning);
}
