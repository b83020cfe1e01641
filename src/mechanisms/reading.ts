import { sql } from 'kysely';
import { comparerOf, type Party, type PartyKind, type RegionalGroup } from '#parties/for-other-slices.ts';
import type { Reading } from '#platform/database.ts';
import { type Language, type Localized, versionFor } from '#platform/languages.ts';
import type { Profile, ProfileMeeting } from './profile.ts';

/** A mechanism as it stands in a list. */
export interface MechanismInList {
  readonly slug: string;
  readonly name: Localized;
  readonly acronym: Localized | null;
  readonly kind: Profile['kind'];
  readonly level: Profile['level'];
  readonly region: Localized | null;
  readonly established: string | null;
  readonly ended: string | null;
  readonly summary: Localized;
  readonly themes: Profile['themes'];
  /** How many parties take part, as counted. */
  readonly participants: number;
  readonly partners: number;
  /** The last meeting of its own that the profile knows. */
  readonly lastMeeting: { readonly slug: string; readonly title: Localized; readonly startsOn: string; readonly endsOn: string | null } | null;
  readonly publishedAt: string;
}

type Line = Omit<MechanismInList, 'publishedAt'> & { readonly published_at: Date };

/** Mechanisms in the order of the registry; `of`: these alone. */
export async function mechanismsInList(db: Reading, of?: readonly string[]): Promise<MechanismInList[]> {
  if (of?.length === 0) return [];
  // The record is unpacked once for each mechanism: it is long, and every `->` would unpack it anew.
  const { rows } = await sql<Line>`
    select p.slug, r.name, r.acronym, p.kind, p.level, r.region, r.established, r.ended, r.summary, r.themes, p.published_at,
      (select count(*)::int from mechanisms.participants a where a.mechanism = p.slug and a.as_what = 'participant') as participants,
      (select count(*)::int from mechanisms.participants a where a.mechanism = p.slug and a.as_what = 'partner') as partners,
      (select jsonb_build_object('slug', m -> 'slug', 'title', m -> 'title', 'startsOn', m -> 'startsOn', 'endsOn', m -> 'endsOn')
        from jsonb_array_elements(r.meetings) m where m ->> 'relation' = 'own' order by m ->> 'startsOn' desc limit 1) as "lastMeeting"
    from mechanisms.profiles p cross join lateral jsonb_to_record(p.record) as r (
      name jsonb, acronym jsonb, region jsonb, established text, ended text, summary jsonb, themes jsonb, meetings jsonb)
    where ${of === undefined ? sql`true` : sql`p.slug = any(${of as string[]})`}
    order by p.place_in_list`.execute(db);
  return rows.map(({ published_at, ...line }) => ({ ...line, publishedAt: published_at.toISOString() }));
}

/** A meeting of a mechanism, as calendars and time-lines need it. */
export type MeetingInList = Pick<ProfileMeeting, 'slug' | 'title' | 'form' | 'startsOn' | 'relation' | 'online' | 'chairs'> & {
  readonly mechanism: string;
  readonly endsOn?: string;
  readonly place?: Localized;
};

/** The meetings of these mechanisms, or of all, oldest first. */
export async function meetingsInList(db: Reading, of?: readonly string[]): Promise<MeetingInList[]> {
  const { rows } = await sql<{ meeting: MeetingInList }>`
    select jsonb_strip_nulls(jsonb_build_object('mechanism', p.slug, 'slug', m -> 'slug', 'title', m -> 'title', 'form', m -> 'form',
      'startsOn', m -> 'startsOn', 'endsOn', m -> 'endsOn', 'place', m -> 'place', 'relation', m -> 'relation', 'online', m -> 'online', 'chairs', m -> 'chairs')) as meeting
    from mechanisms.profiles p cross join lateral jsonb_array_elements(p.record -> 'meetings') m
    where ${of === undefined ? sql`true` : sql`p.slug = any(${of as string[]})`}
    order by m ->> 'startsOn', p.place_in_list`.execute(db);
  return rows.map(({ meeting }) => meeting);
}

/** One step of succession: `from` is the mechanism whose profile says it. */
export interface SuccessionStep {
  readonly from: string;
  readonly to: string;
  readonly kind: Profile['succession'][number]['kind'];
  readonly on: string | null;
  readonly basis: string | null;
  readonly note: Localized | null;
}

/** What became of what; `touching`: the steps from or to this mechanism. */
export async function successionSteps(db: Reading, touching?: string): Promise<SuccessionStep[]> {
  const { rows } = await sql<SuccessionStep>`
    select p.slug as "from", s ->> 'mechanism' as "to", s ->> 'kind' as kind, s ->> 'on' as "on", s ->> 'basis' as basis, s -> 'note' as note
    from mechanisms.profiles p cross join lateral jsonb_array_elements(p.record -> 'succession') s
    where ${touching === undefined ? sql`true` : sql`(p.slug = ${touching} or s ->> 'mechanism' = ${touching})`}
    order by s ->> 'on' nulls last, p.place_in_list`.execute(db);
  return rows;
}

/** A party of a mechanism as its page lists it. */
export interface PartyOfMechanism {
  readonly id: string;
  readonly kind: PartyKind;
  readonly iso3: string | null;
  readonly m49: string | null;
  readonly regionalGroup: RegionalGroup | null;
  readonly names: Readonly<Record<Language, string>>;
}

/** Parties by id, with their short names. */
export async function partiesById(db: Reading, ids: readonly string[]): Promise<Map<string, PartyOfMechanism>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('parties.parties').select(['id', 'kind', 'iso3', 'regional_group', 'record']).where('id', 'in', [...new Set(ids)]).execute();
  return new Map(rows.map((row) => [row.id, {
    id: row.id, kind: row.kind, iso3: row.iso3, m49: row.record.m49 ?? null, regionalGroup: row.regional_group as RegionalGroup | null, names: shortNames(row.record),
  }]));
}

export const shortNames = (party: Party): Record<Language, string> =>
  Object.fromEntries(Object.entries(party.names).map(([language, name]) => [language, name.short])) as Record<Language, string>;

/** In the order in which a list of names stands in the language. */
export function inOrder<P extends { readonly names: Readonly<Record<Language, string>> }>(parties: readonly P[], language: Language): P[] {
  const compare = comparerOf(language);
  return parties.toSorted((a, b) => compare(a.names[language], b.names[language]));
}

/** Names of mechanisms in one language, for entries and other slices. */
export async function namesOfMechanisms(db: Reading, slugs: readonly string[], language: Language): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('mechanisms.profiles').select(['slug', sql<Localized>`record -> 'name'`.as('name')]).where('slug', 'in', [...new Set(slugs)]).execute();
  return new Map(rows.flatMap(({ slug, name }) => {
    const version = versionFor(name, language);
    return version ? [[slug, version.text] as const] : [];
  }));
}
