import type { BalanceOnRecord, Constituency, LeftBecause } from './constituency.ts';
import type { Adjustments, Capacity, Level, Majority, MotionKind, RuleSet, SpeakerFunction } from './rule-set.ts';
import type { Answer, CallToOrder, Decided, Floor, Office, Roll, Ruling, Speaking, Spoken, Turn } from './state.ts';

/** What can be done on the floor. `at` is the server's moment, ISO 8601 in UTC. */
export type Act = { readonly at: string } & (ListAct | TurnAct | ExchangeAct | MeetingAct | PointAct | MotionAct | VoteAct | ReplyAct);

type ListAct =
  | { readonly type: 'open-list' }
  | { readonly type: 'close-list' }
  /** Sets from when and until when delegations inscribe themselves; `null` takes a time away. */
  | { readonly type: 'schedule-list'; readonly opensAt: string | null; readonly closesAt: string | null }
  /** The chair reads out the list and says when it closes. */
  | { readonly type: 'announce-closing'; readonly closesAt: string }
  | {
      readonly type: 'ask'; readonly turn: string; readonly party: string; readonly onBehalfOf?: string;
      readonly capacity: Capacity; readonly by: 'delegation' | 'secretariat'; readonly level?: Level; readonly as?: SpeakerFunction;
      readonly purpose?: 'statement' | 'question' | 'answer' | 'explanation'; readonly remote?: boolean;
      /** Of an answer: the turn that asked. */
      readonly to?: string;
      readonly constituency?: Constituency;
    }
  /** Asks for the floor where no names are held: the class is all that is known. `turn` is a random id. */
  | { readonly type: 'take-ticket'; readonly turn: string; readonly capacity: Capacity; readonly remote?: boolean }
  | { readonly type: 'withdraw'; readonly turn: string }
  /** Takes over who was not reached at an earlier meeting. `closedAt`: when that one closed. */
  | { readonly type: 'carry-list'; readonly from: string; readonly closedAt: string; readonly turns: readonly CarriedTurn[] }
  /** `before`: the turn in front of which it goes; `null` puts it at the end. */
  | { readonly type: 'move'; readonly turn: string; readonly before: string | null; readonly by?: 'chair' | 'secretariat'; readonly for?: BalanceOnRecord }
  /** In whose name a speaker is heard, where the list weighs it. */
  | { readonly type: 'name-constituency'; readonly turn: string; readonly constituency: Constituency }
  /** Does not follow the suggestion to place a turn first. */
  | { readonly type: 'leave-suggestion'; readonly turn: string; readonly for: BalanceOnRecord; readonly because: LeftBecause }
  | { readonly type: 'change-level'; readonly turn: string; readonly level: Level }
  /** Called by the chair and not there. */
  | { readonly type: 'absent'; readonly turn: string }
  | { readonly type: 'announce-limits'; readonly limits?: Adjustments['limits']; readonly timesEach?: number | null };

type TurnAct =
  /** `ending`: the turn the chair saw speaking, which ends with this; `null` where she saw nobody. */
  | { readonly type: 'give'; readonly turn: string; readonly ending: string | null }
  | { readonly type: 'pause'; readonly turn: string }
  | { readonly type: 'resume'; readonly turn: string }
  | { readonly type: 'end'; readonly turn: string }
  /** Of the speaker, or of whoever raised the point of order under way. */
  | { readonly type: 'call-to-order'; readonly reason: CallToOrder['reason'] }
  /** `of`: the act that the chair sees as her last. */
  | { readonly type: 'undo'; readonly of: string };

type ExchangeAct =
  | { readonly type: 'propose-exchange'; readonly exchange: string; readonly turn: string; readonly with: string }
  /** `party`: who consents; it must be the one to whom it was proposed. */
  | { readonly type: 'accept-exchange'; readonly exchange: string; readonly party: string }
  | { readonly type: 'decline-exchange'; readonly exchange: string; readonly party: string };

type MeetingAct =
  | { readonly type: 'open-meeting' }
  /**
   * `meetingsLeftToday`: of the session, after this one, that can hear replies. `repliesLeftBy`: whose replies wait in meetings of the
   * day that are closed. Records from before these were asked for have neither, and close whatever waits.
   */
  | { readonly type: 'close-meeting'; readonly meetingsLeftToday?: number; readonly repliesLeftBy?: readonly string[] }
  | { readonly type: 'suspend-meeting' }
  | { readonly type: 'resume-meeting' }
  | { readonly type: 'take-chair'; readonly office: Office; readonly party?: string }
  | { readonly type: 'take-roll'; readonly roll: Roll }
  /** Takes up an item of the agenda: `8`, `21 (b)`. */
  | { readonly type: 'take-up'; readonly item: string; readonly title: string }
  /** Goes on with a debate that was adjourned. */
  | { readonly type: 'resume-debate' }
  | { readonly type: 'question-quorum'; readonly party: string }
  /** `present`: who is in the room, by name or as a number of members. */
  | { readonly type: 'count-quorum'; readonly present: readonly string[] | number };

