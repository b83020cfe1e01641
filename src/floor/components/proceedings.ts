import type { Phrases } from './saying.ts';
import type { WordValues } from '#platform/words.ts';
import type { MotionKind } from '../rules/rule-set.ts';
import type { Answer, Office, Tally } from '../rules/state.ts';
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
  /** Id of the point, the motion or the proposal. */
  readonly question: string;
  readonly on: 'appeal' | 'motion' | 'proposal';
  readonly motion?: MotionKind;
  readonly by?: Called;
  readonly majority: 'simple' | 'two-thirds';
  readonly begunAt: string;
  /** How many have voted by name; how each did is told when the result is announced. */
  readonly given: number;
  readonly counted: boolean;
}

export interface MotionShown {
  readonly id: string;
  readonly kind: MotionKind;
  readonly by: Called;
  readonly movedAt: string;
  readonly objected: boolean;
  readonly speakers: readonly (Called & { readonly side: 'for' | 'against' })[];
  /** How many may still speak; null is without limit. */
  readonly still: { readonly for: number | null; readonly against: number | null };
}

export interface DecidedShown {
  readonly on: 'appeal' | 'motion' | 'proposal';
  readonly id: string;
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
}

export interface Proceedings {
  readonly stage: Stage;
  readonly since?: string;
  readonly rule: RuleShown;
  readonly point?: { readonly id: string; readonly by: Called; readonly raisedAt: string };
  readonly ruling?: { readonly point: string; readonly by: Called; readonly ruling: 'upheld' | 'rejected'; readonly ruledAt: string };
  readonly voting?: VotingShown;
  readonly motions: readonly MotionShown[];
  readonly quorum?: { readonly asked: boolean; readonly by?: Called; readonly present?: number; readonly debate: number; readonly decide: number };
  readonly replies: readonly ReplyShown[];
  readonly chair?: { readonly office: Office; readonly name?: string };
  readonly decided: readonly DecidedShown[];
  readonly opensAt?: string;
  readonly closesAt?: string;
}

export type UnderWayPhrases = Phrases<UnderWayWords>;
export type SayUnderWay = (key: keyof UnderWayWords & string, values?: WordValues) => string;

export const inText = (called: Called): string => called.nameInText ?? called.name;

/** What a question is, in a few words. */
export const sayQuestion = (about: { readonly on: 'appeal' | 'motion' | 'proposal'; readonly motion?: MotionKind; readonly id?: string; readonly question?: string }, say: SayUnderWay): string =>
  about.on === 'appeal' ? say('appeal') : about.on === 'motion' && about.motion ? say(`motion-${about.motion}`) : `${say('proposal')} ${about.id ?? about.question ?? ''}`.trim();

/** What a decision came to. */
export function sayOutcome({ on, carried, tied }: DecidedShown, say: SayUnderWay): string {
  if (on === 'appeal') return say(carried ? 'overruled' : 'stands');
  return `${say(carried ? 'carried' : 'notCarried')}${tied && !carried ? ` (${say('tied')})` : ''}`;
}

export const sayTally = ({ yes, no, abstain }: Tally, say: SayUnderWay): string => say('tally', { yes, no, abstain });

export const ANSWERS: readonly Answer[] = ['yes', 'no', 'abstain'];
