import type { Hono } from 'hono';
import type { Reading, Writing } from './database.ts';
import type { Language } from './languages.ts';
import type { AnyCommand, AnyQuery } from './command.ts';
import type { EntryDefinition, Fact } from './entry.ts';
import type { JobDefinition, JobRequest } from './jobs.ts';
import type { EntryRow, Head } from './journal.ts';
import { STRANGER } from './actor.ts';
import { type AnyStream, gatherStreams, type StreamName, type Streams } from './stream.ts';
import type { Spine } from './spine.ts';

/** An entry as a reaction reads it. */
export type EntryOf<Data> = Omit<EntryRow, 'position' | 'data'> & { readonly data: Data };

interface ReactionDefinition<Data> {
  /** `close-list-when-meeting-closes` */
  readonly name: string;
  /** The streams it records on; left out where it records nothing. */
  readonly records?: AnyStream;
  /**
   * The stream it will record on, for one that decides by what it reads there: it is locked before `react` reads, as a
   * command's is before `run`, so that what was read still holds when it is written. Undefined where the entry does not
   * concern it; it is then not asked to react.
   */
  readonly stream?: (context: { readonly db: Reading; readonly entry: EntryOf<Data> }) => Promise<StreamName | undefined>;
  /** A reaction that has named a stream records on that one and no other. It may refuse: then nothing of what led to it happened. */
  readonly react: (context: {
    readonly db: Writing;
    readonly entry: EntryOf<Data>;
    readonly now: Date;
    /** Where the stream that was named stood when it was locked. */
    readonly head: Head | undefined;
  }) => Promise<{ readonly stream: StreamName; readonly entries: readonly Fact[]; readonly jobs?: readonly JobRequest[] } | undefined>;
}

/**
 * What one slice does because of another's entry, in the same transaction. It writes its own tables through `db` and may
 * record facts of its own on a stream that it names in `records`.
 */
export interface Reaction<Data = Record<string, unknown>> extends ReactionDefinition<Data> {
  /** The entry it waits for. */
  readonly when: EntryDefinition;
}

/** Declares a reaction to an entry, whose data it then knows: `defineReaction(floorEnded, { name, async react({ entry }) { … } })`. */
export const defineReaction = <Data extends Record<string, unknown>>(when: EntryDefinition<Data>, reaction: ReactionDefinition<Data>): Reaction =>
  ({ ...reaction, when }) as unknown as Reaction;

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
  /** In the order in which one transaction locks them; those of earlier slices come first. */
  readonly streams: readonly AnyStream[];
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

/** A contents page whose type keeps each command and query: what names them elsewhere is checked against it. */
interface Contents<Commands extends readonly AnyCommand[], Queries extends readonly AnyQuery[]> extends Slice {
  readonly commands: Commands;
  readonly queries: Queries;
}
type Listed<Commands, Queries> = Pick<Slice, 'name'> & Partial<Omit<Slice, 'commands' | 'queries'>> & { readonly commands?: Commands; readonly queries?: Queries };

export const defineSlice = <const Commands extends readonly AnyCommand[] = [], const Queries extends readonly AnyQuery[] = []>(
  slice: Listed<Commands, Queries>,
): Contents<Commands, Queries> =>
  ({ streams: [], commands: [], queries: [], entries: [], reactions: [], jobs: [], ...slice }) as Slice as Contents<Commands, Queries>;

/** Everything Parley can do, by name. Two things of one name are an error at start. */
export interface Catalogue {
  readonly slices: readonly Slice[];
  readonly streams: Streams;
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

/** @throws Error where a slice names a stream or an entry that none has declared: such a catalogue does not start. */
export function makeCatalogue(slices: readonly Slice[]): Catalogue {
  const streams = gatherStreams(slices.flatMap((slice) => slice.streams));
  const entries = byName('entries', slices.flatMap((s) => s.entries.map((e) => [e.kind, e] as const)));
  const reactions = new Map<string, Reaction[]>();
  for (const reaction of slices.flatMap((slice) => slice.reactions)) {
    const { name, when: { kind }, records } = reaction;
    // Of a slice that is not in this catalogue nothing can come.
    if (entries.get(kind) !== reaction.when && !slices.some((slice) => kind.startsWith(`${slice.name}.`))) continue;
    if (entries.get(kind) !== reaction.when) throw new Error(`The reaction "${name}" waits for the entry "${kind}", which is in no slice's contents page.`);
    if (records && !streams.all.includes(records)) throw new Error(`The reaction "${name}" records on "${records.stream}", which is in no slice's contents page.`);
    reactions.set(kind, [...(reactions.get(kind) ?? []), reaction]);
  }
  const commands = byName('commands', slices.flatMap((s) => s.commands.map((c) => [c.name, c] as const)));
  const queries = byName('queries', slices.flatMap((s) => s.queries.map((q) => [q.name, q] as const)));
  for (const { name, input, example, stream, alsoHolds } of commands.values()) {
    const given = input.parse(example);
    for (const used of [stream(given, STRANGER), ...(alsoHolds?.(given, STRANGER) ?? [])]) insistOnDeclared(streams, name, used);
  }
  for (const { name, input, example, live } of queries.values()) {
    if (live) insistOnDeclared(streams, name, live.stream(input.parse(example)));
  }
  return {
    slices, streams, commands, queries, entries, reactions,
    jobs: byName('jobs', slices.flatMap((s) => s.jobs.map((j) => [j.name, j] as const))),
    naming: byName('namings', slices.flatMap((s) => Object.entries(s.naming ?? {}))),
  };
}

function insistOnDeclared(streams: Streams, name: string, stream: string): void {
  if (!streams.declarationOf(stream)) throw new Error(`"${name}" uses the stream "${stream}", which is in no slice's contents page.`);
}
