import type { Phrases } from './saying.ts';
import type { WordValues } from '#platform/words.ts';
import type { Capacity, MotionKind } from '../rules/rule-set.ts';
import type { Answer, Office, Part, Proposal, Tally } from '../rules/state.ts';
import type { Stage } from '../rules/under-way.ts';
import type { RuleShown } from '../showing.ts';
import type { UnderWayWords } from '../words/under-way.ts';

/** What is under way at a meeting, ready to show in one language. No rule is applied in the browser. */

/** A party as screens name it. */
export interface Called {
  readonly party: string;
  readonly name: string;
  /** As it stands inside a sentence, where that is another. */
  readonly nameInText?: string;
}

export interface VotingShown {
  /** What a vote names, so that it is not taken for one on another question: id of the point or the motion, the proposal, or the proposal and its part. */
  readonly question: string;
  /** Id of the point or the motion, or the proposal's symbol. */
  readonly id?: string;
  /** Of a proposal: the part that is voted on separately. */
  readonly part?: string;
  readonly on: 'appeal' | 'motion' | 'proposal';
  readonly motion?: MotionKind;
  readonly by?: Called;
  readonly majority: 'simple' | 'two-thirds';
  readonly begunAt: string;
  /** How many have voted by name; how each did is told when the result is announced. */
  readonly given: number;
  readonly counted: boolean;
  /** How each has voted so far, in the order of voting: only where the meeting's rules show it as on a board. */
  readonly votes?: readonly (Called & { readonly answer: Answer })[];
}

export interface MotionShown {
  readonly id: string;
  readonly kind: MotionKind;
  readonly by: Called;
  readonly movedAt: string;
  readonly objected: boolean;
  /** The mover may speak beside those for it. */
  readonly moverSpeaks: boolean;
  /** Symbol of the proposal it is aimed at. */
  readonly about?: string;
  /** Of a motion for division: what would be voted on separately. */
  readonly parts?: readonly string[];
  /** Of a motion to limit time. */
  readonly limits?: { readonly [C in Capacity]?: number | null };
  readonly timesEach?: number;
  readonly speakers: readonly (Called & { readonly side: 'for' | 'against' })[];
  /** Who asked to speak and was not heard yet, in the order in which they come. `isReserve`: heard only if one before gives up. */
  readonly asked: readonly (Called & { readonly turn: string; readonly side: 'for' | 'against'; readonly isReserve: boolean })[];
  /** How many may still speak; null is without limit. */
  readonly still: { readonly for: number | null; readonly against: number | null };
}

/** A motion that can be moved now, and at what: proposals, or null for the item. */
export interface Movable {
  readonly kind: MotionKind;
  readonly about: readonly (string | null)[];
}

export interface ProposalShown {
  /** Its symbol or short title. */
  readonly id: string;
  /** Left out where it comes from the chair. */
  readonly by?: Called;
  readonly amends?: string;
  readonly state: Proposal['state'];
  readonly objected: boolean;
  readonly isSecondVote: boolean;
  readonly parts: readonly Pick<Part, 'name' | 'state'>[];
  /** Put as an important question: two thirds. */
  readonly isImportant: boolean;
  readonly decidedAt?: string;
  readonly withoutVote?: boolean;
  readonly tally?: Tally;
  readonly secondVoteUntil?: string;
  readonly dissociated: readonly Called[];
}

/** What is before the meeting and what became of it: each proposal with its amendments behind it. */
export interface ProposalsShown {
  readonly list: readonly ProposalShown[];
  /** What is decided next, and why it. */
  readonly next?: { readonly proposal: string; readonly part?: string; readonly rule: RuleShown };
  readonly majority: RuleShown;
  /** The chair may put one as an important question. */
  readonly mayBeImportant: boolean;
}

export interface DecidedShown {
  readonly on: 'appeal' | 'motion' | 'proposal';
  readonly id: string;
  readonly part?: string;
  /** Parts that had been rejected. */
  readonly without?: readonly string[];
  readonly motion?: MotionKind;
  readonly decidedAt: string;
  readonly carried: boolean;
  readonly how: 'vote' | 'without-vote';
  readonly tally?: Tally;
  readonly tied?: boolean;
}

