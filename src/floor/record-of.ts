import type { Fact } from '#platform/entry.ts';
import {
  absenceNoted, closingAnnounced, constituencyNamed, exchangeAccepted, exchangeDeclined, exchangeProposed, floorAsked, floorWithdrawn, levelChanged, limitsAnnounced,
  listClosed, listOpened, listScheduled, movedForBalance, suggestionLeft, ticketTaken, turnMoved,
} from './entries/list.ts';
import { listCarried } from './entries/carrying.ts';
import {
  chairTaken, debateResumed, itemTakenUp, meetingClosed, meetingOpened, meetingResumed, meetingSuspended, quorumCounted, quorumQuestioned, rollTaken,
} from './entries/meeting.ts';
import {
  dissociated, motionFloorGiven, motionMoved, motionSpeakerHeard, motionSpeechAsked, motionSpeechWithdrawn, motionWithdrawn, objected, pointRaised, pointRuled, proposalFell,
  proposalIntroduced, proposalWithdrawn, rulingAppealed,
} from './entries/motions.ts';
import { repliesBegun, replyAsked, replyGiven, replyWithdrawn } from './entries/replies.ts';
import { actUndone, calledToOrder, floorGiven, floorPaused, floorResumed, turnEnded } from './entries/turns.ts';
import { decidedWithoutVote, resultAnnounced, voteCast, voted, voteOpened, votesCounted } from './entries/votes.ts';
import type { ActOf, ActType } from './rules/act-types.ts';
import type { Act, Taken } from './rules/acts.ts';
import { rulesOf } from './rules/adjust.ts';
import type { Decided, Floor, Question, Spoken, Turn } from './rules/state.ts';
import type { Outcome } from './words/procedure.ts';

interface Told<T extends ActType> {
  readonly meeting: string;
  readonly act: ActOf<T>;
  readonly taken: Taken;
  readonly before: Floor;
}

/** Whose turn an entry is about. */
const ofTurn = (meeting: string, turn: Pick<Turn, 'id' | 'party' | 'onBehalfOf'>) => ({
  meeting, turn: turn.id, party: turn.party, ...(turn.onBehalfOf !== undefined && { onBehalfOf: turn.onBehalfOf }),
});

const ended = (meeting: string, turn: Spoken): Fact => turnEnded({ ...ofTurn(meeting, turn), seconds: turn.seconds, purpose: turn.purpose });

/** How entries name what is asked: a motion by its kind, a proposal by its symbol. */
const nameOf = (question: Question): string => (question.on === 'motion' ? question.motion.kind : question.on === 'proposal' ? question.proposal : 'appeal');
const nameOfDecided = ({ on, id, motion }: Decided): string => (on === 'appeal' ? 'appeal' : (motion ?? id));

const withoutOf = ({ without }: Decided): string[] | undefined => without && [...without];

/** How each votes is on the record as it is given; else it is when the result is announced, and before that nowhere but on the floor. */
const isShownAsGiven = (floor: Floor): boolean => rulesOf(floor).votesShown === 'as-given';

function outcomeOf({ on, carried, tied }: Decided): Extract<Outcome, 'carried' | 'not-carried' | 'tied' | 'overruled' | 'stands'> {
  if (on === 'appeal') return carried ? 'overruled' : 'stands';
  return carried ? 'carried' : tied ? 'tied' : 'not-carried';
}

const motionIn = (floor: Floor, id: string) => floor.motions!.find((motion) => motion.id === id)!;
const pointOf = ({ meeting, taken }: Told<'raise-point'>) => ({ meeting, point: taken.floor.point!.id, party: taken.floor.point!.party });

/** The two sides of an exchange that is over, whoever answered it. */
function sides({ meeting, act, before }: Told<'accept-exchange'> | Told<'decline-exchange'>) {
  const exchange = before.exchanges!.find(({ id }) => id === act.exchange)!;
  const parties = [exchange.turn, exchange.with].map((id) => before.waiting.find((turn) => turn.id === id)?.party);
  return { meeting, exchange: act.exchange, party: act.party, withParty: parties.find((party) => party !== act.party) };
}

