import type { WordValues } from '#platform/words.ts';
import type { ImportWord } from './words.ts';
import type { MEETING_FORMS } from '../profile.ts';

/**
 * What the reading of a profile hands back: a proposal to be looked at, never a profile. Every value carries the
 * lines it was read from and their exact text; what was not read is listed, line by line.
 */

/** Line numbers count from 1. `text` is the source text of those lines (or the part of one), unchanged. */
export interface Evidence {
  readonly lines: readonly number[];
  readonly text: string;
}

/** Something said to the person, in any of the six languages: `say(key, values)`. */
export interface Remark {
  readonly key: ImportWord;
  readonly values: WordValues;
}

/** `inferred` says on what ground a value was proposed that no heading announced. */
export interface Found<T> {
  readonly value: T;
  readonly evidence: Evidence;
  readonly inferred?: Remark;
}

/** An answer without `party` is "not known"; `candidates` are party ids that come near. `note` says why a name is unusual. */
export interface ResolvedName {
  readonly party?: string | undefined;
  readonly note?: string | null | undefined;
  readonly candidates?: readonly string[] | undefined;
  readonly matched?: string | undefined;
  readonly kind?: string | undefined;
}
/** `on` is a date `2006-09-14`: names are those in use that day. Exact names only: a near match belongs in `candidates`. */
export type ResolveName = (name: string, on?: string) => ResolvedName;

/** What the counts are explained from, beside the resolver's own `kind`. `endedOn` where the party no longer exists. */
export interface PartyFacts {
  /** `state` (a Member), `observer-state`, or any other kind of party. */
  readonly kind: string;
  readonly name?: string | undefined;
  readonly endedOn?: string | undefined;
}
export type DescribeParty = (party: string) => PartyFacts | undefined;

/** Offsets are of the given text, end exclusive. "General Assembly resolution 58/208" counts: its `printed` is `A/RES/58/208`. */
export interface SymbolInText {
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}
export type FindSymbols = (text: string) => readonly SymbolInText[];

export interface NamedParty {
  readonly written: string;
  readonly party?: string;
  readonly kind?: string;
  readonly candidates?: readonly string[];
  /** Why the name is unusual: a former name, a body that has ended. The resolver's words. */
  readonly note?: string;
  readonly evidence: Evidence;
  readonly inferred?: Remark;
}

export type MeetingForm = (typeof MEETING_FORMS)[number];
/** `unsaid`: listed under "Meetings", with no word on which. */
export type MeetingRelation = 'recent' | 'previous' | 'related' | 'unsaid';

export interface MeetingProposal {
  readonly title: string;
  /** Left out where the title names no form. */
  readonly form?: MeetingForm;
  /** `2006`, `2006-09` or `2006-09-14`. */
  readonly startsOn?: string;
  readonly endsOn?: string;
  /** Each day, where they do not follow one another. */
  readonly days?: readonly string[];
  readonly place?: string;
  readonly online?: true;
  readonly relation: MeetingRelation;
  readonly evidence: Evidence;
}

export interface DocumentProposal {
  readonly symbol?: string;
  readonly title?: string;
  /** `67/219`, where the document is a resolution. */
  readonly resolution?: string;
  readonly on?: string;
  readonly evidence: Evidence;
}

export interface MandateProposal {
  readonly symbol: string;
  readonly paragraph?: string;
  readonly evidence: Evidence;
}

export interface LinkProposal {
  readonly label: string;
  readonly url: string;
  readonly evidence: Evidence;
}

export interface Proposal {
  name?: Found<string>;
  acronym?: Found<string>;
  established?: Found<string>;
  mandates: MandateProposal[];
  /** Paragraphs are parted by a blank line. */
  background?: Found<string>;
  purpose?: Found<string>;
  governance?: Found<string>;
  currentFocus: Found<string>[];
  participants: {
    rule?: Found<string>;
    stated?: Found<number>;
    /** Different parties among the names that were resolved. */
    counted: number;
    parties: NamedParty[];
  };
  partners: NamedParty[];
  /** Kinds of partners, not one party: "private sector organizations". */
  otherPartners: Found<string>[];
  secretariat?: Found<string>;
  contact?: Found<string>;
  meetings: MeetingProposal[];
  links: LinkProposal[];
  documents: DocumentProposal[];
  outcomes: Found<string>[];
}

export interface NotUnderstood {
  readonly line: number;
  readonly text: string;
  readonly why: Remark;
}
export interface UnresolvedName {
  readonly line: number;
  readonly name: string;
  readonly candidates: readonly string[];
  readonly why: Remark;
  /** The resolver's own words, where it has some. */
  readonly note?: string;
}
export interface CountReport {
  readonly what: 'participants' | 'partners' | 'meetings' | 'documents' | 'focus';
  readonly stated?: number;
  readonly counted: number;
  readonly explanation: readonly Remark[];
}
export interface DoubtfulDate {
  readonly meeting: string;
  readonly lines: readonly number[];
  readonly why: Remark;
}
/** What one line was read as. A line with nothing on it is not listed. */
export interface LineAccount {
  readonly line: number;
  readonly as: string;
}

export interface ProfileReading {
  readonly proposal: Proposal;
  readonly notUnderstood: readonly NotUnderstood[];
  readonly unresolvedNames: readonly UnresolvedName[];
  readonly counts: readonly CountReport[];
  readonly doubtfulDates: readonly DoubtfulDate[];
  readonly notes: readonly { readonly lines: readonly number[]; readonly remark: Remark }[];
  readonly account: readonly LineAccount[];
  readonly lines: { readonly written: number; readonly understood: number; readonly notUnderstood: number };
}

export type ImportResult = { readonly refused: Remark } | { readonly refused?: undefined; readonly reading: ProfileReading };

export interface ReadingOptions {
  readonly resolveName: ResolveName;
  readonly findSymbols: FindSymbols;
  readonly describeParty?: DescribeParty | undefined;
  /** The day the source speaks of, for names; left out, any name ever used is accepted and noted. */
  readonly namesOn?: string | undefined;
  /** Today, `2026-01-31`. Left out, no date counts as future. */
  readonly today?: string | undefined;
}
