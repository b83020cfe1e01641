import { LANGUAGES } from '#platform/languages.ts';
import {
  type Adjustments, BALANCES, CAPACITIES, type Criterion, LEVELS, type Parameter, PURPOSES, type RuleSet, SPEAKER_FUNCTIONS,
} from './rule-set.ts';
import { ruleSetOf } from './rule-sets.ts';
import type { Floor } from './state.ts';

/** What is wrong with one adjustment; the words for it are in `ADJUSTMENT_WORDS`. */
export interface AdjustmentProblem {
  /** Dotted: `limits.national`. */
  readonly parameter: string;
  readonly problem: 'unknown' | 'not-seconds' | 'not-a-count' | 'not-one-of' | 'not-a-part' | 'twice' | 'not-here';
  /** What could stand there. */
  readonly allowed?: readonly string[];
}

export type AdjustedRules = { readonly rules: RuleSet } | { readonly problems: readonly AdjustmentProblem[] };

/** The longest turn that a session can allow: a day. */
const MOST_SECONDS = 86_400;

const isSeconds = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0 && (value as number) <= MOST_SECONDS;
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0 && (value as number) <= 1000;
/** A time limit that can be set: whole seconds, or none. */
export const isLimit = (value: unknown): value is number | null => value === null || isSeconds(value);

type Finding = AdjustmentProblem[];

const eachKey = (parameter: string, value: object, known: readonly string[], fits: (value: unknown) => boolean, problem: AdjustmentProblem['problem']): Finding =>
  Object.entries(value).flatMap(([key, one]): Finding => {
    if (!known.includes(key)) return [{ parameter: `${parameter}.${key}`, problem: 'unknown', allowed: known }];
    return fits(one) ? [] : [{ parameter: `${parameter}.${key}`, problem }];
  });

const oneOf = (parameter: string, value: unknown, allowed: readonly string[]): Finding =>
  value === undefined || allowed.includes(value as string) ? [] : [{ parameter, problem: 'not-one-of', allowed }];

const eachOnce = (parameter: string, values: readonly string[]): Finding =>
  new Set(values).size === values.length ? [] : [{ parameter, problem: 'twice' }];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !isList(value);

const CHECKS: { readonly [P in Parameter]: (value: unknown, set: RuleSet) => Finding } = {
  limits: (value) => (isRecord(value) ? eachKey('limits', value, CAPACITIES, isLimit, 'not-seconds') : [{ parameter: 'limits', problem: 'not-seconds' }]),
  limitsFor: (value) =>
    isRecord(value) ? eachKey('limitsFor', value, [...SPEAKER_FUNCTIONS, ...PURPOSES], isLimit, 'not-seconds') : [{ parameter: 'limitsFor', problem: 'not-seconds' }],
  groupsFirst: (value, set) => {
    if (typeof value !== 'boolean') return [{ parameter: 'groupsFirst', problem: 'not-one-of', allowed: ['true', 'false'] }];
    return set.order.some((criterion) => criterion.by === 'capacity') ? [] : [{ parameter: 'groupsFirst', problem: 'not-here' }];
  },
  fixedSlots: (value, set) => {
    if (!set.order.some((criterion) => criterion.by === 'slot')) return [{ parameter: 'fixedSlots', problem: 'not-here' }];
    if (!isList(value) || value.some((party) => typeof party !== 'string' || party === '')) return [{ parameter: 'fixedSlots', problem: 'not-one-of' }];
    return eachOnce('fixedSlots', value as string[]);
  },
  levels: (value, set) => {
    if (!set.offers.includes('levels')) return [{ parameter: 'levels', problem: 'not-here' }];
    const codes = isList(value) ? value.flat() : [undefined];
    if (codes.some((code) => !(LEVELS as readonly unknown[]).includes(code))) return [{ parameter: 'levels', problem: 'not-one-of', allowed: LEVELS }];
    return eachOnce('levels', codes as string[]);
  },
  waitingAtOnce: (value) => (isCount(value) ? [] : [{ parameter: 'waitingAtOnce', problem: 'not-a-count' }]),
  waitingOfClass: (value, set) => (set.waitingOfClass === null ? [{ parameter: 'waitingOfClass', problem: 'not-here' }] : isCount(value) ? [] : [{ parameter: 'waitingOfClass', problem: 'not-a-count' }]),
  votesShown: (value, set) => (set.offers.includes('votes') ? oneOf('votesShown', value ?? '', ['as-given', 'when-announced']) : [{ parameter: 'votesShown', problem: 'not-here' }]),
  timesEach: (value) => (value === null || isCount(value) ? [] : [{ parameter: 'timesEach', problem: 'not-a-count' }]),
  closing: (value) => oneOf('closing', value ?? '', ['by-chair', 'rolling']),
  absence: (value) => {
    if (!isRecord(value)) return [{ parameter: 'absence', problem: 'not-one-of' }];
    const { to, dropsAt, ...others } = value as { to?: unknown; dropsAt?: unknown };
    return [
      ...Object.keys(others).map((key) => ({ parameter: `absence.${key}`, problem: 'unknown' as const, allowed: ['to', 'dropsAt'] })),
      ...oneOf('absence.to', to, ['end-of-list', 'end-of-level']),
      ...(dropsAt === undefined || isCount(dropsAt) ? [] : [{ parameter: 'absence.dropsAt', problem: 'not-a-count' as const }]),
    ];
  },
  replies: (value, set) => {
    if (!set.replies) return [{ parameter: 'replies', problem: 'not-here' }];
    if (!isRecord(value)) return [{ parameter: 'replies', problem: 'not-one-of' }];
    const { seconds, when, ...others } = value as { seconds?: unknown; when?: unknown };
    return [
      ...Object.keys(others).map((key) => ({ parameter: `replies.${key}`, problem: 'unknown' as const, allowed: ['seconds', 'when'] })),
      ...(seconds === undefined || (isList(seconds) && seconds.length <= 10 && seconds.every(isSeconds)) ? [] : [{ parameter: 'replies.seconds', problem: 'not-seconds' as const }]),
      ...oneOf('replies.when', when, ['end-of-meeting', 'end-of-day']),
    ];
  },
  quorum: (value, set) => {
    if (!set.quorum) return [{ parameter: 'quorum', problem: 'not-here' }];
    const part = isRecord(value) ? (value as { debate?: unknown }).debate : undefined;
    const fits = isList(part) && part.length === 2 && part.every(isCount) && (part[0] as number) <= (part[1] as number);
    return fits ? [] : [{ parameter: 'quorum.debate', problem: 'not-a-part' }];
  },
  balance: (value) => {
    if (!isList(value) || value.some((one) => !(BALANCES as readonly unknown[]).includes(one))) return [{ parameter: 'balance', problem: 'not-one-of', allowed: BALANCES }];
    return eachOnce('balance', value as string[]);
  },
  wordsPerMinute: (value) =>
    isRecord(value) ? eachKey('wordsPerMinute', value, LANGUAGES, isCount, 'not-a-count') : [{ parameter: 'wordsPerMinute', problem: 'not-a-count' }],
};
export const PARAMETERS = Object.keys(CHECKS) as Parameter[];

