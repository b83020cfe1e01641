import { announceResult } from '#floor/commands/announce-result.ts';
import { appeal } from '#floor/commands/appeal.ts';
import { askReply } from '#floor/commands/ask-reply.ts';
import { beginReplies } from '#floor/commands/begin-replies.ts';
import { closeMeeting } from '#floor/commands/close-meeting.ts';
import { countVotes } from '#floor/commands/count-votes.ts';
import { decideWithoutVote } from '#floor/commands/decide-without-vote.ts';
import { dissociate } from '#floor/commands/dissociate.ts';
import { endTurn } from '#floor/commands/end-turn.ts';
import { giveFloor } from '#floor/commands/give-floor.ts';
import { giveReply } from '#floor/commands/give-reply.ts';
import { introduceProposal } from '#floor/commands/introduce-proposal.ts';
import { moveMotion } from '#floor/commands/move-motion.ts';
import { object } from '#floor/commands/object.ts';
import { openMeeting } from '#floor/commands/open-meeting.ts';
import { putToVote } from '#floor/commands/put-to-vote.ts';
import { raisePoint } from '#floor/commands/raise-point.ts';
import { ruleOnPoint } from '#floor/commands/rule-on-point.ts';
import { speakOnMotion } from '#floor/commands/speak-on-motion.ts';
import { takeRoll } from '#floor/commands/take-roll.ts';
import { vote } from '#floor/commands/vote.ts';
import type { Life } from './life.ts';
import { add, plan, speak } from './live-floor.ts';

const DRAFT = 'A/C.3/82/L.5';

/** A committee: a point of order and an appeal, a motion counted by hands, a proposal voted on by name, a reply. */
export async function liveCommittee(life: Life, meeting: string): Promise<void> {
  await plan(life, meeting, 'Committee', 'committee');
  await life.do('secretariat-idm', takeRoll, { meeting, from: 'delegations' });
  await life.do('chair', openMeeting, { meeting });
  const kenya = await add(life, meeting, 'kenya');
  const mexico = await add(life, meeting, 'mexico');
  await add(life, meeting, 'iom');
  await life.do('chair', giveFloor, { meeting, turn: kenya });
  life.wait(1);
  await livePoint(life, meeting);
  await life.do('chair', endTurn, { meeting, turn: kenya });
  await liveMotion(life, meeting);
  await liveProposals(life, meeting);
  await speak(life, meeting, mexico, 140);
  const reply = (await life.do('mexico', askReply, { meeting, party: 'mexico', to: kenya })).turn!;
  await life.do('chair', beginReplies, { meeting });
  await life.do('chair', giveReply, { meeting, turn: reply });
  life.wait(2);
  await life.do('chair', endTurn, { meeting, turn: reply });
  await life.do('chair', closeMeeting, { meeting });
}

async function livePoint(life: Life, meeting: string): Promise<void> {
  const { point } = await life.do('mexico', raisePoint, { meeting, party: 'mexico' });
  await life.do('chair', ruleOnPoint, { meeting, point: point!, ruling: 'rejected' });
  await life.do('mexico', appeal, { meeting, point: point!, party: 'mexico' });
  for (const [who, answer] of [['mexico', 'yes'], ['kenya', 'no'], ['philippines', 'no']] as const) await life.do(who, vote, { meeting, party: who, answer });
  await life.do('chair', announceResult, { meeting });
}

async function liveMotion(life: Life, meeting: string): Promise<void> {
  const { motion } = await life.do('mexico', moveMotion, { meeting, kind: 'close-debate', party: 'mexico' });
  const { turn } = await life.do('chair', speakOnMotion, { meeting, motion: motion!, party: 'philippines', side: 'against' });
  life.wait(1);
  await life.do('chair', endTurn, { meeting, turn: turn! });
  await life.do('chair', putToVote, { meeting, question: motion! });
  await life.do('secretariat-idm', countVotes, { meeting, yes: 1, no: 2, abstain: 1 });
  await life.do('chair', announceResult, { meeting });
}

async function liveProposals(life: Life, meeting: string): Promise<void> {
  await life.do('kenya', introduceProposal, { meeting, proposal: DRAFT, party: 'kenya' });
  await life.do('switzerland', object, { meeting, to: DRAFT, party: 'switzerland' });
  await life.do('chair', putToVote, { meeting, question: DRAFT });
  for (const party of ['kenya', 'mexico', 'philippines']) await life.do(party, vote, { meeting, party, answer: 'yes', question: DRAFT });
  await life.do('switzerland', vote, { meeting, party: 'switzerland', answer: 'abstain' });
  await life.do('chair', announceResult, { meeting });
  await life.do('switzerland', dissociate, { meeting, proposal: DRAFT, party: 'switzerland' });
  await life.do('chair', introduceProposal, { meeting, proposal: 'OP4' });
  await life.do('chair', decideWithoutVote, { meeting, question: 'OP4' });
}