export interface ReplyShown extends Called {
  readonly turn: string;
  readonly round: number;
  /** The item it is on. */
  readonly item?: string;
}

/** An item of the agenda. */
export interface ItemShown {
  readonly item: string;
  readonly title: string;
  readonly debate?: 'closed' | 'adjourned';
}

/** What other meetings of the day mean for the replies of this one. */
export interface ReplyDayShown {
  /** How many follow today that can hear replies; the title of the last of them. */
  readonly meetingsLeft: number;
  readonly last?: string;
  /** Left by meetings that are over, to be heard here; `meeting` is the title of the one that left it. */
  readonly left: readonly (Called & { readonly turn: string; readonly item?: string; readonly meeting?: string })[];
}

export interface Proceedings {
  readonly stage: Stage;
  readonly since?: string;
  readonly rule: RuleShown;
  readonly point?: { readonly id: string; readonly by: Called; readonly raisedAt: string };
  readonly ruling?: { readonly point: string; readonly by: Called; readonly ruling: 'upheld' | 'rejected'; readonly ruledAt: string };
  readonly voting?: VotingShown;
  readonly motions: readonly MotionShown[];
  /** Left out where nothing was proposed. */
  readonly proposals?: ProposalsShown;
  readonly quorum?: { readonly asked: boolean; readonly by?: Called; readonly present?: number; readonly debate: number; readonly decide: number };
  readonly replies: readonly ReplyShown[];
  readonly replyDay?: ReplyDayShown;
  /** The item under consideration, and all that were taken up. */
  readonly item?: ItemShown;
  readonly items?: readonly ItemShown[];
  /** What has become of the debate under way; left out while it is open. */
  readonly debate?: 'closed' | 'adjourned';
  readonly chair?: { readonly office: Office; readonly name?: string };
  readonly decided: readonly DecidedShown[];
  readonly opensAt?: string;
  readonly closesAt?: string;
}

export type UnderWayPhrases = Phrases<UnderWayWords>;
export type SayUnderWay = (key: keyof UnderWayWords & string, values?: WordValues) => string;

export const inText = (called: Called): string => called.nameInText ?? called.name;

/** A symbol or a title keeps its own direction inside a sentence of another. */
export const apart = (name: string): string => `\u2068${name}\u2069`;

interface Asked {
  readonly on: 'appeal' | 'motion' | 'proposal';
  readonly motion?: MotionKind;
  readonly id?: string;
  readonly question?: string;
  readonly part?: string;
  readonly without?: readonly string[];
}

/** What a question is, in a few words. */
export function sayQuestion({ on, motion, id, question, part, without }: Asked, say: SayUnderWay): string {
  if (on === 'appeal') return say('appeal');
  if (on === 'motion' && motion) return say(`motion-${motion}`);
  const proposal = apart(id ?? question ?? '');
  if (part !== undefined) return say('partOf', { proposal, part: apart(part) });
  return without?.length ? say('proposalWithout', { proposal, parts: sayList(without, say) }) : say('proposalNamed', { proposal });
}

/** Several names in one phrase. */
export const sayList = (names: readonly string[], say: SayUnderWay): string => names.map(apart).join(say('listComma'));

/** What a decision came to. */
export function sayOutcome({ on, part, carried, tied }: DecidedShown, say: SayUnderWay): string {
  if (on === 'appeal') return say(carried ? 'overruled' : 'stands');
  if (on === 'proposal') {
    const word = part === undefined ? (carried ? 'state-adopted' : 'state-rejected') : carried ? 'part-kept' : 'part-rejected';
    return `${say(word)}${tied && !carried ? ` (${say('tied')})` : ''}`;
  }
  return `${say(carried ? 'carried' : 'notCarried')}${tied && !carried ? ` (${say('tied')})` : ''}`;
}

export const sayTally = ({ yes, no, abstain }: Tally, say: SayUnderWay): string => say('tally', { yes, no, abstain });

export const ANSWERS: readonly Answer[] = ['yes', 'no', 'abstain'];
