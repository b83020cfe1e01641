import { z } from 'zod';
import { actSchema, actTypes, adjustmentsSchema, fieldsOf } from './act-schema.ts';
import type { Act } from './rules/act-types.ts';
import { ADJUSTMENT_WORDS } from './rules/act-words.ts';
import { adjustRuleSet } from './rules/adjust.ts';
import type { PartiesInfo } from './rules/balance.ts';
import { type Capacity, CAPACITIES, type RuleSet } from './rules/rule-set.ts';
import { isRuleSet, RULE_SETS, ruleSetOf } from './rules/rule-sets.ts';
import type { Adjustments } from './rules/rule-set.ts';
import type { Floor, Roll } from './rules/state.ts';
import { sayPhrase } from '#platform/words.ts';

/** What a line of a meeting's file says that cannot be read, for whoever wrote it. The message names the line. */
export class ReplayInputError extends Error {
  override readonly name = 'ReplayInputError';
}

const id = z.string().min(1).max(200);

const partySchema = z.strictObject({
  id,
  kind: z.enum(['member', 'observer', 'other', 'group']).default('member'),
  capacity: z.enum(CAPACITIES).optional(),
  mayVote: z.boolean().optional(),
  /** How many replies an observer's own terms give it. */
  replies: z.int().nonnegative().optional(),
  mayRaisePoints: z.boolean().optional(),
  region: z.string().optional(),
  constituency: z.string().optional(),
});

const headerSchema = z.strictObject({
  ruleSet: z.string(),
  adjustments: adjustmentsSchema.optional(),
  /** For people; not read. */
  title: z.string().optional(),
  note: z.string().optional(),
  parties: z.array(partySchema).optional(),
  /** Members with a vote beside those named. */
  otherMembers: z.int().nonnegative().optional(),
});

/** The first line: the rules of the meeting and who takes part. */
export interface ReplayHeader {
  readonly rules: RuleSet;
  readonly adjustments: Adjustments | undefined;
  readonly roll: Roll | undefined;
  readonly capacities: ReadonlyMap<string, Capacity>;
  readonly info: PartiesInfo;
}

const issueOf = (error: z.ZodError): string => {
  const issue = error.issues[0]!;
  const path = issue.path.map(String).join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
};

