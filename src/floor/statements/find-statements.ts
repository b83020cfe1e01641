import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import { type Reach, reachOf } from './reach.ts';
import { type CompiledTerm, compileTerms, isTelling, readSearch } from './search-query.ts';
import { widened } from './widen.ts';

export interface Narrowing {
  /** Speaks, or is spoken for. */
  readonly party?: string | undefined;
  /** Spoken for, or one its members on the day. */
  readonly group?: string | undefined;
  /** Part of the name or title of who read it out. */
  readonly speaker?: string | undefined;
  readonly meeting?: string | undefined;
  readonly session?: string | undefined;
  readonly year?: number | undefined;
  /** Language of the text. */
  readonly language?: Language | undefined;
}

/**
 * `all`: every term is in it. `most`: no text holds them all, so these hold the most telling of them. `few`: the few texts that hold
 * them all hold them far apart; the others that hold the most of them follow. `none`: nothing was typed.
 */
export type Matching = 'all' | 'most' | 'few' | 'none';

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

/** A text in which `%` and `_` stand for themselves. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

function narrowed({ party, group, speaker, meeting, session, year, language }: Narrowing): RawBuilder<boolean> {
  const conditions: RawBuilder<unknown>[] = [];
  if (party !== undefined) conditions.push(sql`(s.party = ${party} or s.on_behalf_of = ${party})`);
  if (group !== undefined) {
    conditions.push(sql`(s.party = ${group} or s.on_behalf_of = ${group} or exists (
      select 1 from parties.memberships m where m.group_id = ${group} and m.party = s.party
      and (m.from_day is null or m.from_day::text <= rpad(s.dated, 10, '-12-31')) and (m.to_day is null or m.to_day::text > s.dated)))`);
  }
  for (const word of speaker?.split(/\s+/).filter(Boolean).slice(0, 8) ?? []) conditions.push(sql`s.speaker ilike ${`%${literally(word)}%`}`);
  if (meeting !== undefined) conditions.push(sql`s.meeting = ${meeting}`);
  if (session !== undefined) conditions.push(sql`s.meeting in (select id from programme.meetings where session = ${session})`);
  if (year !== undefined) conditions.push(sql`s.dated >= ${String(year)} and s.dated < ${String(year + 1)}`);
  if (language !== undefined) conditions.push(sql`x.language = ${language}`);
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

const together = (terms: readonly CompiledTerm[], by: ' & ' | ' | ', as: 'query' | 'ranked' = 'query'): string => terms.map((term) => term[as]).join(by);

/** What matches, as rows: id, textLanguage, dated, party, meeting, and the share of what was looked for that each holds. */
interface Hits {
  readonly rows: RawBuilder<unknown>;
  /** By what they are ranked within one share; undefined: by date alone. */
  readonly rankedBy: string | undefined;
}

const COLUMNS = sql`s.id, x.language as "textLanguage", s.dated, s.party, s.meeting`;
const matching = (query: string): RawBuilder<unknown> => sql`floor.matching(${query}::tsquery) x join floor.statements s on s.id = x.statement`;

const everything = (where: RawBuilder<boolean>, out: string | undefined): Hits => ({
  rows: sql`select ${COLUMNS}, 0::float8 as share from floor.statement_search x join floor.statements s on s.id = x.statement
    where ${where}${out === undefined ? sql`` : sql` and (x.statement, x.language) not in (select statement, language from floor.matching(${out}::tsquery))`}`,
  rankedBy: undefined,
});

const holdingAll = (terms: readonly CompiledTerm[], out: string | undefined, where: RawBuilder<boolean>): Hits => {
  const all = together(terms, ' & ');
  return {
    rows: sql`select ${COLUMNS}, 0::float8 as share from ${matching(out === undefined ? all : `${all} & !(${out})`)} where ${where}`,
    rankedBy: together(terms, ' & ', 'ranked'),
  };
};

/** What falls behind the best by more is not shown: a text that holds one common word of six is no answer. */
const NEAR_THE_BEST = 0.6;

/** Where no text holds everything: what holds the most, each term counted by how rare it is among what the asker may read. */
const holdingMost = (terms: readonly CompiledTerm[], out: string | undefined, where: RawBuilder<boolean>, { readable }: Reach): Hits => ({
  rows: sql`select id, "textLanguage", dated, party, meeting, share from (
    with held as materialized (
      ${sql.join(terms.map(({ query }, index) => sql`select ${index}::int as term, ${COLUMNS} from ${matching(query)} where ${where}`), sql` union all `)}
    ),
    weights as (select term, ln(1 + (select count(*) from floor.statement_search x join floor.statements s on s.id = x.statement where ${readable})::float8 / count(*)) as weight from held group by term),
    shares as (
      select id, "textLanguage", dated, party, meeting, sum(weight) / (select sum(weight) from weights) as share
      from held join weights using (term) group by id, "textLanguage", dated, party, meeting
    ),
    kept as (
      select * from shares${out === undefined ? sql`` : sql` where (id, "textLanguage") not in (select statement, language from floor.matching(${out}::tsquery))`}
    )
    -- What holds everything is no measure for the rest.
    select *, coalesce(max(share) filter (where share < 0.9999) over (), max(share) over ()) as most from kept
  ) near where share >= ${NEAR_THE_BEST}::float8 * most`,
  rankedBy: together(terms, ' | ', 'ranked'),
});

/**
 * Of more hits than this the newest are ranked by how well they match, and the rest follow by date: reading twenty thousand
 * texts through to order them would take seconds, for a search that everything answers.
 */