/** One entry for each act. What it holds is enough to take the act again: see `replay.ts`. */
const FACTS: { readonly [T in ActType]: (told: Told<T>) => Fact } = {
  'open-meeting': ({ meeting }) => meetingOpened({ meeting }),
  'close-meeting': ({ meeting, act: { meetingsLeftToday } }) => meetingClosed({ meeting, meetingsLeftToday }),
  'suspend-meeting': ({ meeting }) => meetingSuspended({ meeting }),
  'resume-meeting': ({ meeting }) => meetingResumed({ meeting }),
  'take-chair': ({ meeting, act: { office, party } }) => chairTaken({ meeting, office, party }),
  'take-roll': ({ meeting, act: { roll } }) => rollTaken({ meeting, roll }),
  'take-up': ({ meeting, act: { item, title } }) => itemTakenUp({ meeting, item, title }),
  'resume-debate': ({ meeting, before }) => debateResumed({ meeting, ofItem: before.item }),
  'question-quorum': ({ meeting, act: { party } }) => quorumQuestioned({ meeting, party }),
  'count-quorum': ({ meeting, act: { present }, taken }) => quorumCounted({ meeting, present: typeof present === 'number' ? present : [...present], count: taken.floor.quorum!.present! }),

  'open-list': ({ meeting }) => listOpened({ meeting }),
  'close-list': ({ meeting }) => listClosed({ meeting }),
  'schedule-list': ({ meeting, act: { opensAt, closesAt } }) => listScheduled({ meeting, opensAt, closesAt }),
  'announce-closing': ({ meeting, act: { closesAt } }) => closingAnnounced({ meeting, closesAt }),
  'announce-limits': ({ meeting, act: { limits, timesEach } }) => limitsAnnounced({ meeting, limits, timesEach }),
  ask: ({ meeting, act: { capacity, by, level, as, purpose, to, remote, constituency }, taken: { turn } }) =>
    floorAsked({ ...ofTurn(meeting, turn!), capacity, inscription: turn!.inscription, by, level, as, purpose, to, remote, constituency }),
  'take-ticket': ({ meeting, act: { capacity }, taken: { turn } }) => ticketTaken({ meeting, turn: turn!.id, party: turn!.party, capacity }),
  withdraw: ({ meeting, taken }) => floorWithdrawn(ofTurn(meeting, taken.turn!)),
  'carry-list': ({ meeting, act: { from, closedAt, turns }, taken, before }) => {
    const ids = new Set(taken.floor.takenOver!.slice(before.takenOver?.length ?? 0));
    const carried = turns.filter(({ turn }) => ids.has(turn));
    return listCarried({ meeting, from, closedAt, turns: carried.map((turn) => ({ ...turn })), count: carried.length });
  },
  move: ({ meeting, act, taken }) => {
    const told = { ...ofTurn(meeting, taken.turn!), before: act.before, by: act.by, place: taken.floor.waiting.findIndex(({ id }) => id === act.turn) + 1 };
    return act.for === undefined ? turnMoved(told) : movedForBalance({ ...told, for: act.for });
  },
  'name-constituency': ({ meeting, act: { constituency }, taken }) => constituencyNamed({ ...ofTurn(meeting, taken.turn!), constituency }),
  'leave-suggestion': ({ meeting, act, taken }) => suggestionLeft({ ...ofTurn(meeting, taken.turn!), for: act.for, because: act.because }),
  'change-level': ({ meeting, act: { level }, taken }) => levelChanged({ ...ofTurn(meeting, taken.turn!), level }),
  absent: ({ meeting, taken }) => absenceNoted(ofTurn(meeting, taken.turn!)),
  'propose-exchange': ({ meeting, act, before, taken }) =>
    exchangeProposed({ meeting, exchange: act.exchange, turn: act.turn, with: act.with, party: taken.turn!.party, withParty: before.waiting.find(({ id }) => id === act.with)!.party }),
  'accept-exchange': (told) => exchangeAccepted(sides(told)),
  'decline-exchange': (told) => exchangeDeclined(sides(told)),

  give: ({ meeting, taken: { given } }) => floorGiven({ ...ofTurn(meeting, given!), limitSeconds: given!.limitSeconds, item: given!.item }),
  pause: ({ meeting, taken }) => floorPaused(ofTurn(meeting, taken.turn!)),
  resume: ({ meeting, taken }) => floorResumed(ofTurn(meeting, taken.turn!)),
  end: ({ meeting, taken }) => ended(meeting, taken.ended!),
  'call-to-order': ({ meeting, act: { reason }, before }) => calledToOrder({ meeting, reason, party: (before.point ?? before.speaking)!.party }),
  undo: ({ meeting, act: { of }, taken }) => actUndone({ meeting, of, turn: taken.turn?.id }),

  'raise-point': (told) => pointRaised({ ...pointOf(told), onVoting: told.act.onVoting ?? false }),
  rule: ({ meeting, act: { point, ruling }, taken }) => pointRuled({ meeting, point, party: taken.ruling!.party, ruling }),
  appeal: ({ meeting, act: { point, party } }) => rulingAppealed({ meeting, point, party }),
  'move-motion': ({ meeting, act: { motion, kind, party, onBehalfOf, about, limits, timesEach, parts, preambular, allOperative } }) =>
    motionMoved({ meeting, motion, kind, party, onBehalfOf, about, limits, timesEach, parts: parts && [...parts], preambular: preambular && [...preambular], allOperative }),
  'withdraw-motion': ({ meeting, act: { motion, party }, before }) => {
    const { kind, onBehalfOf, about } = motionIn(before, motion);
    return motionWithdrawn({ meeting, motion, party, kind, onBehalfOf, about });
  },
  'speak-on-motion': ({ meeting, act: { motion, side }, taken: { given } }) =>
    motionSpeakerHeard({ ...ofTurn(meeting, given!), motion, side, limitSeconds: given!.limitSeconds }),
  'ask-on-motion': ({ meeting, act: { motion, side }, taken: { turn } }) => motionSpeechAsked({ ...ofTurn(meeting, turn!), motion, side }),
  'withdraw-on-motion': ({ meeting, taken: { turn } }) => motionSpeechWithdrawn({ ...ofTurn(meeting, turn!), motion: turn!.motion!, side: turn!.side! }),
  'give-on-motion': ({ meeting, taken: { given } }) =>
    motionFloorGiven({ ...ofTurn(meeting, given!), motion: given!.motion!, side: given!.side!, limitSeconds: given!.limitSeconds }),
  object: ({ meeting, act: { to, party }, before }) =>
    objected({ meeting, to, party, question: before.motions?.find(({ id }) => id === to)?.kind ?? to }),
  introduce: ({ meeting, act: { proposal, party, amends, isSecondVote } }) => proposalIntroduced({ meeting, proposal, party, amends, isSecondVote }),
  'withdraw-proposal': ({ meeting, act: { proposal, party } }) => proposalWithdrawn({ meeting, proposal, party }),
  dissociate: ({ meeting, act: { proposal, party } }) => dissociated({ meeting, proposal, party }),

  'put-to-vote': ({ meeting, act, taken }) =>
    voteOpened({ meeting, asked: act.question, question: nameOf(taken.floor.voting!.question), part: act.part, majority: taken.floor.voting!.majority }),
  'decide-without-vote': ({ meeting, act, taken }) => decidedWithoutVote({ meeting, asked: act.question, question: nameOfDecided(taken.decided!), without: withoutOf(taken.decided!) }),
  vote: ({ meeting, act: { party, answer }, before }) => (isShownAsGiven(before) ? voted({ meeting, party, answer }) : voteCast({ meeting, party })),
  'count-votes': ({ meeting, act: { yes, no, abstain } }) => votesCounted({ meeting, yes, no, abstain }),
  'announce-result': ({ meeting, taken: { decided }, before }) =>
    resultAnnounced({
      meeting, asked: decided!.id, question: nameOfDecided(decided!), part: decided!.part, without: withoutOf(decided!), ...decided!.tally!, majority: decided!.majority!,
      outcome: outcomeOf(decided!), answers: isShownAsGiven(before) || Object.keys(before.voting!.answers).length === 0 ? undefined : { ...before.voting!.answers },
    }),

  'ask-reply': ({ meeting, act: { by, item, answered }, taken: { turn } }) =>
    replyAsked({ ...ofTurn(meeting, turn!), round: turn!.round!, to: turn!.to, by, item, answered, onItem: turn!.item }),
  'withdraw-reply': ({ meeting, taken }) => replyWithdrawn(ofTurn(meeting, taken.turn!)),
  'begin-replies': ({ meeting, act: { meetingsLeftToday, carried } }) => repliesBegun({ meeting, meetingsLeftToday, ...(carried && carried.length > 0 && { carried: [...carried] }) }),
  'give-reply': ({ meeting, taken: { given } }) => replyGiven({ ...ofTurn(meeting, given!), round: given!.round!, limitSeconds: given!.limitSeconds, item: given!.item }),
};

/** What an act that was taken puts on the record. A turn that ended on the way is recorded before whatever ended it, what followed after it. */
export function recordOf(meeting: string, act: Act, taken: Taken, before: Floor): readonly Fact[] {
  const fact = (FACTS[act.type] as (told: Told<ActType>) => Fact)({ meeting, act, taken, before });
  return [
    ...(taken.ended && act.type !== 'end' ? [ended(meeting, taken.ended)] : []),
    fact,
    ...(taken.followed ? [proposalFell({ meeting, proposal: taken.followed.id, parts: [...taken.followed.without!] })] : []),
  ];
}
