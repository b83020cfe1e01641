import { sql } from 'kysely';
import type { Database, Writing } from '#platform/database.ts';
import { startOfDay, expiryOf } from './sessions.ts';

/** What a person comes by, and is told on her page when it was last used. */
type Means = 'session' | 'token';

/**
 * When sessions and tokens were last used, to the day (UTC), in memory until it is written. No request writes anything about the
 * person who sent it: where nothing may be put down to anybody, the transaction beside an act would tell whose it was. For the
 * same reason last use is no more exact than a day: each is written once a day at most, whatever the person does.
 */
export interface LastUses {
  /** Writes nothing and asks nothing. `known`: what is stored. */
  note(means: Means, id: string, known: Date | null, at: Date): void;
  /** Writes what was noted, for all in one transaction. What could not be written is noted still. */
  write(): Promise<void>;
  /** How many are noted and not written. */
  readonly size: number;
}

export function createLastUses(db: Database): LastUses {
  let noted: Record<Means, Map<string, Date>> = { session: new Map(), token: new Map() };
  return {
    note(means, id, known, at) {
      const day = startOfDay(at);
      if (!known || known < day) noted[means].set(id, day);
    },
    async write() {
      const taken = noted;
      if (taken.session.size + taken.token.size === 0) return;
      noted = { session: new Map(), token: new Map() };
      try {
        await db.transaction().execute(async (tx) => {
          await keepSessions(tx, taken.session);
          await keepTokens(tx, taken.token);
        });
      } catch (error) {
        for (const means of ['session', 'token'] as const) noted[means] = new Map([...taken[means], ...noted[means]]);
        throw error;
      }
    },
    get size() {
      return noted.session.size + noted.token.size;
    },
  };
}

// In the order of the ids, which are random: who came first leaves this process nowhere, and two that write at once do not wait
// for one another in a circle.
function listed(uses: ReadonlyMap<string, Date>) {
  const inOrder = [...uses].map(([id, day]) => ({ id, day, until: expiryOf(day) })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return sql`jsonb_to_recordset(${JSON.stringify(inOrder)}::jsonb) as u (id uuid, day timestamptz, until timestamptz)`;
}

const newest = (uses: ReadonlyMap<string, Date>): Date => new Date(Math.max(...[...uses.values()].map((day) => day.getTime())));

// All of the day are written again, also those that were written before: else the transaction in a row would tell who came later.
async function keepSessions(tx: Writing, uses: ReadonlyMap<string, Date>): Promise<void> {
  if (uses.size === 0) return;
  await sql`
    with held as (
      select s.id, u.day, u.until from people.sessions s left join ${listed(uses)} on u.id = s.id and u.day > s.updated_at
      where u.id is not null or s.updated_at >= ${newest(uses)} order by s.id for update of s
    ) update people.sessions s set updated_at = coalesce(held.day, s.updated_at), expires_at = coalesce(held.until, s.expires_at)
    from held where s.id = held.id`.execute(tx);
}

async function keepTokens(tx: Writing, uses: ReadonlyMap<string, Date>): Promise<void> {
  if (uses.size === 0) return;
  await sql`
    with held as (
      select t.id, u.day from people.tokens t left join ${listed(uses)} on u.id = t.id and u.day > coalesce(t.used_at, '-infinity')
      where u.id is not null or t.used_at >= ${newest(uses)} order by t.id for update of t
    ) update people.tokens t set used_at = coalesce(held.day, t.used_at) from held where t.id = held.id`.execute(tx);
}

const WRITTEN_EVERY_MILLISECONDS = 5 * 60_000;

/** Writes now and then; a process that is killed forgets the last minutes. @returns what stops it and writes the rest. */
export function writeNowAndThen(uses: LastUses, log: (line: string) => void, every = WRITTEN_EVERY_MILLISECONDS): () => Promise<void> {
  const timer = setInterval(() => {
    // The database does not answer: it is written the next time.
    uses.write().catch((error: unknown) => log(`people: last uses could not be written: ${String(error)}`));
  }, every).unref();
  return async () => {
    clearInterval(timer);
    await uses.write();
  };
}
