import { sql } from 'kysely';
import type { Reading } from './database.ts';
import type { Hub } from './live.ts';

/**
 * A database that a newer version has migrated. Where the newer migrations are not breaking, an older version goes on with
 * it; where one is, it ends, and says which version is wanted.
 */

/** On which processes hear the name of a breaking migration: before it is applied, so that they end in time, and with it. */
export const BREAKING = 'parley_breaking';

/** The database is not one that this version can work with: `message` is a sentence for the operator. */
export class OtherVersion extends Error {
  override name = 'OtherVersion';
}

export const sayBreaking = (migration: string): string =>
  `The database has the shape of a newer version of Parley (${migration}), with which this one cannot work. Start the newer version.`;

/** The first breaking migration after `newest` that this database has. */
export async function breakingAfter(db: Reading, newest: string): Promise<string | undefined> {
  const { rows: [there] } = await sql<{ there: boolean }>`select to_regclass('migrations.breaking') is not null as there`.execute(db);
  // Of a version from before anything could be breaking.
  if (!there?.there) return undefined;
  const { rows } = await sql<{ name: string }>`select name from migrations.breaking where name > ${newest} collate "C" order by name collate "C" limit 1`.execute(db);
  return rows[0]?.name;
}

const AGAIN_MILLISECONDS = 5000;

/**
 * Calls `leave` once as soon as the database gets a breaking migration after `newest`: when the line to the journal tells of
 * it, and whenever that line stands anew, since nothing was heard while it was down. Called before the hub is opened.
 */
export function leaveWhenBroken(hub: Pick<Hub, 'watch'>, db: Reading, newest: string, leave: (migration: string) => void): void {
  let hasLeft = false;
  const go = (migration: string | undefined): void => {
    if (hasLeft || migration === undefined || migration <= newest) return;
    hasLeft = true;
    leave(migration);
  };
  const look = (): void => {
    breakingAfter(db, newest).then(go, () => void setTimeout(look, AGAIN_MILLISECONDS).unref());
  };
  hub.watch({ grown() {}, lost() {}, restored: look, broken: go });
}