type PointAct =
  | { readonly type: 'raise-point'; readonly point: string; readonly party: string; readonly onVoting?: boolean }
  | { readonly type: 'rule'; readonly point: string; readonly ruling: Ruling['ruling'] }
  | { readonly type: 'appeal'; readonly point: string; readonly party: string };

type MotionAct =
  | {
      readonly type: 'move-motion'; readonly motion: string; readonly kind: MotionKind; readonly party: string; readonly onBehalfOf?: string; readonly about?: string;
      /** Of a motion to limit time. */
      readonly limits?: Adjustments['limits']; readonly timesEach?: number;
      /** Of a motion for division: the parts, 1 to 50 in all. Left out in records made before parts were named: nothing then follows from it. */
      readonly parts?: readonly string[]; readonly preambular?: readonly string[]; readonly allOperative?: boolean;
    }
  | { readonly type: 'withdraw-motion'; readonly motion: string; readonly party: string }
  /** Heard at once, without having asked before. */
  | { readonly type: 'speak-on-motion'; readonly turn: string; readonly motion: string; readonly party: string; readonly side: 'for' | 'against' }
  | { readonly type: 'ask-on-motion'; readonly turn: string; readonly motion: string; readonly party: string; readonly side: 'for' | 'against' }
  | { readonly type: 'withdraw-on-motion'; readonly turn: string }
  /** To who asked and comes next. `ending`: the turn the chair saw speaking. */
  | { readonly type: 'give-on-motion'; readonly turn: string; readonly ending: string | null }
  /** Against deciding a motion or a proposal without a vote. */
  | { readonly type: 'object'; readonly to: string; readonly party: string }
  | { readonly type: 'introduce'; readonly proposal: string; readonly party?: string; readonly amends?: string; readonly isSecondVote?: boolean }
  | { readonly type: 'withdraw-proposal'; readonly proposal: string; readonly party: string }
  | { readonly type: 'dissociate'; readonly proposal: string; readonly party: string };

type VoteAct =
  /** `part`: of a proposal whose parts are voted on separately. `majority`: for a proposal on an important question. */
  | { readonly type: 'put-to-vote'; readonly question: string; readonly part?: string; readonly majority?: Majority }
  /** The chair hears no objection. */
  | { readonly type: 'decide-without-vote'; readonly question: string }
  /** `fromTheChair`: cast by whoever presides, who may not. */
  | { readonly type: 'vote'; readonly party: string; readonly answer: Answer; readonly fromTheChair?: boolean }
  /** A show of hands, or the total of a machine. */
  | { readonly type: 'count-votes'; readonly yes: number; readonly no: number; readonly abstain: number }
  | { readonly type: 'announce-result' };

type ReplyAct =
  | {
      readonly type: 'ask-reply'; readonly turn: string; readonly party: string;
      /** Who enters it. Left out in records from before it was asked for: they may name no statement, and any item. */
      readonly by?: 'delegation' | 'secretariat';
      /** The turn to which it replies. */
      readonly to?: string;
      /** What that was, where it was at another meeting of the day. */
      readonly answered?: { readonly party?: string; readonly level?: Level; readonly item?: string };
      /** Where the secretariat states another than that of the statement. */
      readonly item?: string;
      /** Items on which replies of the delegation wait from meetings that closed before; `null` for none. */
      readonly waitsOn?: readonly (string | null)[];
    }
  | { readonly type: 'withdraw-reply'; readonly turn: string }
  /** `meetingsLeftToday`: that can hear replies. `carried`: those left in meetings that closed before. */
  | { readonly type: 'begin-replies'; readonly meetingsLeftToday: number; readonly carried?: readonly CarriedReply[] }
  | { readonly type: 'give-reply'; readonly turn: string; readonly ending: string | null };

/** A reply asked for at an earlier meeting of the day and not given there. */
export interface CarriedReply {
  readonly turn: string;
  readonly party: string;
  readonly askedAt: string;
  /** The meeting that left it. */
  readonly meeting?: string;
  readonly to?: string;
  readonly item?: string;
}

