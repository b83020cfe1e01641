import { type RawBuilder, sql } from 'kysely';
import type { Localized } from '#platform/languages.ts';
import { CONFIGURATIONS, searchWords, textsToIndex } from './search-words.ts';

const MOST_WORDS = 12;
const configurations = [...new Set(Object.values(CONFIGURATIONS))].filter((name) => name !== 'simple');

/** The value of the column `search`. */
export const indexOf = (symbol: string | undefined, titles: Localized): RawBuilder<string> =>
  sql.join(textsToIndex(symbol, titles).map(([configuration, text]) => sql`to_tsvector(${configuration}::regconfig, ${text})`), sql` || `);

/** Every word of the text, in any of the six languages, or the beginning of it. Undefined where there is no word in it. */
export function matching(text: string): RawBuilder<boolean> | undefined {
  const words = searchWords(text).slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  const each = words.map((word) => {
    const whole = configurations.map((configuration) => sql`plainto_tsquery(${configuration}::regconfig, ${word})`);
    return sql`(${sql.join([sql`to_tsquery('simple', ${`'${word}':*`})`, ...whole], sql` || `)})`;
  });
  return sql<boolean>`search @@ (${sql.join(each, sql` && `)})`;
}
