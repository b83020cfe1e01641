import { z } from 'zod';
import { sql } from 'kysely';
import { defineQuery } from '#platform/command.ts';
import type { Reading } from '#platform/database.ts';
import { slugText } from '#platform/fields.ts';
import { headOf } from '#platform/journal.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import { sayPhrase } from '#platform/words.ts';
import { PARTY_KIND_LABELS, type PartyKind, REGIONAL_GROUP_LABELS, type RegionalGroup } from '#parties/for-other-slices.ts';
import { floorOf, onMeeting } from '../act.ts';
import { chairOrSecretariat } from '../rights.ts';
import type { ActType } from '../rules/act-types.ts';
import { ACT_WORDS } from '../rules/act-words.ts';
import { rulesOf } from '../rules/adjust.ts';
import { type PartiesInfo, type SpentBy, suggestNext, timeSpent, UNKNOWN } from '../rules/balance.ts';
import { mayComeNext } from '../rules/next-acts.ts';
import { memberCount, mayVote } from '../rules/roll.ts';
import type { BalanceOf, Capacity, Level, MotionKind } from '../rules/rule-set.ts';
import type { Answer, Floor, Tally } from '../rules/state.ts';
import { tallyOf } from '../rules/voting.ts';
import { showRules, type RuleShown, turnsShownIn } from '../showing.ts';

export interface NextActShown {
  readonly act: ActType;
  /** Of a motion: which one. */
  readonly motion?: MotionKind;
  /** What it would be done to: a turn, a motion, a proposal, a point. */
  readonly id?: string;
  readonly words: string;
  readonly rule: RuleShown;
}

/** One bar of the time spoken. `name` is left out where it is not known whose it is. */
export interface SpentShown {
  readonly key: string;
  readonly name?: string;
  readonly turns: number;
  readonly seconds: number;
}

export interface SpentShownBy {
  readonly party: readonly SpentShown[];
  readonly group: readonly SpentShown[];
  readonly region: readonly SpentShown[];
  readonly constituency: readonly SpentShown[];
  readonly gender: readonly SpentShown[];
  readonly capacity: readonly SpentShown[];
}

export interface RoomRow {
  readonly key: string;
  readonly name?: string;
  readonly waiting: number;
  readonly spoken: number;
  readonly seconds: number;
}

export interface SuggestionShown {
  readonly turn: string;
  /** Whose turn it is, as it stands inside a sentence. */
  readonly who: string;
  readonly by: BalanceOf;
  readonly value: string;
  readonly seconds: number;
  /** The turn in front of which it would go. */
  readonly first: string;
  readonly firstWho: string;
  readonly firstValue: string;
  readonly firstSeconds: number;
}

export interface Direction {
  readonly meeting: string;
  readonly number: number;
  /** What the rules allow at the moment of the answer. */
  readonly next: readonly NextActShown[];
  readonly suggestion?: SuggestionShown;
  readonly undo?: { readonly act: ActType; readonly words: string; readonly at: string };
  readonly spent: SpentShownBy;
  /** Where the list is set by hand with a balance in view: who waits and who has spoken, by each thing it weighs. */
  readonly room: readonly { readonly by: 'region' | 'constituency'; readonly rows: readonly RoomRow[] }[];
  /** Members of the roll in the order of the list; those with a vote say so. Empty where none was taken. */
  readonly members: readonly { readonly party: string; readonly name: string; readonly votes: boolean; readonly answer?: Answer }[];
  readonly memberCount: number;
  readonly tally?: Tally;
  readonly levels: readonly Level[];
  readonly isNamed: boolean;
  readonly limits: { readonly [C in Capacity]?: number | null };
}

const longestFirst = (a: SpentShown, b: SpentShown): number => b.seconds - a.seconds || (a.name ?? '').localeCompare(b.name ?? '');

interface Known {
  readonly kind: PartyKind;
  readonly region: RegionalGroup | null;
}

async function knownOf(db: Reading, floor: Floor): Promise<ReadonlyMap<string, Known>> {
  const ids = [...new Set([...floor.waiting, ...floor.spoken, ...(floor.speaking ? [floor.speaking] : [])].flatMap((turn) => [turn.party, ...(turn.onBehalfOf === undefined ? [] : [turn.onBehalfOf])]))];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('parties.parties').select(['id', 'kind', sql<RegionalGroup | null>`regional_group`.as('region')]).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, kind, region }) => [id, { kind, region }]));
}

