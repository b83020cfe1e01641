import { sql } from 'kysely';
import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { anyone } from '#platform/right.ts';

/** What the library's documents can be told apart by, each with how many there are. */
export const range = defineQuery({
  name: 'library.range',
  summary: 'Which kinds, bodies, sessions and years the documents of the library are of, with counts.',
  input: z.strictObject({}),
  allow: anyone,
  example: {},
  async run({ db }) {
    const counted = async (column: 'kind' | 'body' | 'session') => {
      const rows = await db.selectFrom('library.documents')
        .select([sql<string | null>`${sql.ref(column)}::text`.as('value'), (eb) => eb.fn.countAll<number>().as('documents')])
        .where(column, 'is not', null).groupBy(column).orderBy(column).execute();
      return rows.map(({ value, documents }) => ({ value: value!, documents }));
    };
    const years = await db.selectFrom('library.documents')
      .select([sql<string>`left(dated, 4)`.as('value'), (eb) => eb.fn.countAll<number>().as('documents')])
      .where('dated', '<>', '').groupBy('value').orderBy('value', 'desc').execute();
    return { kinds: await counted('kind'), bodies: await counted('body'), sessions: await counted('session'), years };
  },
});
