import { z } from 'zod';
import type { CommandContext } from '#platform/command.ts';
import { floorOf } from './act.ts';
import { refuse } from './refusals.ts';
import { idOfQuestion } from './rules/state.ts';

/**
 * The question that somebody saw put to the vote, as `floor.speakers-list` names it: a motion's or a point's id, a proposal's symbol, of
 * a part the proposal and the part. An answer that arrives late
 * is then not taken for one to the next question. Left out, it is the one under way.
 */
export const questionSeen = z.string().trim().min(1).max(300).optional();

/** @throws Refusal where the vote under way is on another question than the one seen. */
export async function insistOnQuestion({ db, input }: CommandContext<{ readonly meeting: string; readonly question?: string | undefined }>): Promise<void> {
  if (input.question === undefined) return;
  const question = (await floorOf(db, input.meeting)).voting?.question;
  if (question === undefined) return;
  if (idOfQuestion(question) !== input.question) throw refuse('another-vote');
}
