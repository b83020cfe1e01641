import { z } from 'zod';
import { dayOf, nextDay } from '#platform/clock.ts';
import { defineQuery } from '#platform/command.ts';
import { calendarDay } from '#platform/fields.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { keysOf } from '../fold-name.ts';
import { PARTY_KINDS, REGIONAL_GROUPS } from '../kinds.ts';
import { comparerOf } from '../order.ts';
import { existsOn, type Party } from '../party.ts';
import { refuse } from '../refusals.ts';
import { registerOf } from '../register.ts';

/** Kinds that people ask for together. */
export const KIND_FAMILIES = {
  states: ['state', 'observer-state', 'non-member-state'],
  organizations: PARTY_KINDS.filter((kind) => !['state', 'observer-state', 'non-member-state', 'former-state', 'group'].includes(kind)),
} as const satisfies Record<string, readonly Party['kind'][]>;
const KIND_FILTERS = [...PARTY_KINDS, 'states', 'organizations'] as const;

export interface PartyLine {
  readonly id: string;
  readonly kind: Party['kind'];
  readonly name: string;
  readonly formal: string | undefined;
  readonly acronym: string | undefined;
  readonly iso3: string | undefined;
  readonly regionalGroup: Party['regionalGroup'];
  readonly existedTo: string | undefined;
  /** Takes the floor as one for its members. */
  readonly speaksForMembers: boolean;
}

export interface PartiesAnswer {
  readonly on: string;
  /** All that the filters let through, on every page together. */
  readonly total: number;
  readonly parties: readonly PartyLine[];
  /** To be given as `after` for the next page. */
  readonly next: string | undefined;
}

const kindsOf = (filter: (typeof KIND_FILTERS)[number]): readonly string[] =>
  filter === 'states' || filter === 'organizations' ? KIND_FAMILIES[filter] : [filter];

/** Every name and code of a party in the folded spelling in which searches are compared. */
function isCalled(party: Party, wanted: string): boolean {
  const names = [
    ...Object.values(party.names).flatMap(({ short, formal, acronym }) => [short, formal, acronym]),
    ...party.formerNames.map(({ name }) => name),
    ...party.otherNames.map(({ name }) => name),
  ];
  return party.iso2?.toLowerCase() === wanted || party.iso3?.toLowerCase() === wanted || party.m49 === wanted ||
    names.some((name) => name !== undefined && keysOf(name).spelling.includes(wanted));
}

export const partiesQuery = defineQuery({
  name: 'parties.parties',
  summary: 'The register of parties, by kind, regional group, membership of a group on a day, or a part of a name.',
  input: z.strictObject({
    kind: z.enum(KIND_FILTERS).optional(),
    regionalGroup: z.enum(REGIONAL_GROUPS).optional(),
    memberOf: z.string().max(100).optional(),
    /** The day on which membership and existence are looked at; by default today. */
    on: calendarDay.optional(),
    text: z.string().trim().max(200).optional(),
    /** Whose order and names. */
    language: z.enum(LANGUAGES).default('en'),
    after: z.string().max(100).optional(),
    limit: z.int().min(1).max(500).default(250),
  }),
  allow: anyone,
  example: { kind: 'states', regionalGroup: 'african' },
  async run({ db, input, now }): Promise<PartiesAnswer> {
    const { parties, byId } = await registerOf(db);
    const on = input.on ?? dayOf(now);
    let found = parties;
    if (input.kind) {
      const kinds = kindsOf(input.kind);
      found = found.filter((party) => kinds.includes(party.kind));
    }
    if (input.regionalGroup) found = found.filter((party) => party.regionalGroup === input.regionalGroup);
    if (input.memberOf) {
      if (!byId.has(input.memberOf)) throw refuse('no-such-party');
      const rows = await db.selectFrom('parties.memberships').select('party').where('group_id', '=', input.memberOf)
        .where((eb) => eb.or([eb('from_day', 'is', null), eb('from_day', '<=', on)]))
        .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>', on)])).execute();
      const members = new Set(rows.map((row) => row.party));
      found = found.filter((party) => members.has(party.id));
    }
    if (input.on) found = found.filter((party) => existsOn(party, on));
    const wanted = input.text && keysOf(input.text).spelling;
    if (wanted) found = found.filter((party) => isCalled(party, wanted));
    const compare = comparerOf(input.language);
    const place = (a: Party, b: Party): number => compare(nameIn(a, input.language), nameIn(b, input.language)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    const ordered = found.toSorted(place);
    const last = input.after === undefined ? undefined : byId.get(input.after);
    if (input.after !== undefined && !last) throw refuse('no-such-party');
    const rest = last ? ordered.filter((party) => place(party, last) > 0) : ordered;
    const shown = rest.slice(0, input.limit);
    return {
      on,
      total: ordered.length,
      parties: shown.map((party) => lineOf(party, input.language)),
      next: rest.length > shown.length ? shown.at(-1)?.id : undefined,
    };
  },
  changesAt: (_, now) => [nextDay(now)],
});

const nameIn = (party: Party, language: Language): string => party.names[language].short;

function lineOf(party: Party, language: Language): PartyLine {
  const { short, formal, acronym } = party.names[language];
  return {
    id: party.id, kind: party.kind, name: short, formal, acronym, iso3: party.iso3, regionalGroup: party.regionalGroup, existedTo: party.existedTo,
    speaksForMembers: party.speaksForMembers === true,
  };
}
