import { sql } from 'kysely';
import { codeOf, type Database } from '#platform/database.ts';

/** What is wrong with the database in one word, by PostgreSQL's own (SQLSTATE). */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['25006', 'read-only'], ['53100', 'disk-full'], ['53200', 'out-of-memory'], ['53300', 'too-many-connections'], ['53400', 'over-a-limit'],
]);
const NOT_PERMITTED = '42501';
/** Strangers may ask as often as they like: the database is tried once for all of them. */
const LOOKED_AT_EVERY_MILLISECONDS = 5000;
/** Whoever waits for it to be well again hears of it soon. */
const UNWELL_LOOKED_AT_EVERY_MILLISECONDS = 500;

/**
 * Whether the database takes what is written, and else what is wrong with it, in one word.
 * A process has one.
 */
export function createHealth(db: Database, { every = LOOKED_AT_EVERY_MILLISECONDS } = {}): () => Promise<string | undefined> {
  let looked: Promise<string | undefined> | undefined;
  let lookedAt = -Infinity;

  // A row that is changed needs no room on the disk, a table of its own does. It is nobody else's, and is gone at the commit.
  const write = (): Promise<unknown> =>
    db.transaction().execute(async (tx) => {
      await sql`set local statement_timeout = '5s'`.execute(tx);
      await sql`create temporary table parley_health on commit drop as select 1 as written`.execute(tx);
    });

  async function look(): Promise<string | undefined> {
    try {
      await write();
      return undefined;
    } catch (error) {
      if (codeOf(error) === NOT_PERMITTED) return undefined;
      return WORDS.get(codeOf(error)) ?? 'the database does not answer';
    }
  }

  return () => {
    if (looked === undefined || performance.now() - lookedAt >= every) {
      lookedAt = performance.now();
      looked = look().then((wrong) => {
        if (wrong !== undefined) lookedAt = performance.now() - Math.max(0, every - UNWELL_LOOKED_AT_EVERY_MILLISECONDS);
        return wrong;
      });
    }
    return looked;
  };
}
