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

/** How rare each term is among what the asker may read: what only a few texts hold says more. */
async function rarities(db: Reading, terms: readonly CompiledTerm[], where: RawBuilder<boolean>): Promise<number[]> {
  const { rows } = await sql<{ all: number; counts: number[] }>`
    select count(*)::int as all, array[${sql.join(terms.map(({ query }) => sql`count(*) filter (where x.search @@ ${query}::tsquery)::int`))}] as counts
    from floor.statement_search x join floor.statements s on s.id = x.statement where ${where}`.execute(db);
  const { all, counts } = rows[0]!;
  return counts.map((count) => (count === 0 ? 0 : Math.log(1 + all / count)));
}

interface Query {
  readonly match: string;
  readonly rank: RawBuilder<number>;
}

/** Where no text holds everything: what holds the most, each term counted by how rare it is. */
async function relaxed(db: Reading, must: readonly CompiledTerm[], but: string, where: RawBuilder<boolean>): Promise<Query | undefined> {
  const weights = await rarities(db, must, where);
  const held = must.map((term, index) => ({ term, weight: weights[index]! })).filter(({ weight }) => weight > 0);
  if (held.length === 0) return undefined;
  const whole = held.reduce((sum, { weight }) => sum + weight, 0);
  const share = sql.join(held.map(({ term, weight }) => sql`(x.search @@ ${term.query}::tsquery)::int * ${weight / whole}::float8`), sql` + `);
  const any = `(${together(held.map(({ term }) => term), ' | ')})`;
  return { match: any + but, rank: sql<number>`((${share}) * 10 + ts_rank_cd(${WEIGHTS}::real[], x.search, ${any}::tsquery, ${BY_LENGTH}))::float8` };
}

async function run(db: Reading, query: Query | undefined, where: RawBuilder<boolean>, { reader, after, limit }: Paging): Promise<Pick<FoundStatements, 'total' | 'found' | 'counts'>> {
  const matches = query ? sql<boolean>`x.search @@ ${query.match}::tsquery and ${where}` : where;
  const from = sql`from floor.statement_search x join floor.statements s on s.id = x.statement where ${matches}`;
  const beyond = after ? sql`where (rank, dated, id) < (${after.rank}::float8, ${after.dated}, ${after.id})` : sql``;
  const { rows: found } = await sql<Found>`
    with hits as (select s.id, x.language as "textLanguage", s.dated, ${query?.rank ?? sql`0::float8`} as rank ${from}),
    best as (select distinct on (id) * from hits order by id, rank desc, ("textLanguage" = ${reader}) desc, "textLanguage")
    select * from best ${beyond} order by rank desc, dated desc, id desc limit ${limit}`.execute(db);
  const { rows: counted } = await sql<{ party: string | null; year: string | null; language: string | null; meeting: string | null; of: number; count: number }>`
    with hits as (select s.id, s.party, left(s.dated, 4) as year, x.language, s.meeting ${from})
    select party, year, language, meeting, grouping(party, year, language, meeting) as of, count(distinct id)::int as count
    from hits group by grouping sets ((party), (year), (language), (meeting), ()) order by count desc`.execute(db);
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
  const but = not.length > 0 ? ` & !(${together(not, ' | ')})` : '';
  if (must.length === 0) {
    const query = not.length > 0 ? { match: `!(${together(not, ' | ')})`, rank: sql<number>`0::float8` } : undefined;
    return { matching: 'none', terms, ...(await run(db, query, where, asked)) };
  }
  const all = together(must, ' & ');
  const strict: Query = { match: `(${all})${but}`, rank: sql<number>`ts_rank_cd(${WEIGHTS}::real[], x.search, ${all}::tsquery, ${BY_LENGTH})::float8` };
  const first = await run(db, strict, where, asked);
  if (first.total > 0 || must.length === 1) return { matching: 'all', terms, ...first };
  const query = await relaxed(db, must, but, where);
  return query ? { matching: 'most', terms, ...(await run(db, query, where, asked)) } : { matching: 'all', terms, ...first };
}
