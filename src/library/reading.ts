import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import { type Language, LANGUAGES, type Localized, versionFor } from '#platform/languages.ts';
import type { NamesOf } from '#platform/slice.ts';
import { addressOf, type Document, type DocumentKind } from './document.ts';
import { inverseOf, type InverseRelation, RELATION_KINDS, type RelationKind } from './relations.ts';
import { documentAddress, parseSymbol } from './symbols.ts';
import type { TargetKind } from './tables.ts';

/** A document as it stands in a list. */
export interface DocumentInList {
  readonly slug: string;
  readonly symbol: string | null;
  readonly address: string;
  readonly titles: Localized;
  readonly kind: DocumentKind;
  readonly issuer: Localized | null;
  /** As exact as known; null where no date is known. */
  readonly dated: string | null;
  readonly adoption: Document['adoption'] | null;
  readonly session: number | null;
  readonly languages: readonly string[];
}

export const inList = ({ record, session }: { readonly record: Document; readonly session: number | null }): DocumentInList => ({
  slug: record.slug,
  symbol: record.symbol ?? null,
  address: addressOf(record),
  titles: record.titles,
  kind: record.kind,
  issuer: record.body ?? null,
  dated: record.adoptedOn ?? record.publishedOn ?? null,
  adoption: record.adoption ?? null,
  session,
  languages: record.languages.map(({ language }) => language),
});

/** What stands at the other end of a relation: a document, known to the library or not, a mechanism or a meeting. */
export interface OtherEnd {
  readonly kind: TargetKind;
  /** Symbol where there is one, else the short name. */
  readonly id: string;
  readonly title: Localized | null;
  readonly address: string;
  readonly dated: string | null;
}

export interface RelationRead {
  readonly relation: RelationKind | InverseRelation;
  readonly others: readonly OtherEnd[];
}

interface Meant {
  readonly slug?: string | undefined;
  readonly symbol?: string | undefined;
}

/** All relations of a document or symbol, its own first, then those that others have to it, under their inverse names. */
export async function relationsOf(db: Reading, meant: Meant): Promise<RelationRead[]> {
  const own = meant.slug === undefined ? [] : await db.selectFrom('library.relations').select(['kind', 'target_kind as targetKind', 'target'])
    .where('document', '=', meant.slug).orderBy('place').execute();
  const others = await db.selectFrom('library.relations as r').innerJoin('library.documents as d', 'd.slug', 'r.document')
    .select(['r.kind', 'd.record', 'd.session'])
    .where((eb) => eb.or([
      eb.and([eb('target_kind', '=', 'symbol'), eb('target', '=', meant.symbol ?? '')]),
      eb.and([eb('target_kind', '=', 'document'), eb('target', '=', meant.slug ?? '')]),
    ]))
    .orderBy('d.sort_key').execute();
  const ends = await otherEnds(db, own.map(({ targetKind, target }) => ({ kind: targetKind, id: target })));
  const read: RelationRead[] = [];
  for (const kind of RELATION_KINDS) {
    const found = own.flatMap((relation, index) => (relation.kind === kind ? [ends[index]!] : []));
    if (found.length > 0) read.push({ relation: kind, others: found });
  }
  for (const kind of RELATION_KINDS) {
    const found = others.filter((relation) => relation.kind === kind).map(({ record }) => endOf(record));
    if (found.length > 0) read.push({ relation: inverseOf(kind), others: found });
  }
  return read;
}

/** The other relations that name a mechanism or one of its meetings, for those slices' own pages. */
export async function documentsAbout(db: Reading, kind: 'mechanism' | 'meeting', id: string): Promise<{ relation: RelationKind; document: DocumentInList }[]> {
  const rows = await db.selectFrom('library.relations as r').innerJoin('library.documents as d', 'd.slug', 'r.document')
    .select(['r.kind', 'd.record', 'd.session']).where('r.target_kind', '=', kind).where('r.target', '=', id).orderBy('d.sort_key').execute();
  return rows.map((row) => ({ relation: row.kind, document: inList(row) }));
}

const endOf = (record: Document): OtherEnd => ({
  kind: record.symbol === undefined ? 'document' : 'symbol',
  id: record.symbol ?? record.slug,
  title: record.titles,
  address: addressOf(record),
  dated: record.adoptedOn ?? record.publishedOn ?? null,
});

