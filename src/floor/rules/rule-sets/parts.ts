import { absentWhenCalled, rollingList } from '../rule-texts/list.ts';
import { appeal, pointOfOrder, quorum, rightOfReply, votingBegun } from '../rule-texts/interruptions.ts';
import {
  adjournDebate, adjournMeeting, closeDebate, competence, division, limitTime, orderOfMotions, reconsider, suspendMeeting, withdrawal,
} from '../rule-texts/motions.ts';
import { amendmentsFirst, methodOfVoting, orderOfProposals, presentAndVoting, presidingOfficer, whoVotes, withoutAVote } from '../rule-texts/votes.ts';
import { carriedOver, chairDirects, closingTheList, inscription, timeLimits } from '../citations.ts';
import { answersFollow, floorFirst, officersFirst, panelFirst, secretaryGeneral } from '../rule-texts/list.ts';
import type { Criterion, Feature, MotionRule, ReplyRules, Rule, RuleSet } from '../rule-set.ts';

/** What every list of speakers may cite. */
export const listRules: readonly Rule[] = [inscription, timeLimits, closingTheList, rollingList, carriedOver, absentWhenCalled, floorFirst, chairDirects];

/** What an assembly that decides may cite beside its list. */
export const assemblyProcedure: readonly Rule[] = [
  officersFirst, secretaryGeneral, pointOfOrder, appeal, rightOfReply, quorum, votingBegun,
  orderOfMotions, suspendMeeting, adjournMeeting, adjournDebate, closeDebate, competence, limitTime, division, reconsider, withdrawal,
  whoVotes, methodOfVoting, presentAndVoting, presidingOfficer, amendmentsFirst, orderOfProposals, withoutAVote,
];

export const assemblyFeatures: readonly Feature[] = ['exchange', 'points', 'motions', 'votes', 'replies', 'quorum'];

/** GA rules 69 and 70 (111 and 112 in committee). */
export const officersCriterion: Criterion = {
  by: 'function',
  classes: [
    { of: ['secretary-general'], rule: 'secretary-general' },
    { of: ['officer', 'rapporteur'], rule: 'officers-first' },
  ],
};

/** A podium, then the floor; answers under their questions. */
export const podiumCriterion: Criterion = {
  by: 'function',
  classes: [
    { of: ['secretary-general'], rule: 'secretary-general' },
    { of: ['answering'], rule: 'answers-follow' },
    { of: ['co-chair', 'moderator', 'keynote', 'panellist'], rule: 'panel-first' },
  ],
};
export const podiumRules: readonly Rule[] = [secretaryGeneral, answersFollow, panelFirst];

/** GA rules 72, 74 to 77, 79, 81 and 89, in the order in which they are put. */
export const assemblyMotions: readonly MotionRule[] = [
  { kind: 'suspend-meeting', rule: 'suspend-meeting', moverSpeaks: false, speakers: { for: 0, against: 0 }, onlyIfObjected: false, majority: 'simple' },
  { kind: 'adjourn-meeting', rule: 'adjourn-meeting', moverSpeaks: false, speakers: { for: 0, against: 0 }, onlyIfObjected: false, majority: 'simple' },
  { kind: 'adjourn-debate', rule: 'adjourn-debate', moverSpeaks: true, speakers: { for: 2, against: 2 }, onlyIfObjected: false, majority: 'simple' },
  { kind: 'close-debate', rule: 'close-debate', moverSpeaks: false, speakers: { for: 0, against: 2 }, onlyIfObjected: false, majority: 'simple' },
  { kind: 'competence', rule: 'competence', moverSpeaks: true, speakers: { for: null, against: null }, onlyIfObjected: false, majority: 'simple' },
  { kind: 'limit-time', rule: 'limit-time', moverSpeaks: false, speakers: { for: 2, against: 2 }, onlyIfObjected: false, majority: 'simple' },
  { kind: 'division', rule: 'division', moverSpeaks: false, speakers: { for: 2, against: 2 }, onlyIfObjected: true, majority: 'simple' },
  { kind: 'reconsider', rule: 'reconsider', moverSpeaks: false, speakers: { for: 0, against: 2 }, onlyIfObjected: false, majority: 'two-thirds' },
];

/** Decision 34/401: ten minutes, then five; at the end of the day where two meetings are held on the item. */
export const assemblyReplies: ReplyRules = { seconds: [600, 300], when: 'end-of-day', inWritingTo: ['HS'] };

/** Interpretation follows 100 to 120 words a minute. */
const evenPace = { ar: 110, zh: 110, en: 110, fr: 110, ru: 110, es: 110 };

/** What sets have in common unless they say otherwise. */
export const common = {
  attribution: 'party',
  fixedSlots: [],
  levels: [],
  waitingAtOnce: 1,
  waitingOfClass: null,
  timesEach: null,
  closing: 'by-chair',
  absence: { to: 'end-of-list', dropsAt: 2 },
  replies: null,
  motions: [],
  quorum: null,
  importantQuestions: false,
  ties: 'rejected',
  votesShown: 'when-announced',
  balance: ['party', 'region', 'gender'],
  wordsPerMinute: evenPace,
} as const satisfies Partial<RuleSet>;
