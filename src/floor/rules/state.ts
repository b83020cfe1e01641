import type { BalanceOnRecord, Constituency, LeftBecause } from './constituency.ts';
import type { Adjustments, Capacity, Level, Majority, MotionKind, Purpose, SpeakerFunction } from './rule-set.ts';

/** Somebody's place on the floor of one meeting: asked for, then held, then over. Times are ISO 8601 in UTC. */
export interface Turn {
  readonly id: string;
  /** Party that speaks; in a meeting without attribution the ticket, a new one for each turn. */
  readonly party: string;
  /** Group it speaks for. */
  readonly onBehalfOf?: string;
  readonly capacity: Capacity;
  /** 1, 2, 3 … in the order of asking. */
  readonly inscription: number;
  readonly askedAt: string;
  /** Who put it on the list: the delegation itself or the secretariat. */
  readonly by: 'delegation' | 'secretariat';
  /** Set where the secretariat or the chair placed it by hand: it then stands where it was put. */
  readonly placedAt?: string;
  /** By whom and what for it was placed at `at`; about another place where that is not `placedAt`. */
  readonly placed?: Placed;
  /** In whose name it is heard, where the secretariat named another than the party's kind gives. */
  readonly constituency?: Constituency;
  readonly level?: Level;
  readonly as?: SpeakerFunction;
  readonly purpose?: Purpose;
  /** Speaks from elsewhere. No rule looks at it. */
  readonly remote?: boolean;
  /** Its number in the order of asking, where a change of level, an absence or an exchange gave it another than `inscription`; below 1 where it was taken over. */
  readonly queue?: number;
  /** The earlier meeting that did not reach it, its place on the list there, when that meeting closed, and when it was taken over from it. */
  readonly carriedFrom?: { readonly meeting: string; readonly place: number; readonly closedAt: string; readonly at: string };
  readonly levelChangedAt?: string;
  /** How often it was called and not there. */
  readonly absences?: number;
  readonly absentAt?: string;
  /** Was absent and stands at the end of the meeting's list. */
  readonly deferredAt?: string;
  /** The turn with which it exchanged places. */
  readonly exchangedWith?: string;
  /** Of an answer: the question's turn. Of a reply: the statement's. */
  readonly to?: string;
  /** Of a reply: the delegation's first or second on its item. */
  readonly round?: number;
  /** The item of the agenda under consideration when it was given the floor; of a reply, the item it is on. */
  readonly item?: string;
  /** Of a speech on a motion. */
  readonly motion?: string;
  readonly side?: 'for' | 'against';
}

export interface Placed {
  readonly at: string;
  readonly by?: 'chair' | 'secretariat';
  readonly for?: BalanceOnRecord;
}

/** A suggestion for balance that was left. It counts until somebody has spoken: `spoken` turns were over. */
export interface LeftSuggestion {
  readonly turn: string;
  readonly for: BalanceOnRecord;
  readonly because: LeftBecause;
  readonly at: string;
  readonly spoken: number;
}

export interface CallToOrder {
  readonly at: string;
  readonly reason: 'time' | 'relevance' | 'substance';
}

export interface Speaking extends Turn {
  readonly begunAt: string;
  readonly limitSeconds: number | null;
  /** Since when the clock stands still. */
  readonly pausedAt?: string;
  /** How long it stood still before that, in milliseconds. */
  readonly pausedMilliseconds: number;
  readonly callsToOrder?: readonly CallToOrder[];
}

export interface Spoken extends Turn {
  readonly begunAt: string;
  readonly endedAt: string;
  readonly limitSeconds: number | null;
  /** Time spoken without the pauses, whole seconds. */
  readonly seconds: number;
  readonly callsToOrder?: readonly CallToOrder[];
}

/** What a party may do here, by what it is and by the terms it takes part on. */
export interface Standing {
  readonly standing: 'member' | 'observer' | 'other';
  /** False for a member that has lost its vote for the time being (Charter, Article 19). */
  readonly mayVote: boolean;
  /** How many replies on an item its own terms give an observer; a member has what the rules say. */
  readonly replies?: number;
  /** Whether its own terms let an observer raise points of order. */
  readonly mayRaisePoints?: boolean;
}

/** Who takes part in the meeting and in what standing. */
export interface Roll {
  readonly parties: Readonly<Record<string, Standing>>;
  /** Members with a vote beside those named. */
  readonly otherMembers: number;
}

export interface Exchange {
  readonly id: string;
  readonly turn: string;
  readonly with: string;
  readonly proposedAt: string;
}

export interface PointOfOrder {
  readonly id: string;
  readonly party: string;
  readonly raisedAt: string;
  readonly onVoting: boolean;
  /** The speaker's clock was stopped for it. */
  readonly heldClock: boolean;
  readonly callsToOrder?: readonly CallToOrder[];
}

export interface Ruling {
  readonly point: string;
  readonly party: string;
  readonly ruling: 'upheld' | 'rejected';
  readonly ruledAt: string;
}