/** A turn that another meeting did not reach, as it stood there. `place`: 1, 2, 3 … on the list on which it was left. */
export interface CarriedTurn extends Omit<Turn, 'id' | 'inscription' | 'queue' | 'carriedFrom' | 'purpose' | 'round' | 'item' | 'motion' | 'side'> {
  readonly turn: string;
  readonly purpose?: ActOf<'ask'>['purpose'];
  readonly place: number;
}

/** Why the floor says no. Each is a refusal with words in the slice, and cites a rule of the set. */
export type Objection =
  | 'meeting-not-open' | 'meeting-already-open' | 'meeting-over' | 'somebody-speaking'
  | 'list-not-open' | 'list-closed' | 'list-already-open' | 'list-already-closed' | 'already-waiting'
  | 'not-waiting' | 'next-changed' | 'speaker-changed' | 'not-speaking' | 'already-paused' | 'not-paused'
  | 'not-in-these-rules' | 'no-names-here' | 'class-full' | 'meeting-suspended' | 'not-suspended'
  | 'list-rolls' | 'times-out-of-order' | 'not-a-limit' | 'spoken-often-enough' | 'no-such-level' | 'same-level-already'
  | 'secretariat-names-function' | 'no-such-question' | 'nothing-to-undo' | 'too-late-to-undo'
  | 'exchange-not-equal' | 'exchange-pending' | 'no-such-exchange' | 'not-yours-to-accept'
  | 'not-on-the-roll' | 'members-only' | 'quorum-to-count' | 'no-quorum' | 'no-quorum-to-decide'
  | 'point-to-rule' | 'no-point-to-rule' | 'no-ruling-to-appeal'
  | 'no-such-motion' | 'motion-pending' | 'higher-motion-first' | 'motion-speakers-heard' | 'motion-speakers-first' | 'spoke-on-motion' | 'objection-first' | 'objected-to' | 'motions-first'
  | 'not-the-mover' | 'symbol-in-use' | 'no-such-proposal' | 'other-item' | 'proposal-decided' | 'amendments-first' | 'not-parts' | 'parts-first' | 'no-such-part' | 'debate-closed' | 'debate-adjourned'
  | 'voting-under-way' | 'no-vote-under-way' | 'may-not-vote' | 'chair-votes-not' | 'counted-otherwise' | 'more-votes-than-members'
  | 'no-right-of-reply' | 'reply-in-writing' | 'replies-used' | 'replies-not-begun' | 'replies-under-way' | 'replies-at-end-of-day' | 'replies-to-come'
  | 'statement-to-name' | 'no-such-statement' | 'item-is-the-meetings' | 'no-such-item' | 'item-taken-up' | 'debate-open'
  | 'nobody-to-carry';

/** What an act led to: the floor after it and the turns it concerned. */
export interface Taken {
  readonly floor: Floor;
  /** The turn that is over by it. */
  readonly ended?: Spoken;
  /** The turn that has the floor by it. */
  readonly given?: Speaking;
  /** The turn it was about, where it is neither. */
  readonly turn?: Turn;
  /** What the meeting decided by it. */
  readonly decided?: Decided;
  /** What followed from that without a further vote: a proposal whose operative parts were all rejected. */
  readonly followed?: Decided;
  readonly ruling?: Ruling;
}

export interface Objected {
  readonly objection: Objection;
  /** Id of the rule to cite. */
  readonly rule: string;
  /** The turn to name: who is in the way. */
  readonly turn?: Turn;
  /** The party to name, where it has no turn. */
  readonly party?: string;
}

export type Decision = Taken | Objected;

export const objecting = (objection: Objection, rule: string, turn?: Turn | null): Objected => ({ objection, rule, ...(turn && { turn }) });
export const objectingTo = (objection: Objection, rule: string, party: string | undefined): Objected => ({ objection, rule, ...(party !== undefined && { party }) });

export type ActType = Act['type'];
export type ActOf<T extends ActType> = Extract<Act, { readonly type: T }>;
export type Deciding<T extends ActType> = (floor: Floor, act: ActOf<T>, rules: RuleSet) => Decision;
export type Decisions<T extends ActType> = { readonly [K in T]: Deciding<K> };

/** A floor without some of its optional parts. */
export function without<K extends keyof Floor>(floor: Floor, ...keys: readonly K[]): Omit<Floor, K> {
  return Object.fromEntries(Object.entries(floor).filter(([key]) => !(keys as readonly string[]).includes(key))) as Omit<Floor, K>;
}