function readJson(text: string, line: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ReplayInputError(`Line ${line} is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ReplayInputError(`Line ${line} is not a JSON object.`);
  return value as Record<string, unknown>;
}

const CAPACITY_OF: Readonly<Record<z.output<typeof partySchema>['kind'], Capacity>> = { member: 'national', observer: 'observer', other: 'stakeholder', group: 'group' };

/** @throws ReplayInputError */
export function readHeader(text: string, line: number): ReplayHeader {
  const parsed = headerSchema.safeParse(readJson(text, line));
  if (!parsed.success) throw new ReplayInputError(`Line ${line}, which states the rules and the parties: ${issueOf(parsed.error)}`);
  const { ruleSet, adjustments, parties = [], otherMembers = 0 } = parsed.data;
  if (!isRuleSet(ruleSet)) throw new ReplayInputError(`Line ${line}: there is no rule set "${ruleSet}". There are: ${RULE_SETS.map((set) => set.id).join(', ')}.`);
  const adjusted = adjustRuleSet(ruleSetOf(ruleSet), (adjustments ?? {}) as Adjustments);
  if ('problems' in adjusted) {
    const [problem] = adjusted.problems;
    const { parameter, allowed = [] } = problem!;
    throw new ReplayInputError(`Line ${line}: ${sayPhrase(ADJUSTMENT_WORDS[problem!.problem].en, 'en', { parameter, allowed: allowed.join(', ') })}`);
  }
  if (adjusted.rules.attribution === 'none' && (parties.length > 0 || otherMembers > 0)) {
    throw new ReplayInputError(`Line ${line}: a meeting under "${ruleSet}" holds no names. Leave out the parties.`);
  }
  const twice = parties.find((party, index) => parties.findIndex((other) => other.id === party.id) < index);
  if (twice) throw new ReplayInputError(`Line ${line}: the party "${twice.id}" is named twice.`);
  const onRoll = parties.filter(({ kind }) => kind !== 'group');
  return {
    rules: adjusted.rules,
    adjustments: adjustments as Adjustments | undefined,
    roll: onRoll.length + otherMembers === 0 ? undefined : {
      otherMembers,
      parties: Object.fromEntries(onRoll.map(({ id: party, kind, mayVote, replies, mayRaisePoints }) => [party, {
        standing: kind === 'group' ? 'other' : kind, mayVote: mayVote ?? kind === 'member',
        ...(replies !== undefined && { replies }), ...(mayRaisePoints !== undefined && { mayRaisePoints }),
      }])),
    },
    capacities: new Map(parties.map((party) => [party.id, party.capacity ?? CAPACITY_OF[party.kind]])),
    info: {
      parties: Object.fromEntries(parties.map(({ id: party, region, constituency }) => [party, { ...(region !== undefined && { region }), ...(constituency !== undefined && { constituency }) }])),
    },
  };
}

/** Ids of every turn that the floor knows. */
const turnIds = (floor: Floor): ReadonlySet<string> =>
  new Set([...floor.waiting, ...floor.spoken, ...(floor.speaking ? [floor.speaking] : []), ...(floor.replies ?? []), ...(floor.motions ?? []).flatMap(({ asked = [] }) => asked)].map((turn) => turn.id));

function unusedId(floor: Floor, stem: string): string {
  const used = turnIds(floor);
  let found = stem;
  for (let number = 2; used.has(found); number += 1) found = `${stem}-${number}`;
  return found;
}

/** What a line may leave out: who asks by what he asks for, and who was speaking by who is. */
function filledIn(given: Record<string, unknown>, floor: Floor, header: ReplayHeader): Record<string, unknown> {
  const { party, onBehalfOf, motion } = given;
  switch (given['type']) {
    case 'ask':
      return { capacity: onBehalfOf === undefined ? (header.capacities.get(String(party)) ?? 'national') : 'group', turn: unusedId(floor, String(onBehalfOf ?? party)), ...given };
    case 'give': case 'give-reply': case 'give-on-motion': return { ending: floor.speaking?.id ?? null, ...given };
    case 'ask-reply': return { turn: unusedId(floor, `${String(party)}-reply`), ...given };
    case 'speak-on-motion': case 'ask-on-motion': return { turn: unusedId(floor, `${String(party)}-on-${String(motion)}`), ...given };
    default: return given;
  }
}

interface Named {
  readonly party?: string;
  readonly onBehalfOf?: string;
}

/** One event of the meeting. @throws ReplayInputError */
export function readEvent(text: string, line: number, floor: Floor, header: ReplayHeader): Act {
  const { act: type, ...fields } = readJson(text, line);
  if (typeof type !== 'string') throw new ReplayInputError(`Line ${line} has no "act".`);
  const known = fieldsOf(type);
  if (!known) throw new ReplayInputError(`Line ${line}: "${type}" is not an act. There are: ${actTypes.join(', ')}.`);
  const odd = Object.keys(fields).find((field) => field !== 'at' && !known.includes(field));
  if (odd !== undefined) throw new ReplayInputError(`Line ${line}: "${type}" takes no "${odd}". It takes: ${['at', ...known].join(', ')}.`);
  const parsed = actSchema.safeParse(filledIn({ type, ...fields }, floor, header));
  if (!parsed.success) throw new ReplayInputError(`Line ${line}, "${type}": ${issueOf(parsed.error)}`);
  const act = parsed.data as Act;
  // Records made before parts were named have none; a file that leaves them out would divide nothing in silence.
  if (act.type === 'move-motion' && act.kind === 'division' && (act.parts ?? []).length + (act.preambular ?? []).length === 0) {
    throw new ReplayInputError(`Line ${line}, "move-motion": a motion for division names its "parts", its "preambular" parts, or both.`);
  }
  // Misspelt, a party would be somebody else; where none are named, none can be.
  if (header.capacities.size > 0) {
    for (const party of [act, ...(act.type === 'carry-list' ? act.turns : [])].flatMap((named) => [(named as Named).party, (named as Named).onBehalfOf])) {
      if (party !== undefined && !header.capacities.has(party)) throw new ReplayInputError(`Line ${line}: the party "${party}" is not named on the first line.`);
    }
  }
  return act;
}
