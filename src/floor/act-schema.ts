import { z } from 'zod';
import { LANGUAGES } from '#platform/languages.ts';
import type { Act } from './rules/act-types.ts';
import { BALANCES, CAPACITIES, LEVELS, MOTION_KINDS, PURPOSES, SPEAKER_FUNCTIONS } from './rules/rule-set.ts';
import { OFFICES } from './rules/state.ts';

/** The acts of the floor as they are read from outside: every field named, and no other. */

const id = z.string().min(1).max(200);
const at = z.iso.datetime();
const limit = z.int().positive().nullable();
export const limitsSchema = z.partialRecord(z.enum(CAPACITIES), limit);
const side = z.enum(['for', 'against']);
const majority = z.enum(['simple', 'two-thirds']);

const standing = z.strictObject({
  standing: z.enum(['member', 'observer', 'other']),
  mayVote: z.boolean(),
  replies: z.int().nonnegative().optional(),
  mayRaisePoints: z.boolean().optional(),
});

export const rollSchema = z.strictObject({ parties: z.record(id, standing), otherMembers: z.int().nonnegative().default(0) });

const act = <T extends Act['type'], S extends z.ZodRawShape>(type: T, fields: S) => z.strictObject({ type: z.literal(type), at, ...fields });

export const actSchema = z.discriminatedUnion('type', [
  act('open-list', {}),
  act('close-list', {}),
  act('schedule-list', { opensAt: at.nullable().default(null), closesAt: at.nullable().default(null) }),
  act('announce-closing', { closesAt: at }),
  act('ask', {
    turn: id, party: id, onBehalfOf: id.optional(), capacity: z.enum(CAPACITIES), by: z.enum(['delegation', 'secretariat']).default('delegation'),
    level: z.enum(LEVELS).optional(), as: z.enum(SPEAKER_FUNCTIONS).optional(), purpose: z.enum(['statement', 'question', 'answer', 'explanation']).optional(),
    remote: z.boolean().optional(), to: id.optional(),
  }),
  act('take-ticket', { turn: id, capacity: z.enum(CAPACITIES), remote: z.boolean().optional() }),
  act('withdraw', { turn: id }),
  act('move', { turn: id, before: id.nullable() }),
  act('change-level', { turn: id, level: z.enum(LEVELS) }),
  act('absent', { turn: id }),
  act('announce-limits', { limits: limitsSchema.optional(), timesEach: z.int().positive().nullable().optional() }),
  act('give', { turn: id, ending: id.nullable() }),
  act('pause', { turn: id }),
  act('resume', { turn: id }),
  act('end', { turn: id }),
  act('call-to-order', { reason: z.enum(['time', 'relevance', 'substance']) }),
  act('undo', { of: id }),
  act('propose-exchange', { exchange: id, turn: id, with: id }),
  act('accept-exchange', { exchange: id, party: id }),
  act('decline-exchange', { exchange: id, party: id }),
  act('open-meeting', {}),
  act('close-meeting', {}),
  act('suspend-meeting', {}),
  act('resume-meeting', {}),
  act('take-chair', { office: z.enum(OFFICES), party: id.optional() }),
  act('take-roll', { roll: rollSchema }),
  act('question-quorum', { party: id }),
  act('count-quorum', { present: z.union([z.array(id), z.int().nonnegative()]) }),
  act('raise-point', { point: id, party: id, onVoting: z.boolean().optional() }),
  act('rule', { point: id, ruling: z.enum(['upheld', 'rejected']) }),
  act('appeal', { point: id, party: id }),
  act('move-motion', { motion: id, kind: z.enum(MOTION_KINDS), party: id, onBehalfOf: id.optional(), about: id.optional(), limits: limitsSchema.optional(), timesEach: z.int().positive().optional() }),
  act('withdraw-motion', { motion: id, party: id }),
  act('speak-on-motion', { turn: id, motion: id, party: id, side }),
  act('object', { to: id, party: id }),
  act('introduce', { proposal: id, party: id.optional(), amends: id.optional(), isSecondVote: z.boolean().optional() }),
  act('withdraw-proposal', { proposal: id, party: id }),
  act('dissociate', { proposal: id, party: id }),
  act('put-to-vote', { question: id, majority: majority.optional() }),
  act('decide-without-vote', { question: id }),
  act('vote', { party: id, answer: z.enum(['yes', 'no', 'abstain']), fromTheChair: z.boolean().optional() }),
  act('count-votes', { yes: z.int().nonnegative(), no: z.int().nonnegative(), abstain: z.int().nonnegative() }),
  act('announce-result', {}),
  act('ask-reply', { turn: id, party: id, to: id.optional(), item: id.optional() }),
  act('withdraw-reply', { turn: id }),
  act('begin-replies', { meetingsLeftToday: z.int().nonnegative().default(0) }),
  act('give-reply', { turn: id, ending: id.nullable() }),
]);

/** Fields that an act of a type takes, its time and type left out; `undefined` where there is no such act. */
export function fieldsOf(type: string): readonly string[] | undefined {
  const found = actSchema.options.find((option) => option.shape.type.value === type);
  return found && Object.keys(found.shape).filter((field) => field !== 'type' && field !== 'at');
}
export const actTypes: readonly string[] = actSchema.options.map((option) => option.shape.type.value);

const whole = z.int().positive();

/** What a session sets otherwise than its rule set does; `adjustRuleSet` says whether it fits the set. */
export const adjustmentsSchema = z.strictObject({
  limits: limitsSchema.optional(),
  limitsFor: z.partialRecord(z.enum([...SPEAKER_FUNCTIONS, ...PURPOSES]), limit).optional(),
  groupsFirst: z.boolean().optional(),
  fixedSlots: z.array(id).optional(),
  levels: z.array(z.array(z.enum(LEVELS))).optional(),
  waitingAtOnce: whole.optional(),
  timesEach: whole.nullable().optional(),
  closing: z.enum(['by-chair', 'rolling']).optional(),
  absence: z.strictObject({ to: z.enum(['end-of-list', 'end-of-level']).optional(), dropsAt: whole.optional() }).optional(),
  replies: z.strictObject({ seconds: z.array(whole).optional(), when: z.enum(['end-of-meeting', 'end-of-day']).optional() }).optional(),
  quorum: z.strictObject({ debate: z.tuple([whole, whole]) }).optional(),
  balance: z.array(z.enum(BALANCES)).optional(),
  wordsPerMinute: z.partialRecord(z.enum(LANGUAGES), whole).optional(),
});
