import type { Actor } from './actor.ts';

declare const declared: unique symbol;
/** The name of a stream, made by its declaration: `meeting/idm-2024-opening`. */
export type StreamName = string & { readonly [declared]: true };

/** Who reads a stream, and so what stands outside: in the record that is shown, signed and exported. */
export type Readers =
  /** Everybody: each entry is shown, signed and exported. That cannot be taken back. */
  | { readonly readers: 'everybody' }
  /** Whom this English sentence names. Of the entries nothing is shown, signed or exported; `outside` says what is told elsewhere. */
  | { readonly readers: `${string}.`; readonly outside: `${string}.` };

interface Naming<Of> {
  /** `meeting/*` for one stream a thing, `parties/register` for one alone. */
  readonly name: string;
  /** What stands for `*`: small letters, digits and `.` `_` `:` `-`. Left out for a stream that is alone. */
  readonly of?: (of: Of, actor: Actor) => string;
}

/** A declaration names its streams: `onMeeting({ meeting })` is where the entries of a meeting stand. */
export interface StreamDefinition<Of = never> {
  (of: Of, actor?: Actor): StreamName;
  readonly stream: string;
  readonly isPublic: boolean;
  readonly readers: string;
  readonly outside: string;
  /** Whether a stream of this name is one of these. */
  holds(name: string): boolean;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyStream = StreamDefinition<any>;

const NAME = /^[a-z][a-z-]*(\/([a-z][a-z-]*|\*))?$/;
const NOBODY: Actor = { kind: 'stranger' };

/**
 * Declares the streams of one kind of thing. A slice lists them in the order in which one transaction may lock them; a
 * command or a reaction records on a declared stream or fails.
 */
export function defineStream<Of = unknown>({ name, of, ...reading }: Naming<Of> & Readers): StreamDefinition<Of> {
  if (!NAME.test(name) || name.endsWith('*') !== (of !== undefined)) throw new Error(`"${name}" names no stream: write "meeting/*" with what stands for the star, or "parties/register".`);
  const beginning = name.endsWith('*') ? name.slice(0, -1) : undefined;
  const make = (one: Of, actor: Actor = NOBODY): StreamName => (beginning === undefined ? name : `${beginning}${of!(one, actor)}`) as StreamName;
  return Object.assign(make, {
    stream: name,
    isPublic: reading.readers === 'everybody',
    readers: reading.readers,
    outside: 'outside' in reading ? reading.outside : 'everything.',
    holds: (other: string): boolean => (beginning === undefined ? other === name : other.startsWith(beginning) && other.length > beginning.length),
  });
}

/** The streams of all slices, in the order in which a transaction locks them. */
export interface Streams {
  readonly all: readonly AnyStream[];
  /** Undefined where no slice has declared a stream of this name. */
  declarationOf(name: string): AnyStream | undefined;
  /** What is not declared is not public. */
  isPublic(name: string): boolean;
  /** Patterns of SQL's `like` for the public streams. */
  readonly publicPatterns: readonly string[];
  /** Below 0 where `one` is locked before `other`; of one kind, the names decide. @throws Error for what is not declared. */
  compare(one: string, other: string): number;
}

export function gatherStreams(all: readonly AnyStream[]): Streams {
  for (const [index, one] of all.entries()) {
    const double = all.findIndex((other, at) => at !== index && (other.stream === one.stream || other.holds(one.stream.replace('*', 'x'))));
    if (double >= 0) throw new Error(`The streams "${one.stream}" and "${all[double]!.stream}" are the same streams. Rename one.`);
  }
  const rankOf = (name: string): number => {
    const rank = all.findIndex((one) => one.holds(name));
    if (rank < 0) throw new Error(`No slice has declared the stream "${name}".`);
    return rank;
  };
  const declarationOf = (name: string): AnyStream | undefined => all.find((one) => one.holds(name));
  return {
    all,
    declarationOf,
    isPublic: (name) => declarationOf(name)?.isPublic ?? false,
    publicPatterns: all.filter((one) => one.isPublic).map(({ stream }) => stream.replaceAll('_', '\\_').replace(/\*$/, '_%')),
    compare: (one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : one > other ? 1 : 0),
  };
}
