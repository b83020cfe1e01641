import type { Reading } from './database.ts';
import type { Named } from './entry.ts';
import type { EntryRow } from './journal.ts';
import type { Language } from './languages.ts';
import type { Catalogue } from './slice.ts';
import { sayPhrase } from './words.ts';

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && 'names' in value;

/** What things of one kind are called, by their ids. */
export type Namer = (kind: string, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/**
 * Entries as sentences in one language, in the order given; everything they name is looked up once for all of them. An entry
 * of a kind that is no longer in the catalogue reads as its kind.
 */
export const sayEntries = (
  db: Reading, catalogue: Pick<Catalogue, 'entries' | 'naming'>, rows: readonly Pick<EntryRow, 'kind' | 'data'>[], language: Language,
): Promise<string[]> => sayEntriesWith(catalogue, namerOf(db, catalogue, language), rows, language);

/** Names as the database has them. */
export const namerOf = (db: Reading, { naming }: Pick<Catalogue, 'naming'>, language: Language): Namer =>
  (kind, ids) => naming.get(kind)?.(db, ids, language) ?? Promise.resolve(new Map());

/** The same with names from elsewhere. */
export async function sayEntriesWith(
  { entries }: Pick<Catalogue, 'entries'>, namer: Namer, rows: readonly Pick<EntryRow, 'kind' | 'data'>[], language: Language,
): Promise<string[]> {
  const spoken = rows.map((row) => {
    const definition = entries.get(row.kind);
    return { row, definition, values: definition?.values(row.data) ?? {} };
  });
  const wanted = new Map<string, Set<string>>();
  for (const { values } of spoken) {
    for (const value of Object.values(values)) {
      if (isNamed(value)) wanted.set(value.names, (wanted.get(value.names) ?? new Set()).add(value.id));
    }
  }
  const names = new Map<string, ReadonlyMap<string, string>>();
  for (const [kind, ids] of wanted) names.set(kind, await namer(kind, [...ids]));
  return spoken.map(({ row, definition, values }) => {
    if (!definition) return row.kind;
    const said = Object.entries(values).map(([key, value]) => [key, isNamed(value) ? (names.get(value.names)?.get(value.id) ?? value.id) : value]);
    return sayPhrase(definition.words[language], language, Object.fromEntries(said));
  });
}
