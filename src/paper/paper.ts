import type { Language } from '#platform/languages.ts';

/**
 * A paper before it is set: plain values in the order in which they are read. Whatever their characters, they come out as
 * text; nothing in them can steer the setting.
 */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** Where it belongs, the widest first: mechanism, session. */
  readonly place: readonly string[];
  /** What the paper is of, under the title. */
  readonly of?: string;
  readonly blocks: readonly Block[];
  /** At the foot of every page, beside the number of the page. */
  readonly foot: string;
  /** The moment in the file's own data, ISO 8601. */
  readonly madeAt: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly look?: Look }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly term: string; readonly value: string; readonly look?: Look }[] }
  | { readonly kind: 'numbered'; readonly items: readonly string[] }
  | Table;

/** `quiet`: small and grey. `notice`: between two lines. `figure`: a hash or an address, small and never broken. */
export type Look = 'quiet' | 'notice' | 'figure';

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly {
    readonly head: string;
    /** Parts of the width; left out, as wide as its widest cell. */
    readonly share?: number;
    /** Figures stand at the end of their column. */
    readonly figures?: boolean;
  }[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A text, or several lines of which the first names what the row is about. */
export type Cell = string | { readonly text: string; readonly strong?: boolean; readonly under?: readonly string[] };

/** How much a paper may hold. A meeting of two hundred speakers has about 40,000 characters; two thousand rows take 0.8 s and 200 MB. */
export const MOST_CHARACTERS = 400_000;
export const MOST_ROWS = 2000;
