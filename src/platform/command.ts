import type { z } from 'zod';
import type { Actor } from './actor.ts';
import type { Reading, Writing } from './database.ts';
import type { Fact } from './entry.ts';
import type { InputSchema } from './input.ts';
import type { JobRequest } from './jobs.ts';
import type { Head } from './journal.ts';
import type { Right } from './right.ts';
import type { Catalogue } from './slice.ts';
import type { StreamName } from './stream.ts';

/** What a command's `run` works with. Everything it writes is one PostgreSQL transaction with its entries. */
export interface CommandContext<Input, Prepared = undefined> {
  readonly db: Writing;
  readonly input: Input;
  readonly actor: Actor;
  /** The moment of the command: the same for every row and entry it writes. */
  readonly now: Date;
  /** The stream as it stood when it was locked. */
  readonly head: Head;
  /** What `prepare` answered. */
  readonly prepared: Prepared;
}

/** What a command leads to: an answer for who asked, entries for the record, jobs for later. */
export interface Outcome<Answer> {
  readonly answer: Answer;
  /** In order. None means that nothing happened: the command was already satisfied. */
  readonly entries: readonly Fact[];
  readonly jobs?: readonly JobRequest[];
  /** Called once the transaction is kept, and not where it is undone or tried again: for what is counted in memory alone. */
  readonly whenKept?: () => void;
}

export interface CommandDefinition<Name extends string = string, S extends InputSchema = InputSchema, Answer = unknown, Prepared = undefined> {
  /** `slice.verb`, imperative: the address of the command at every door. */
  readonly name: Name;
  /** One English sentence for the API's description. */
  readonly summary: string;
  readonly input: S;
  readonly allow: Right<z.output<S>>;
  /** The stream the entries belong to. It is locked before `run`, so commands on it are one after another. */
  readonly stream: (input: z.output<S>, actor: Actor) => StreamName;
  /**
   * Further streams that what follows will record on: locked before `run` too, all in the one order of the catalogue. Needed
   * where a reaction records on a stream that comes before the command's own; else two such commands could wait for one another.
   */
  readonly alsoHolds?: (input: z.output<S>, actor: Actor) => readonly StreamName[];
  /**
   * Whom the record names in place of who asks: `meeting-room/…`; `undefined` is who asks. For what must not be put down to
   * anybody: neither the entries nor the submission then hold the person, so that nothing stored leads back to her. It is
   * asked under the lock of the stream: what it reads there holds while the command runs.
   */
  readonly recordedAs?: (asked: { readonly db: Reading; readonly input: z.output<S> }) => Promise<string | undefined>;
  /**
   * Fields of the input that leave nothing behind, not even in the fingerprint by which a submission sent again is known:
   * where few values are possible, a hash tells which it was.
   */
  readonly leavesNoTrace?: readonly string[];
  /** An input that makes sense in the scenario: shown in the API's description, used by the matrix test. */
  readonly example: z.input<S>;
  /**
   * What takes long and needs no lock: reading a file, reckoning an index. It runs once, after the rights and before the
   * transaction, holds no stream and no connection, and what it throws is what the command throws: a `Refusal` is a
   * refusal. What it read of the record may have changed by the time of `run`, which decides. A submission that was carried
   * out before is not prepared again.
   */
  readonly prepare?: (context: { readonly db: Reading; readonly input: z.output<S>; readonly actor: Actor }) => Promise<Prepared>;
  readonly run: (context: CommandContext<z.output<S>, Prepared>) => Promise<Outcome<Answer>>;
}

// What a command prepares is between its two steps: whoever runs it need not know.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export interface Command<Name extends string = string, S extends InputSchema = InputSchema, Answer = unknown, Prepared = any>
  extends CommandDefinition<Name, S, Answer, Prepared> {
  readonly door: 'command';
}

/** A command as the catalogue holds it, whatever its input and answer. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyCommand = Command<string, any, any>;

/**
 * Declares the only way to change state. Rights are required by the type, so they cannot be forgotten;
 * `run` throws a `Refusal` for an expected "no" and returns entries for what happened.
 */
export const defineCommand = <const Name extends string, S extends InputSchema, Answer, Prepared = undefined>(
  definition: CommandDefinition<Name, S, Answer, Prepared>,
): Command<Name, S, Answer, Prepared> => ({ ...definition, door: 'command' });

export interface QueryDefinition<Name extends string = string, S extends InputSchema = InputSchema, Answer = unknown, Audience extends string = string> {
  /** `slice.noun-phrase`. */
  readonly name: Name;
  readonly summary: string;
  readonly input: S;
  readonly allow: Right<z.output<S>>;
  readonly example: z.input<S>;
  /**
   * Declares that screens may listen. The answer then depends on the stream and the audience alone, never
   * on the person, so that it is computed and framed once for all who listen.
   */
  readonly live?: {
    readonly stream: (input: z.output<S>) => StreamName;
    readonly audience: Audience;
  };
  readonly run: (context: {
    readonly db: Reading;
    readonly input: z.output<S>;
    readonly actor: Actor;
    readonly now: Date;
    /** For the few queries that read what other slices record, in those slices' words. */
    readonly catalogue: Catalogue;
  }) => Promise<Answer>;
  /**
   * The moments, past or to come, at which this answer changes by the clock alone, without an entry (ISO 8601). Screens that
   * listen are then told anew, and a page that was kept and shows it is drawn anew. Of an answer that does not look at the
   * clock there are none.
   */
  changesAt?(answer: Answer, now: Date): readonly (string | undefined)[];
}

export interface Query<Name extends string = string, S extends InputSchema = InputSchema, Answer = unknown, Audience extends string = string>
  extends QueryDefinition<Name, S, Answer, Audience> {
  readonly door: 'query';
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyQuery = Query<string, any, any>;

/** Declares the only way to read. `run` throws a `Refusal` (404) for what is not there. Without `live` the audience is `never`. */
export const defineQuery = <const Name extends string, S extends InputSchema, Answer, const Audience extends string = never>(
  definition: QueryDefinition<Name, S, Answer, Audience>,
): Query<Name, S, Answer, Audience> => ({ ...definition, door: 'query' });
