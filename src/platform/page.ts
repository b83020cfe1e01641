import type { VNode } from 'preact';
import type { Actor } from './actor.ts';
import type { AnyCommand, AnyQuery, Query } from './command.ts';
import type { Typed } from './forms.ts';
import type { InputSchema } from './input.ts';
import type { Language } from './languages.ts';
import type { Refusal } from './refusal.ts';

/** A form that was refused: the page shows the reason at the form and every word that was typed. */
export interface Refused {
  readonly command: string;
  readonly refusal: Refusal;
  readonly typed: Typed;
}

/** Who reads. `name` is for the header of her own screens only. */
export interface Reader {
  readonly actor: Actor;
  readonly name?: string;
  readonly language?: Language;
  /** Short labels of what she is here for the header, already in her language. */
  readonly roles?: readonly string[];
}

/** What a page works with. */
export interface Screen {
  readonly language: Language;
  readonly reader: Reader;
  /** The address, with the parameters that the page reads. */
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly now: Date;
  /** The address Parley is known under, without a final slash. */
  readonly origin: string;
  /** The last form of this page that was refused. */
  readonly refused: Refused | undefined;
  ask<S extends InputSchema, Answer>(query: Query<string, S, Answer>, input: unknown): Promise<Answer>;
  may(what: AnyCommand | AnyQuery, input: unknown): Promise<boolean>;
}

export interface Place {
  readonly label: string;
  readonly href: string;
}

export interface Page<Data> {
  /** Hono path pattern: `/mechanisms/:slug`. */
  readonly path: string;
  /** The parameters of the address that the page reads: it sees no others but `lang`, and no others tell two of its pages apart. */
  readonly reads?: readonly string[];
  readonly load: (screen: Screen) => Promise<Data>;
  readonly title: (data: Data, screen: Screen) => string;
  readonly view: (data: Data, screen: Screen) => VNode;
  /** Where one is: mechanism › session › meeting. The front page is added before it. */
  readonly place?: (data: Data, screen: Screen) => readonly Place[];
  /** The commands whose forms stand on this page. No other command can be sent to its address. */
  readonly commands?: readonly AnyCommand[];
  /** Where a carried-out form leads; by default back to this page. */
  readonly after?: (done: { readonly command: string; readonly answer: unknown; readonly fields: ReadonlyMap<string, string> }, screen: Screen) => string | undefined;
  /** What the address with `.json` answers; by default the data as loaded. `null`: no such address. */
  readonly json?: ((data: Data, screen: Screen) => unknown) | null;
  /** The address, on this site and without a language, where what was asked for is: the reader is sent on to it. */
  readonly movedTo?: (data: Data, screen: Screen) => string | undefined;
  /** 404 where the page itself says, in its own words, that there is nothing at this address. By default 200. */
  readonly status?: (data: Data, screen: Screen) => 200 | 404;
  /** Set for reading pages: strangers get one rendering until a stream with one of these beginnings grows, or the clock changes it. */
  readonly keptUntil?: (params: Readonly<Record<string, string>>) => readonly string[];
  /**
   * The moments at which a kept page changes by the clock for a reason of its own: it says what day it is. What it asks for
   * says so itself (`changesAt` of a query).
   */
  readonly changesAt?: (data: Data, screen: Screen) => readonly (string | undefined)[];
  /** `reading`: a column for text. `desk`: the whole width, tools. `wall`: dark, huge, nothing but content. */
  readonly layout?: 'reading' | 'desk' | 'wall';
  /** One sentence for search engines and link previews. */
  readonly description?: (data: Data, screen: Screen) => string | undefined;
  /** Structured data (schema.org JSON-LD) for the head of the page. */
  readonly linkedData?: (data: Data, screen: Screen) => object | undefined;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyPage = Page<any>;

export const definePage = <Data>(page: Page<Data>): Page<Data> => page;
