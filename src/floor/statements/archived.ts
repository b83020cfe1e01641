import type { Language } from '#platform/languages.ts';

/** One text of an archive, as its file names it. */
export interface ArchivedText {
  readonly file: string;
  readonly meeting: string;
  /** Id, ISO 3166 code or English acronym. */
  readonly party: string;
  readonly onBehalfOf?: string | undefined;
  readonly number: number;
  readonly language: Language;
  readonly content: Buffer;
}

/** What an archive holds, and what of it could not be understood. Format: docs/statements-archive.md */
export interface Archive {
  readonly format: 'parley' | 'general-debate';
  /** Where the texts come from, as it is cited. */
  readonly source: string;
  /** Mechanisms, sessions and meetings, to be made where the record does not have them. */
  readonly profiles: readonly { readonly slug: string; readonly [field: string]: unknown }[];
  readonly sessions: Readonly<Record<string, object>>;
  readonly meetings: Readonly<Record<string, { readonly session?: string | undefined; readonly title?: object | undefined; readonly form?: string | undefined; readonly dated?: string | undefined }>>;
  readonly texts: readonly ArchivedText[];
  readonly refused: readonly { readonly file: string; readonly why: string }[];
}
