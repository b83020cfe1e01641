import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import { type Migration, Migrator } from 'kysely/migration';
import type { Database } from './database.ts';

const FOLDER = fileURLToPath(new URL('../../db/migrations', import.meta.url));

/**
 * Brings the database to the newest shape. Migrations go forward only; several processes may start at
 * once, and one of them does it (Kysely holds a lock).
 * @throws Error that names the migration that failed; what came before it stands.
 */
export async function migrate(db: Database, log: (line: string) => void): Promise<void> {
  const migrator = new Migrator({
    db,
    migrationTableSchema: 'migrations',
    provider: {
      async getMigrations() {
        const files = (await readdir(FOLDER)).filter((file) => /^\d{4}-[a-z0-9-]+\.ts$/.test(file)).sort();
        const loaded = await Promise.all(
          files.map(async (file) => [file.slice(0, -3), (await import(pathToFileURL(path.join(FOLDER, file)).href)) as Migration] as const),
        );
        return Object.fromEntries(loaded);
      },
    },
  });
  const { error, results } = await migrator.migrateToLatest();
  for (const result of results ?? []) if (result.status === 'Success') log(`database: ${result.migrationName} applied`);
  if (error) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName;
    throw new Error(`The database could not be brought up to date${failed ? ` (at ${failed})` : ''}.`, { cause: error });
  }
}
