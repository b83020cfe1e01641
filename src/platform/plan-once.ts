import type pg from 'pg';

/** Seen this often, a statement is likely to be seen again. */
const USES_BEFORE_NAMED = 3;
/** What is planned stays in the memory of each connection's PostgreSQL process until it ends. */
const MOST_NAMED = 300;
const MOST_COUNTED = 3000;
const LONGEST_TEXT = 5000;

/** The table of a planned statement has changed shape since: the statement can be sent again, under another name. */
export const isOutdatedPlan = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '0A000' && error.message.includes('cached plan');

/**
 * Lets PostgreSQL read and plan a statement once a connection instead of at every use, which is a third of the time
 * of a command: statements with values that come again and again are sent under a name. A pooler between Parley and
 * PostgreSQL must keep a connection to one client, as it must for the live answers (LISTEN).
 */
export function createPlanOnce(): (client: pg.PoolClient) => void {
  const uses = new Map<string, number>();
  const names = new Map<string, string>();
  let made = 0;

  function nameFor(text: string): string | undefined {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST_NAMED || text.length > LONGEST_TEXT) return known;
    const used = (uses.get(text) ?? 0) + 1;
    if (used < USES_BEFORE_NAMED) {
      if (uses.size >= MOST_COUNTED) uses.clear();
      uses.set(text, used);
      return undefined;
    }
    uses.delete(text);
    made += 1;
    const name = `parley_${made}`;
    names.set(text, name);
    return name;
  }

  return (client) => {
    const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
    client.query = ((...asked: unknown[]) => {
      const [text, values, ...more] = asked;
      const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 && more.length === 0 ? nameFor(text) : undefined;
      if (name === undefined) return query(...asked);
      return (query({ name, text, values }) as Promise<unknown>).catch((error: unknown) => {
        if (isOutdatedPlan(error)) names.clear();
        throw error;
      });
    }) as typeof client.query;
  };
}