const MOST_RANKED = 1000;

interface CountRow {
  readonly party: string | null;
  readonly year: string | null;
  readonly language: string | null;
  readonly meeting: string | null;
  readonly of: number;
  readonly count: number;
}

async function run(db: Reading, { rows, rankedBy }: Hits, { reader, after, limit }: Paging): Promise<Pick<FoundStatements, 'total' | 'found' | 'counts'>> {
  const beyond = after ? sql`where (rank, dated, id) < (${after.rank}::float8, ${after.dated}, ${after.id})` : sql``;
  const rank = rankedBy === undefined ? sql`0::float8` : sql`case when place > ${MOST_RANKED} then 0::float8 else (
    select ts_rank_cd(${WEIGHTS}::real[], x.search, ${rankedBy}::tsquery, ${BY_LENGTH})::float8 from floor.statement_search x where x.statement = id and x.language = "textLanguage") end`;
  const { rows: answer } = await sql<{ found: Found[] | null; counted: CountRow[] | null }>`
    with hits as materialized (${rows}),
    placed as (select *, row_number() over (order by share desc, dated desc, id desc) as place from hits),
    ranked as (select id, "textLanguage", dated, share * 10 + ${rank} as rank from placed),
    best as (select distinct on (id) id, "textLanguage", dated, rank from ranked order by id, rank desc, ("textLanguage" = ${reader}) desc, "textLanguage"),
    page as (select * from best ${beyond} order by rank desc, dated desc, id desc limit ${limit}),
    each as (select distinct id, party, left(dated, 4) as year, meeting from hits),
    counted as (
      select party, year, null as language, meeting, grouping(party, year, meeting) as of, count(*)::int as count from each group by grouping sets ((party), (year), (meeting), ())
      union all select null, null, "textLanguage", null, -1, count(*)::int from hits group by "textLanguage"
    )
    select (select json_agg(page order by rank desc, dated desc, id desc) from page) as found,
      (select json_agg(counted order by count desc, party, meeting, language) from counted) as counted`.execute(db);
  const { found, counted } = answer[0]!;
  const all = counted ?? [];
  const countsOf = (of: number, column: 'party' | 'year' | 'language' | 'meeting'): Counted[] => all.filter((row) => row.of === of).map((row) => ({ value: row[column]!, count: row.count }));
  // One bit a column that is not grouped by: 011 is the party's row, 111 the one for all.
  return {
    found: found ?? [], total: all.find((row) => row.of === 7)?.count ?? 0,
    counts: { party: countsOf(3, 'party'), year: countsOf(5, 'year').sort((a, b) => (a.value < b.value ? 1 : -1)), language: countsOf(-1, 'language'), meeting: countsOf(6, 'meeting') },
  };
}

export interface Paging {
  /** The reader's language: of two texts that match as well, hers is shown. */
  readonly reader: Language;
  readonly after?: { readonly rank: number; readonly dated: string; readonly id: string } | undefined;
  readonly limit: number;
}

const FEW = 5;
/** By ts_rank_cd: words that lie hundreds of others apart. A long text holds nearly everything, and may be about none of it. */
const STREWN = 0.0001;

/** Whether few texts hold all the words, and none of them in one place. The same on every page. */
async function isStrewn(db: Reading, hits: Hits, strict: Pick<FoundStatements, 'total' | 'found'>, asked: Paging): Promise<boolean> {
  if (strict.total > FEW) return false;
  const [best] = asked.after ? (await run(db, hits, { reader: asked.reader, limit: 1 })).found : strict.found;
  return best !== undefined && best.rank < STREWN;
}

/** Searches the statements that the actor may read, in all six languages at once. */
export async function findStatements(db: Reading, typed: string, narrowing: Narrowing, asked: Paging & { readonly actor: Actor; readonly now: Date }): Promise<FoundStatements> {
  const reach = await reachOf(db, asked.actor, asked.now);
  const terms = await compileTerms(db, readSearch(typed), reach);
  const where = sql<boolean>`(${reach.readable} and ${narrowed(narrowing)})`;
  const must = terms.filter(({ term }) => !term.not);
  const not = terms.filter(({ term }) => term.not);
  const out = not.length > 0 ? together(not, ' | ') : undefined;
  if (must.length === 0) return { matching: 'none', terms, ...(await run(db, everything(where, out), asked)) };
  const hits = holdingAll(must, out, where);
  const strict = await run(db, hits, asked);
  const most = async (of: readonly CompiledTerm[]) => run(db, holdingMost(of, out, where, reach), asked);
  // A later page may be empty; whether anything holds all the words is told by the total.
  if (strict.total > 0 && must.length > 1 && (await isStrewn(db, hits, strict, asked))) {
    const more = await most(must);
    if (more.total > strict.total) return { matching: 'few', terms, ...more };
  }
  if (strict.total > 0 || !must.some(({ term }) => isTelling(term))) return { matching: 'all', terms, ...strict };
  const wider = await widened(db, must, reach, asked.reader);
  const wanted = wider?.terms ?? must;
  if (wider) {
    const all = await run(db, holdingAll(wanted, out, where), asked);
    if (all.total > 0) return { matching: wider.isRespelled ? 'most' : 'all', terms: [...wanted, ...not], ...all };
  }
  if (wanted.length === 1) return { matching: 'all', terms, ...strict };
  const partly = await most(wanted);
  return partly.total > 0 ? { matching: 'most', terms: [...wanted, ...not], ...partly } : { matching: 'all', terms, ...strict };
}