export interface Motion {
  readonly id: string;
  readonly kind: MotionKind;
  readonly party: string;
  /** Group for which it is moved. */
  readonly onBehalfOf?: string;
  readonly movedAt: string;
  /** The proposal it is aimed at; left out, it is about the item. */
  readonly about?: string;
  /** The item of the agenda under consideration when it was moved. */
  readonly item?: string;
  readonly limits?: Adjustments['limits'];
  readonly timesEach?: number;
  readonly objectedBy?: string;
  readonly speakers: readonly { readonly party: string; readonly side: 'for' | 'against' }[];
  /** Who asked to speak on it and was not heard yet, in the order of asking. */
  readonly asked?: readonly Turn[];
  /** Of a motion for division: the operative parts to be voted on separately, as they are called. */
  readonly parts?: readonly string[];
  /** And those of the preamble. */
  readonly preambular?: readonly string[];
  /** No operative part is left beside `parts`: if all of them are rejected, so is the whole. */
  readonly allOperative?: boolean;
}

/** A part of a proposal that is voted on separately (GA rules 89 and 129). */
export interface Part {
  /** As the motion calls it: `operative paragraph 5`. */
  readonly name: string;
  readonly of: 'operative' | 'preamble';
  readonly state: 'to-vote' | 'kept' | 'rejected';
}

export interface Proposal {
  readonly id: string;
  /** Left out where it comes from the chair. */
  readonly party?: string;
  /** Of an amendment: the proposal it would change. */
  readonly amends?: string;
  /** The item of the agenda under which it was introduced. */
  readonly item?: string;
  /** No more is said on it; the debate on its item goes on. */
  readonly debate?: 'closed';
  readonly introducedAt: string;
  readonly state: 'before-the-meeting' | 'withdrawn' | 'no-action' | 'not-competent' | 'adopted' | 'rejected' | 'tied';
  readonly decidedAt?: string;
  readonly withoutVote?: boolean;
  readonly objectedBy?: string;
  /** Comes from an earlier meeting, where the votes were equal. */
  readonly isSecondVote?: boolean;
  /** Of a tie in plenary: until when the second vote is taken. */
  readonly secondVoteUntil?: string;
  /** Set once a division was decided: its parts in the order in which they are voted on. */
  readonly parts?: readonly Part[];
  /** Its operative parts are all among `parts`. */
  readonly allOperative?: boolean;
  /** Set once it, a part of it or an amendment to it was put as an important question (GA rules 83 and 84). */
  readonly majority?: Majority;
  readonly dissociations?: readonly { readonly party: string; readonly at: string }[];
}

/** An item of the agenda that was taken up, and what became of the debate on it. */
export interface AgendaItem {
  /** As the field numbers it: `8`, `21 (b)`. */
  readonly item: string;
  readonly title: string;
  /** When it was first taken up. */
  readonly takenUpAt: string;
  /** Left out while the debate on it is open. */
  readonly debate?: 'closed' | 'adjourned';
}

export type Question =
  | { readonly on: 'appeal'; readonly ruling: Ruling; readonly party: string }
  | { readonly on: 'motion'; readonly motion: Motion }
  /** `part`: voted on separately. */
  | { readonly on: 'proposal'; readonly proposal: string; readonly part?: string };

/** What tells one question from any other: of a part, the proposal and the part. */
export function idOfQuestion(question: Question): string {
  if (question.on === 'appeal') return question.ruling.point;
  if (question.on === 'motion') return question.motion.id;
  return question.part === undefined ? question.proposal : `${question.proposal} · ${question.part}`;
}

export type Answer = 'yes' | 'no' | 'abstain';

export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

export interface Voting {
  readonly question: Question;
  readonly majority: Majority;
  readonly begunAt: string;
  /** By party; empty where votes are only counted. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly counted?: Tally;
  /** The speaker's clock was stopped for it. */
  readonly heldClock: boolean;
  /** The voting that an appeal interrupted. */
  readonly resumes?: Voting;
}

/** What the meeting decided, with the figures where it voted. */
export interface Decided {
  readonly on: 'appeal' | 'motion' | 'proposal';
  /** Id of the point, the motion or the proposal. */
  readonly id: string;
  readonly motion?: MotionKind;
  readonly about?: string;
  /** Of a proposal: the part that was voted on separately. */
  readonly part?: string;
  /** Of a proposal as a whole: the parts of it that had been rejected. */
  readonly without?: readonly string[];
  readonly decidedAt: string;
  /** Of an appeal: the ruling is overruled. */
  readonly carried: boolean;
  readonly how: 'vote' | 'without-vote';
  readonly tally?: Tally;
  readonly majority?: Majority;
  readonly tied?: boolean;
  readonly rule: string;
}