/** Groups as a class of their own before all others, or among the nationals. */
function withGroups(order: RuleSet['order'], first: boolean): RuleSet['order'] {
  return order.map((criterion): Criterion => {
    if (criterion.by !== 'capacity') return criterion;
    const others = criterion.classes.map((one) => ({ ...one, of: one.of.filter((capacity) => capacity !== 'group') })).filter(({ of }) => of.length > 0);
    const classes = first
      ? [{ of: ['group' as const], rule: 'groups-first' }, ...others]
      : others.map((one) => (one.of.includes('national') ? { ...one, of: ['group' as const, ...one.of] } : one));
    return { ...criterion, classes };
  });
}

/**
 * A rule set as a session has adjusted it, or what is wrong with the adjustments. The rules that a place or a
 * refusal may cite stay the same.
 */
export function adjustRuleSet(set: RuleSet, adjustments: Adjustments): AdjustedRules {
  const problems = Object.entries(adjustments).flatMap(([parameter, value]): Finding => {
    const check = Object.hasOwn(CHECKS, parameter) ? CHECKS[parameter as Parameter] : undefined;
    if (!check) return [{ parameter, problem: 'unknown', allowed: PARAMETERS }];
    return value === undefined ? [] : check(value, set);
  });
  if (problems.length > 0) return { problems };
  const { limits, limitsFor, groupsFirst, absence, replies, quorum, wordsPerMinute, ...plain } = adjustments;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  return {
    rules: {
      ...set,
      ...given,
      limits: { ...set.limits, ...limits },
      limitsFor: { ...set.limitsFor, ...limitsFor },
      ...(groupsFirst !== undefined && { order: withGroups(set.order, groupsFirst) }),
      absence: { ...set.absence, ...absence },
      replies: set.replies && { ...set.replies, ...replies },
      quorum: set.quorum && { ...set.quorum, ...quorum },
      wordsPerMinute: { ...set.wordsPerMinute, ...wordsPerMinute },
    },
  };
}

/**
 * The rules a floor runs by now: its set, as the session adjusted it, with the limits announced or decided at the meeting.
 * @throws Error where the adjustments are none: they are checked before a floor takes them.
 */
export function rulesOf(floor: Pick<Floor, 'ruleSet' | 'adjustments' | 'limits' | 'timesEach'>): RuleSet {
  const set = ruleSetOf(floor.ruleSet);
  const adjusted = floor.adjustments ? adjustRuleSet(set, floor.adjustments) : { rules: set };
  if ('problems' in adjusted) throw new Error(`The floor's adjustments do not fit "${set.id}": ${adjusted.problems.map(({ parameter }) => parameter).join(', ')}.`);
  if (floor.limits === undefined && floor.timesEach === undefined) return adjusted.rules;
  return {
    ...adjusted.rules,
    limits: { ...adjusted.rules.limits, ...floor.limits },
    ...(floor.timesEach !== undefined && { timesEach: floor.timesEach }),
  };
}
