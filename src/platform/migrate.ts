import { setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { LINE_NAME } from './hearing.ts';
import { type Migration, type Migrations, newestOf, readMigrations } from './migrations.ts';
import { BREAKING, breakingAfter, OtherVersion, sayBreaking } from './newer-database.ts';

/** The number of the lock: "migrate" in letters of a telephone. */
const LOCK = 6_447_283;
/** A process that ends lets requests under way go on for ten seconds. */
const PATIENCE_SECONDS = 15;

/**
 * Brings the database to the newest shape that this version knows. Migrations go forward only, each in a transaction of its
 * own: one that fails leaves those before it applied, and the mended version goes on from there. Several processes may start
 * at once: one does it while the others wait.
 * A database that is ahead is left as it is, if this version can work with it.
 * @returns the newest migration that this version knows.
 * @throws OtherVersion where it cannot; Error that names the migration that failed.
 */
export async function migrate(db: Database, log: (line: string) => void, known?: Migrations): Promise<string> {
  const migrations = known ?? (await readMigrations());
  // One connection for all: its lock is gone with it, whatever becomes of this process.
  await db.connection().execute(async (line) => {
    // A large table may take longer than any request may, and so does waiting for whoever does it.
    await sql`select set_config('statement_timeout', '0', false), set_config('idle_in_transaction_session_timeout', '0', false)`.execute(line);
    await sql`select pg_advisory_lock(${LOCK})`.execute(line);
    try {
      await applyPending(line, migrations, log);
    } finally {
      // A connection that broke has given back everything by itself; why it broke is told above.
      await giveBack(line).catch(() => {});
    }
  });
  return newestOf(migrations);
}

async function giveBack(line: Database): Promise<void> {
  await sql`select pg_advisory_unlock(${LOCK})`.execute(line);
  await sql`reset statement_timeout`.execute(line);
  await sql`reset idle_in_transaction_session_timeout`.execute(line);
}

async function applyPending(line: Database, migrations: Migrations, log: (line: string) => void): Promise<void> {
  const applied = await appliedTo(line);
  if (await isAhead(line, migrations, applied, log)) return;
  const pending = [...migrations.keys()].filter((name) => !applied.has(name)).sort();
  const early = pending.find((name) => name < [...applied].sort().at(-1)!);
  if (early !== undefined) {
    throw new OtherVersion(`${early} comes before ${[...applied].sort().at(-1)}, which this database has already. Give it the number after the newest (bin/new-migration).`);
  }
  if (pending.length === 0) return;
  await sql`create schema if not exists migrations`.execute(line);
  await sql`create table if not exists migrations.breaking (name text primary key)`.execute(line);
  const migrator = new Migrator({
    db: line,
    migrationTableSchema: 'migrations',
    provider: { getMigrations: async () => Object.fromEntries([...migrations].map(([name, migration]) => [name, told(name, migration)])) },
  });
  for (const name of pending) {
    // A new database has nobody on it who could be in the way.
    if (migrations.get(name)!.breaking && applied.size > 0) await sendAway(line, name, log);
    // Kysely keeps all that one call applies in one transaction: one call for each, so that what is logged is kept.
    const { error } = await migrator.migrateUp();
    if (error) throw new Error(`The database could not be brought up to date (at ${name}).`, { cause: error });
    log(`database: ${name} applied`);
  }
}

async function appliedTo(line: Database): Promise<Set<string>> {
  const { rows: [there] } = await sql<{ there: boolean }>`select to_regclass('migrations.kysely_migration') is not null as there`.execute(line);
  if (!there?.there) return new Set();
  const { rows } = await sql<{ name: string }>`select name from migrations.kysely_migration`.execute(line);
  return new Set(rows.map(({ name }) => name));
}

/** Whether a newer version has migrated this database. @throws OtherVersion where this version cannot work with it. */
async function isAhead(line: Database, migrations: Migrations, applied: ReadonlySet<string>, log: (line: string) => void): Promise<boolean> {
  const unknown = [...applied].filter((name) => !migrations.has(name)).sort();
  if (unknown.length === 0) return false;
  const newest = newestOf(migrations);
  const missing = [...migrations.keys()].find((name) => !applied.has(name));
  if (missing !== undefined || unknown[0]! < newest) {
    throw new OtherVersion(`The database was migrated by another line of Parley: it has ${unknown.join(', ')}, which this version does not know${missing ? `, and lacks ${missing}` : ''}.`);
  }
  const breaking = await breakingAfter(line, newest);
  if (breaking !== undefined) throw new OtherVersion(sayBreaking(breaking));
  log(`database: ahead of this version by ${unknown.join(', ')}, with which it can work`);
  return true;
}

/** The migration as it is applied: what is breaking is kept, and heard of when it is kept. */
const told = (name: string, { up, breaking = false }: Migration): { up(db: Kysely<unknown>): Promise<void> } => ({
  async up(db) {
    await up(db);
    if (!breaking) return;
    await sql`insert into migrations.breaking (name) values (${name})`.execute(db);
    await sql`select pg_notify(${BREAKING}, ${name})`.execute(db);
  },
});

/** Lets processes of older versions end before what would break them. One that does not is not waited for longer. */
async function sendAway(line: Database, name: string, log: (line: string) => void): Promise<void> {
  const listening = async (): Promise<number> =>
    (await sql`select from pg_stat_activity where datname = current_database() and application_name = ${LINE_NAME}`.execute(line)).rows.length;
  const others = await listening();
  if (others === 0) return;
  log(`database: ${name} breaks older versions; waiting for ${others} of their processes to end`);
  await sql`select pg_notify(${BREAKING}, ${name})`.execute(line);
  const until = performance.now() + PATIENCE_SECONDS * 1000;
  while (performance.now() < until) {
    if ((await listening()) === 0) return;
    await pause(50);
  }
  log(`database: not all of them have ended; going on with ${name}`);
}
