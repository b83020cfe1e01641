import { z } from 'zod';
import { LANGUAGES } from '#platform/languages.ts';
import { oneLine } from '#platform/one-line.ts';
import { agendaItem, itemTitle } from './agenda-item.ts';
import type { Act } from './rules/act-types.ts';
import { MOST_PARTS } from './rules/motions.ts';
import { BALANCES_ON_RECORD, CONSTITUENCIES, LEFT_BECAUSE } from './rules/constituency.ts';
import { BALANCES, CAPACITIES, type Capacity, LEVELS, MOTION_KINDS, PURPOSES, SPEAKER_FUNCTIONS } from './rules/rule-set.ts';
import { OFFICES } from './rules/state.ts';

/** The acts of the floor as they are read from outside: every field named, and no other. */

const id = z.string().min(1).max(200);
const at = z.iso.datetime();
const limit = z.int().positive().nullable();
/** Each capacity by name, so that a form sent without JavaScript is read as numbers. */
export const limitsSchema = z.strictObject({
  group: limit.optional(), national: limit.optional(), observer: limit.optional(), organization: limit.optional(), stakeholder: limit.optional(),
} satisfies Record<Capacity, z.ZodType>);
const side = z.enum(['for', 'against']);
const majority = z.enum(['simple', 'two-thirds']);

export const partName = oneLine(200);
/** Of a motion for division: what is voted on separately, and whether no operative part is left beside it. */
export const partsOfDivision = {
  parts: z.array(partName).max(MOST_PARTS).optional(), preambular: z.array(partName).max(MOST_PARTS).optional(), allOperative: z.boolean().optional(),
};

const standing = z.strictObject({
  standing: z.enum(['member', 'observer', 'other']),
  mayVote: z.boolean(),
  replies: z.int().nonnegative().optional(),
  mayRaisePoints: z.boolean().optional(),
});

export const rollSchema = z.strictObject({ parties: z.record(id, standing), otherMembers: z.int().nonnegative().default(0) });

/** What a statement was that is replied to at another meeting of the day. */
export const answeredSchema = z.strictObject({ party: id.optional(), level: z.enum(LEVELS).optional(), item: id.optional() });
/** A reply left by a meeting that closed before. */
export const carriedSchema = z.strictObject({ turn: id, party: id, askedAt: at, meeting: id.optional(), to: id.optional(), item: id.optional() });

/** A turn that another meeting did not reach. */
export const carriedTurnSchema = z.strictObject({
  turn: id, place: z.int().positive(), party: id, onBehalfOf: id.optional(), capacity: z.enum(CAPACITIES), askedAt: at, by: z.enum(['delegation', 'secretariat']).default('delegation'),
  level: z.enum(LEVELS).optional(), as: z.enum(SPEAKER_FUNCTIONS).optional(), purpose: z.enum(['statement', 'question', 'answer', 'explanation']).optional(), to: id.optional(),
  remote: z.boolean().optional(), constituency: z.enum(CONSTITUENCIES).optional(),
  placedAt: at.optional(), placed: z.strictObject({ at, by: z.enum(['chair', 'secretariat']).optional(), for: z.enum(BALANCES_ON_RECORD).optional() }).optional(),
  levelChangedAt: at.optional(), absences: z.int().positive().optional(), absentAt: at.optional(), deferredAt: at.optional(), exchangedWith: id.optional(),
});

const act = <T extends Act['type'], S extends z.ZodRawShape>(type: T, fields: S) => z.strictObject({ type: z.literal(type), at, ...fields });

