import { LANGUAGES, type Language } from '#platform/languages.ts';
import areaFile from './data/areas.json' with { type: 'json' };
import groupFile from './data/groups.json' with { type: 'json' };
import timeFile from './data/names-through-time.json' with { type: 'json' };
import organizationFile from './data/organizations.json' with { type: 'json' };
import otherFile from './data/other-names.json' with { type: 'json' };
import stateFile from './data/states.json' with { type: 'json' };
import type { AmbiguousName, Area, Day, FormerName, GroupMemberships, OtherName, Party } from './party.ts';

type ByLanguage = Readonly<Partial<Record<Language, string>>>;

interface FormerNameRecord {
  readonly party?: string;
  readonly names: ByLanguage;
  readonly acronyms?: ByLanguage;
  readonly from?: Day;
  readonly to?: Day;
  readonly note?: string;
  readonly confidence?: 'high' | 'medium';
}

/** As the data files hold a party: marks are short, names through time and other names may stand beside it. */
interface PartyRecord extends Omit<Partial<Party>, 'formerNames' | 'otherNames'> {
  readonly id: string;
  readonly kind: Party['kind'];
  readonly names: Party['names'];
  readonly ldc?: boolean;
  readonly lldc?: boolean;
  readonly sids?: boolean;
  readonly otherNames?: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly formerNames?: readonly FormerNameRecord[];
}

interface AreaRecord {
  readonly iso2: string;
  readonly iso3: string;
  readonly m49: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly otherNames?: readonly string[];
  readonly note?: string;
}

// The files are ours and their tests read them whole; TypeScript's own reading of 200 records would be a union nobody can use.
const as = <T>(value: unknown): T => value as T;

const stateRecords = as<readonly PartyRecord[]>(stateFile.states);
const nonMemberRecords = as<readonly PartyRecord[]>(stateFile.nonMemberStates);
const formerRecords = as<readonly PartyRecord[]>(timeFile.formerStates);
const organizationRecords = as<readonly PartyRecord[]>(organizationFile.organizations);
const groupRecords = as<readonly PartyRecord[]>(groupFile.groups);
const formerNameRecords = as<readonly FormerNameRecord[]>(timeFile.formerNames);
const otherNames = as<Readonly<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>>>(otherFile.otherNames);
const labels = as<readonly { party: string; names: readonly string[]; note: string }[]>(otherFile.labels);

const spread = (records: readonly FormerNameRecord[]): FormerName[] =>
  records.flatMap(({ names, acronyms, from, to, note, confidence }) =>
    LANGUAGES.flatMap((lang) =>
      [names[lang], acronyms?.[lang]]
        .filter((name): name is string => name !== undefined)
        .map((name) => ({ name, lang, from, to, note, confidence })),
    ),
  );

const listOtherNames = (names: Readonly<Partial<Record<Language, readonly string[]>>> = {}): OtherName[] =>
  LANGUAGES.flatMap((lang) => (names[lang] ?? []).map((name) => ({ name, lang })));

function toParty(record: PartyRecord, source: string): Party {
  const { ldc, lldc, sids, otherNames: ownOthers, formerNames: ownFormers, ...rest } = record;
  return {
    ...rest,
    predecessors: record.predecessors ?? [],
    successors: record.successors ?? [],
    formerNames: spread([...(ownFormers ?? []), ...formerNameRecords.filter(({ party }) => party === record.id)]),
    otherNames: [
      ...listOtherNames(ownOthers),
      ...listOtherNames(otherNames[record.id]),
      ...labels.filter(({ party }) => party === record.id).flatMap(({ names, note }) => names.map((name) => ({ name, note }))),
    ],
    ...(ldc && { leastDeveloped: true }),
    ...(lldc && { landlockedDeveloping: true }),
    ...(sids && { smallIslandDeveloping: true }),
    source,
  };
}

/** The 193 Members of the United Nations and its two observer States, by id. */
export const states: readonly Party[] = stateRecords.map((record) => toParty(record, stateFile.source));

/** States that are no Members and may come to conferences open to all States. */
export const nonMemberStates: readonly Party[] = nonMemberRecords.map((record) => toParty(record, stateFile.source));

/** Members since 1945 that are no longer there. */
export const formerStates: readonly Party[] = formerRecords.map((record) => toParty(record, timeFile.source));

export const organizations: readonly Party[] = organizationRecords.map((record) => toParty(record, organizationFile.source));

/** Groups and organizations that take the floor as one for their members. */
export const groups: readonly Party[] = groupRecords.map((record) => toParty(record, groupFile.source));

/** Every party that a new installation knows. */
export const knownParties: readonly Party[] = [...states, ...nonMemberStates, ...formerStates, ...organizations, ...groups];

export const groupMemberships: readonly GroupMemberships[] = as<readonly Omit<GroupMemberships, 'asOf' | 'source'>[]>(
  groupFile.memberships,
).map((membership) => ({ ...membership, asOf: groupFile.asOf, source: groupFile.source }));

const areaRecords = as<readonly AreaRecord[]>(areaFile.areas);

/** What lists carry beside States and is no party: territories, regions, totals, remainders. */
export const areas: readonly Area[] = [
  ...areaRecords.map(({ iso3, m49, names, otherNames: others, note }) => ({
    iso3,
    ...(m49 && { m49 }),
    names: [...Object.values(names), ...(others ?? [])],
    note: note ?? 'An area, not a State: no party.',
  })),
  ...as<readonly Area[]>(areaFile.otherAreas),
];

export const ambiguousNames: readonly AmbiguousName[] = as<readonly AmbiguousName[]>(otherFile.ambiguous);
