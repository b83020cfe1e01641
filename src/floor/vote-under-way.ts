import type { CommandContext } from '#platform/command.ts';
import { floorOf } from './act.ts';
import { proposalSymbol } from './proposal-symbol.ts';
import { refuse } from './refusals.ts';

/**
 * The question that somebody saw put to the vote: a motion's or a point's id, a proposal's symbol. An answer that arrives late
 * is then not taken for one to the next question. Left out, it is the one under way.
 */
export const questionSeen = proposalSymbol.optional();

/** @throws Refusal where the vote under way is on another question than the one seen. */
export async function insistOnQuestion({ db, input }: CommandContext<{ readonly meeting: string; readonly question?: string | undefined }>): Promise<void> {
  if (input.question === undefined) return;
  const question = (await floorOf(db, input.meeting)).voting?.question;
  if (question === undefined) return;
  const id = question.on === 'appeal' ? question.ruling.point : question.on === 'motion' ? question.motion.id : question.proposal;
  if (id !== input.question) throw refuse('another-vote');
}
