import type { Language } from '#platform/languages.ts';
import type { Word } from '#platform/words.ts';

/** One rule as it is cited: where it comes from, and what it says in plain words. */
export interface Rule {
  readonly id: string;
  /** As the field numbers it: `72/114` is rule 72 in plenary, 114 in committee; a decision by its number; left out for practice. */
  readonly number?: string;
  /** As the field cites it: a rule of procedure, a decision, or practice. */
  readonly source: Word;
  /** The parameters of the set that this rule governs: a session may adjust them. */
  readonly parameters?: readonly Parameter[];
  readonly words: Word;
}

/** In what capacity a turn is asked for: it decides the place in the list and the time. */
export const CAPACITIES = ['group', 'national', 'observer', 'organization', 'stakeholder'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/**
 * Level of a speaker, by the codes that high-level lists use: Head of State, Vice-President, Crown Prince or Princess,
 * Head of Government, Deputy Prime Minister, Minister, Vice-Minister, Chair of Delegation, Permanent Representative, deputy.
 */
export const LEVELS = ['HS', 'VP', 'CP', 'HG', 'DPM', 'M', 'VM', 'CD', 'PR', 'DPR'] as const;
export type Level = (typeof LEVELS)[number];

/** A function in the room that gives a turn its place. Only the secretariat enters it. */
export const SPEAKER_FUNCTIONS = [
  'secretary-general', 'officer', 'rapporteur', 'co-chair', 'moderator', 'keynote', 'panellist', 'answering',
] as const;
export type SpeakerFunction = (typeof SPEAKER_FUNCTIONS)[number];

/** What a turn is for. A turn that says nothing is a statement. */
export const PURPOSES = ['statement', 'question', 'answer', 'explanation', 'reply', 'motion'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** One way to order a list. Each names the rules by which it does so, for whoever asks why. */
export type Criterion =
  /** Those with a function in the room, class by class; everybody else comes after them all. */
  | { readonly by: 'function'; readonly classes: readonly { readonly of: readonly SpeakerFunction[]; readonly rule: string }[] }
  /** The parties of `fixedSlots`, in that order, before all others. */
  | { readonly by: 'slot'; readonly rule: string }
  /** Classes in the order in which they are called; `rule` says why a class comes before all that follow it. */
  | { readonly by: 'capacity'; readonly classes: readonly { readonly of: readonly Capacity[]; readonly rule: string }[] }
  /** The classes of `levels`; a speaker of no stated level comes after them. */
  | { readonly by: 'level'; readonly rule: string }
  | { readonly by: 'inscription'; readonly rule: string };

export const MOTION_KINDS = [
  'suspend-meeting', 'adjourn-meeting', 'adjourn-debate', 'close-debate', 'competence', 'limit-time', 'division', 'reconsider',
] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

export interface MotionRule {
  readonly kind: MotionKind;
  readonly rule: string;
  /** Whether the mover may speak beside those for it. */
  readonly moverSpeaks: boolean;
  /** How many may speak for and against; `null` is without limit. */
  readonly speakers: { readonly for: number | null; readonly against: number | null };
  /** Nobody speaks on it, and it is not put, unless somebody objects: else it is granted. */
  readonly onlyIfObjected: boolean;
  readonly majority: Majority;
}

export type Majority = 'simple' | 'two-thirds';

/** What a meeting under these rules knows besides statements. */
export const FEATURES = ['levels', 'exchange', 'questions', 'points', 'motions', 'votes', 'replies', 'quorum'] as const;
export type Feature = (typeof FEATURES)[number];

export interface ReplyRules {
  /** Seconds of the first, the second …; its length is how many a delegation has on an item. */
  readonly seconds: readonly number[];
  readonly when: 'end-of-meeting' | 'end-of-day';
  /** Statements at these levels are answered in writing. */
  readonly inWritingTo: readonly Level[];
}

/** The rules a meeting runs by: data that a session chooses and may adjust, never code for one assembly. */
export interface RuleSet {
  readonly id: string;
  readonly name: Word;
  /** `none`: the floor holds a ticket and a class in place of who speaks, and has no place for more. */
  readonly attribution: 'party' | 'none';
  readonly offers: readonly Feature[];
  /** Most decisive first. The last one tells any two turns apart. */
  readonly order: readonly Criterion[];
  /** Parties that speak first, in this order, by custom or by decision. */
  readonly fixedSlots: readonly string[];
  /** Levels in the order in which they are called; those in one class are equal. */
  readonly levels: readonly (readonly Level[])[];
  /** Seconds a turn may take, by capacity; `null` is without limit. */
  readonly limits: Readonly<Record<Capacity, number | null>>;
  /** Seconds by function or purpose, where they go before the limit of the capacity. */
  readonly limitsFor: { readonly [K in SpeakerFunction | Purpose]?: number | null };
  /** How many statements of one party, or of one group whoever reads them out, may wait at once. */
  readonly waitingAtOnce: number;
  /** Without attribution: how many tickets of each class may wait at once; `null` where parties are named. */
  readonly waitingOfClass: number | null;
  /** How often a party may speak in its own name at the meeting (questions and answers not counted); `null` is without limit. */
  readonly timesEach: number | null;
  /** `rolling`: nobody closes the list before the meeting ends, and what is left goes over to the next one. */
  readonly closing: 'by-chair' | 'rolling';
  /** Where a speaker goes who is absent when called, and at which absence the turn is dropped. */
  readonly absence: { readonly to: 'end-of-list' | 'end-of-level'; readonly dropsAt: number };
  readonly replies: ReplyRules | null;
  /** In the order of precedence: an earlier one is put first. */
  readonly motions: readonly MotionRule[];
  /** `debate`: at least this part of the members is present to open and to go on. `decide`: more than half for a decision. */
  readonly quorum: { readonly debate: readonly [part: number, of: number]; readonly decide: 'majority' } | null;
  /** Whether a proposal can be put as an important question, to be decided by two thirds (GA rule 83); in committee none is (rule 125). */
  readonly importantQuestions: boolean;
  /** What a tie on a proposal comes to; a procedural motion in a tie is not carried, and a ruling stands. */
  readonly ties: 'rejected' | 'second-vote';
  /** When it is known how each member voted: as each vote is given, as on a board in the hall, or when the result is announced. */
  readonly votesShown: 'as-given' | 'when-announced';
  /** What the suggestion for the next speaker weighs, first things first. */
  readonly balance: readonly BalanceOf[];
  /** Pace at which interpretation follows, words a minute, by the language spoken. */
  readonly wordsPerMinute: Readonly<Record<Language, number>>;
  /** Every rule that a place, a refusal or a limit of this set may cite. */
  readonly rules: readonly Rule[];
}

export const BALANCES = ['party', 'region', 'gender', 'constituency'] as const;
export type BalanceOf = (typeof BALANCES)[number];

/** What a session may set otherwise than its rule set does. */
export interface Adjustments {
  readonly limits?: { readonly [C in Capacity]?: number | null };
  readonly limitsFor?: { readonly [K in SpeakerFunction | Purpose]?: number | null };
  readonly groupsFirst?: boolean;
  readonly fixedSlots?: readonly string[];
  readonly levels?: readonly (readonly Level[])[];
  readonly waitingAtOnce?: number;
  readonly waitingOfClass?: number;
  readonly votesShown?: RuleSet['votesShown'];
  readonly timesEach?: number | null;
  readonly closing?: RuleSet['closing'];
  readonly absence?: { readonly to?: RuleSet['absence']['to']; readonly dropsAt?: number };
  readonly replies?: { readonly seconds?: readonly number[]; readonly when?: ReplyRules['when'] };
  readonly quorum?: { readonly debate: readonly [part: number, of: number] };
  readonly balance?: readonly BalanceOf[];
  readonly wordsPerMinute?: { readonly [L in Language]?: number };
}
export type Parameter = keyof Adjustments;
