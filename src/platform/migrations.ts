import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Kysely } from 'kysely';

/** What a file of `db/migrations` exports. */
export interface Migration {
  /** Runs in a transaction of its own. */
  up(db: Kysely<unknown>): Promise<void>;
  /**
   * A process of a version before this one cannot work with the database after it. It ends when it hears of it, and does
   * not start on such a database again. Left out: versions before it go on beside those after it.
   */
  readonly breaking?: boolean;
}

/** By name, in the order in which they are applied: `0001-journal`, `0002-people` … */
export type Migrations = ReadonlyMap<string, Migration>;

const FOLDER = fileURLToPath(new URL('../../db/migrations', import.meta.url));

/** The migrations that this version was written for. */
export async function readMigrations(): Promise<Migrations> {
  const files = (await readdir(FOLDER)).filter((file) => /^\d{4}-[a-z0-9-]+\.ts$/.test(file)).sort();
  return new Map(await Promise.all(
    files.map(async (file) => [file.slice(0, -3), (await import(pathToFileURL(path.join(FOLDER, file)).href)) as Migration] as const),
  ));
}

/** Those up to and with this one: what a version before knew. */
export const upTo = (migrations: Migrations, last: string): Migrations => new Map([...migrations].filter(([name]) => name <= last));

export const newestOf = (migrations: Migrations): string => [...migrations.keys()].sort().at(-1) ?? '';
