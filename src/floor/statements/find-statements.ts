import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import { readableBy } from './rights.ts';
import { type CompiledTerm, compileTerms, readSearch } from './search-query.ts';

export interface Narrowing {
  /** Speaks, or is spoken for. */
  readonly party?: string | undefined;
  /** Spoken for, or one its members on the day. */
  readonly group?: string | undefined;
  readonly meeting?: string | undefined;
  readonly session?: string | undefined;
  readonly year?: number | undefined;
  /** Language of the text. */
  readonly language?: Language | undefined;
}

/** `all`: every term is in it. `most`: no text holds them all, so these hold the most telling of them. `none`: nothing was typed. */
export type Matching = 'all' | 'most' | 'none';

export interface Found {
  readonly id: string;
  readonly textLanguage: Language;
  readonly rank: number;
  readonly dated: string;
}

export interface Counted {
  readonly value: string;
  readonly count: number;
}

export interface FoundStatements {
  readonly matching: Matching;
  readonly terms: readonly CompiledTerm[];
  readonly total: number;
  readonly found: readonly Found[];
  readonly counts: { readonly party: readonly Counted[]; readonly year: readonly Counted[]; readonly language: readonly Counted[]; readonly meeting: readonly Counted[] };
}

/** Weights of the text, of where and when, of who speaks, of the title. */
const WEIGHTS = '{0.2, 0.3, 0.6, 1.0}';
/** ts_rank_cd divides by 1 + the logarithm of the length: a long text holds more of everything. */
const BY_LENGTH = 1;

