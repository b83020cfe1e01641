import type { Hono } from 'hono';
import type { Reading, Writing } from './database.ts';
import type { Language } from './languages.ts';
import type { AnyCommand, AnyQuery } from './command.ts';
import type { EntryDefinition, Fact } from './entry.ts';
import type { JobDefinition, JobRequest } from './jobs.ts';
import type { EntryRow, Head } from './journal.ts';
import type { Spine } from './spine.ts';

/**
 * What one slice does because of another's entry, in the same transaction. It writes its own tables
 * through `db` and may record facts of its own on any stream.
 */
export interface Reaction {
  /** `close-list-when-meeting-closes` */
  readonly name: string;
  /** The kind of entry it waits for. */
  readonly when: string;
  /**
   * The stream it will record on, for one that decides by what it reads there: it is locked before `react` reads, as a
   * command's is before `run`, so that what was read still holds when it is written. Undefined where the entry does not
   * concern it; it is then not asked to react.
   */
  readonly stream?: (context: { readonly db: Reading; readonly entry: Omit<EntryRow, 'position'> }) => Promise<string | undefined>;
  /** A reaction that has named a stream records on that one and no other. */
  readonly react: (context: {
    readonly db: Writing;
    readonly entry: Omit<EntryRow, 'position'>;
    readonly now: Date;
    /** Where the stream that was named stood when it was locked. */
    readonly head: Head | undefined;
  }) => Promise<{ readonly stream: string; readonly entries: readonly Fact[]; readonly jobs?: readonly JobRequest[] } | undefined>;
}

export type NamesOf = (db: Reading, ids: readonly string[], language: Language) => Promise<ReadonlyMap<string, string>>;

export interface PublishedFile {
  /** Relative, forward slashes, unique over all slices: `mechanisms/hld.md`. */
  readonly path: string;
  readonly text: string;
}

/** One thing in which what people read says otherwise than the record. */
export interface Departure {
  /** The stream that tells what should be there. */
  readonly stream: string;
  readonly says: string;
}

/** Checks files that `publish` wrote by the entries they come from: takes every public entry, stream by stream, then every file. */
export interface PublishedCheck {
  /** The JSON files that it looks at. */
  readonly paths: RegExp;
  /** Entries of one kind that it must have taken before all others. */
  readonly first?: { readonly kind: string; take(entry: Omit<EntryRow, 'position'>): void };
  take(entry: Omit<EntryRow, 'position'>): void;
  /** What does not hold of a file; undefined where it says what the entries say. */
  fault(path: string, value: unknown): string | undefined;
}

/** The contents page of a slice. */
export interface Slice {
  readonly name: string;
  readonly commands: readonly AnyCommand[];
  readonly queries: readonly AnyQuery[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly entries: readonly EntryDefinition<any>[];
  readonly reactions: readonly Reaction[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly jobs: readonly JobDefinition<any>[];
  /**
   * How this slice's things are called, for entries that name them (`naming('party', id)`): ids to names in
   * one language. An id without a name is shown as it is.
   */
  readonly naming?: Readonly<Record<string, NamesOf>>;
  /** This slice's public content as files for the export: readable without Parley. */
  readonly publish?: (context: { readonly db: Reading }) => AsyncIterable<PublishedFile>;
  /** Whether this slice's tables say what the record says, as far as entries hold it: `bin/parley verify` asks. */
  readonly holds?: (context: { readonly db: Reading }) => AsyncIterable<Departure>;
  /** The same of the files it published. */
  readonly checkPublished?: () => PublishedCheck;
  /** Routes that are neither pages nor commands nor queries (a library's own endpoints, a calendar feed). */
  readonly mount?: (app: Hono<never>, around: { readonly spine: Spine; readonly origin: string }) => void;
}

export const defineSlice = (slice: Pick<Slice, 'name'> & Partial<Slice>): Slice => ({
  commands: [], queries: [], entries: [], reactions: [], jobs: [], ...slice,
});

/** Everything Parley can do, by name. Two things of one name are an error at start. */
export interface Catalogue {
  readonly slices: readonly Slice[];
  readonly commands: ReadonlyMap<string, AnyCommand>;
  readonly queries: ReadonlyMap<string, AnyQuery>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly entries: ReadonlyMap<string, EntryDefinition<any>>;
  readonly reactions: ReadonlyMap<string, readonly Reaction[]>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly jobs: ReadonlyMap<string, JobDefinition<any>>;
  readonly naming: ReadonlyMap<string, NamesOf>;
}

function byName<T>(what: string, things: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  for (const [name, thing] of things) {
    if (named.has(name)) throw new Error(`Two ${what} are called "${name}". Rename one.`);
    named.set(name, thing);
  }
  return named;
}

export function makeCatalogue(slices: readonly Slice[]): Catalogue {
  const reactions = new Map<string, Reaction[]>();
  for (const reaction of slices.flatMap((slice) => slice.reactions)) {
    reactions.set(reaction.when, [...(reactions.get(reaction.when) ?? []), reaction]);
  }
  return {
    slices,
    commands: byName('commands', slices.flatMap((s) => s.commands.map((c) => [c.name, c] as const))),
    queries: byName('queries', slices.flatMap((s) => s.queries.map((q) => [q.name, q] as const))),
    entries: byName('entries', slices.flatMap((s) => s.entries.map((e) => [e.kind, e] as const))),
    jobs: byName('jobs', slices.flatMap((s) => s.jobs.map((j) => [j.name, j] as const))),
    naming: byName('namings', slices.flatMap((s) => Object.entries(s.naming ?? {}))),
    reactions,
  };
}
