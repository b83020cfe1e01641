import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Database, openDatabase, openPool } from '#platform/database.ts';
import { migrate } from '#platform/migrate.ts';
import { prepareJobs } from '#platform/worker.ts';
import { startBundledPostgres } from '../../src/server/bundled-postgres.ts';

/** Works on a new, migrated database of a PostgreSQL of its own, which is gone afterwards. */
export async function withNewDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-new-'));
  const postgres = await startBundledPostgres({ dataFolder: folder, log: () => {} });
  const pool = openPool(postgres.url, { most: 4 });
  const db = openDatabase(pool);
  try {
    await prepareJobs(pool);
    await migrate(db, () => {});
    return await work(db);
  } finally {
    await db.destroy();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
