import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import { sayPhrase, speaker } from '#platform/words.ts';
import { type PartyKind, REGIONAL_GROUP_LABELS, type RegionalGroup } from '#parties/for-other-slices.ts';
import { constituencyOf } from './constituencies.ts';
import { gendersOf } from './genders.ts';
import { rulesOf } from './rules/adjust.ts';
import { keysOf, type PartiesInfo, type SpentBy, timeSpent, UNKNOWN } from './rules/balance.ts';
import type { Constituency } from './rules/constituency.ts';
import { weighsConstituencies } from './rules/curating.ts';
import { type Gender, publicGenders } from './rules/gender.ts';
import type { BalanceOf } from './rules/rule-set.ts';
import type { Floor } from './rules/state.ts';
import { turnsShownIn } from './showing.ts';
import { CONSTITUENCY_WORDS, GENDER_WORDS } from './words/balance.ts';
import { directingWords } from './words/directing.ts';

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
  /** Whole for the chair and the secretariat; for everybody it is empty, and `GendersTold` stands in its place. */
  readonly gender: readonly SpentShown[];
  readonly capacity: readonly SpentShown[];
}

/** One line of a curated list's balance. */
export interface RoomRow {
  readonly key: string;
  readonly name?: string;
  readonly waiting: number;
  readonly spoken: number;
  readonly seconds: number;
}
export type RoomBy = 'region' | 'constituency' | 'gender';

/** What everybody may read of turns by gender; `rows` is null where too few declared it to show anything. */
export interface GendersTold {
  readonly rows: readonly { readonly key: Gender | 'rest'; readonly name: string; readonly turns: number; readonly tenths: number | null }[] | null;
}

/** Where nothing known says something: no regional group, nothing said. */
const TELLS: ReadonlySet<BalanceOf> = new Set<BalanceOf>(['region', 'gender']);

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

export interface BalanceShown {
  readonly spent: SpentShownBy;
  /** With what each speaker declared: for sums, never to be handed on. */
  readonly info: PartiesInfo;
  readonly nameOf: (by: BalanceOf, value: string) => string;
}

const genderName = (key: string, language: Language): string => {
  const say = speaker(directingWords, language);
  if (key === UNKNOWN) return sayPhrase(GENDER_WORDS['not-said'][language], language);
  return say(key === 'rest' ? 'gender-rest' : `gender-${key as Gender}`);
};

/** Time spoken up to the last turn that is over, with names in one language, the longest first: for who directs the meeting. */
export async function balanceShown(db: Reading, meeting: string, floor: Floor, language: Language): Promise<BalanceShown> {
  const known = await knownOf(db, floor);
  const isNamed = rulesOf(floor).attribution === 'party';
  const info: PartiesInfo = {
    parties: Object.fromEntries([...known].map(([id, { kind, region }]) => [id, { ...(region !== null && { region }), constituency: constituencyOf(kind) }])),
    ...(isNamed && { genders: await gendersOf(db, meeting) }),
  };
  const time = timeSpent(floor, info);
  const { show } = await turnsShownIn(db, [...Object.keys(time.byParty), ...Object.keys(time.byGroup), ...floor.waiting.map((turn) => turn.onBehalfOf ?? turn.party)].map((party) => ({ party })), language);
  const nameOf = (by: BalanceOf, value: string): string => {
    if (by === 'region' && value === UNKNOWN) return speaker(directingWords, language)('noRegion');
    if (by === 'region') return sayPhrase(REGIONAL_GROUP_LABELS[value as RegionalGroup]?.[language] ?? value, language);
    if (by === 'constituency') return sayPhrase(CONSTITUENCY_WORDS[value as Constituency]?.[language] ?? value, language);
    if (by === 'gender') return genderName(value, language);
    return show({ id: value, party: value, capacity: 'national', askedAt: '' }).name;
  };
  const bars = (sums: SpentBy, by: BalanceOf | 'capacity'): SpentShown[] =>
    Object.entries(sums).map(([key, { turns, seconds }]) => ({ key, turns, seconds, ...(by !== 'capacity' && (key !== UNKNOWN || TELLS.has(by)) && { name: nameOf(by, key) }) })).sort(longestFirst);
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

/** The same as everybody may read it: by gender only sums that lead back to nobody, and in tenths. */
export async function balanceTold(db: Reading, meeting: string, floor: Floor, language: Language): Promise<{ readonly spent: SpentShownBy; readonly genders: GendersTold | null }> {
  const { spent, info } = await balanceShown(db, meeting, floor, language);
  if (info.genders === undefined) return { spent: { ...spent, gender: [] }, genders: null };
  const { genders } = info;
  const lines = publicGenders(floor.spoken.map(({ id, party, seconds }) => ({ party, seconds, ...(genders[id] !== undefined && { gender: genders[id] as Gender }) })));
  const rows = lines?.map(({ of, turns, tenths }) => ({ key: of, name: genderName(of, language), turns, tenths })) ?? null;
  return { spent: { ...spent, gender: [] }, genders: { rows } };
}

/** Who waits and who has spoken by constituency, region and gender, where the list weighs constituencies; whose turn it is there comes first who has spoken least. */
export function roomOf(floor: Floor, { info, nameOf }: BalanceShown): readonly { readonly by: RoomBy; readonly rows: readonly RoomRow[] }[] {
  const rules = rulesOf(floor);
  if (rules.attribution === 'none' || !weighsConstituencies(rules)) return [];
  return (['constituency', 'region', 'gender'] as const).filter((by) => rules.balance.includes(by)).map((by) => {
    const find = keysOf(info)[by];
    const keys = [...new Set([...floor.waiting, ...floor.spoken].map((turn) => find(turn) ?? UNKNOWN))];
    const rows = keys.map((key): RoomRow => {
      const isIts = (turn: Parameters<typeof find>[0]): boolean => (find(turn) ?? UNKNOWN) === key;
      const spoken = floor.spoken.filter(isIts);
      return {
        key, ...((key !== UNKNOWN || TELLS.has(by)) && { name: nameOf(by, key) }), waiting: floor.waiting.filter(isIts).length, spoken: spoken.length,
        seconds: spoken.reduce((sum, turn) => sum + turn.seconds, 0),
      };
    });
    return { by, rows: rows.sort((a, b) => a.seconds - b.seconds || b.waiting - a.waiting) };
  }).filter(({ rows }) => rows.some(({ key }) => key !== UNKNOWN));
}
