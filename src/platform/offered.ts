import type { z } from 'zod';
import type { AnyCommand, AnyQuery } from './command.ts';
import type { InputSchema } from './input.ts';

/**
 * What Parley can do, for those who name it without having it: a form in the browser names its command, a screen the query it
 * listens to. By types alone: a wrong name or field does not compile, and no server code travels. The catalogue says what
 * there is: `declare module '#platform/offered.ts' { interface Offered { slices: typeof slices } }`.
 */
export interface Offered {}

interface Offering {
  readonly commands: readonly AnyCommand[];
  readonly queries: readonly AnyQuery[];
}
type Slices = Offered extends { readonly slices: infer S extends readonly Offering[] } ? S[number] : never;

type Commands = { readonly [C in Slices['commands'][number] as C['name']]: C };
type Queries = { readonly [Q in Slices['queries'][number] as Q['name']]: Q };

export type CommandName = keyof Commands;
export type QueryName = keyof Queries;
/** A query to which screens may listen. */
export type LiveName = { readonly [Name in QueryName]: [NonNullable<Queries[Name]['live']>['audience']] extends [never] ? never : Name }[QueryName];

/** What the command takes; of several commands, what each of them does. */
export type CommandInput<Name extends CommandName> =
  { readonly [N in Name]: (input: z.input<Commands[N]['input']>) => void }[Name] extends (input: infer Input) => void ? Input : never;
export type QueryInput<Name extends QueryName> = z.input<Queries[Name]['input']>;
export type QueryAnswer<Name extends QueryName> = Awaited<ReturnType<Queries[Name]['run']>>;

/** A command that is at hand instead of its name, as on pages that only the server draws. */
export interface AtHand {
  readonly name: string;
  readonly input: InputSchema;
}

/** That for which a form is: a command or a query by name, or at hand; for what is neither, the fields themselves. */
export type FormOf = CommandName | QueryName | AtHand | Readonly<Record<string, unknown>>;

export type InputOf<Of> =
  [Of] extends [CommandName] ? CommandInput<Of> : [Of] extends [QueryName] ? QueryInput<Of> : [Of] extends [AtHand] ? z.input<Of['input']> : Of;

type Step<Key extends string, Value> =
  Value extends readonly unknown[] ? Key : Value extends object ? `${Key}.${FieldIn<Value>}` : Key;
type FieldIn<Input> = { [Key in keyof Input & string]-?: Step<Key, NonNullable<Input[Key]>> }[keyof Input & string];

/** The names that fields of such a form may have; dotted for what is nested (`title.en.text`). */
export type FieldName<Of> = FieldIn<InputOf<Of>>;

type Scalar = string | number | boolean;
type Scalars<Input> = {
  readonly [Key in keyof Input as Extract<Input[Key], Scalar> extends never ? never : Key]: Extract<Input[Key], Scalar | undefined>;
};

/** All that a command needs, as fields of a form that nobody fills in. */
export type Preset<Of> = Scalars<InputOf<Of>>;

/** A field that a button brings along, with one of the values it may have. */
export type Choice<Of> = { [Key in keyof Preset<Of> & string]-?: { readonly name: Key; readonly value: `${NonNullable<Preset<Of>[Key]>}` } }[keyof Preset<Of> & string];