function narrowed({ party, group, meeting, session, year, language }: Narrowing): RawBuilder<boolean> {
  const conditions: RawBuilder<unknown>[] = [];
  if (party !== undefined) conditions.push(sql`(s.party = ${party} or s.on_behalf_of = ${party})`);
  if (group !== undefined) {
    conditions.push(sql`(s.party = ${group} or s.on_behalf_of = ${group} or exists (
      select 1 from parties.memberships m where m.group_id = ${group} and m.party = s.party
      and (m.from_day is null or m.from_day::text <= rpad(s.dated, 10, '-12-31')) and (m.to_day is null or m.to_day::text > s.dated)))`);
  }
  if (meeting !== undefined) conditions.push(sql`s.meeting = ${meeting}`);
  if (session !== undefined) conditions.push(sql`s.meeting in (select id from programme.meetings where session = ${session})`);
  if (year !== undefined) conditions.push(sql`s.dated >= ${String(year)} and s.dated < ${String(year + 1)}`);
  if (language !== undefined) conditions.push(sql`x.language = ${language}`);
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

const together = (terms: readonly CompiledTerm[], by: ' & ' | ' | '): string => terms.map(({ query }) => query).join(by);

/** What matches, as rows: id, textLanguage, dated, party, meeting and rank. */
type Hits = RawBuilder<unknown>;

const COLUMNS = sql`s.id, x.language as "textLanguage", s.dated, s.party, s.meeting`;
const TABLES = sql`floor.statement_search x join floor.statements s on s.id = x.statement`;

const everything = (where: RawBuilder<boolean>, but: string | undefined): Hits =>
  sql`select ${COLUMNS}, 0::float8 as rank from ${TABLES} where ${where}${but === undefined ? sql`` : sql` and x.search @@ ${but}::tsquery`}`;

const holdingAll = (terms: readonly CompiledTerm[], but: string | undefined, where: RawBuilder<boolean>): Hits => {
  const all = together(terms, ' & ');
  return sql`select ${COLUMNS}, ts_rank_cd(${WEIGHTS}::real[], x.search, ${all}::tsquery, ${BY_LENGTH})::float8 as rank
    from ${TABLES} where x.search @@ ${but === undefined ? all : `${all} & ${but}`}::tsquery and ${where}`;
};

/** What falls behind the best by more is not shown: a text that holds one common word of six is no answer. */
const NEAR_THE_BEST = 0.6;

/** Where no text holds everything: what holds the most, each term counted by how rare it is among what the asker may read. */
async function holdingMost(db: Reading, terms: readonly CompiledTerm[], but: string | undefined, where: RawBuilder<boolean>): Promise<Hits | undefined> {
  const { rows } = await sql<{ index: number; count: number }>`
    select null::int as index, count(*)::int as count from floor.statement_search
    ${sql.join(terms.map(({ query }, index) => sql`union all select ${index}::int, count(*)::int from ${TABLES} where x.search @@ ${query}::tsquery and ${where}`), sql` `)}`.execute(db);
  const all = rows.find(({ index }) => index === null)!.count;
  const held = rows.flatMap(({ index, count }) => (index === null || count === 0 ? [] : [{ term: terms[index]!, weight: Math.log(1 + all / count) }]));
  if (held.length === 0) return undefined;
  const whole = held.reduce((sum, { weight }) => sum + weight, 0);
  const each = held.map(({ term, weight }) => sql`select statement, language, ${weight / whole}::float8 as weight from floor.statement_search where search @@ ${term.query}::tsquery`);
  const any = together(held.map(({ term }) => term), ' | ');
  return sql`select id, "textLanguage", dated, party, meeting, share * 10 + ts_rank_cd(${WEIGHTS}::real[], search, ${any}::tsquery, ${BY_LENGTH})::float8 as rank
    from (
      select ${COLUMNS}, x.search, h.share, max(h.share) over () as most
      from ${TABLES} join (select statement, language, sum(weight) as share from (${sql.join(each, sql` union all `)}) u group by statement, language) h
        on h.statement = x.statement and h.language = x.language
      where ${where}${but === undefined ? sql`` : sql` and x.search @@ ${but}::tsquery`}
    ) near where share >= ${NEAR_THE_BEST}::float8 * most`;
}

async function run(db: Reading, hits: Hits, { reader, after, limit }: Paging): Promise<Pick<FoundStatements, 'total' | 'found' | 'counts'>> {
  const beyond = after ? sql`where (rank, dated, id) < (${after.rank}::float8, ${after.dated}, ${after.id})` : sql``;
  const { rows: found } = await sql<Found>`
    with hits as (${hits}),
    best as (select distinct on (id) id, "textLanguage", dated, rank from hits order by id, rank desc, ("textLanguage" = ${reader}) desc, "textLanguage")
    select * from best ${beyond} order by rank desc, dated desc, id desc limit ${limit}`.execute(db);
  const { rows: counted } = await sql<{ party: string | null; year: string | null; language: string | null; meeting: string | null; of: number; count: number }>`
    with hits as (select id, party, left(dated, 4) as year, "textLanguage" as language, meeting from (${hits}) found)
    select party, year, language, meeting, grouping(party, year, language, meeting) as of, count(distinct id)::int as count
    from hits group by grouping sets ((party), (year), (language), (meeting), ()) order by count desc, party, meeting`.execute(db);
  // One bit a column that is not grouped by: 0111 is the party's row.
  const countsOf = (of: number, column: 'party' | 'year' | 'language' | 'meeting'): Counted[] =>
    counted.filter((row) => row.of === of).map((row) => ({ value: row[column]!, count: row.count }));
  return {
    found, total: counted.find((row) => row.of === 15)?.count ?? 0,
    counts: { party: countsOf(7, 'party'), year: countsOf(11, 'year').sort((a, b) => (a.value < b.value ? 1 : -1)), language: countsOf(13, 'language'), meeting: countsOf(14, 'meeting') },
  };
}

export interface Paging {
  /** The reader's language: of two texts that match as well, hers is shown. */
  readonly reader: Language;
  readonly after?: { readonly rank: number; readonly dated: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** Searches the statements that the actor may read, in all six languages at once. */
export async function findStatements(db: Reading, typed: string, narrowing: Narrowing, asked: Paging & { readonly actor: Actor; readonly now: Date }): Promise<FoundStatements> {
  const terms = await compileTerms(db, readSearch(typed));
  const where = sql<boolean>`(${await readableBy(db, asked.actor, asked.now)} and ${narrowed(narrowing)})`;
  const must = terms.filter(({ term }) => !term.not);
  const not = terms.filter(({ term }) => term.not);
  const but = not.length > 0 ? `!(${together(not, ' | ')})` : undefined;
  if (must.length === 0) return { matching: 'none', terms, ...(await run(db, everything(where, but), asked)) };
  const strict = await run(db, holdingAll(must, but, where), asked);
  // A later page may be empty; whether anything holds all the words is told by the total.
  if (strict.total > 0 || must.length === 1) return { matching: 'all', terms, ...strict };
  const most = await holdingMost(db, must, but, where);
  return most ? { matching: 'most', terms, ...(await run(db, most, asked)) } : { matching: 'all', terms, ...strict };
}