export const actSchema = z.discriminatedUnion('type', [
  act('open-list', {}),
  act('close-list', {}),
  act('schedule-list', { opensAt: at.nullable().default(null), closesAt: at.nullable().default(null) }),
  act('announce-closing', { closesAt: at }),
  act('ask', {
    turn: id, party: id, onBehalfOf: id.optional(), capacity: z.enum(CAPACITIES), by: z.enum(['delegation', 'secretariat']).default('delegation'),
    level: z.enum(LEVELS).optional(), as: z.enum(SPEAKER_FUNCTIONS).optional(), purpose: z.enum(['statement', 'question', 'answer', 'explanation']).optional(),
    remote: z.boolean().optional(), to: id.optional(), constituency: z.enum(CONSTITUENCIES).optional(),
  }),
  act('take-ticket', { turn: id, capacity: z.enum(CAPACITIES), remote: z.boolean().optional() }),
  act('withdraw', { turn: id }),
  act('carry-list', { from: id, closedAt: at, turns: z.array(carriedTurnSchema) }),
  act('move', { turn: id, before: id.nullable(), by: z.enum(['chair', 'secretariat']).optional(), for: z.enum(BALANCES_ON_RECORD).optional() }),
  act('name-constituency', { turn: id, constituency: z.enum(CONSTITUENCIES) }),
  act('leave-suggestion', { turn: id, for: z.enum(BALANCES_ON_RECORD), because: z.enum(LEFT_BECAUSE) }),
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
  act('close-meeting', { meetingsLeftToday: z.int().nonnegative().default(0), repliesLeftBy: z.array(id).optional() }),
  act('suspend-meeting', {}),
  act('resume-meeting', {}),
  act('take-chair', { office: z.enum(OFFICES), party: id.optional() }),
  act('take-roll', { roll: rollSchema }),
  act('take-up', { item: agendaItem, title: itemTitle }),
  act('resume-debate', {}),
  act('question-quorum', { party: id }),
  act('count-quorum', { present: z.union([z.array(id), z.int().nonnegative()]) }),
  act('raise-point', { point: id, party: id, onVoting: z.boolean().optional() }),
  act('rule', { point: id, ruling: z.enum(['upheld', 'rejected']) }),
  act('appeal', { point: id, party: id }),
  act('move-motion', { motion: id, kind: z.enum(MOTION_KINDS), party: id, onBehalfOf: id.optional(), about: id.optional(), limits: limitsSchema.optional(), timesEach: z.int().positive().optional(), ...partsOfDivision }),
  act('withdraw-motion', { motion: id, party: id }),
  act('speak-on-motion', { turn: id, motion: id, party: id, side }),
  act('ask-on-motion', { turn: id, motion: id, party: id, side }),
  act('withdraw-on-motion', { turn: id }),
  act('give-on-motion', { turn: id, ending: id.nullable() }),
  act('object', { to: id, party: id }),
  act('introduce', { proposal: id, party: id.optional(), amends: id.optional(), isSecondVote: z.boolean().optional() }),
  act('withdraw-proposal', { proposal: id, party: id }),
  act('dissociate', { proposal: id, party: id }),
  act('put-to-vote', { question: id, part: partName.optional(), majority: majority.optional() }),
  act('decide-without-vote', { question: id }),
  act('vote', { party: id, answer: z.enum(['yes', 'no', 'abstain']), fromTheChair: z.boolean().optional() }),
  act('count-votes', { yes: z.int().nonnegative(), no: z.int().nonnegative(), abstain: z.int().nonnegative() }),
  act('announce-result', {}),
  act('ask-reply', {
    turn: id, party: id, by: z.enum(['delegation', 'secretariat']).default('delegation'), to: id.optional(), answered: answeredSchema.optional(),
    item: id.optional(), waitsOn: z.array(id.nullable()).optional(),
  }),
  act('withdraw-reply', { turn: id }),
  act('begin-replies', { meetingsLeftToday: z.int().nonnegative().default(0), carried: z.array(carriedSchema).optional() }),
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
  waitingOfClass: whole.optional(),
  votesShown: z.enum(['as-given', 'when-announced']).optional(),
  timesEach: whole.nullable().optional(),
  closing: z.enum(['by-chair', 'rolling']).optional(),
  absence: z.strictObject({ to: z.enum(['end-of-list', 'end-of-level']).optional(), dropsAt: whole.optional() }).optional(),
  replies: z.strictObject({ seconds: z.array(whole).optional(), when: z.enum(['end-of-meeting', 'end-of-day']).optional() }).optional(),
  quorum: z.strictObject({ debate: z.tuple([whole, whole]) }).optional(),
  balance: z.array(z.enum(BALANCES)).optional(),
  wordsPerMinute: z.partialRecord(z.enum(LANGUAGES), whole).optional(),
});
