/**
 * A United Nations document symbol in its parts, in the order in which they are written:
 * `A/C.2/79/L.29/Rev.1` is organ A, body C.2, session 79, nature L number 29, modification Rev.1.
 * Grammar: the guide to symbols of the Dag Hammarskjöld Library (research.un.org/en/docs/symbols).
 */
export type Role = 'organ' | 'body' | 'session' | 'year' | 'nature' | 'country' | 'number' | 'modification';

/** What stands in brackets behind a part: `(Sect.2)`, `(Parts I and II)`, `(supp)`, `(XXI)`, `(2015)`. */
export interface Note {
  readonly kind: NoteKind;
  /** `['2']`, `['I', 'II']`, `['29A']`, `['S-VI']`; empty where the word says it all: `(supp)`. */
  readonly values: readonly string[];
  /** With its space and brackets, only where it is spelled otherwise than `canonicalSymbol` spells it. */
  readonly written?: string;
}

export type NoteKind =
  | 'part' | 'volume' | 'section' | 'income-section' | 'programme' | 'chapter' | 'resumption' | 'supplement'
  | 'introduction' | 'foreword' | 'plan-outline' | 'annex' | 'resumed' | 'session' | 'year' | 'meeting';

/** Resolutions adopted in parts under one number: `A`, `A-B`. */
export interface Letters {
  readonly from: string;
  readonly to?: string;
}

export interface Component {
  readonly role: Role;
  /** The official spelling: `A`, `C`, `Sub`, `RES`, `Add`, `USA`. Plain numbers, sessions and years have none. */
  readonly code?: string;
  readonly number?: number;
  /** The last of a range: 28 in `SR.1-28`. */
  readonly to?: number;
  readonly numeral?: 'roman';
  /** Of a session: special (`S-32`) or emergency special (`ES-11`). */
  readonly form?: 'special' | 'emergency';
  readonly letters?: Letters;
  readonly notes?: readonly Note[];
  /** Without letters and notes, only where spelled otherwise than `canonicalSymbol` spells it (`hrc`, `add.1`). */
  readonly written?: string;
  readonly writtenLetters?: string;
}

export interface DocumentSymbol {
  readonly components: readonly Component[];
  /** Asterisks: how often the document was issued anew for technical reasons. */
  readonly reissues: number;
  /** The second symbol of a document that bears two: `E/2015/27-E/CN.6/2015/10`. */
  readonly joint?: DocumentSymbol;
}

export interface Refused {
  readonly ok: false;
  readonly code: RefusalCode;
  /** In English; `refusalText` says it in the other languages. */
  readonly reason: string;
  /** Index into `normalizeSymbolSpacing(text)` of the first character that cannot be read. */
  readonly at: number;
  /** The piece of the text that the reason speaks of. */
  readonly found: string;
  /** The symbol that was probably meant: itself always readable. */
  readonly suggestion?: string;
}

export type Parsed = { readonly ok: true; readonly symbol: DocumentSymbol } | Refused;

export type RefusalCode =
  | 'empty' | 'too-long' | 'hidden-character' | 'strange-character' | 'web-address' | 'markup' | 'file-path'
  | 'date' | 'fraction' | 'resolution-number' | 'language-prefix' | 'words' | 'lower-case' | 'unknown-organ'
  | 'empty-part' | 'unknown-part' | 'missing-dot' | 'missing-slash' | 'no-number' | 'too-many-numbers'
  | 'wrong-order' | 'bad-number' | 'session-needed' | 'year-needed' | 'no-such-session' | 'brackets' | 'letters';

export const LONGEST_SYMBOL = 120;
