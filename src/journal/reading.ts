import type { Reading } from '#platform/database.ts';
import type { Named } from '#platform/entry.ts';
import type { EntryRow } from '#platform/journal.ts';
import type { Language } from '#platform/languages.ts';
import type { Catalogue } from '#platform/slice.ts';
import { sayPhrase } from '#platform/words.ts';

export interface EntryInWords {
  readonly stream: string;
  readonly number: number;
  readonly kind: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who did it: `person/…`, `system/…`, `reaction/…`. Persons are named only where they are named in public. */
  readonly actor: string;
  readonly words: string;
  readonly previous: string;
  readonly hash: string;
  readonly data: Record<string, unknown>;
}

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && 'names' in value;

/** Entries as sentences in one language; everything they name is looked up once for all of them. */
export async function inWords(db: Reading, catalogue: Catalogue, rows: readonly EntryRow[], language: Language): Promise<EntryInWords[]> {
  const spoken = rows.map((row) => {
    const definition = catalogue.entries.get(row.kind);
    return { row, definition, values: definition?.values(row.data) ?? {} };
  });
  const wanted = new Map<string, Set<string>>();
  for (const { values } of spoken) {
    for (const value of Object.values(values)) {
      if (isNamed(value)) wanted.set(value.names, (wanted.get(value.names) ?? new Set()).add(value.id));
    }
  }
  const names = new Map<string, ReadonlyMap<string, string>>();
  for (const [kind, ids] of wanted) {
    const namesOf = catalogue.naming.get(kind);
    names.set(kind, namesOf ? await namesOf(db, [...ids], language) : new Map());
  }
  return spoken.map(({ row, definition, values }) => ({
    stream: row.stream,
    number: row.number,
    kind: row.kind,
    at: row.at.toISOString(),
    actor: row.actor,
    words: definition
      ? sayPhrase(
          definition.words[language],
          language,
          Object.fromEntries(
            Object.entries(values).map(([key, value]) => [key, isNamed(value) ? (names.get(value.names)?.get(value.id) ?? value.id) : value]),
          ),
        )
      : row.kind,
    previous: row.previous,
    hash: row.hash,
    data: row.data,
  }));
}

/** An entry as screens list it: what it says, without the whole of its data. */
export type EntryLine = Omit<EntryInWords, 'data'>;

export const asLines = (entries: readonly EntryInWords[]): EntryLine[] => entries.map(({ data: _data, ...line }) => line);

/** What streams are called, where they are named after a thing that has a name: `meeting/…`, `document/…`. */
export async function namesOfStreams(db: Reading, catalogue: Catalogue, streams: readonly string[], language: Language): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const byKind = Map.groupBy(streams, (stream) => stream.slice(0, Math.max(0, stream.indexOf('/'))));
  for (const [kind, of] of byKind) {
    const found = await catalogue.naming.get(kind)?.(db, of.map((stream) => stream.slice(kind.length + 1)), language);
    for (const stream of of) {
      const name = found?.get(stream.slice(kind.length + 1));
      if (name !== undefined) names.set(stream, name);
    }
  }
  return names;
}