async function otherEnds(db: Reading, targets: readonly { readonly kind: TargetKind; readonly id: string }[]): Promise<OtherEnd[]> {
  const of = (kind: TargetKind) => [...new Set(targets.filter((target) => target.kind === kind).map(({ id }) => id))];
  const [symbols, slugs, mechanisms, meetings] = [of('symbol'), of('document'), of('mechanism'), of('meeting')];
  const documents = symbols.length + slugs.length === 0 ? [] : await db.selectFrom('library.documents').select('record')
    .where((eb) => eb.or([eb('symbol', 'in', [...symbols, '']), eb('slug', 'in', [...slugs, ''])])).execute();
  const bySymbol = new Map(documents.map(({ record }) => [record.symbol ?? '', record]));
  const bySlug = new Map(documents.map(({ record }) => [record.slug, record]));
  const names = await namesOfMechanisms(db, mechanisms);
  const held = await namesOfMeetings(db, meetings);
  return targets.map(({ kind, id }): OtherEnd => {
    if (kind === 'mechanism') return { kind, id, title: names.get(id) ?? null, address: `/mechanisms/${id}`, dated: null };
    if (kind === 'meeting') {
      const meeting = held.get(id);
      return { kind, id, title: meeting?.title ?? null, address: meeting ? `/mechanisms/${meeting.mechanism}#${id}` : '/mechanisms', dated: meeting?.startsOn ?? null };
    }
    const record = kind === 'symbol' ? bySymbol.get(id) : bySlug.get(id);
    if (record) return endOf(record);
    const parsed = parseSymbol(id);
    return { kind, id, title: null, address: parsed.ok ? documentAddress(parsed.symbol) : `/documents/${id}`, dated: null };
  });
}

async function namesOfMechanisms(db: Reading, slugs: readonly string[]): Promise<Map<string, Localized>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('mechanisms.profiles').select(['slug', sql<Localized>`record -> 'name'`.as('name')]).where('slug', 'in', [...slugs]).execute();
  return new Map(rows.map((row) => [row.slug, row.name]));
}

interface MeetingRead {
  readonly slug: string;
  readonly mechanism: string;
  readonly title: Localized;
  readonly startsOn: string;
}

/** The meetings of the registry's profiles, by their short names. One that several profiles name is the first's in the list. */
async function namesOfMeetings(db: Reading, slugs: readonly string[]): Promise<Map<string, MeetingRead>> {
  if (slugs.length === 0) return new Map();
  const { rows } = await sql<MeetingRead>`
    select distinct on (m ->> 'slug') m ->> 'slug' as slug, p.slug as mechanism, m -> 'title' as title, m ->> 'startsOn' as "startsOn"
    from mechanisms.profiles p cross join lateral jsonb_array_elements(p.record -> 'meetings') m
    where m ->> 'slug' = any(${slugs as string[]}) order by m ->> 'slug', (m ->> 'relation' = 'own') desc, p.place_in_list`.execute(db);
  return new Map(rows.map((row) => [row.slug, row]));
}

/** The names of the country a symbol names by its ISO 3166-1 alpha-3 code; null where the register of parties lacks it. */
export async function namesOfCountry(db: Reading, iso3: string | undefined): Promise<Record<Language, string> | null> {
  if (iso3 === undefined) return null;
  const row = await db.selectFrom('parties.parties').select('record').where('iso3', '=', iso3).orderBy('id').executeTakeFirst();
  return row ? (Object.fromEntries(LANGUAGES.map((language) => [language, row.record.names[language].short])) as Record<Language, string>) : null;
}

/** Symbol and title of each document, for entries that name it. */
export const namesOfDocuments: NamesOf = async (db, slugs, language) => {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('library.documents').select(['slug', 'symbol', sql<Localized>`record -> 'titles'`.as('titles')]).where('slug', 'in', [...slugs]).execute();
  return new Map(rows.map(({ slug, symbol, titles }) => [slug, nameOf(symbol, titles, language)]));
};

function nameOf(symbol: string | null, titles: Localized, language: Language): string {
  const title = versionFor(titles, language)?.text;
  return [symbol, title].filter(Boolean).join(' — ');
}

/** The documents of these symbols that the library has, by canonical symbol; a symbol in any spelling may be given. */
export async function documentsBySymbol(db: Reading, symbols: readonly string[]): Promise<Map<string, DocumentInList>> {
  if (symbols.length === 0) return new Map();
  const rows = await db.selectFrom('library.documents').select(['symbol', 'record', 'session']).where('symbol', 'in', [...symbols]).execute();
  return new Map(rows.map((row) => [row.symbol!, inList(row)]));
}
