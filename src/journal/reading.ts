import type { Reading } from '#platform/database.ts';
import { sayEntries } from '#platform/entry-words.ts';
import type { EntryRow } from '#platform/journal.ts';
import type { Language } from '#platform/languages.ts';
import type { Catalogue } from '#platform/slice.ts';

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

/** Entries as sentences in one language. */
export async function inWords(db: Reading, catalogue: Catalogue, rows: readonly EntryRow[], language: Language): Promise<EntryInWords[]> {
  const sentences = await sayEntries(db, catalogue, rows, language);
  return rows.map((row, index) => ({
    stream: row.stream, number: row.number, kind: row.kind, at: row.at.toISOString(), actor: row.actor, words: sentences[index]!,
    previous: row.previous, hash: row.hash, data: row.data,
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
