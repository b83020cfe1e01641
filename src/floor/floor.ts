import './tables.ts';
import { defineSlice } from '#platform/slice.ts';
import { acceptExchange } from './commands/accept-exchange.ts';
import { addSpeaker } from './commands/add-speaker.ts';
import { announceClosing } from './commands/announce-closing.ts';
import { announceLimits } from './commands/announce-limits.ts';
import { announceResult } from './commands/announce-result.ts';
import { appeal } from './commands/appeal.ts';
import { askForFloor } from './commands/ask-for-floor.ts';
import { askOnMotion } from './commands/ask-on-motion.ts';
import { askReply } from './commands/ask-reply.ts';
import { beginReplies } from './commands/begin-replies.ts';
import { callToOrder } from './commands/call-to-order.ts';
import { carryList } from './commands/carry-list.ts';
import { changeLevel } from './commands/change-level.ts';
import { chooseRules } from './commands/choose-rules.ts';
import { closeList } from './commands/close-list.ts';
import { closeMeeting } from './commands/close-meeting.ts';
import { countQuorum } from './commands/count-quorum.ts';
import { countVotes } from './commands/count-votes.ts';
import { decideWithoutVote } from './commands/decide-without-vote.ts';
import { declareGender } from './commands/declare-gender.ts';
import { declineExchange } from './commands/decline-exchange.ts';
import { dissociate } from './commands/dissociate.ts';
import { endTurn } from './commands/end-turn.ts';
import { giveFloor } from './commands/give-floor.ts';
import { giveOnMotion } from './commands/give-on-motion.ts';
import { giveReply } from './commands/give-reply.ts';
import { introduceProposal } from './commands/introduce-proposal.ts';
import { leaveSuggestion } from './commands/leave-suggestion.ts';
import { markAbsent } from './commands/mark-absent.ts';
import { moveMotion } from './commands/move-motion.ts';
import { moveTurn } from './commands/move-turn.ts';
import { nameConstituency } from './commands/name-constituency.ts';
import { object } from './commands/object.ts';
import { openList } from './commands/open-list.ts';
import { openMeeting } from './commands/open-meeting.ts';
import { pauseTurn } from './commands/pause-turn.ts';
import { proposeExchange } from './commands/propose-exchange.ts';
import { putToVote } from './commands/put-to-vote.ts';
import { questionQuorum } from './commands/question-quorum.ts';
import { raisePoint } from './commands/raise-point.ts';
import { resumeDebate } from './commands/resume-debate.ts';
import { resumeMeeting } from './commands/resume-meeting.ts';
import { resumeTurn } from './commands/resume-turn.ts';
import { ruleOnPoint } from './commands/rule-on-point.ts';
import { scheduleList } from './commands/schedule-list.ts';
import { speakOnMotion } from './commands/speak-on-motion.ts';
import { suspendMeeting } from './commands/suspend-meeting.ts';
import { takeChair } from './commands/take-chair.ts';
import { takeRoll } from './commands/take-roll.ts';
import { takeTicket } from './commands/take-ticket.ts';
import { takeUp } from './commands/take-up.ts';
import { undo } from './commands/undo.ts';
import { vote } from './commands/vote.ts';
import { withdraw } from './commands/withdraw.ts';
import { withdrawMotion } from './commands/withdraw-motion.ts';
import { withdrawOnMotion } from './commands/withdraw-on-motion.ts';
import { withdrawProposal } from './commands/withdraw-proposal.ts';
import { withdrawReply } from './commands/withdraw-reply.ts';
import { withdrawTicket } from './commands/withdraw-ticket.ts';
import { entries } from './entries.ts';
import { checkPublished, holds } from './holding.ts';
import { mountFiles } from './files.ts';
import { mountPapers } from './papers/mount-papers.ts';
import { naming } from './naming.ts';
import { publish } from './publishing.ts';
import { notes } from './notes/contents.ts';
import { choices } from './queries/choices.ts';
import { direction } from './queries/direction.ts';
import { actsTold } from './queries/acts-told.ts';
import { myParties } from './queries/my-parties.ts';
import { record } from './queries/record.ts';
import { speakersList } from './queries/speakers-list.ts';
import { statementsToAnswer } from './queries/statements-to-answer.ts';
import { timeSpent } from './queries/time-spent.ts';
import { textsAhead, textsFiled } from './queries/texts-ahead.ts';
import { tellMeetingOfCarrying, tellMeetingOfCarryingUndone } from './reactions/tell-meeting-of-carrying.ts';
import { refuseUnknownRules } from './reactions/refuse-unknown-rules.ts';
import { statements } from './statements/contents.ts';
import { streams } from './streams.ts';

/** The floor: who speaks, for whom, how long, who comes next and why. */
export const floor = defineSlice({
  name: 'floor',
  streams,
  commands: [
    openMeeting, closeMeeting, suspendMeeting, resumeMeeting, chooseRules, takeChair, takeRoll, takeUp, resumeDebate, questionQuorum, countQuorum,
    openList, closeList, scheduleList, announceClosing, announceLimits, askForFloor, addSpeaker, takeTicket, withdrawTicket, withdraw, moveTurn, carryList,
    changeLevel, declareGender, nameConstituency, leaveSuggestion, markAbsent, proposeExchange, acceptExchange, declineExchange,
    giveFloor, pauseTurn, resumeTurn, endTurn, callToOrder, undo,
    raisePoint, ruleOnPoint, appeal, moveMotion, withdrawMotion, askOnMotion, withdrawOnMotion, giveOnMotion, speakOnMotion, object, introduceProposal, withdrawProposal, dissociate,
    putToVote, decideWithoutVote, vote, countVotes, announceResult,
    askReply, withdrawReply, beginReplies, giveReply,
    ...notes.commands, ...statements.commands,
  ],
  queries: [speakersList, direction, record, timeSpent, actsTold, myParties, choices, textsAhead, statementsToAnswer, textsFiled, ...notes.queries, ...statements.queries],
  entries: [...entries, ...notes.entries, ...statements.entries],
  reactions: [refuseUnknownRules, tellMeetingOfCarrying, tellMeetingOfCarryingUndone, ...statements.reactions],
  jobs: statements.jobs,
  naming,
  publish,
  holds,
  checkPublished,
  mount(app, around) {
    mountFiles(app, around);
    mountPapers(app, around);
  },
});
