import type pg from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface Recording {
  readonly statements: readonly Statement[];
  /** What the command answered over HTTP. */
  readonly answer: unknown;
}

/** Writes down every statement that goes through a pool, in order. The pool must be one that has not been used yet. */
export function recordStatements(pool: pg.Pool): { begin(): void; end(): Statement[] } {
  let statements: Statement[] | undefined;
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    client.query = ((...given: unknown[]) => {
      const [first, second] = given as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
      statements?.push(typeof first === 'string' ? { text: first, values: second ?? [] } : { text: first.text, values: first.values ?? [] });
      return query(...given);
    }) as typeof client.query;
  });
  return {
    begin() {
      statements = [];
    },
    end() {
      const recorded = statements ?? [];
      statements = undefined;
      return recorded;
    },
  };
}

/** Sends the statements, one after the other's answer. */
export async function resend(client: pg.ClientBase, statements: readonly Statement[]): Promise<void> {
  for (const { text, values } of statements) await client.query(text, values as unknown[]);
}