/** What the chair's last act was and how it is taken back. Delegations' acts since then do not stand in its way. */
export type Undoable =
  | { readonly act: 'give'; readonly at: string; readonly turn: string; readonly lapsed: readonly Exchange[] }
  /** `before`: the turn in front of which it stood. */
  | { readonly act: 'move'; readonly at: string; readonly turn: string; readonly before: string | null; readonly placedAt?: string; readonly placed?: Placed }
  | { readonly act: 'absent'; readonly at: string; readonly turn: Turn; readonly lapsed: readonly Exchange[] }
  | { readonly act: 'pause' | 'resume'; readonly at: string; readonly turn: string; readonly pausedAt?: string; readonly pausedMilliseconds: number }
  | { readonly act: 'carry-list'; readonly at: string; readonly turns: readonly string[] }
  /** What stood there before; `null` where there was nothing, but in the settings of `without`: there it said that there is no limit. */
  | { readonly act: SettingAct; readonly at: string; readonly former: { readonly [K in SettingKey]?: Floor[K] | null }; readonly without?: readonly SettingKey[] };

export const SETTING_ACTS = [
  'open-list', 'close-list', 'schedule-list', 'announce-closing', 'announce-limits', 'take-chair', 'begin-replies', 'take-up', 'resume-debate',
] as const;
export type SettingAct = (typeof SETTING_ACTS)[number];
/** Those that settle what the meeting is at: they wait for what is under way, while the others are about its list and its chair. */
const OF_THE_COURSE: readonly SettingAct[] = ['begin-replies', 'take-up', 'resume-debate'];
export const SETTINGS_BESIDE: readonly SettingAct[] = SETTING_ACTS.filter((act) => !OF_THE_COURSE.includes(act));
export type SettingKey = 'list' | 'opensAt' | 'closesAt' | 'closingAnnouncedAt' | 'limits' | 'timesEach' | 'chair' | 'repliesBegunAt' | 'items' | 'item' | 'debate';

export interface QuorumState {
  readonly askedAt?: string;
  readonly askedBy?: string;
  readonly countedAt?: string;
  readonly present?: number;
}

/**
 * The floor of one meeting, whole. A plain value: it is stored, sent, replayed and tested as it is. What is optional
 * was not there in the first floors stored, or has not happened yet; every reader takes its absence as such.
 */
export interface Floor {
  readonly ruleSet: string;
  readonly adjustments?: Adjustments;
  readonly meeting: 'to-come' | 'open' | 'closed';
  readonly openedAt?: string;
  readonly closedAt?: string;
  /** `to-come`: nobody has opened it yet. `closed`: it was declared closed; opening the meeting does not undo that. */
  readonly list: 'to-come' | 'open' | 'closed';
  /** From when, and until when, delegations inscribe themselves without anybody's act. `listAt` reads them. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly closingAnnouncedAt?: string;
  readonly inscriptions: number;
  /** In the order in which they will be called. After the meeting: who was not reached. */
  readonly waiting: readonly Turn[];
  readonly speaking: Speaking | null;
  /** In the order in which they spoke. */
  readonly spoken: readonly Spoken[];
  /** Limits announced or decided at the meeting; they go before the rule set's. */
  readonly limits?: Adjustments['limits'];
  readonly timesEach?: number | null;
  readonly roll?: Roll;
  readonly chair?: { readonly office: Office; readonly party?: string; readonly since: string };
  readonly exchanges?: readonly Exchange[];
  readonly suspendedAt?: string;
  /** Items of the agenda that were taken up, in the order in which they first were. */
  readonly items?: readonly AgendaItem[];
  /** The one under consideration. */
  readonly item?: string;
  /** Of the debate on no item: the one debate of a meeting that has none. `debateOf` reads it. */
  readonly debate?: 'closed' | 'adjourned';
  readonly quorum?: QuorumState;
  readonly point?: PointOfOrder;
  /** The last ruling, as long as it can be appealed against. */
  readonly ruling?: Ruling;
  /** Motions moved and not decided, in the order in which they are put. */
  readonly motions?: readonly Motion[];
  readonly voting?: Voting;
  readonly proposals?: readonly Proposal[];
  readonly decided?: readonly Decided[];
  /** Replies asked for and not given, in the order in which they come. */
  readonly replies?: readonly Turn[];
  readonly repliesBegunAt?: string;
  /** Ids of replies taken over from meetings that closed before, whatever became of them since. */
  readonly carried?: readonly string[];
  /** Ids of turns taken over from earlier meetings, whatever became of them since. */
  readonly takenOver?: readonly string[];
  readonly suggestionsLeft?: readonly LeftSuggestion[];
  readonly undo?: Undoable;
}

export const OFFICES = ['president', 'vice-president', 'chair', 'vice-chair', 'co-chair', 'moderator'] as const;
export type Office = (typeof OFFICES)[number];

export const emptyFloor = (ruleSet: string, adjustments?: Adjustments): Floor => ({
  ruleSet,
  ...(adjustments && { adjustments }),
  meeting: 'to-come',
  list: 'to-come',
  inscriptions: 0,
  waiting: [],
  speaking: null,
  spoken: [],
});

/** Seconds spoken up to `at`, without pauses. Never negative, whatever the clocks say. */
export function secondsSpoken(turn: Pick<Speaking, 'begunAt' | 'pausedAt' | 'pausedMilliseconds'>, at: string): number {
  const until = Date.parse(turn.pausedAt ?? at);
  return Math.max(0, Math.floor((until - Date.parse(turn.begunAt) - turn.pausedMilliseconds) / 1000));
}
