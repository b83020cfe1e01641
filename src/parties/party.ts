import type { Language } from '#platform/languages.ts';
import type { PartyKind, RegionalGroup } from './kinds.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** How sure we are of a fact that we entered; absent means high. */
export type Confidence = 'high' | 'medium';

export interface PartyName {
  /** Without an article and without footnote marks: "Gambia", not "Gambia (the)". */
  readonly short: string;
  /** Absent where it is the same as `short`. */
  readonly formal?: string;
  /** Absent where none is in use in that language. Never equal to an ISO 3166 code of a State. */
  readonly acronym?: string;
}

export interface FormerName {
  readonly name: string;
  readonly lang: Language;
  readonly from?: Day;
  /** The first day on which the name is no longer the party's. */
  readonly to?: Day;
  readonly note?: string;
  readonly confidence?: Confidence;
}

/** A name that people use and the United Nations does not, or not today. */
export interface OtherName {
  readonly name: string;
  /** Absent for labels of data sets that have no language of their own. */
  readonly lang?: Language;
  /** What such a label covers, where that differs from the party. */
  readonly note?: string;
}

/**
 * `continues`: keeps the membership of the other; `separated`: left it, and it went on; `dissolved`: it ended in several;
 * `united`: it ended with others in one; `merged` and `replaced`: the same for organizations and processes.
 */
export type SuccessionRelation = 'continues' | 'separated' | 'dissolved' | 'united' | 'merged' | 'replaced';

export interface Succession {
  readonly party: string;
  readonly relation: SuccessionRelation;
  readonly on?: Day;
}

export interface Party {
  /** Kebab-case, from the English short name; never changes, also when the name does. */
  readonly id: string;
  readonly kind: PartyKind;
  readonly iso2?: string;
  readonly iso3?: string;
  /** Three digits, as text. */
  readonly m49?: string;
  readonly regionalGroup?: RegionalGroup;
  readonly regionalGroupNote?: string;
  readonly regionalGroupConfidence?: Confidence;
  /** M49 codes of the geographic region, sub-region and, where there is one, intermediate region. */
  readonly region?: string;
  readonly subregion?: string;
  readonly intermediateRegion?: string;
  readonly names: Readonly<Record<Language, PartyName>>;
  /** "the" in English; the article as UNTERM prints it in French and Spanish. */
  readonly articles?: { readonly en?: string; readonly fr?: string; readonly es?: string };
  readonly formerNames: readonly FormerName[];
  readonly otherNames: readonly OtherName[];
  readonly existedFrom?: Day;
  /** The first day on which it is no longer there. */
  readonly existedTo?: Day;
  /** Membership of the United Nations; passes to the State that continues a membership. */
  readonly admittedAt?: Day;
  readonly observerSince?: Day;
  readonly predecessors: readonly Succession[];
  readonly successors: readonly Succession[];
  readonly leastDeveloped?: boolean;
  readonly landlockedDeveloping?: boolean;
  readonly smallIslandDeveloping?: boolean;
  /** Takes the floor as one for its members. */
  readonly speaksForMembers?: boolean;
  /** The party this one is the secretariat or an organ of. */
  readonly partOf?: string;
  readonly note?: string;
  readonly confidence?: Confidence;
  readonly source: string;
}

export interface GroupMembership {
  readonly party: string;
  /** Absent: since the founding, or the day is not recorded. */
  readonly from?: Day;
  /** The first day on which it is no longer a member. */
  readonly to?: Day;
}

export interface GroupMemberships {
  readonly group: string;
  readonly members: readonly GroupMembership[];
  readonly confidence: Confidence;
  readonly asOf: Day;
  readonly note?: string;
  readonly source: string;
}

/** A territory, region, total or remainder that lists carry beside States, and that is no party. */
export interface Area {
  readonly names: readonly string[];
  readonly iso3?: string;
  readonly m49?: string;
  readonly note: string;
}

/** A name that stands for more than one party, or is only a part of a name; on a day where `from` or `to` is given. */
export interface AmbiguousName {
  readonly names: readonly string[];
  readonly candidates: readonly string[];
  readonly note: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** True from `from` (included) to `to` (excluded); an absent bound is open. */
export const isWithin = (span: { readonly from?: Day; readonly to?: Day }, day: Day): boolean =>
  (span.from === undefined || span.from <= day) && (span.to === undefined || day < span.to);

export const existsOn = (party: Pick<Party, 'existedFrom' | 'existedTo'>, day: Day): boolean =>
  isWithin({ from: party.existedFrom, to: party.existedTo }, day);

/** A day of the calendar written `YYYY-MM-DD`; 2023-02-29 is none. */