/** Time spoken up to the last turn that is over, with names in one language, the longest first. */
export async function spentShown(db: Reading, floor: Floor, language: Language): Promise<{ readonly spent: SpentShownBy; readonly info: PartiesInfo; readonly nameOf: (by: BalanceOf, value: string) => string }> {
  const known = await knownOf(db, floor);
  const info: PartiesInfo = {
    parties: Object.fromEntries([...known].map(([id, { kind, region }]) => [id, { ...(region !== null && { region }), constituency: kind }])),
  };
  const time = timeSpent(floor, info);
  const { show } = await turnsShownIn(db, [...Object.keys(time.byParty), ...Object.keys(time.byGroup), ...floor.waiting.map((turn) => turn.onBehalfOf ?? turn.party)].map((party) => ({ party })), language);
  const nameOf = (by: BalanceOf, value: string): string => {
    if (by === 'region') return sayPhrase(REGIONAL_GROUP_LABELS[value as RegionalGroup]?.[language] ?? value, language);
    if (by === 'constituency') return sayPhrase(PARTY_KIND_LABELS[value as PartyKind]?.[language] ?? value, language);
    return by === 'party' ? show({ id: value, party: value, capacity: 'national', askedAt: '' }).name : value;
  };
  const bars = (sums: SpentBy, by: BalanceOf | 'capacity'): SpentShown[] =>
    Object.entries(sums).map(([key, { turns, seconds }]) => ({ key, turns, seconds, ...(key !== UNKNOWN && by !== 'capacity' && { name: nameOf(by, key) }) })).sort(longestFirst);
  // A single bar that says "not known" tells nothing.
  const unlessUnknown = (of: SpentShown[]): SpentShown[] => (of.every(({ key }) => key === UNKNOWN) ? [] : of);
  return {
    info,
    nameOf,
    spent: {
      party: bars(time.byParty, 'party'), group: bars(time.byGroup, 'party'), region: unlessUnknown(bars(time.byRegion, 'region')),
      constituency: unlessUnknown(bars(time.byConstituency, 'constituency')), gender: unlessUnknown(bars(time.byGender, 'gender')), capacity: bars(time.byCapacity, 'capacity'),
    },
  };
}

/** Waiting and spoken turns by region and by kind of party, in a meeting whose list weighs constituencies. */
function roomOf(floor: Floor, info: PartiesInfo, weighs: readonly BalanceOf[], nameOf: (by: BalanceOf, value: string) => string): Direction['room'] {
  if (!weighs.includes('constituency')) return [];
  return (['constituency', 'region'] as const).map((by) => {
    const keyOf = (turn: { readonly party: string; readonly onBehalfOf?: string }): string => info.parties[turn.onBehalfOf ?? turn.party]?.[by] ?? UNKNOWN;
    const keys = [...new Set([...floor.waiting, ...floor.spoken].map(keyOf))];
    const rows = keys.map((key): RoomRow => {
      const spoken = floor.spoken.filter((turn) => keyOf(turn) === key);
      return {
        key, ...(key !== UNKNOWN && { name: nameOf(by, key) }), waiting: floor.waiting.filter((turn) => keyOf(turn) === key).length, spoken: spoken.length,
        seconds: spoken.reduce((sum, turn) => sum + turn.seconds, 0),
      };
    });
    return { by, rows: rows.sort((a, b) => a.seconds - b.seconds || b.waiting - a.waiting) };
  }).filter(({ rows }) => rows.some(({ key }) => key !== UNKNOWN));
}

export const direction = defineQuery({
  name: 'floor.direction',
  summary: 'What a chair directs a meeting by: what the rules allow next, a suggestion for balance, who spoke for how long, who votes how, and what can be taken back.',
  input: z.strictObject({ meeting: slugText, language: z.enum(LANGUAGES).default('en') }),
  allow: chairOrSecretariat,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  live: { stream: onMeeting, audience: 'chair' },
  async run({ db, input, now }): Promise<Direction> {
    const { number } = await headOf(db, onMeeting(input));
    const floor = await floorOf(db, input.meeting);
    const { language } = input;
    const rules = rulesOf(floor);
    const { spent, info, nameOf } = await spentShown(db, floor, language);
    const suggestion = suggestNext(floor, info, rules);
    const acts = mayComeNext(floor, now.toISOString());
    const cited = showRules(rules, [...acts.map(({ rule }) => rule), 'chair-directs'], language);
    const members = Object.entries(floor.roll?.parties ?? {}).filter(([, { standing }]) => standing === 'member').map(([party]) => party);
    const { show, inText } = await turnsShownIn(db, [...floor.waiting, ...members.map((party) => ({ party }))], language);
    const nameOfParty = (party: string): string => show({ id: party, party, capacity: 'national', askedAt: '' }).name;
    const whose = (id: string): string => {
      const turn = floor.waiting.find((one) => one.id === id);
      return turn ? inText(turn.onBehalfOf ?? turn.party) : id;
    };
    const compare = new Intl.Collator(language).compare;
    return {
      meeting: input.meeting,
      number,
      next: acts.map(({ act, motion, id, rule, words }) => ({
        act, ...(motion && { motion }), ...(id !== undefined && { id }), words: sayPhrase(words[language], language), rule: cited[rule] ?? cited['chair-directs'] ?? { source: '', words: '' },
      })),
      ...(suggestion && {
        suggestion: {
          turn: suggestion.turn, who: whose(suggestion.turn), by: suggestion.by, value: nameOf(suggestion.by, suggestion.value), seconds: suggestion.seconds,
          first: suggestion.first, firstWho: whose(suggestion.first), firstValue: nameOf(suggestion.by, suggestion.firstValue), firstSeconds: suggestion.firstSeconds,
        },
      }),
      ...(floor.undo && { undo: { act: floor.undo.act, words: sayPhrase(ACT_WORDS[floor.undo.act][language], language), at: floor.undo.at } }),
      spent,
      room: roomOf(floor, info, rules.attribution === 'party' ? rules.balance : [], nameOf),
      members: members.map((party) => {
        const answer = floor.voting?.answers[party];
        return { party, name: nameOfParty(party), votes: mayVote(floor, party), ...(answer && { answer }) };
      }).sort((a, b) => compare(a.name, b.name)),
      memberCount: memberCount(floor),
      ...(floor.voting && { tally: tallyOf(floor.voting) }),
      levels: rules.levels.flat(),
      isNamed: rules.attribution === 'party',
      limits: rules.limits,
    };
  },
});
