import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STRANGER, system } from '#platform/actor.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import { defineSlice } from '#platform/slice.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { mechanisms } from '#mechanisms/mechanisms.ts';
import { addParty } from '#parties/commands/add-party.ts';
import { installKnown } from '#parties/commands/install-known.ts';
import { parties } from '#parties/parties.ts';
import { people } from '#people/people.ts';
import { programme } from '#programme/programme.ts';
import { fileStatement } from '../commands/file-statement.ts';
import { searchStatements } from '../queries/search-statements.ts';
import { loadGeneralDebates, readArchive } from './archive.ts';
import { statements } from './contents.ts';
import { planTestMeetings } from './test-meetings.ts';
import { DEBATE_QUERIES, type SampleQuery, TOPIC_QUERIES } from './samples/queries.ts';
import { SAMPLE_TOPICS } from './samples/topics.ts';

/**
 * How well the search finds, measured against what a plain "all words are in it" search finds in the same texts. The
 * thresholds are a little below what is measured: a change that makes the search worse fails here.
 */

const DEBATE = '../shared/data/general-debate';
const RESOLUTIONS = '../shared/data/un-resolutions-akn';
const hasDebate = existsSync(DEBATE);
const hasResolutions = existsSync(RESOLUTIONS);

let test: TestSpine;
beforeAll(async () => {
  test = await openTestSpine({ slices: [people, parties, mechanisms, programme, defineSlice({ name: 'floor', ...statements })] });
  const actor = system('test');
  await test.spine.run(installKnown, { input: {}, actor });
  await planTestMeetings(test.spine);
  for (const { party, name, texts } of SAMPLE_TOPICS) {
    await test.spine.run(addParty, { actor, input: { party, kind: 'ngo', name } });
    for (const language of LANGUAGES) {
      await test.spine.run(fileStatement, { actor, input: { meeting: 'samples', party, language, text: texts[language], embargo: 'none' } });
    }
  }
  if (hasResolutions) await fileResolutions();
  if (hasDebate) await loadGeneralDebates(test.spine, await readArchive(DEBATE));
}, 400_000);
afterAll(() => test.close());

/** Long texts in six languages among the short ones: eight resolutions as if read out. */
async function fileResolutions(): Promise<void> {
  for (const language of LANGUAGES) {
    for (const file of readdirSync(`${RESOLUTIONS}/${language}`).sort()) {
      const number = RESOLUTION_ORDER.findIndex((part) => file.includes(part)) + 1;
      const xml = readFileSync(`${RESOLUTIONS}/${language}/${file}`, 'utf8').replace(/<meta>[\s\S]*?<\/meta>/g, ' ');
      const text = xml.replace(/<\/(?:p|content|num|docTitle|heading|container)>/g, '\n\n').replace(/<[^>]+>/g, ' ').replace(/&amp;/g, '&').replace(/[ \t]*\n[ \t]*/g, '\n').slice(0, 190_000);
      await test.spine.run(fileStatement, { actor: system('test'), input: { meeting: 'resolutions', party: 'switzerland', number, language, text, embargo: 'none' } });
    }
  }
}
const RESOLUTION_ORDER = ['75_101', '75_226', '76_172', '76_266', '77_176', '78_217', '79_1-', '79_217'];
const RESOLUTION_QUERIES: Readonly<Record<Language, readonly (readonly [text: string, number: number])[]>> = {
  en: [['Pact for the Future', 7], ['Progress Declaration International Migration Review Forum', 4]],
  fr: [['Pacte pour l’avenir', 7], ['declaration sur les progres forum d’examen des migrations internationales', 4]],
  es: [['Pacto para el Futuro', 7], ['Declaracion sobre los Progresos Foro de Examen de la Migracion Internacional', 4]],
  ru: [['Пакт во имя будущего', 7], ['декларация о прогрессе форума по рассмотрению международной миграции', 4]],
  ar: [['ميثاق المستقبل', 7], ['اعلان التقدم منتدى استعراض الهجره الدوليه', 4]],
  zh: [['未来契约', 7], ['国际移民问题审查论坛进展宣言', 4]],
};

interface Measure {
  readonly queries: number;
  readonly precisionAt1: number;
  readonly recallAt5: number;
  readonly meanReciprocalRank: number;
}

