import { areEqualButForAsking } from './order.ts';
import type { BalanceOf, Capacity, RuleSet } from './rule-set.ts';
import { rulesOf } from './adjust.ts';
import { stillLeft } from './curating.ts';
import type { Floor, Turn } from './state.ts';
import { secondsSpoken } from './state.ts';

/** What is known of the parties and of who speaks. It is handed in for the sum and never kept on the floor. */
export interface PartiesInfo {
  readonly parties: Readonly<Record<string, { readonly region?: string; readonly constituency?: string }>>;
  /** As the speaker of a turn declared it, by the turn's id; left out where nobody did. */
  readonly genders?: Readonly<Record<string, string>>;
}

export interface Spent {
  readonly turns: number;
  readonly seconds: number;
}
export type SpentBy = Readonly<Record<string, Spent>>;

/** Whole seconds and turns that are over, each turn once in every sum. What is not known goes under `unknown`. */
export interface TimeSpent {
  readonly all: Spent;
  /** Empty in a meeting without attribution. */
  readonly byParty: SpentBy;
  /** Statements on behalf of a group, by the group. */
  readonly byGroup: SpentBy;
  readonly byRegion: SpentBy;
  readonly byGender: SpentBy;
  readonly byConstituency: SpentBy;
  readonly byCapacity: SpentBy;
}

export const UNKNOWN = 'unknown';

interface Told {
  readonly turn: Turn;
  readonly seconds: number;
}

function sumBy(told: readonly Told[], keyOf: (turn: Turn) => string | undefined): SpentBy {
  const sums = new Map<string, Spent>();
  for (const { turn, seconds } of told) {
    const key = keyOf(turn);
    if (key === undefined) continue;
    const before = sums.get(key) ?? { turns: 0, seconds: 0 };
    sums.set(key, { turns: before.turns + 1, seconds: before.seconds + seconds });
  }
  return Object.fromEntries(sums);
}

/** How a turn counts in one balance. Where it speaks for a group, the group's own region, if any, is meant. */
export const keysOf = (info: PartiesInfo): Readonly<Record<BalanceOf, (turn: Turn) => string | undefined>> => {
  const known = (party: string) => (Object.hasOwn(info.parties, party) ? info.parties[party] : undefined);
  return {
    party: (turn) => turn.onBehalfOf ?? turn.party,
    region: (turn) => known(turn.onBehalfOf ?? turn.party)?.region,
    gender: (turn) => (info.genders && Object.hasOwn(info.genders, turn.id) ? info.genders[turn.id] : undefined),
    constituency: (turn) => turn.constituency ?? known(turn.onBehalfOf ?? turn.party)?.constituency,
  };
};

/** Who has spoken for how long. `at`: counts whoever speaks up to then as well; left out, only turns that are over. */
export function timeSpent(floor: Floor, info: PartiesInfo, at?: string): TimeSpent {
  const told: Told[] = floor.spoken.map((turn) => ({ turn, seconds: turn.seconds }));
  if (at !== undefined && floor.speaking) told.push({ turn: floor.speaking, seconds: secondsSpoken(floor.speaking, at) });
  const isNamed = rulesOf(floor).attribution === 'party';
  const key = keysOf(info);
  const orUnknown = (find: (turn: Turn) => string | undefined) => (turn: Turn): string => find(turn) ?? UNKNOWN;
  const ifNamed = (find: (turn: Turn) => string | undefined): SpentBy => (isNamed ? sumBy(told, find) : {});
  return {
    all: { turns: told.length, seconds: told.reduce((sum, { seconds }) => sum + seconds, 0) },
    byParty: ifNamed((turn) => turn.party),
    byGroup: ifNamed((turn) => turn.onBehalfOf ?? (turn.capacity === 'group' ? turn.party : undefined)),
    byRegion: ifNamed(orUnknown(key.region)),
    byGender: ifNamed(orUnknown(key.gender)),
    byConstituency: ifNamed(orUnknown(key.constituency)),
    byCapacity: sumBy(told, (turn) => turn.capacity satisfies Capacity),
  };
}

/** A suggestion for the chair or the secretariat, with its reason. It changes nothing. */
export interface Suggestion {
  readonly turn: string;
  /** In what it would balance: `value` has spoken for `seconds`, the first of the list's for `firstSeconds`. */
  readonly by: BalanceOf;
  readonly value: string;
  readonly seconds: number;
  readonly first: string;
  readonly firstValue: string;
  readonly firstSeconds: number;
}

const BY_NAME = { party: 'byParty', region: 'byRegion', gender: 'byGender', constituency: 'byConstituency' } as const;

/**
 * The waiting turn that would even out what was spoken so far, among those whom only the time of asking sets behind the
 * first; `undefined` where the first does so itself, or nothing is known. The first balance of the rule set that tells
 * two turns apart decides; what is not known of a turn never speaks against it, nor for it.
 */
export function suggestNext(floor: Floor, info: PartiesInfo, rules: RuleSet = rulesOf(floor)): Suggestion | undefined {
  const first = floor.waiting[0];
  if (!first || rules.attribution === 'none') return undefined;
  const spent = timeSpent(floor, info);
  const key = keysOf(info);
  const secondsOf = (by: BalanceOf, turn: Turn): number | undefined => {
    const value = key[by](turn);
    if (value === undefined) return undefined;
    if (by === 'party') return floor.spoken.filter((one) => key.party(one) === value).reduce((sum, one) => sum + one.seconds, 0);
    return spent[BY_NAME[by]][value]?.seconds ?? 0;
  };
  const compare = (a: Turn, b: Turn): { readonly difference: number; readonly by?: BalanceOf } => {
    for (const by of rules.balance) {
      const [mine, theirs] = [secondsOf(by, a), secondsOf(by, b)];
      if (mine !== undefined && theirs !== undefined && mine !== theirs) return { difference: mine - theirs, by };
    }
    return { difference: 0 };
  };
  const left = stillLeft(floor);
  const others = floor.waiting.slice(1).filter((turn) => turn.placedAt === undefined && !left.some((one) => one.turn === turn.id) && areEqualButForAsking(rules, first, turn));
  const best = others.reduce((least, turn) => (compare(turn, least).difference < 0 ? turn : least), first);
  const { difference, by } = compare(best, first);
  if (best === first || by === undefined || difference >= 0) return undefined;
  return {
    turn: best.id, by, value: key[by](best)!, seconds: secondsOf(by, best)!,
    first: first.id, firstValue: key[by](first)!, firstSeconds: secondsOf(by, first)!,
  };
}