function measured(ranks: readonly (number | undefined)[]): Measure {
  const share = (holds: (rank: number) => boolean): number => ranks.filter((rank) => rank !== undefined && holds(rank)).length / ranks.length;
  return {
    queries: ranks.length,
    precisionAt1: share((rank) => rank === 1),
    recallAt5: share((rank) => rank <= 5),
    meanReciprocalRank: ranks.reduce<number>((sum, rank) => sum + (rank === undefined ? 0 : 1 / rank), 0) / ranks.length,
  };
}

const rankOf = (ids: readonly string[], expected: readonly string[]): number | undefined => {
  const place = ids.findIndex((id) => expected.includes(id));
  return place < 0 ? undefined : place + 1;
};

async function ours(query: SampleQuery, language: Language, meetings: string, misses: string[]): Promise<number | undefined> {
  const answer = await test.spine.ask(searchStatements, { input: { text: query.text, language, limit: 50 }, actor: STRANGER });
  const ids = answer.statements.map(({ statement }) => statement).filter((id) => id.startsWith(meetings));
  const rank = rankOf(ids, query.expected);
  if (rank !== 1) misses.push(`${query.text} → ${rank ?? 'not found'} (${answer.matching} ${answer.total}; first ${ids[0] ?? 'none'})`);
  return rank;
}

/** The plain search: every word is somewhere in the text, the newest first. */
async function naive(query: SampleQuery, meetings: string): Promise<number | undefined> {
  const words = query.text.replace(/["“”«»*]/g, ' ').split(/\s+/).filter(Boolean);
  const { rows } = await sql<{ id: string }>`
    select distinct s.id, s.dated from floor.statement_texts t join floor.statements s on s.id = t.statement
    where ${sql.join(words.map((word) => sql`t.body ilike ${`%${word}%`}`), sql` and `)} and s.id like ${`${meetings}%`}
    order by s.dated desc, s.id limit 50`.execute(test.db);
  return rankOf(rows.map(({ id }) => id), query.expected);
}

async function compare(name: string, queries: readonly (readonly [SampleQuery, Language])[], meetings: string): Promise<Measure> {
  const misses: string[] = [];
  const [mine, plain]: [(number | undefined)[], (number | undefined)[]] = [[], []];
  for (const [query, language] of queries) {
    mine.push(await ours(query, language, meetings, misses));
    plain.push(await naive(query, meetings));
  }
  const figures = measured(mine);
  const told = (measure: Measure): string => `P@1 ${measure.precisionAt1.toFixed(2)}, R@5 ${measure.recallAt5.toFixed(2)}, MRR ${measure.meanReciprocalRank.toFixed(2)}`;
  process.stdout.write(`${name}, ${figures.queries} queries: ${told(figures)}; all words, newest first: ${told(measured(plain))}\n${misses.map((miss) => `  ${miss}\n`).join('')}`);
  expect(figures.meanReciprocalRank, 'The plain search finds more.').toBeGreaterThan(measured(plain).meanReciprocalRank);
  return figures;
}

describe('search over texts in six languages', () => {
  it.each(LANGUAGES)('finds what is meant in %s', async (language) => {
    const figures = await compare(`topics in ${language}`, TOPIC_QUERIES[language].map((query) => [{ ...query, expected: query.expected.map((party) => `samples--${party}`) }, language]), 'samples');
    expect(figures.precisionAt1).toBeGreaterThanOrEqual(0.85);
    expect(figures.recallAt5).toBe(1);
  });

  it('finds resolutions by their names in every language', async (context) => {
    if (!hasResolutions) return context.skip(`${RESOLUTIONS} is absent`);
    const queries = LANGUAGES.flatMap((language) => RESOLUTION_QUERIES[language].map(([text, number]) =>
      [{ text, expected: [`resolutions--switzerland--${number}`] }, language] as const));
    const figures = await compare('resolutions', queries, 'resolutions');
    expect(figures.recallAt5).toBeGreaterThanOrEqual(0.9);
  });
});

describe('search over the General Debate', () => {
  it('finds who said it', async (context) => {
    if (!hasDebate) return context.skip(`${DEBATE} is absent`);
    const queries = DEBATE_QUERIES.map((query) => [{ ...query, expected: query.expected.map((id) => `general-debate-${id}`) }, 'en'] as const);
    const figures = await compare('General Debate', queries, 'general-debate');
    expect(figures.precisionAt1).toBeGreaterThanOrEqual(0.8);
    expect(figures.recallAt5).toBeGreaterThanOrEqual(0.9);
  }, 120_000);
});
